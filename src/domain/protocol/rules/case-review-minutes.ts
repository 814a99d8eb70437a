// The minutes of an urgent case review reach the children's social care lead, and the reviewing officer of a child in care.
import { dayOf, earlierOf, type Instant, laterOf, sayMoment } from '../../kernel/index.ts'
import { inCareOn } from '../care-assessment.ts'
import type { CaseFile } from '../case-file.ts'
import { type FactOf, factsOf } from '../fact.ts'
import type { MinutesReader } from '../facts/case-reviews.ts'
import { sinceMessages } from '../followed-from.ts'
import { firstAtOrAfter } from '../level-meeting.ts'
import type { Message } from '../message.ts'
import type { Duty, Rule } from '../rule.ts'
import { takenAt, tells } from '../told.ts'

const id = 'LONG-17.4'

/** 004 §17.4: the minutes go to two roles. */
export const caseReviewMinutes: Rule = {
  id,
  title: 'Minutes of the urgent case review sent',
  citation: {
    source: '004',
    paragraph: '17.4',
    says: 'The minutes of the urgent case review are to go to the lead for children’s social care and to the independent reviewing officer.',
    checkedOn: '2026-11-30',
  },
  owner: 'practitioner',
  force: 'duty',
  scope: 'episode',
  contract: false,
  readings: [
    {
      gap: 'GAP-32',
      says: 'Only a child who was in care on the day of the review has a reviewing officer; for others the lead alone is told. The minutes have arrived when both have accepted the message, or were given them in another way after the review.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [{ ...sinceMessages, raise, tell }],
}

type Review = FactOf<'case-review-held'>

const readersOf = (file: CaseFile, { at }: Review): [MinutesReader, ...MinutesReader[]] =>
  inCareOn(file, dayOf(at)) ? ['social-care-lead', 'reviewing-officer'] : ['social-care-lead']

function arrivedAt(file: CaseFile, { ref, episode, at }: Review, reader: MinutesReader): Instant | null {
  const given = factsOf(file, 'minutes-sent').filter(one => one.to === reader && one.episode === episode)
  const first = firstAtOrAfter(
    given.map(one => one.at),
    at,
  )
  return earlierOf(takenAt(file, id, ref, reader), first)
}

const bothArrivedAt = (file: CaseFile, review: Review): Instant | null =>
  readersOf(file, review)
    .map(reader => arrivedAt(file, review, reader))
    .reduce((a, b) => (a === null || b === null ? null : laterOf(a, b)))

const because = ({ at }: Review): string =>
  `An urgent case review was held at ${sayMoment(at)}, and its minutes are to go`

function raise(file: CaseFile): Duty[] {
  return factsOf(file, 'case-review-held').map(review => ({
    ...{ subject: review.ref, episode: review.episode ?? review.ref, opensAt: review.at, dueAt: null },
    metAt: bothArrivedAt(file, review),
    because: `${because(review)} to the lead for children’s social care${inCareOn(file, dayOf(review.at)) ? ' and to the independent reviewing officer' : ''}.`,
  }))
}

function tell(file: CaseFile): Message[] {
  return factsOf(file, 'case-review-held').flatMap(review =>
    readersOf(file, review).map(audience => {
      const whose =
        file.episodes.find(({ ref }) => ref === review.episode)?.responsibleAuthority ?? file.child.responsibleAuthority
      const about = { subject: review.ref, episode: review.episode, about: 'review-minutes', audience, whose } as const
      return tells({ ...about, because: `${because(review)} to you.` }, review.at)
    }),
  )
}
