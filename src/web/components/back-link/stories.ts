// The states of the back link.
import type { Story } from '../story.ts'
import { backLink } from './back-link.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'Back', render: () => backLink({ href: '/' }) },
  { title: 'Back to a named page', render: () => backLink({ href: '/', text: 'Back to all children' }) },
]
