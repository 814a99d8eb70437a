// A matrix for some of the children beyond the cases, so that lists of a larger demonstration are not empty of them.
import { chance } from './chance.ts'
import { namedChildren } from './crowd.ts'
import { type MatrixSaid, matrix } from './form-says-matrix.ts'
import type { FormWish } from './form-wishes.ts'

const words = 'Somebody should ask me before the form is filled in, and not after.'

const drawn: readonly MatrixSaid[] = [
  { levels: [1, 1, 1, 0, 1, 0, 1, 0, 1, 0, 0, 1, 0, 0], type: 'cse', band: 'none', words },
  { levels: [2, 1, 2, 1, 2, 1, 1, 1, 1, 0, 1, 1, 1, 1], type: 'cce', band: 'vulnerable', words },
  { levels: [2, 2, 3, 2, 3, 2, 2, 3, 2, 2, 2, 2, 2, 1], type: 'cse', band: 'suspected', words },
  { levels: [3, 3, 4, 3, 4, 3, 3, 4, 3, 2, 3, 3, 3, 2], type: 'dual', band: 'evidenced', words },
]

/** The matrix of the nth child, if they have one. A very large demonstration has them of its first children only. */
export function formsOfMany(seed: number, n: number): readonly FormWish[] {
  const draw = chance(seed, `many-forms/${n}`)
  if (n >= namedChildren || !draw.holds(0.25)) return []
  const ago = draw.whole(4, 150)
  return [{ of: 'rfm-2024', name: 'matrix', ago, says: matrix(draw.of(drawn), ago) }]
}
