// That somebody looked through the profile of a child who may go missing, and that it is right.
import type { Asker } from '../../domain/access/actor.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { readBar } from '../../store/children/reads.ts'
import { addProfileConfirmation } from '../../store/levels/writes.ts'
import type { Store } from '../../store/open-store.ts'
import { type Saved, savedOr } from '../children/saving.ts'

/** Confirms the profile as it stands now. Throws NotAllowed for a role that may not. */
export const confirmProfile = (
  store: Store,
  asker: Asker,
  child: Id<'child'>,
  given: { readonly id: Id<'profile-confirmation'>; readonly withWhom: string },
): Promise<Saved> =>
  store.write(asker, 'confirm-profile', async tx => {
    if ((await readBar(tx, child)) === null) return savedOr(false)
    await addProfileConfirmation(tx, child, given.id, given.withWhom)
    return savedOr(true)
  })
