// The pages of the whole record, of a moment of it, of a front door, and of two records, in their states.
import { addDays, dayOf, hoursAfter } from '../../../domain/kernel/index.ts'
import type { RecordThen } from '../../../store/as-known/reads.ts'
import type { Union, WrittenSince } from '../../../store/children/reads.ts'
import type { Story } from '../../components/story.ts'
import type { Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import { exampleRecord } from '../record/example-record.ts'
import { asKnownPage } from './as-known/page.ts'
import { viewThen } from './as-known/view.ts'
import { doorPage } from './door/page.ts'
import { childOfSchool, missingBar, missingChild, quietBar, quietChild } from './example-child.ts'
import { choosePage } from './same-child/choose-page.ts'
import { comparePage, type Side } from './same-child/compare-page.ts'
import { unionPage } from './same-child/union-page.ts'
import { wholePage } from './whole/page.ts'

const tokens = html``
const drawn = (page: Page): Html => html`${page.before}${page.body}`
const story = (title: string, page: () => Page): Story => ({ title, render: () => drawn(page()) })
const by = 'A. Sample, Example Council'

/** The whole record on one page. */
export const childWhole: readonly Story[] = [
  story('A record just made', () =>
    wholePage({ view: quietChild, sections: exampleRecord('practitioner', [], true), role: 'practitioner', by }),
  ),
  story('Much recorded, and missing', () =>
    wholePage({ view: missingChild, sections: exampleRecord('practitioner'), role: 'practitioner', by }),
  ),
  story('What a school may not see', () =>
    wholePage({
      view: childOfSchool,
      sections: exampleRecord('school-lead', ['health', 'family']),
      role: 'school-lead',
      by,
    }),
  ),
]

const away = missingBar.open === null ? [] : [missingBar.open]

/** The record at a front door. */
export const childDoor: readonly Story[] = [
  story('Missing now', () =>
    doorPage({
      bar: missingBar,
      sections: exampleRecord('police-officer'),
      blocks: missingChild.record.blocks,
      away: away.map(open => ({
        open,
        lastSeenAt: hoursAfter(storyNow, -9),
        lastSeenPlace: 'The bus station',
        sighting: { at: hoursAfter(storyNow, -3), says: 'By the canal, with two others' },
      })),
      role: 'police-officer',
      now: storyNow,
    }),
  ),
  story('At home, nothing recorded', () =>
    doorPage({
      bar: quietBar,
      sections: exampleRecord('practitioner', ['health'], true),
      blocks: { kind: 'hidden' },
      away: [],
      role: 'practitioner',
      now: storyNow,
    }),
  ),
]

const then: RecordThen = {
  bar: quietBar,
  socialCare: { kind: 'shown', value: [] },
  placements: { kind: 'hidden' },
  involvements: { kind: 'shown', value: [] },
  blocks: { kind: 'shown', value: [] },
  episodes: { kind: 'shown', value: [] },
  meetings: { kind: 'shown', value: [] },
  childsView: { kind: 'shown', value: null },
  others: [],
  case: { kind: 'hidden' },
}
const moment = hoursAfter(storyNow, -168)
const asked = { child: missingBar, role: 'practitioner', now: storyNow, moment, fields: {}, faults: [] } as const
const today = { grants: [], group: { others: [], elsewhere: [] } }
const later = { table: 'child_identity', rowId: quietBar.id, section: 'identity', version: 2, by: 'A. Sample' } as const

/** The record as it was known. */
export const childAsKnown: readonly Story[] = [
  story('A week ago, and changed since', () =>
    asKnownPage({
      ...asked,
      known: { record: then, view: viewThen(then, moment, today) },
      changes: { since: [{ ...later, at: hoursAfter(storyNow, -2), reason: 'The home told us' }], most: 500 },
    }),
  ),
  story('Before there was a record', () => asKnownPage({ ...asked, known: null, changes: { since: [], most: 500 } })),
  story('With a fault', () =>
    asKnownPage({
      ...asked,
      fields: { 'at-day': '31', 'at-month': '2', 'at-year': '2026' },
      faults: [{ field: 'at-day', text: 'The moment must be a real date' }],
      known: null,
      changes: { since: [], most: 500 },
    }),
  ),
]

const other = { ...quietBar, id: exampleId<'child'>(2) }
const holdings = {
  episodes: 2,
  meetings: 1,
  placements: 1,
  involvements: 0,
  socialCare: 1,
  madeAt: hoursAfter(storyNow, -900),
}
const one: Side = {
  bar: missingBar,
  holdings,
  episodes: [{ id: exampleId(101), reference: 'M-1001', kind: 'missing', since: hoursAfter(storyNow, -9) }],
}
const second: Side = { bar: other, holdings: { ...holdings, episodes: 0, meetings: 0 }, episodes: [] }
const comparing = {
  one,
  other: second,
  union: exampleId(5),
  keptApart: null,
  now: storyNow,
  fields: {},
  faults: [],
  tokens,
}

const union: Union = {
  id: exampleId(5),
  version: 1,
  child: other.id,
  survivor: missingBar.id,
  moved: [other.id],
  stayed: [missingBar.id],
  at: hoursAfter(storyNow, -50),
  by: 'A. Sample',
  reason: 'The same birth certificate',
  sharedAt: null,
  sharedBy: null,
  partedAt: null,
  partedBy: null,
}
const row: WrittenSince = {
  table: 'notify_block',
  rowId: exampleId(71),
  child: other.id,
  section: 'notify-blocks',
  at: hoursAfter(storyNow, -20),
  by: 'B. Sample',
  isNew: true,
  movedTo: null,
}
const united = {
  ...{ union, child: other, survivor: missingBar, written: [row], now: storyNow, fields: {}, faults: [], tokens },
  ...{ done: null, newRow: exampleId(72) },
}
const nothing = { children: [], total: 0, narrow: false, elsewhere: [] }
const found = {
  ...nothing,
  total: 1,
  children: [
    {
      id: other.id,
      identity: other.identity,
      authority: 'staffordshire',
      words: ['robin'],
      born: 'not-compared',
      reasons: [{ kind: 'word', word: 'robin' }],
    },
  ],
} as const

/** Two records that may be one child. */
export const sameChild: readonly Story[] = [
  story('Nothing found', () => choosePage({ bar: missingBar, now: storyNow, typed: 'robin', found: nothing, tokens })),
  story('One found', () => choosePage({ bar: missingBar, now: storyNow, typed: 'robin', found, tokens })),
  story('Side by side', () => comparePage(comparing)),
  story('Side by side, with faults and doubts', () =>
    comparePage({
      ...comparing,
      other: {
        ...second,
        bar: {
          ...other,
          identity: {
            ...other.identity,
            givenNames: 'Alex',
            familyName: 'Sample',
            born: { kind: 'exact', on: addDays(dayOf(storyNow), -5000) },
          },
        },
      },
      keptApart: { reason: 'Cousins', by: 'B. Sample', at: hoursAfter(storyNow, -700), reopened: null },
      fields: { answer: 'two' },
      faults: [{ field: 'change-reason', text: 'Say why it is changed' }],
    }),
  ),
  story('Judged before, and open again', () =>
    comparePage({
      ...comparing,
      keptApart: { reason: 'Cousins', by: 'B. Sample', at: hoursAfter(storyNow, -700), reopened: 'changed' },
    }),
  ),
  story('Changed meanwhile', () => comparePage({ ...comparing, stale: true })),
  story('One child', () => unionPage(united)),
  story('Shared', () => unionPage({ ...united, union: { ...union, sharedAt: storyNow, sharedBy: 'A. Sample' } })),
  story('Parted again', () => unionPage({ ...united, union: { ...union, partedAt: storyNow, partedBy: 'A. Sample' } })),
]
