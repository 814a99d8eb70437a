// The board in its states.
import type { Story } from '../../components/story.ts'
import { storyNow } from '../duties/example-duties.ts'
import { awayLine, foundLine, missingLine, unreportedLine } from './example-lines.ts'
import { type Board, boardPage } from './page.ts'

const night: Board = {
  now: storyNow,
  missing: [awayLine, missingLine, unreportedLine],
  unconfirmed: [foundLine],
  level: null,
  most: 200,
}

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'Nobody missing', render: () => boardPage({ ...night, missing: [], unconfirmed: [] }).body },
  { title: 'Three missing, one not reported', render: () => boardPage(night).body },
  { title: 'By level', render: () => boardPage({ ...night, level: 'high' }).body },
  { title: 'Of other authorities', render: () => boardPage({ ...night, others: true }).body },
  { title: 'Nobody at that level', render: () => boardPage({ ...night, level: 'medium' }).body },
]
