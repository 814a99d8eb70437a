// Taking back that two records are two children: the pair waits again for whoever may say that they are one.
import type { Asker } from '../../domain/access/actor.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { takeBackApart } from '../../store/duplicates/writes.ts'
import type { Store } from '../doors.ts'

/** Takes it back. False where nobody says so now. Throws NotAllowed. */
export const takeBackTwoChildren = (
  store: Store,
  asker: Asker,
  one: Id<'child'>,
  other: Id<'child'>,
): Promise<boolean> => store.write(asker, 'take-back-two-children', tx => takeBackApart(tx, one, other))
