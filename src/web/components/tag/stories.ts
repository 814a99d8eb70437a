// The states of the tag.
import type { Story } from '../story.ts'
import { tag } from './tag.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'In progress', render: () => tag({ text: 'In progress' }) },
  { title: 'High', render: () => tag({ text: 'High', classes: 'govuk-tag--red' }) },
]
