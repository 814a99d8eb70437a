// What is asked beside the printed return interview: consent and sharing, the child's own words, and when it ended.
import { chose } from '../condition.ts'
import { day, line, multi, parts, single, table, text, time } from '../input.ts'
import type { Questions } from '../question.ts'
import { statuses } from './return-interview-lists.ts'

const sharing = 'Consent and sharing'
const words = 'The child’s own words'
const interview = 'The interview'

const yesNo = [
  { key: 'yes', label: 'Yes' },
  { key: 'no', label: 'No' },
] as const

/** Being told, agreeing, and being shared without agreement are three facts and never one field (GAP-19, GAP-20). */
export const returnInterviewBeside = {
  'e-told': {
    section: sharing,
    label: 'Was the child told, before the interview, who will see what they say, when and why?',
    input: parts({
      told: { label: '', cell: single(yesNo) },
      on: { label: 'On', cell: day },
      says: { label: 'What was said, or why not', cell: text },
    }),
    required: true,
    beside: true,
  },
  'e-agrees': {
    section: sharing,
    label: 'Does the child agree to what they say being shared?',
    input: parts({
      answer: {
        label: '',
        cell: single([
          { key: 'yes', label: 'Yes' },
          { key: 'partly', label: 'Yes, with limits' },
          { key: 'no', label: 'No' },
        ]),
      },
      limits: { label: 'With whom, or about what, not', cell: text },
      on: { label: 'On', cell: day },
    }),
    required: true,
    beside: true,
  },
  'e-shared-without': {
    section: sharing,
    label: 'Is anything shared without the child’s agreement, because it is needed to keep somebody safe?',
    input: single(yesNo),
    hint: 'Share only what is necessary. Keeping a child safe never waits for consent.',
    requiredWhen: { kind: 'chose', question: 'e-agrees', part: 'answer', any: ['no', 'partly'] },
    beside: true,
  },
  'e-shared-why': {
    section: sharing,
    label: 'Who decided that it is shared, and why?',
    input: parts({
      by: { label: 'Decided by (name and role)', cell: line },
      why: { label: 'Why it is needed', cell: text },
    }),
    when: chose('e-shared-without', 'yes'),
    required: true,
    beside: true,
  },
  'e-advocate': {
    section: sharing,
    label: 'Was an independent advocate offered?',
    input: parts({
      answer: {
        label: '',
        cell: single([
          { key: 'accepted', label: 'Offered and accepted' },
          { key: 'declined', label: 'Offered and declined' },
          { key: 'not-offered', label: 'Not offered' },
        ]),
      },
      who: { label: 'Who, or why not offered', cell: line },
    }),
    beside: true,
  },
  'e-present': {
    section: words,
    label: 'Was the child present, and who else was?',
    input: parts({
      child: { label: 'Child present', cell: single(yesNo) },
      others: { label: 'Who else', cell: line },
    }),
    beside: true,
  },
  'e-words': { section: words, label: 'In the child’s own words', input: text, beside: true },
  'e-wishes': { section: words, label: 'What the child wants to happen', input: text, beside: true },
  'e-harm': {
    section: words,
    label: 'Was the child a victim of a crime or harmed while away, or in danger from somebody now?',
    input: single([
      { key: 'yes', label: 'Yes' },
      { key: 'suspected', label: 'It is suspected' },
      { key: 'no', label: 'No' },
    ]),
    beside: true,
  },
  'e-ended': {
    section: interview,
    label: 'When did the interview end?',
    input: parts({ on: { label: 'Date', cell: day }, at: { label: 'Time', cell: time } }),
    hint: 'The 72 hours are held against this.',
    required: true,
    beside: true,
  },
  'e-time-why': {
    section: interview,
    label: 'Why it was not within time frames, or why the answer differs from the clock',
    input: text,
    beside: true,
  },
  'e-also': {
    section: interview,
    label: 'Other statuses and flags of the child that hold as well',
    input: multi(statuses),
    hint: 'The printed form lets only one be chosen.',
    beside: true,
  },
  'e-sent': {
    section: sharing,
    label: 'To whom this interview was sent',
    input: table({
      to: { label: 'To whom', cell: line },
      on: { label: 'On', cell: day },
      how: { label: 'By which secure way', cell: line },
    }),
    beside: true,
  },
} as const satisfies Questions
