// Who answers for an area on a day: whoever holds it, or whoever stands in for them while they are away.
import type { Day } from '../kernel/index.ts'

/** Somebody who holds an area, or stands in, from a day until another. */
export type Holding = {
  readonly kind: string
  readonly area: string
  readonly part: 'holder' | 'cover'
  readonly name: string
  readonly from: Day
  readonly until: Day | null
}

/** Who answers for an area: the holder, and whoever stands in; null where there is none. */
export type Answering<H extends Holding> = { readonly holder: H | null; readonly cover: H | null }

/** Who answers for an area on a day. */
export function whoAnswers<H extends Holding>(
  holdings: readonly H[],
  kind: string,
  area: string,
  day: Day,
): Answering<H> {
  const holds = holdings.filter(
    one => one.kind === kind && one.area === area && one.from <= day && (one.until === null || day < one.until),
  )
  const of = (part: Holding['part']) => holds.find(one => one.part === part) ?? null
  return { holder: of('holder'), cover: of('cover') }
}
