// What a return interview of the demonstration says as a form: invented, in the child's words where the child speaks.
import { dayOf, dayText, type Instant, sayTime } from '../kernel/index.ts'
import type { Said } from './form-wishes.ts'

/** What differs from one interview to the next; `late` is the reason where it was not within the 72 hours. */
export type InterviewSaid = {
  readonly ended: Instant
  readonly view: string
  readonly summary: string
  readonly late: string | null
}

const held = {
  'e-told': { told: 'yes', on: null, says: 'Who reads it, when and why was said before we began.' },
  'e-agrees': { answer: 'partly', limits: 'Not with the school.', on: null },
  'e-shared-without': 'no',
  'e-advocate': { answer: 'declined', who: 'An advocate of the invented youth project was offered.' },
  'e-present': { child: 'yes', others: '' },
  'e-wishes': 'To know a day before when family is coming.',
  'e-harm': 'no',
  e08: 'As in the episode in which this form stands',
  e16: 'child-young-person',
  e17: 'yes',
  e18: { choice: 'face-to-face', other: null },
  e19: { choice: 'other', other: 'A cafe that they chose' },
  e23: { choice: 'placement', other: null },
  e24: 'A visit that was put off again, and an evening that got loud.',
  e25: { choice: ['friends-house', 'park'], other: null, postCode: null },
  e28: 'Walked, sat in the park, ate at a friend’s house. Nobody asked for anything.',
  e29: 'Mostly. The phone was on and a carer rang twice.',
  e31: 'Somebody saying when, and not just later.',
  e32: ['emotional-well-being', 'friends-peers'],
  e33: ['family-issues-conflict', 'socialising'],
  e35: 'A fixed evening for the call home, and a quiet room to go to.',
  e36: 'Where the second evening was spent is not known.',
  e37: 'Keeps the phone on, and came back alone.',
  e38: 'Wants to be a chef, or to look after animals.',
  e39: 'yes',
  e40: ['advice-guidance-given-by-the-case-worker', 'discussion-with-social-care'],
  e42: 'care-order',
  e43: 'in-school',
  e46: 'no',
  e49: 'care',
} satisfies Said

/** A return interview held with the child. */
export const interviewSaid = ({ ended, view, summary, late }: InterviewSaid): Said => ({
  ...held,
  ...{ e12: dayText(dayOf(ended)), e13: sayTime(ended) },
  'e-ended': { on: dayText(dayOf(ended)), at: sayTime(ended) },
  ...(late === null ? { e14: 'yes' } : { e14: 'no', e15: ['earliest-convenience'], 'e-time-why': late }),
  ...{ 'e-words': view, e41: summary },
})
