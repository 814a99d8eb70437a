// The states of the text area.
import type { Story } from '../story.ts'
import { textarea } from './textarea.ts'

const clothes = { name: 'clothes', label: { text: 'What is the child wearing?' } }

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'Empty', render: () => textarea(clothes) },
  {
    title: 'In error',
    render: () => textarea({ ...clothes, errorMessage: { text: 'Say what the child is wearing, or not known' } }),
  },
]
