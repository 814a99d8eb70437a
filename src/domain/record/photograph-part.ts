// What is said of a photograph; the picture itself is read from a file and never typed.
import type { RecordPart } from './part.ts'

const fields = {
  taken: { kind: 'day', label: 'Taken on', ask: 'When was it taken?', hint: 'Leave it empty where nobody knows.' },
  takenBy: { kind: 'line', label: 'Taken by', ask: 'Who took it, or where is it from?' },
  note: {
    kind: 'text',
    label: 'Note',
    ask: 'What has changed since?',
    hint: 'For example: hair now short and dyed.',
  },
} as const

/** Photographs, the latest first. */
export const photographs: RecordPart<typeof fields> = {
  section: 'photograph',
  table: 'photograph',
  title: 'Photograph',
  one: 'a photograph',
  add: 'Add a photograph',
  change: 'Change what is said of a photograph',
  empty: 'There is no photograph.',
  advice: ['Use a recent picture of the face, in colour, of the child alone.'],
  heads: 'taken',
  fields,
}
