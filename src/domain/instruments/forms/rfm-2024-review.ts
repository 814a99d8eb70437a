// Form a: one review of the 2024 matrix, section E, word for word. The print has it three times.
import { day, line, single, text } from '../input.ts'
import type { Questions } from '../question.ts'

const review = 'SECTION E – Review 1 of Child Exploitation RFM'

/** The questions of one review: the level and the type are stated anew, the indicators are not scored again (RFM24-2). */
export const rfm2024Review = {
  a35: {
    section: review,
    label: 'Risk Level at last assessment:',
    input: single([
      { key: 'none', label: 'No exploitation risk' },
      { key: 'vulnerable', label: 'Vulnerable' },
      { key: 'suspected', label: 'Suspected' },
      { key: 'evidenced', label: 'Evidenced' },
    ]),
    required: true,
    from: 'previous.level',
  },
  a36: {
    section: review,
    label: 'Risk Type at last assessment:',
    input: single([
      { key: 'cse', label: 'CSE' },
      { key: 'cce', label: 'CCE' },
      { key: 'dual', label: 'Dual' },
      { key: 'other', label: 'Other' },
    ]),
    required: true,
    from: 'previous.risk-type',
  },
  a37: { section: review, label: 'Date of this Review:', input: day, required: true, from: 'today' },
  a38: { section: review, label: 'Name of person completing review', input: line, required: true, from: 'writer.name' },
  a39: { section: review, label: 'Contact details:', input: line, required: true, from: 'writer.telephone-and-email' },
  a40: {
    section: review,
    label:
      'Are there any new friends/relatives/rivals we need to know about re: current exploitation concerns? Have any agencies started to work with the child?',
    input: text,
    required: true,
  },
  a41: {
    section: review,
    label: 'How have risks changed since the RFM was last completed?',
    input: text,
    required: true,
  },
  a42: {
    section: review,
    label: 'What do you think is the current level for risk of exploitation?',
    input: single([
      { key: 'none', label: 'No exploitation risk' },
      { key: 'vulnerable', label: 'Vulnerable' },
      { key: 'suspected', label: 'Suspected' },
      { key: 'evidenced', label: 'Evidenced' },
    ]),
    required: true,
  },
  a43: {
    section: review,
    label: 'What type of risk?:',
    input: single([
      { key: 'cse', label: 'CSE' },
      { key: 'cce', label: 'CCE' },
      { key: 'dual', label: 'Dual' },
      { key: 'other', label: 'Other' },
    ]),
    required: true,
  },
} satisfies Questions
