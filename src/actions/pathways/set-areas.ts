// Which area answers for a district, who holds an area, and who stands in while they are away: dated, by an administrator.
import type { Asker } from '../../domain/access/actor.ts'
import type { Day } from '../../domain/kernel/index.ts'
import { type AreaKind, areasOfKind } from '../../domain/pathways/index.ts'
import * as writes from '../../store/pathways/writes.ts'
import { type DirectorySaved, savedOf } from '../directory/fill-in.ts'
import type { Store } from '../doors.ts'

const fault = (field: string, text: string): DirectorySaved => ({ kind: 'faults', faults: [{ field, text }] })

/** Gives a district to an area from a day on; what stood ends on that day and stays readable. */
export async function setDistrictArea(
  store: Store,
  asker: Asker,
  set: Omit<writes.NewDistrictArea, 'from'> & { readonly kind: AreaKind; readonly from: Day | null },
): Promise<DirectorySaved> {
  const { from } = set
  if (!Object.hasOwn(areasOfKind[set.kind], set.area)) return fault('area', 'Choose an area')
  if (from === null) return fault('from-day', 'Enter the first day on which it holds')
  if (set.reason === '') return fault('reason', 'Say why it changes')
  return store.write(asker, 'set-district-area', async tx =>
    savedOf(await writes.setDistrictArea(tx, { ...set, from })),
  )
}

/** Sets who holds an area from a day on, or who stands in between two days. */
export async function setAreaWorker(
  store: Store,
  asker: Asker,
  set: Omit<writes.NewAreaWorker, 'from'> & { readonly from: Day | null },
): Promise<DirectorySaved> {
  const { from, until, part } = set
  if (set.person === '') return fault('person', 'Choose who it is')
  if (from === null) return fault('from-day', 'Enter the first day')
  if (part === 'cover' && until === null)
    return fault('until-day', 'Enter the first day on which they no longer stand in')
  if (until !== null && until <= from) return fault('until-day', 'It must end after it begins')
  return store.write(asker, 'set-area-worker', async tx => savedOf(await writes.setAreaWorker(tx, { ...set, from })))
}
