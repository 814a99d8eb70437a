// Amendments of an episode: what of it was corrected, from what to what, in words.
import { dayOf, type Instant, instant, sayDay, sayMoment } from '../kernel/index.ts'
import { episodeKinds, missingFrom, type Precision } from './episode.ts'

/** A version of an episode's row as history keeps it. */
export type EpisodeVersion = Readonly<Record<string, unknown>>

/** One fact that changed; null is "not recorded". */
export type FactChange = { readonly label: string; readonly before: string | null; readonly after: string | null }

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

function momentOf(row: EpisodeVersion, at: string, precision: string | null): string | null {
  const said = textOf(row[at])
  const parsed = said === null ? Number.NaN : Date.parse(said)
  if (Number.isNaN(parsed)) return null
  const moment: Instant = instant(parsed)
  const sure = precision === null ? null : (textOf(row[precision]) as Precision | null)
  if (sure === 'day') return `${sayDay(dayOf(moment))}, time not known`
  return sure === 'about' ? `about ${sayMoment(moment)}` : sayMoment(moment)
}

const named = (names: Readonly<Record<string, string>>, value: unknown): string | null => {
  const code = textOf(value)
  return code === null ? null : (names[code] ?? code)
}

const facts: readonly (readonly [string, (row: EpisodeVersion) => string | null])[] = [
  ['Kind', row => named(episodeKinds, row.kind)],
  ['Missing from', row => named(missingFrom, row.missing_from)],
  ['Last seen', row => momentOf(row, 'last_seen_at', 'last_seen_precision')],
  ['Found to be missing', row => momentOf(row, 'found_missing_at', 'found_missing_precision')],
  ['Police told', row => momentOf(row, 'reported_to_police_at', 'reported_to_police_precision')],
  ['Police reference', row => textOf(row.police_reference)],
  ['Found', row => momentOf(row, 'located_at', 'located_precision')],
  ['Found where', row => textOf(row.located_where)],
  ['Found by', row => textOf(row.located_by)],
  ['Back', row => momentOf(row, 'returned_at', 'returned_precision')],
  ['Back where', row => textOf(row.returned_to)],
  ['Well-being confirmed', row => momentOf(row, 'well_being_confirmed_at', null)],
  ['Well-being', row => textOf(row.well_being)],
  ['Recorded late because', row => textOf(row.late_because)],
  ['Entered in error', row => textOf(row.entered_in_error_reason)],
]

/** What changed from one version of an episode to the next. */
export function changesBetween(before: EpisodeVersion, after: EpisodeVersion): readonly FactChange[] {
  return facts
    .map(([label, say]) => ({ label, before: say(before), after: say(after) }))
    .filter(change => change.before !== change.after)
}
