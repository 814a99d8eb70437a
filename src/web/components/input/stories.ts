// The states of the text input.
import type { Story } from '../story.ts'
import { input } from './input.ts'

const reference = { name: 'reference', label: { text: 'Police reference' }, hint: { text: 'If you have one' } }

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'Empty', render: () => input(reference) },
  {
    title: 'In error',
    render: () => input({ ...reference, value: '?', errorMessage: { text: 'Enter a reference like M-0412' } }),
  },
  {
    title: 'With a unit',
    render: () => input({ name: 'height', label: { text: 'Height' }, suffix: { text: 'cm' }, inputmode: 'numeric' }),
  },
]
