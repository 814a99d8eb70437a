// A co-ordinator writes down that they raised a pattern, to whom and when, or what came of it (SW-9.3, POL-12.11b).
import type { Asker } from '../../domain/access/actor.ts'
import type { Store } from '../../store/open-store.ts'
import { addPatternAlert, type NewPatternAlert } from '../../store/patterns/writes.ts'

export type { NewPatternAlert } from '../../store/patterns/writes.ts'

/** Writes the note down. False where it follows one that cannot be seen. */
export const raisePattern = (store: Store, asker: Asker, given: NewPatternAlert): Promise<boolean> =>
  store.write(asker, 'raise-pattern', tx => addPatternAlert(tx, given))
