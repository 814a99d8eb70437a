// Worked examples of the minutes of an urgent case review.
import type { Audience } from '../message.ts'
import { atHome, inCare, missing, type WorkedCase, type WrittenChild, type WrittenFact } from '../worked-case.ts'

const heldAt = '2026-12-04T15:00:00Z'
const held: WrittenFact = { kind: 'case-review-held', ref: 'r1', episode: 'e1', at: heldAt, nextOn: null }
const taken = (audience: Audience, at: string): WrittenFact => ({
  ...{ kind: 'message-accepted', ref: `a-${audience}`, episode: 'e1', at, rule: 'LONG-17.4', subject: 'r1', audience },
  whose: 'staffordshire',
})
const given = (at: string): WrittenFact => ({
  ...{ kind: 'minutes-sent', ref: at, episode: 'e1', at, to: 'social-care-lead' },
})
const [lead, officer] = [
  taken('social-care-lead', '2026-12-04T16:00:00Z'),
  taken('reviewing-officer', '2026-12-07T09:30:00Z'),
]
const file = (child: WrittenChild): WorkedCase['file'] => ({
  ...{ now: '2026-12-08T09:00:00Z', child },
  episodes: [missing('e1', { reportedToPoliceAt: '2026-12-01T10:00:00Z' })],
})
const open = { subject: 'r1', opensAt: heldAt, state: 'open' } as const
const toLead = { subject: 'r1', to: 'social-care-lead', whose: 'staffordshire', opensAt: heldAt } as const
const toOfficer = { ...toLead, to: 'reviewing-officer' } as const

/** Examples of LONG-17.4. */
export const caseReviewMinutesCases: readonly WorkedCase[] = [
  {
    title: 'A child in care: the minutes go to the lead and to the reviewing officer.',
    file: file(inCare),
    alsoKnown: { facts: [held] },
    expect: [open],
    told: [toLead, toOfficer],
  },
  {
    title: 'Only the lead has accepted them: the officer still waits.',
    file: file(inCare),
    alsoKnown: { facts: [held, lead] },
    expect: [open],
    told: [{ ...toLead, acceptedAt: '2026-12-04T16:00:00Z' }, toOfficer],
  },
  {
    title: 'Both have accepted them: met when the second did.',
    file: file(inCare),
    alsoKnown: { facts: [held, lead, officer] },
    expect: [{ ...open, metAt: '2026-12-07T09:30:00Z', state: 'met' }],
  },
  {
    title: 'A child who is not in care has no reviewing officer: the lead alone is told.',
    file: file(atHome),
    alsoKnown: { facts: [held, lead] },
    expect: [{ ...open, metAt: '2026-12-04T16:00:00Z', state: 'met' }],
    told: [{ ...toLead, acceptedAt: '2026-12-04T16:00:00Z' }],
  },
  {
    title: 'Taken into care on the day after the review: there was no officer to tell.',
    file: file({ ...atHome, socialCare: [{ status: 'in-care', from: '2026-12-05' }] }),
    alsoKnown: { facts: [held] },
    expect: [open],
    told: [toLead],
  },
  {
    title:
      'The minutes were handed to the lead on paper, before and after the review: what was handed over after it counts.',
    file: file(atHome),
    alsoKnown: { facts: [held, given('2026-12-04T14:59:59Z'), given('2026-12-05T10:00:00Z')] },
    expect: [{ ...open, metAt: '2026-12-05T10:00:00Z', state: 'met' }],
  },
  { title: 'No review was held: nothing.', file: file(inCare), expect: [], told: [] },
]
