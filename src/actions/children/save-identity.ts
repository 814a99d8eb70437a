// Saving who a child is over the version that was shown.
import type { Asker } from '../../domain/access/actor.ts'
import { readIdentity, type TypedIdentity } from '../../domain/children/index.ts'
import { dayOf, type Id } from '../../domain/kernel/index.ts'
import { saveIdentity as save } from '../../store/children/writes.ts'
import type { Store } from '../../store/open-store.ts'
import { reasonFaults, type Saved, savedOr, saveWithReason } from './saving.ts'

/** What is saved, over which version, and why. */
export type IdentityChange = {
  readonly child: Id<'child'>
  readonly version: number
  readonly typed: TypedIdentity
  readonly reason: string
}

/** Saves an identity. Throws NotAllowed where the role may not. */
export function saveIdentity(store: Store, asker: Asker, change: IdentityChange): Promise<Saved> {
  const { child, version, typed, reason } = change
  return saveWithReason(store, asker, 'save-identity', reason, async tx => {
    const { identity, faults } = readIdentity(typed, dayOf(tx.now))
    const all = [...faults, ...reasonFaults(reason, false)]
    return all.length > 0 ? { kind: 'faults', faults: all } : savedOr(await save(tx, child, version, identity))
  })
}
