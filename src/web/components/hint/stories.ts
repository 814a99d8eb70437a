// The states of the hint.
import type { Story } from '../story.ts'
import { hint } from './hint.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'A hint', render: () => hint({ text: 'For example, at the bus station' }) },
]
