// Saving which authority answers for a child, over the version that was shown.
import type { Asker } from '../../domain/access/actor.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { saveResponsible as save } from '../../store/children/writes.ts'
import type { Store } from '../../store/open-store.ts'
import { readResponsible, type TypedResponsible } from './make-child.ts'
import { reasonFaults, type Saved, savedOr, saveWithReason } from './saving.ts'

/** What is saved, over which version of the record, and why. */
export type ResponsibleChange = {
  readonly child: Id<'child'>
  readonly version: number
  readonly typed: TypedResponsible
  readonly reason: string
}

/** Saves who answers for a child; teams that answer for the authority see the child from then on. Throws NotAllowed. */
export async function saveResponsible(store: Store, asker: Asker, change: ResponsibleChange): Promise<Saved> {
  const { child, version, reason } = change
  const { responsible, faults } = readResponsible(change.typed)
  const all = [...faults, ...reasonFaults(reason, true)]
  if (all.length > 0) return { kind: 'faults', faults: all }
  return saveWithReason(store, asker, 'save-responsible', reason, async tx =>
    savedOr(await save(tx, child, version, responsible)),
  )
}
