// How far two words are apart.

/**
 * Optimal string alignment: the fewest letters put in, left out, changed, or swapped with their neighbour, no part of a word
 * being changed twice. Counted in code units, which is what folded names are made of.
 */
export function editsBetween(one: string, other: string): number {
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= other.length; j += 1) next.push(cell(one, other, { i, j, before, row, next }))
    before = row
    row = next
  }
  return row[other.length] ?? 0
}

type Reached = { i: number; j: number; before: number[]; row: number[]; next: number[] }

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY

function cell(one: string, other: string, { i, j, before, row, next }: Reached): number {
  const changed = one[i - 1] === other[j - 1] ? 0 : 1
  const least = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + changed)
  const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
  return swapped ? Math.min(least, at(before, j - 2) + 1) : least
}

/** How many letters two words begin with in common, at most `most`. */
export function startInCommon(one: string, other: string, most: number): number {
  let length = 0
  while (length < most && length < one.length && one[length] === other[length]) length += 1
  return length
}
