// The score of a matrix as its answers stand on a page.
import { heldIn, type Level, type Scored, scoreMatrix } from '../../../../domain/instruments/index.ts'
import type { AskedIn } from '../input/asked.ts'
import { indicatorIds } from './indicators.ts'
import type { ScoreShown } from './score-words.ts'

const levelIn = (answer: AskedIn['answers'][string] | undefined): Level | null => {
  if (answer?.kind === 'not-known') return 'not-known'
  return (heldIn(answer) as Scored | null)?.level ?? null
}

/** The score as the answers stand: a page shows totals and bands, and leaves what may be submitted to the form's checks. */
export const scoreOf = ({ of, answers }: Pick<AskedIn, 'of' | 'answers'>): ScoreShown =>
  scoreMatrix(
    {
      levels: indicatorIds(of).map(id => levelIn(answers[id])),
      ...{ judgedBand: null, judgementReason: null, boundaryConfirmed: false, age: null },
    },
    of.bands ?? [],
  )
