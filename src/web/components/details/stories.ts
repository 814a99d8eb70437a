// The states of folded words.
import type { Story } from '../story.ts'
import { details } from './details.ts'

const why = { summaryText: 'Why is this due?', text: 'Because the child was found on 20 November.' }

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'Folded', render: () => details(why) },
  { title: 'Open', render: () => details({ ...why, open: true }) },
]
