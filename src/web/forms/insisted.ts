// Insisting on what was doubted: the form carries a mark of each doubt that was shown, so that insisting on one never covers
// another that came up since.
import { createHash } from 'node:crypto'

const markOf = (doubt: string): string => createHash('sha256').update(doubt).digest('hex').slice(0, 16)

/** The marks of the doubts that are shown, for the form. */
export const marksOf = (doubts: readonly string[]): string => doubts.map(markOf).join(' ')

/** Whether each of these doubts was shown before and insisted on. */
export function isInsisted(marks: string, doubts: readonly string[]): boolean {
  const shown = new Set(marks.split(' '))
  return doubts.every(doubt => shown.has(markOf(doubt)))
}
