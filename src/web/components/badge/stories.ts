// The states of the badge.
import type { Story } from '../story.ts'
import { badge } from './badge.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'Urgent', render: () => badge({ text: 'Urgent', classes: 'moj-badge--red' }) },
]
