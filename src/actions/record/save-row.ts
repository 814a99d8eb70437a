// Adding to and changing a section of a child's record. What looks wrong is asked about, and kept where somebody insists.
import type { Asker } from '../../domain/access/actor.ts'
import { roleMay } from '../../domain/access/index.ts'
import type { Fault } from '../../domain/children/index.ts'
import { dayOf, type Id } from '../../domain/kernel/index.ts'
import {
  type AnyRow,
  askedAs,
  type Doubt,
  doubtsOf,
  type PartName,
  partOf,
  readRow,
  type TypedRow,
} from '../../domain/record/index.ts'
import { readBlocks } from '../../store/children/reads.ts'
import type { Store } from '../../store/open-store.ts'
import { readLinkedChoices, readRecordSections, readSameNumber } from '../../store/record/reads.ts'
import { addRow, saveRow as save } from '../../store/record/writes.ts'
import type { ReadTx, WriteTx } from '../../store/transaction.ts'
import { type Saved, savedOr, saveWithReason, whyFaults } from '../children/saving.ts'

/** Which row of whose section, what was typed of it, which doubts are insisted upon, and why it is changed. */
export type RowChange = {
  readonly child: Id<'child'>
  readonly part: PartName
  readonly id: string
  /** The version that was shown; null for a row that is new. */
  readonly version: number | null
  readonly typed: TypedRow
  readonly keeps: readonly Doubt[]
  readonly reason: string
}

/** What came of it; `doubts`: nothing was saved, and these have to be answered first. */
export type RowSaved = Saved | { readonly kind: 'doubts'; readonly doubts: readonly Doubt[] }

async function sameNumber(tx: ReadTx, { child, part }: RowChange, row: AnyRow): Promise<Doubt[]> {
  const { kind, value } = row
  if (part !== 'identifiers' || typeof kind !== 'string' || typeof value !== 'string') return []
  // These say why there is no number, so many children share them.
  if (kind === 'upn' && /^UN[1-5]$/.test(value)) return []
  return (await readSameNumber(tx, child, { kind, value })).length > 0 ? ['same-number'] : []
}

// A name as it is typed may say more than the block does, or less; either is asked about.
async function copyToBlocked(tx: ReadTx, { child, part }: RowChange, row: AnyRow): Promise<Doubt[]> {
  if (part !== 'assessment-copies' || !roleMay(tx.actor.role, 'notify-blocks', 'read')) return []
  const words = (text: string) => text.trim().toLowerCase()
  const name = words(String(row.name))
  const standing = (await readBlocks(tx, child)).filter(({ until }) => until === null || until > tx.now)
  const same = standing.some(({ value }) => words(value.who).includes(name) || name.includes(words(value.who)))
  return same ? ['copy-to-blocked'] : []
}

// What a row points to is a record of this child.
async function linkFaults(tx: ReadTx, { child, part }: RowChange, row: AnyRow): Promise<Fault[]> {
  const found = Object.entries(partOf(part).fields).find(([, field]) => field.kind === 'linked')
  const value = found === undefined ? null : row[found[0]]
  if (found === undefined || value === null || value === undefined) return []
  const known = (await readLinkedChoices(tx, child, part)).some(one => one.value === value)
  return known ? [] : [{ field: askedAs(found[0]), text: 'Choose one that is on the record of this child' }]
}

// A section with one row may have been begun by somebody else; the same words sent twice are one.
async function addedOnce(tx: WriteTx, change: RowChange, row: AnyRow): Promise<Saved> {
  const sections = await readRecordSections(tx, change.child)
  const shown = sections[change.part]
  const stands: AnyRow | undefined = shown.kind === 'shown' ? shown.value[0]?.value : undefined
  const same = stands !== undefined && JSON.stringify(stands) === JSON.stringify(row)
  return { kind: same ? 'saved' : 'stale' }
}

async function keep(tx: WriteTx, change: RowChange, row: AnyRow, doubts: readonly Doubt[]): Promise<Saved> {
  const { child, part, id, version } = change
  if (version !== null) return savedOr(await save(tx, part, { child, id, version }, row, doubts))
  const added = await addRow(tx, part, { child, id, row, doubts })
  return added || partOf(part).once === undefined ? { kind: 'saved' } : addedOnce(tx, change, row)
}

/** Saves a row. A child that cannot be seen and one that does not exist answer alike. Throws NotAllowed for a role that may not. */
export async function saveRow(store: Store, asker: Asker, change: RowChange): Promise<RowSaved> {
  const { part, id, version, keeps, reason } = change
  const read = readRow(part, change.typed)
  if (read.kind === 'faults') return read
  const row: AnyRow = read.value
  let open: readonly Doubt[] = []
  const act = `${version === null ? 'add' : 'change'}-${part}`
  const saved = await saveWithReason(store, asker, act, version === null ? '' : reason, async tx => {
    const doubts = [
      ...doubtsOf(part, row, dayOf(tx.now)),
      ...(await sameNumber(tx, change, row)),
      ...(await copyToBlocked(tx, change, row)),
    ]
    const why = version === null ? [] : await whyFaults(tx, partOf(part).table, id, reason)
    const faults = [...(await linkFaults(tx, change, row)), ...why]
    open = doubts.filter(doubt => !keeps.includes(doubt))
    if (faults.length > 0 || open.length > 0) return { kind: 'faults', faults }
    return keep(tx, change, row, doubts)
  })
  return saved.kind === 'faults' && saved.faults.length === 0 ? { kind: 'doubts', doubts: open } : saved
}
