// The states of the warning.
import type { Story } from '../story.ts'
import { warningText } from './warning-text.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  {
    title: 'Not the police',
    render: () => warningText({ text: 'This does not call the police. Ring 999 or 101 first.' }),
  },
]
