// A score in words, line by line: the same lines stand on a page and travel after a save, so that they hold while one types.
import { type Instrument, sayLevel } from '../../../../domain/instruments/index.ts'

/** A score as its instrument works it out: null is what it does not have, and never nought. */
export type ScoreShown = {
  readonly totalA: number | null
  readonly totalB: number | null
  readonly total: number | null
  readonly band: string | null
  readonly boundary: boolean
  /** The numbers of the indicators that nobody answered, and of those that are honestly not known. */
  readonly unanswered: readonly number[]
  readonly notKnown: readonly number[]
}

/** The lines of a score by what they say; an empty one is not shown. */
export type ScoreLines = Readonly<
  Record<'headline' | 'totalA' | 'totalB' | 'total' | 'band' | 'boundary' | 'unanswered' | 'notKnown', string>
>

const outOf = (total: number | null, most: number): string => (total === null ? 'No total yet' : `${total} of ${most}`)

/** The words of a band as the form prints them; empty where there is none. */
const bandWords = ({ bands }: Instrument, band: string | null): string =>
  bands?.find(({ key }) => key === band)?.label ?? ''

/** "1, 2 and 3". */
export const listed = (numbers: readonly number[]): string => new Intl.ListFormat('en-GB').format(numbers.map(String))

function bandLine(of: Instrument, { band, unanswered, notKnown }: ScoreShown): string {
  if (band !== null) return bandWords(of, band)
  if (unanswered.length > 0) return 'None until every indicator is answered: a blank is never counted as 0'
  return notKnown.length > 0 ? 'None, because something is not known: your judgement stands alone' : 'None'
}

function boundaryLine(of: Instrument, { band, boundary, total }: ScoreShown): string {
  if (!boundary || band === null) return ''
  const printed = (of.bands ?? []).filter(one => one.printed.includes(String(total)) || one.key === band)
  const both = printed.map(one => `${sayLevel(one.key)} (${one.printed})`).join(' and ')
  return `${total} is on a printed boundary: the form prints it in two bands, ${both}. The higher one counts, and whoever judges confirms it (GAP-01).`
}

/** A score in words. */
export const scoreLines = (of: Instrument, score: ScoreShown): ScoreLines => ({
  headline: score.band === null ? 'Score' : `Score: ${sayLevel(score.band)}`,
  totalA: outOf(score.totalA, 28),
  totalB: outOf(score.totalB, 28),
  total: outOf(score.total, 56),
  band: bandLine(of, score),
  boundary: boundaryLine(of, score),
  unanswered: score.unanswered.length === 0 ? 'None' : listed(score.unanswered),
  notKnown: score.notKnown.length === 0 ? 'None' : listed(score.notKnown),
})
