// The states of a moment.
import type { Story } from '../story.ts'
import { type TimeInputParams, timeInput } from './time-input.ts'

const seen: TimeInputParams = {
  name: 'seen',
  legend: { text: 'When was the child last seen?', classes: 'govuk-fieldset__legend--m' },
  hint: { text: 'If you do not know the time, leave it empty' },
}

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'Empty', render: () => timeInput(seen) },
  {
    title: 'About',
    render: () =>
      timeInput({
        ...seen,
        asksPrecision: true,
        values: {
          'seen-day': '20',
          'seen-month': '11',
          'seen-year': '2026',
          'seen-time': '22:05',
          'seen-precision': 'about',
        },
      }),
  },
  {
    title: 'Without its date',
    render: () =>
      timeInput({
        ...seen,
        errorIn: ['day', 'month', 'year'],
        errorMessage: { text: 'Last seen must include a date' },
      }),
  },
]
