// What a statutory review looks at: what happened since the last one, and what pushed or pulled the child (MISS-13.11).
import { type Day, dayOf } from '../kernel/index.ts'
import { type Episode, missingSince } from '../missing/index.ts'
import type { AnyRow } from '../record/index.ts'

/** The days of the reviews that were held by today, the latest first. */
export const reviewDays = (reviews: readonly { readonly value: AnyRow }[], today: Day): Day[] =>
  reviews
    .flatMap(({ value }) => (typeof value.held === 'number' && value.held <= today ? [value.held] : []))
    .sort((a, b) => b - a)

/** The episodes that began on or after the day of the last review; all of them where none was held. */
export const sinceReview = (episodes: readonly Episode[], last: Day | null): Episode[] =>
  episodes.filter(episode => last === null || dayOf(missingSince(episode)) >= last)

/** A time in care, from a day until, exclusively, another. */
export type TimeInCare = { readonly from: Day; readonly until: Day | null }

/** The episodes from before the child first came into care: they count as history and stay on the same record (BACK-1.2). */
export function beforeCare(episodes: readonly Episode[], care: readonly TimeInCare[]): Episode[] {
  const first = care.map(({ from }) => from).sort((a, b) => a - b)[0]
  return first === undefined ? [] : episodes.filter(episode => dayOf(missingSince(episode)) < first)
}
