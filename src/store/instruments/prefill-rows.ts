// The rows of a child's record from which forms take over, and how they are said.
import type { SocialCareStatus } from '../../domain/children/index.ts'
import { type Day, dayOf, type Instant, sayDay } from '../../domain/kernel/index.ts'
import { type RowOf, standsOn } from '../../domain/record/index.ts'
import type { ChildBar } from '../children/bar.ts'
import type { KeptBlock, KeptInvolvement, KeptPlacement, Shown } from '../children/sections.ts'
import type { KeptRow, RecordSections } from '../record/sections.ts'

/** What of a child's record a form may take over, as far as the writer may read it. */
export type ChildKnown = {
  readonly bar: ChildBar
  /** When the identity that stands was saved. */
  readonly identitySavedAt: Instant | null
  readonly sections: RecordSections
  readonly placements: Shown<readonly (KeptPlacement & { readonly savedAt: Instant })[]>
  readonly involvements: Shown<readonly KeptInvolvement[]>
  readonly emails: ReadonlyMap<string, string>
  readonly blocks: readonly KeptBlock[]
  readonly status: { readonly kind: SocialCareStatus; readonly savedAt: Instant } | null
  readonly today: Day
}

/** The section and when what stands in it was recorded. */
export const recorded = (section: string, at: Instant | null): string =>
  at === null ? section : `${section}, recorded ${sayDay(dayOf(at))}`

/** When the latest of these rows came to the record. */
export const latest = (rows: readonly { readonly recordedAt: Instant }[]): Instant | null =>
  rows.reduce<Instant | null>((found, { recordedAt: at }) => (found === null || at > found ? at : found), null)

/** The sections whose rows say what is known. */
export type Part =
  | 'contact'
  | 'addresses'
  | 'family'
  | 'professionals'
  | 'education'
  | 'health'
  | 'identifiers'
  | 'legal-status'
/** The rows of a section that stand today; none where the writer may not read it. */
export const rowsThatStand = <P extends Part | 'communication' | 'sexual-health-and-identity'>(
  { sections, today }: ChildKnown,
  part: P,
): readonly KeptRow<RowOf<P>>[] => {
  const shown: Shown<readonly KeptRow<RowOf<P>>[]> = sections[part]
  return shown.kind === 'hidden' ? [] : shown.value.filter(row => standsOn(row.value, today))
}

/** Texts one after another, without those that say nothing. */
export const joined = (texts: readonly (string | null | undefined)[], by = ', '): string =>
  texts.filter(text => text !== null && text !== undefined && text.trim() !== '').join(by)
