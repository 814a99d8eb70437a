// Setting where the procedures of a safeguarding board are (CP-18.5).
import type { Asker } from '../../domain/access/actor.ts'
import { addressFault, type Board } from '../../domain/protection/index.ts'
import type { Store } from '../../store/open-store.ts'
import { addProcedures } from '../../store/protection/writes.ts'

/** Sets it from now on, or says what is wrong with the address. A role that may not throws NotAllowed. */
export async function setProcedures(
  store: Store,
  asker: Asker,
  given: { readonly id: string; readonly whose: Board; readonly name: string; readonly url: string },
): Promise<{ readonly kind: 'saved' } | { readonly kind: 'fault'; readonly says: string }> {
  const says = addressFault(given.url)
  if (says !== null) return { kind: 'fault', says }
  await store.write(asker, 'set-procedures', tx => addProcedures(tx, given))
  return { kind: 'saved' }
}
