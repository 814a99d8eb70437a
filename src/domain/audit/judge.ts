// Follows the chain of seals back from a trusted root and says of each seal whether that root vouches for it. Where a seal's
// row was changed, what it must have said is looked for in the entries themselves and in the file of roots: a guess that
// gives the expected root is no guess.
import { beforeFirst, type Hash, rootOf, type Seal } from './chain.ts'

/** Which batch gave the expected root: the list in the row, its entries as they are now, or all that stand in its span. */
export type Reading = 'stored' | 'listed' | 'span'

/** A seal as its row gives it, and the digest of its batch by each reading (null where entries are gone). */
export type Examined = { readonly seal: Seal; readonly batches: Readonly<Record<Reading, string | null>> }

/** A line of the file of roots: a hint until a hash confirms it. */
export type Outside = { readonly seal: number; readonly sealedAt: string; readonly root: string }

/** A root that is trusted, and the number of the seal that has it. */
export type Anchor = { readonly seal: number; readonly root: string }

/** What is so of one seal. `reading` is null where no batch gives the expected root. */
export type Judgement = {
  readonly seal: number
  readonly row: 'sound' | 'altered' | 'altered-or-previous' | 'unheld' | 'missing'
  readonly reading: Reading | null
  /** Whether the trusted root reaches this seal through an unbroken chain. */
  readonly held: boolean
}

type Chain = {
  readonly hash: Hash
  readonly rows: ReadonlyMap<number, Examined>
  readonly outside: readonly Outside[]
  readonly anchor: Anchor | null
}
type Step = Pick<Judgement, 'row' | 'reading'> & { readonly previous: string }

const readings = ['stored', 'listed', 'span'] as const
const unique = (texts: readonly (string | undefined)[]) => [...new Set(texts.filter(text => text !== undefined))]

/** The chain over these seals; `anchor` null verifies it against its own last root only. */
export function chainOver(
  hash: Hash,
  seals: readonly Examined[],
  outside: readonly Outside[],
  anchor: Anchor | null = null,
): Chain {
  return { hash, rows: new Map(seals.map(examined => [examined.seal.n, examined])), outside, anchor }
}

function outsideRoots(chain: Chain, n: number): string[] {
  return chain.outside.filter(line => line.seal === n).map(line => line.root)
}

// What a seal's row gives as its root if its own root column is not believed.
function recomputed(chain: Chain, n: number, previous: string | undefined): string | undefined {
  const row = chain.rows.get(n)
  if (row === undefined || previous === undefined || row.batches.stored === null) return undefined
  return rootOf(chain.hash, previous, row.seal, row.batches.stored)
}

const storedRoot = (chain: Chain, n: number) => (n === 0 ? beforeFirst : chain.rows.get(n)?.seal.root)

function possibleRoots(chain: Chain, n: number): string[] {
  if (n === 0) return [beforeFirst]
  if (chain.anchor?.seal === n) return [chain.anchor.root]
  return unique([storedRoot(chain, n), recomputed(chain, n, storedRoot(chain, n - 1)), ...outsideRoots(chain, n)])
}

// The row's head as it stands, then with the time that the file of roots gives.
function possibleHeads(chain: Chain, { seal }: Examined): Seal[] {
  const times = unique(chain.outside.filter(line => line.seal === seal.n).map(line => line.sealedAt))
  return [seal, ...times.filter(time => time !== seal.sealedAt).map(sealedAt => ({ ...seal, sealedAt }))]
}

function matching(chain: Chain, row: Examined, expected: string): Step | null {
  for (const previous of possibleRoots(chain, row.seal.n - 1)) {
    for (const head of possibleHeads(chain, row)) {
      for (const reading of readings) {
        const batch = row.batches[reading]
        if (batch === null || rootOf(chain.hash, previous, head, batch) !== expected) continue
        const sound = reading === 'stored' && head === row.seal && row.seal.root === expected
        return { row: sound ? 'sound' : 'altered', reading, previous }
      }
    }
  }
  return null
}

// Whether the root before this seal is known for certain, so that it is this seal that was changed.
function previousIsSure(chain: Chain, n: number): boolean {
  if (n === 0 || chain.anchor?.seal === n) return true
  const stored = storedRoot(chain, n)
  return stored !== undefined && outsideRoots(chain, n).includes(stored)
}

function judgeOne(chain: Chain, n: number, expected: string): Step {
  const previous = possibleRoots(chain, n - 1)[0] ?? ''
  const row = chain.rows.get(n)
  if (row === undefined) return { row: 'missing', reading: null, previous }
  const found = matching(chain, row, expected)
  if (found !== null) return found
  if (previousIsSure(chain, n - 1)) return { row: 'altered', reading: null, previous }
  return { row: chain.rows.has(n - 1) ? 'altered-or-previous' : 'unheld', reading: null, previous }
}

/** Every seal's judgement, from the first to the last. Seals after the anchor's are judged by their own last root. */
export function judge(chain: Chain): Judgement[] {
  const last = [...chain.rows.keys()].reduce((a, b) => Math.max(a, b), chain.anchor?.seal ?? 0)
  const judged: Judgement[] = []
  let expected = storedRoot(chain, last) ?? ''
  let held = false
  for (let n = last; n >= 1; n -= 1) {
    if (chain.anchor?.seal === n) {
      expected = chain.anchor.root
      held = true
    }
    const { row, reading, previous } = judgeOne(chain, n, expected)
    held = held && (row === 'missing' ? false : reading !== null)
    judged.push({ seal: n, row, reading, held })
    expected = previous
  }
  return judged.reverse()
}

/** The number of the seal that has this root: by its row, by what its row gives, or by the file of roots; else null. */
export function sealOf(chain: Chain, root: string): number | null {
  for (const { seal } of chain.rows.values()) if (seal.root === root) return seal.n
  for (const n of chain.rows.keys()) if (recomputed(chain, n, storedRoot(chain, n - 1)) === root) return n
  for (const n of chain.rows.keys()) if (recomputed(chain, n, root) === storedRoot(chain, n)) return n - 1
  return chain.outside.find(line => line.root === root)?.seal ?? null
}
