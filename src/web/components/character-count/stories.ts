// The states of the character count.
import type { Story } from '../story.ts'
import { characterCount } from './character-count.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  {
    title: 'Room for 200 characters',
    render: () => characterCount({ name: 'summary', label: { text: 'Summary' }, maxlength: 200 }),
  },
  {
    title: 'Too long',
    render: () =>
      characterCount({
        name: 'summary',
        label: { text: 'Summary' },
        maxlength: 10,
        value: 'Much longer than ten',
        errorMessage: { text: 'Summary must be 10 characters or fewer' },
      }),
  },
]
