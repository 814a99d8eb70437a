// The states of words set apart.
import type { Story } from '../story.ts'
import { insetText } from './inset-text.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'A child’s words', render: () => insetText({ text: '“I only wanted to see my brother.”' }) },
]
