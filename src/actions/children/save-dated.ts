// Adding to, changing and ending the parts of a child's record that hold between days.
import type { Asker } from '../../domain/access/actor.ts'
import type { Fault, Read } from '../../domain/children/index.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { datedTables } from '../../store/children/rows.ts'
import { addDated, changeDated, type DatedEntry, liftBlock as lift } from '../../store/children/writes.ts'
import type { Store } from '../../store/open-store.ts'
import { reasonFaults, type Saved, savedOr, saveWithReason, whyFaults } from './saving.ts'

/** Which row of whose record: `version` is the one that was shown, null for a row that is new. */
export type DatedRow = { readonly child: Id<'child'>; readonly id: string; readonly version: number | null }

/** What was typed of it, as the domain reads it, and why it is changed. */
export type DatedChange = DatedRow & { readonly read: ReadEntry; readonly reason: string }

/** An entry that could be read, or its faults. */
export type ReadEntry = Read<DatedEntry>

/** A reading of the domain as an entry of that kind. */
export function asEntry<K extends DatedEntry['kind']>(
  kind: K,
  read: Read<Extract<DatedEntry, { kind: K }>['value']>,
): ReadEntry {
  return read.kind === 'faults' ? read : { kind: 'taken', value: { kind, value: read.value } as DatedEntry }
}

// A block changes what everybody is told, so changing one asks why; adding one gives its reason itself.
const asksWhy = (change: DatedChange): boolean =>
  change.version !== null && change.read.kind === 'taken' && change.read.value.kind === 'notify-block'

function faultsOf(change: DatedChange): readonly Fault[] {
  const own = change.read.kind === 'faults' ? change.read.faults : []
  return [...own, ...reasonFaults(change.reason, asksWhy(change))]
}

/** Saves a row. A child that cannot be seen and one that does not exist answer alike. Throws NotAllowed for a role that may not. */
export async function saveDated(store: Store, asker: Asker, change: DatedChange): Promise<Saved> {
  const { child, id, version, read, reason } = change
  const faults = faultsOf(change)
  if (faults.length > 0 || read.kind === 'faults') return { kind: 'faults', faults }
  const act = `${version === null ? 'add' : 'change'}-${read.value.kind}`
  return saveWithReason(store, asker, act, reason, async tx => {
    if (version !== null) {
      const why = await whyFaults(tx, datedTables[read.value.kind], id, reason)
      if (why.length > 0) return { kind: 'faults', faults: why }
      return savedOr(await changeDated(tx, { child, id, version }, read.value))
    }
    await addDated(tx, child, id, read.value)
    return { kind: 'saved' }
  })
}

/** Lifts a do-not-notify block from now on. */
export async function liftBlock(
  store: Store,
  asker: Asker,
  row: { readonly child: Id<'child'>; readonly id: string; readonly version: number },
  reason: string,
): Promise<Saved> {
  const faults = reasonFaults(reason, true)
  if (faults.length > 0) return { kind: 'faults', faults }
  return saveWithReason(store, asker, 'lift-notify-block', reason, async tx => savedOr(await lift(tx, row)))
}
