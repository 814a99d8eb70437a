// The states of the date.
import type { Story } from '../story.ts'
import { type DateInputParams, dateInput } from './date-input.ts'

const born: DateInputParams = {
  id: 'born',
  namePrefix: 'born',
  fieldset: { legend: { text: 'When was the child born?' } },
  hint: { text: 'For example, 27 3 2012' },
}

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'Empty', render: () => dateInput(born) },
  {
    title: 'Filled in',
    render: () => dateInput({ ...born, values: { 'born-day': 1, 'born-month': 5, 'born-year': 2012 } }),
  },
  {
    title: 'Without its year',
    render: () =>
      dateInput({
        ...born,
        year: { name: 'year', error: true },
        errorMessage: { text: 'Date of birth must include a year' },
      }),
  },
]
