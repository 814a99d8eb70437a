// Saying that a row was wrong from the start: it leaves the lists and the rules, and stays readable in history with its reason.
import type { Asker } from '../../domain/access/actor.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { type PartName, partOf } from '../../domain/record/index.ts'
import { datedTables } from '../../store/children/rows.ts'
import type { Store } from '../../store/open-store.ts'
import { enterInError as enter } from '../../store/record/writes.ts'
import { type Saved, savedOr, saveWithReason } from '../children/saving.ts'

/** A part of the record whose rows may have been entered in error. */
export type ErasablePart = PartName | keyof typeof datedTables

/** Which row, over which version, and why it was wrong. */
export type InError = {
  readonly child: Id<'child'>
  readonly part: ErasablePart
  readonly id: string
  readonly version: number
  readonly reason: string
}

const isDated = (part: ErasablePart): part is keyof typeof datedTables => Object.hasOwn(datedTables, part)

/** Marks the row. The reason is always asked. Throws NotAllowed where the role may not change the section. */
export async function enterInError(store: Store, asker: Asker, wrong: InError): Promise<Saved> {
  const { child, part, id, version, reason } = wrong
  if (reason === '') return { kind: 'faults', faults: [{ field: 'change-reason', text: 'Say why it was wrong' }] }
  if (reason.length > 2000)
    return { kind: 'faults', faults: [{ field: 'change-reason', text: 'The reason must be 2000 characters or fewer' }] }
  const table = isDated(part) ? datedTables[part] : partOf(part).table
  return saveWithReason(store, asker, `enter-${part}-in-error`, reason, async tx =>
    savedOr(await enter(tx, table, { child, id, version }, reason)),
  )
}
