// From the judgement of each seal and the differences among its entries to what is found.
import { rangesOf } from './chain.ts'
import type { Finding } from './findings.ts'
import type { Judgement, Outside } from './judge.ts'

/** How the entries compare with one seal's list. `unlisted` stand in the seal's span and are listed by no seal at all. */
export type Differences = {
  readonly listed: readonly number[]
  readonly altered: readonly number[]
  readonly removed: readonly number[]
  readonly unlisted: readonly number[]
}

const none: Differences = { listed: [], altered: [], removed: [], unlisted: [] }

function changed(seal: number, { altered, removed }: Differences): Finding[] {
  return [
    ...altered.map(entry => ({ kind: 'entry-altered', entry, seal }) as const),
    ...removed.map(entry => ({ kind: 'entry-removed', entry, seal }) as const),
  ]
}

// Entries that no seal lists are inserted where the seals around them are sound; else they may be what a seal lost.
function unlisted(judgement: Judgement, before: Judgement | undefined, entries: readonly number[]): Finding[] {
  if (entries.length === 0 || judgement.reading === 'span') return []
  const gone = before?.row === 'missing'
  if (!gone && judgement.reading !== null) return entries.map(entry => ({ kind: 'entry-inserted', entry }))
  return [{ kind: 'entries-unlisted', seal: gone ? before.seal : judgement.seal, entries: rangesOf(entries) }]
}

function ofSeal(judgement: Judgement, before: Judgement | undefined, differences: Differences): Finding[] {
  const { seal, row, reading } = judgement
  if (row === 'missing') return [{ kind: 'seal-missing', seal }]
  const more = unlisted(judgement, before, differences.unlisted)
  if (row === 'sound' || row === 'unheld') return [...changed(seal, differences), ...more]
  if (reading === 'stored') return [{ kind: 'seal-altered', seal }, ...changed(seal, differences), ...more]
  if (reading !== null) return [{ kind: 'seal-altered', seal }, ...more]
  const kind = row === 'altered' ? 'batch-altered' : 'batch-or-previous-altered'
  return [{ kind, seal, entries: rangesOf(differences.listed) }, ...changed(seal, differences), ...more]
}

// Seals below a break, which the trusted root no longer reaches.
function unheld(judgements: readonly Judgement[], anchor: number): Finding[] {
  const among = judgements.filter(judgement => judgement.seal <= anchor)
  const to = among.findLast(judgement => !judgement.held)
  if (to === undefined || to.seal < 2) return []
  const below = to.row === 'unheld' ? to.seal : to.seal - 1
  const because = to.row === 'unheld' ? to.seal - 1 : to.seal
  const from = among[0]?.seal ?? 1
  return below < from ? [] : [{ kind: 'seals-unheld', from, to: below, because }]
}

function onlyOutside(
  judgements: readonly Judgement[],
  roots: ReadonlySet<string>,
  outside: readonly Outside[],
): Finding[] {
  const faulty = new Set(judgements.filter(judgement => judgement.row !== 'sound').map(judgement => judgement.seal))
  return outside
    .filter(line => !roots.has(line.root) && !faulty.has(line.seal))
    .map(({ seal, root }) => ({ kind: 'seal-only-outside', seal, root }))
}

/** What was looked at: each seal's judgement and differences, the roots that the database has, and those outside. */
export type Evidence = {
  readonly judgements: readonly Judgement[]
  readonly differences: ReadonlyMap<number, Differences>
  /** Entries after the last seal that stand too early to be there. */
  readonly afterLast: readonly number[]
  readonly roots: ReadonlySet<string>
  readonly outside: readonly Outside[]
  /** The number of the seal with the trusted root; null where there is none. */
  readonly anchor: number | null
}

/** All that is found; empty where everything is as it was sealed. */
export function findingsOf(evidence: Evidence): Finding[] {
  const { judgements, differences, outside } = evidence
  const found = judgements.flatMap((judgement, i) =>
    ofSeal(judgement, judgements[i - 1], differences.get(judgement.seal) ?? none),
  )
  const tail = judgements.at(-1)
  const late: Finding[] = tail === undefined ? [] : unlisted({ ...tail, reading: 'stored' }, tail, evidence.afterLast)
  const below = evidence.anchor === null ? [] : unheld(judgements, evidence.anchor)
  return [...found, ...late, ...below, ...onlyOutside(judgements, evidence.roots, outside)]
}
