// Invented letters, notifications and reviews in every standing, for the stories of the screens across borders.
import { type LetterKind, printLetter } from '../../../domain/borders/index.ts'
import { addDays, dayOf, hoursAfter, type Instant } from '../../../domain/kernel/index.ts'
import type { Letter, PlacedLine, PlacementNotice, StatutoryReview } from '../../../store/borders/reads.ts'
import { quietBar } from '../children/example-child.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import { exampleSubject, missingEpisode } from '../missing/example-episode.ts'
import type { ChildAcross } from './child/view.ts'
import type { PlacingView } from './letters/load.ts'
import type { BordersPart } from './view.ts'

const ago = (hours: number): Instant => hoursAfter(storyNow, -hours)
const today = dayOf(storyNow)
const authority = 'Northmoor Example Borough Council'

/** A letter of a kind as it was issued yesterday. */
export function exampleLetter(kind: LetterKind, changes: Partial<Letter> = {}): Letter {
  const replyDueOn = kind === 'missing' ? null : addDays(today, 13)
  const post = kind === 'missing' ? 'Children placed elsewhere' : 'Designated safeguarding lead'
  const facts = {
    ...{ reference: 'M-1004', from: 'Staffordshire County Council', authority, post, area: 'Staffordshire' },
    ...{ issuedAt: ago(24), reportedAt: ago(30), endedAt: null, reports: [ago(900), ago(400), ago(30)] },
  }
  const { template, text } = printLetter(kind, { ...facts, replyBy: replyDueOn })
  return {
    ...{ id: exampleId(kind === 'missing' ? 701 : 702), childId: exampleId(1), episodeId: missingEpisode.id, kind },
    ...{
      template,
      reference: 'M-1004',
      authority,
      addressedTo: post,
      printed: text,
      issuedAt: ago(24),
      by: 'A. Sample',
    },
    ...{ replyDueOn, reply: null, version: 1, inError: null },
    ...changes,
  }
}

/** A reply that came. */
export const exampleReply = {
  ...{ at: ago(2), from: 'Safeguarding lead, Northmoor' },
  says: 'A second carer at night, and a review of the placement within a week.',
}

const stands = {
  responsible: 'other',
  host: 'staffordshire',
  reporting: 'staffordshire',
  otherNames: authority,
} as const

/** What an episode of a child placed here holds. */
export const bordersPart = (changes: Partial<BordersPart> = {}): BordersPart => ({
  authorities: { stands, changes: [] },
  ...{
    placedHere: true,
    outOfArea: false,
    letters: [exampleLetter('missing')],
    decisions: [],
    outcomes: [],
    copies: [],
  },
  ...{ readsLetters: true, mayIssue: true, mayReply: true },
  ...changes,
})

/** The same with everything that can be recorded, some of it in error. */
export const fullPart: BordersPart = bordersPart({
  letters: [
    exampleLetter('nine-in-ninety', { reply: exampleReply }),
    exampleLetter('missing', { inError: { at: ago(3), reason: 'The wrong authority' } }),
  ],
  authorities: {
    stands,
    changes: [{ ...stands, at: ago(20), by: 'A. Sample', reason: 'Recorded as ours by mistake.' }],
  },
  decisions: [
    {
      ...{ id: exampleId(711), at: ago(1), with: 'Both designated leads', outcome: 'further-action', by: 'A. Sample' },
      ...{ reason: 'Another home is sought together.', inError: null },
    },
  ],
  outcomes: [
    {
      ...{ id: exampleId(712), at: ago(5), to: 'Children placed elsewhere, Northmoor', by: 'A. Sample', inError: null },
      ...{ outcome: 'Wants to see a sister more often.', reviewOn: addDays(today, 9) },
    },
    {
      ...{ id: exampleId(713), at: ago(6), to: 'Children placed elsewhere, Northmoor', by: 'A. Sample' },
      ...{ outcome: 'Of another child.', reviewOn: null, inError: { at: ago(5), reason: 'Another child' } },
    },
  ],
  copies: [
    {
      ...{ id: exampleId(714), report: 'missing', at: ago(28), sentBy: 'Larkspur House', reference: 'MP-4711' },
      ...{ says: 'Seen at the station.', updatedAt: null, updatedBy: null, by: 'R. Imagined', inError: null },
    },
  ],
})

/** The placing authority's page. */
export const placingView = (borders: BordersPart): PlacingView => ({
  ...{ episode: missingEpisode, subject: exampleSubject, borders, now: storyNow },
})

const notice: PlacementNotice = {
  ...{ id: exampleId(721), formId: exampleId(722), direction: 'received', about: 'new', at: ago(300) },
  ...{ party: `Placements team, ${authority}`, means: 'secure-email', by: 'A. Sample', inError: null },
}

const review: StatutoryReview = {
  ...{ id: exampleId(731), heldOn: addDays(today, -4), outOfArea: true, version: 1, report: null },
  ...{ managerTold: null, inError: null },
}

const reported: StatutoryReview = {
  ...{ ...review, id: exampleId(732), heldOn: addDays(today, -190) },
  report: {
    ...{ since: addDays(today, -370), episodes: 4, adequacy: 'partly', at: ago(4400), by: 'I. Reviewer' },
    ...{ reason: 'Interviews were held, one of them late.', exceptions: 'The interview of May was a week late.' },
  },
}

/** A child placed here by another authority. */
export const childPlacedHere = (changes: Partial<ChildAcross> = {}): ChildAcross => ({
  bar: { ...quietBar, authority: 'other', authorityName: authority },
  ...{ placedHere: true, outOfArea: false, hosts: [], notices: [notice], reviews: [], exceptions: [], now: storyNow },
  ...{ mayNotify: true, mayReview: true, mayReport: false },
  ...changes,
})

/** Our own child elsewhere, as the reviewing officer sees it. */
export const childElsewhere = (changes: Partial<ChildAcross> = {}): ChildAcross => ({
  ...childPlacedHere(),
  bar: quietBar,
  ...{ placedHere: false, outOfArea: true, mayReport: true },
  notices: [
    { ...notice, direction: 'sent' },
    { ...notice, id: exampleId(723), formId: null, inError: { at: ago(1), reason: 'Another child' } },
  ],
  reviews: [review, reported, { ...reported, id: exampleId(733), managerTold: { at: ago(4300), who: 'Team manager' } }],
  exceptions: [
    { ...{ rule: 'RHI-15.6', kind: 'interview', late: 'late', opensAt: ago(900), dueAt: ago(800), metAt: ago(700) } },
    { ...{ rule: 'MISS-13.15', kind: 'meeting', late: 'not-done', opensAt: ago(300), dueAt: ago(100), metAt: null } },
  ],
  ...changes,
})

/** A child on a list. */
export const placedLine = (changes: Partial<PlacedLine> = {}): PlacedLine => ({
  ...{ id: exampleId(1), identity: quietBar.identity, authority: 'other', authorityName: authority },
  ...{
    home: 'Larkspur House',
    livesIn: 'staffordshire',
    since: addDays(today, -120),
    reports: 9,
    lastReportAt: ago(30),
  },
  ...{ missingNow: true, notifiedAt: null, reviewedOn: null, reportOwed: false },
  ...changes,
})
