// The arithmetic of the audit's seals: each root is a hash of the root before it and of the batch that it seals, so that
// whoever holds one root from outside can tell whether anything sealed up to it has changed.

/** SHA-256 of a text as UTF-8, in lower-case hexadecimal; handed in, because the domain imports nothing. */
export type Hash = (text: string) => string

/** What a seal says of itself. Numbers that may pass 2^53 and moments finer than a millisecond stay text. */
export type Seal = {
  /** 1 for the first, without gaps. */
  readonly n: number
  /** In UTC to the microsecond: `2026-03-01T21:00:00.123456Z`. */
  readonly sealedAt: string
  /** Every entry of a transaction below this number is listed here or in an earlier seal. */
  readonly bound: string
  /** Of the transaction `bound` itself, the entries up to this number are listed too. */
  readonly listedUpTo: number
  readonly root: string
}

/** The entries of a batch in the order of sealing, and the digest of each. */
export type Batch = { readonly entries: readonly number[]; readonly digests: readonly string[] }

/** What stands before the first root. */
export const beforeFirst = '0'.repeat(64)

/** The digest of a batch: of each entry's number and digest, in order. */
export function batchDigest(hash: Hash, batch: Batch): string {
  const length = Math.max(batch.entries.length, batch.digests.length)
  const lines = Array.from({ length }, (_, i) => `${batch.entries[i] ?? ''} ${batch.digests[i] ?? ''}\n`)
  return hash(lines.join(''))
}

/** The root that a seal should have after the one before it: it covers all that the seal says, its time and bounds too. */
export function rootOf(hash: Hash, previous: string, seal: Omit<Seal, 'root'>, batch: string): string {
  return hash(['homeward-seal-1', previous, seal.n, seal.sealedAt, seal.bound, seal.listedUpTo, batch].join('\n'))
}

/** Numbers as ranges in words: `3, 7–9`. */
export function rangesOf(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b)
  const ranges: { from: number; to: number }[] = []
  for (const n of sorted) {
    const last = ranges.at(-1)
    if (last?.to === n - 1) last.to = n
    else ranges.push({ from: n, to: n })
  }
  return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}
