// How the words of the older instruments and those of 2024 stand to each other. For display beside a record only: it is
// never applied to one (GAP-03, GAP-08).
import type { MatrixBand } from './score.ts'

/** A level of the instruments before 2024, and the band of 2024 that is read as the same. */
export type CrosswalkRow = {
  readonly before: 'low' | 'medium' | 'high'
  readonly says: string
  readonly now: MatrixBand
}

/** The readings. The source equates only low with vulnerable (003); the rest is GAP-08, for the safeguarding board to settle. */
export const crosswalk: readonly CrosswalkRow[] = [
  { before: 'low', says: 'Low is read as Vulnerable', now: 'vulnerable' },
  { before: 'medium', says: 'Medium is read as Suspected', now: 'suspected' },
  { before: 'high', says: 'High is read as Evidenced', now: 'evidenced' },
]
