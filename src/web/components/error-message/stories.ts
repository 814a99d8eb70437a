// The states of the error message.
import type { Story } from '../story.ts'
import { errorMessage } from './error-message.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'An error', render: () => errorMessage({ text: 'Last seen must include a time' }) },
]
