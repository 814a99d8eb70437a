// An invented child for stories: at home with nothing recorded, and missing with much recorded.
import { addDays, addYears, dayOf, hoursAfter } from '../../../domain/kernel/index.ts'
import type { Episode } from '../../../domain/missing/index.ts'
import type { ChildBar } from '../../../store/children/reads.ts'
import { exampleDuties, exampleId, storyNow } from '../duties/example-duties.ts'
import { exampleDraft, exampleForm, exampleReview } from '../instruments/example-forms.ts'
import type { ChildView } from './child/view.ts'

const today = dayOf(storyNow)

/** Robin Example, 12 by estimate, with nothing else recorded. */
export const quietBar: ChildBar = {
  id: exampleId(1),
  version: 1,
  identity: {
    givenNames: 'Robin',
    familyName: 'Example',
    knownAs: null,
    aliases: [],
    born: { kind: 'estimated', latest: addYears(today, -12) },
    sex: null,
  },
  identityVersion: 1,
  authority: 'staffordshire',
  authorityName: null,
  sealed: false,
  sameAs: null,
  lives: { kind: 'shown', value: null },
  inCare: { kind: 'shown', value: false },
  open: null,
  blocks: 0,
}

/** The same child, known better and missing for nine hours. */
export const missingBar: ChildBar = {
  ...quietBar,
  identity: {
    ...quietBar.identity,
    knownAs: 'Robbie',
    aliases: ['R. Sample', 'Robyn Example'],
    born: { kind: 'exact', on: addYears(today, -14) },
    sex: 'not-known',
  },
  lives: { kind: 'shown', value: { kind: 'childrens-home', area: 'staffordshire', home: 'Example House' } },
  inCare: { kind: 'shown', value: true },
  open: {
    id: exampleId(101),
    reference: 'M-1001',
    kind: 'missing',
    since: hoursAfter(storyNow, -9),
    foundAt: null,
    policeReference: '1 of today',
    level: 'high',
  },
  blocks: 1,
}

const episode = (n: number, hoursAgo: number, lasted: number | null): Episode => {
  const at = hoursAfter(storyNow, -hoursAgo)
  const ended = lasted === null ? null : hoursAfter(at, lasted)
  return {
    id: exampleId(n),
    childId: quietBar.id,
    reference: `M-1${n}`,
    kind: 'missing',
    missingFrom: 'childrens-home',
    reporterKind: 'home',
    describedName: '',
    describedBornOn: null,
    match: 'chosen',
    foundMissing: null,
    lastSeen: { at, precision: 'exact' },
    reportedToPoliceAt: hoursAfter(at, 1),
    policeReference: null,
    policeAcceptedAt: null,
    located: ended === null ? null : { at: ended, precision: 'exact', where: 'Bus station', by: 'Police' },
    returned: null,
    wellBeing: ended === null ? null : { at: hoursAfter(ended, 1), says: 'Tired and well' },
    countedFrom: at,
    submittedAt: null,
    source: 'report',
    reportedPrecision: null,
    lateBecause: null,
    keptAsSaid: [],
    movedFrom: null,
    movedAwayAt: null,
    duplicateOf: null,
    enteredInErrorAt: null,
    enteredInErrorReason: null,
    version: 1,
    recordedAt: at,
  }
}

const grants: ChildView['record']['grants'] = [
  {
    because: 'involvement',
    cover: null,
    team: null,
    episode: null,
    value: null,
    place: null,
    from: hoursAfter(storyNow, -2000),
    until: null,
  },
  {
    because: 'authority',
    cover: null,
    team: 'Example missing children team',
    episode: null,
    value: 'staffordshire',
    place: null,
    from: hoursAfter(storyNow, -9000),
    until: null,
  },
]

/** A record just made. */
export const quietChild: ChildView = {
  now: storyNow,
  record: {
    bar: quietBar,
    socialCare: { kind: 'shown', value: [] },
    placements: { kind: 'shown', value: [] },
    involvements: { kind: 'shown', value: [] },
    blocks: { kind: 'shown', value: [] },
    grants,
    group: { others: [], elsewhere: [] },
    open: [],
  },
  episodes: { kind: 'shown', value: [] },
  meetings: { kind: 'shown', value: [] },
  duties: { kind: 'shown', value: [] },
  flags: [],
  childsView: { kind: 'shown', value: null },
}

const home = {
  kind: 'childrens-home',
  homeTeamId: exampleId(11),
  address: null,
  livesIn: 'staffordshire',
  arrangement: 'emergency',
  missingRisk: 'yes',
} as const
const family = {
  kind: 'family-home',
  homeTeamId: null,
  address: '1 Example Street',
  livesIn: 'staffordshire',
  arrangement: null,
  missingRisk: null,
} as const
const moved = addDays(today, -120)

/** A child missing now for the third time in ninety days. */
export const missingChild: ChildView = {
  ...quietChild,
  forms: {
    kind: 'shown',
    value: [
      exampleDraft(80, 5, { instrument: 'referral-2024' }),
      exampleForm(81, 150, { level: 'evidenced', reviews: [exampleReview(1, 90, 'suspected')] }),
    ],
  },
  record: {
    bar: missingBar,
    socialCare: {
      kind: 'shown',
      value: [{ id: exampleId(21), version: 1, value: { status: 'in-care', from: moved, until: null } }],
    },
    placements: {
      kind: 'shown',
      value: [
        {
          id: exampleId(31),
          version: 1,
          home: 'Example House',
          value: { ...home, district: 'stafford', from: moved, until: null },
        },
        {
          id: exampleId(32),
          version: 2,
          home: null,
          value: { ...family, district: null, from: addDays(today, -900), until: moved },
        },
      ],
    },
    involvements: {
      kind: 'shown',
      value: [
        {
          id: exampleId(41),
          version: 1,
          person: 'A. Sample',
          team: null,
          agency: 'Example Council',
          value: { part: 'social-worker', personId: exampleId(51), teamId: null, from: moved, until: null },
        },
      ],
    },
    blocks: {
      kind: 'shown',
      value: [
        {
          id: exampleId(61),
          version: 1,
          from: hoursAfter(storyNow, -800),
          until: null,
          value: { who: 'An uncle', reason: 'He threatened the child when last told.' },
        },
      ],
    },
    grants,
    group: { others: [], elsewhere: ['Stoke-on-Trent'] },
    open: missingBar.open === null ? [] : [missingBar.open],
  },
  episodes: { kind: 'shown', value: [episode(101, 9, null), episode(102, 500, 31), episode(103, 1400, 5)] },
  meetings: {
    kind: 'shown',
    value: [
      {
        ...{ level: 1, heldAt: hoursAfter(storyNow, -5000), chair: 'Social worker' },
        ...{ attended: 'Robin, the home, police', plan: 'Somebody whom Robin chose rings every evening.' },
      },
    ],
  },
  duties: { kind: 'shown', value: [exampleDuties.overdue, exampleDuties.toConsider, exampleDuties.met] },
  flags: [
    {
      rule: 'DEF-5.5',
      subject: 'child',
      since: hoursAfter(storyNow, -499),
      because: 'Reported missing more than once in twelve months.',
    },
  ],
  childsView: {
    kind: 'shown',
    value: { says: 'I only wanted to see my sister.', at: hoursAfter(storyNow, -400) },
  },
}

const hidden = { kind: 'hidden' } as const

/** The same child as a school sees them: what it may not see says so. */
export const childOfSchool: ChildView = {
  ...missingChild,
  record: {
    ...missingChild.record,
    bar: { ...missingBar, inCare: hidden, open: missingBar.open && { ...missingBar.open, level: null } },
    socialCare: hidden,
    involvements: hidden,
  },
  meetings: hidden,
  childsView: hidden,
}
