// What independent providers were given and told: the guidance, the board's training, and that they accepted (PLAC-20.1).
import type { Asker } from '../../domain/access/actor.ts'
import { type NewGuidance, noteGuidance } from '../../store/borders/writes.ts'
import type { Store } from '../../store/open-store.ts'

export type { NewGuidance } from '../../store/borders/writes.ts'

/** Writes down what a provider was given. `unknown` where there is no such provider. Throws NotAllowed. */
export const noteProviderGuidance = (store: Store, asker: Asker, note: NewGuidance): Promise<'done' | 'unknown'> =>
  store.write(asker, 'note-provider-guidance', tx => noteGuidance(tx, note))
