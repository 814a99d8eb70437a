// Saying of somebody of the family that they must not be told (FOUND-13.1b). The block beats every notice (GAP-65).
import type { Asker } from '../../domain/access/actor.ts'
import { readNotifyBlock } from '../../domain/children/index.ts'
import type { Id } from '../../domain/kernel/index.ts'
import type { Store } from '../../store/open-store.ts'
import { blockFamilyMember as block } from '../../store/record/writes.ts'
import type { Saved } from '../children/saving.ts'

/** Who of whose family, and why. `id` is the block's own, made with the form. */
export type FamilyBlocked = {
  readonly child: Id<'child'>
  readonly member: string
  readonly id: string
  readonly reason: string
}

/** Makes the block. A member who cannot be seen and one who does not exist answer alike. Throws NotAllowed. */
export async function blockFamilyMember(store: Store, asker: Asker, wanted: FamilyBlocked): Promise<Saved> {
  const read = readNotifyBlock({ who: 'somebody', reason: wanted.reason })
  if (read.kind === 'faults') return read
  const done = await store.write(asker, 'add-notify-block', tx => block(tx, wanted))
  return { kind: done ? 'saved' : 'not-found' }
}
