// What every fact says, whatever it is about.
import type { Instant } from '../../kernel/index.ts'

/** The record that shows it, the episode that it belongs to where it belongs to one, and when it was. */
export type Happened<K extends string> = {
  readonly kind: K
  readonly ref: string
  readonly episode: string | null
  readonly at: Instant
}
