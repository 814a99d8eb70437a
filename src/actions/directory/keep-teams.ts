// Agencies, teams and what teams answer for. A change of a remit has the children concerned looked at again.
import type { Asker } from '../../domain/access/actor.ts'
import { type Day, type Id, type Instant, startOfDay } from '../../domain/kernel/index.ts'
import type { TeamRemit } from '../../store/directory/reads.ts'
import * as writes from '../../store/directory/writes.ts'
import type { Store, WriteTx } from '../doors.ts'
import { type DirectorySaved, savedOf } from './fill-in.ts'

const longest = 200

const nameFault = (name: string): DirectorySaved | null => {
  const text = name === '' ? 'Enter a name' : `The name must be ${longest} characters or fewer`
  return name !== '' && name.length <= longest ? null : { kind: 'faults', faults: [{ field: 'name', text }] }
}

const write = (store: Store, asker: Asker, act: string, work: (tx: WriteTx) => Promise<writes.DirectoryOutcome>) =>
  store.write(asker, act, async tx => savedOf(await work(tx)))

/** Makes an agency; `authority` says which council it is, where it is one. */
export async function makeAgency(
  store: Store,
  asker: Asker,
  made: { readonly id: Id<'agency'>; readonly name: string; readonly kind: string; readonly authority: string | null },
): Promise<DirectorySaved> {
  return nameFault(made.name) ?? write(store, asker, 'make-agency', tx => writes.makeAgency(tx, made))
}

/** Makes a team of an agency. */
export async function makeTeam(
  store: Store,
  asker: Asker,
  made: { readonly id: Id<'team'>; readonly agency: Id<'agency'>; readonly name: string; readonly kind: string },
): Promise<DirectorySaved> {
  return nameFault(made.name) ?? write(store, asker, 'make-team', tx => writes.makeTeam(tx, made))
}

/** Changes a team's name or kind. */
export async function renameTeam(
  store: Store,
  asker: Asker,
  team: writes.TeamAt,
  said: { readonly name: string; readonly kind: string },
): Promise<DirectorySaved> {
  return nameFault(said.name) ?? write(store, asker, 'rename-team', tx => writes.renameTeam(tx, team, said))
}

/** Ends a team with its remits and memberships. A team that children live with or are worked with by is refused. */
export const endTeam = (store: Store, asker: Asker, team: writes.TeamAt): Promise<DirectorySaved> =>
  write(store, asker, 'end-team', tx => writes.endTeam(tx, team))

const momentOf = (day: Day | null, now: Instant): Instant => (day === null ? now : startOfDay(day))

/** Has a team answer for something from a day on; without a day from now on. */
export const giveRemit = (
  store: Store,
  asker: Asker,
  team: writes.TeamAt,
  given: Pick<TeamRemit, 'id' | 'kind' | 'value'> & { readonly from: Day | null },
): Promise<DirectorySaved> =>
  write(store, asker, 'give-remit', tx => writes.giveRemit(tx, team, { ...given, from: momentOf(given.from, tx.now) }))

/** Ends what a team answers for, on a day or now. */
export const endRemit = (
  store: Store,
  asker: Asker,
  ended: { readonly id: Id<'remit'>; readonly version: number; readonly on: Day | null },
): Promise<DirectorySaved> =>
  write(store, asker, 'end-remit', tx => writes.endRemit(tx, { ...ended, at: momentOf(ended.on, tx.now) }))
