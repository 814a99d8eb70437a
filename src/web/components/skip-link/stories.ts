// The states of the skip link.
import type { Story } from '../story.ts'
import { skipLink } from './skip-link.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'To the content', render: () => skipLink({ href: '#main-content', text: 'Skip to main content' }) },
]
