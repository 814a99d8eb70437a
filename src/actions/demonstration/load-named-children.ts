// Puts the children of a list of names into a demonstration, as those of one agency.
import { agencies } from '../../domain/demonstration/index.ts'
import type { NamedChild } from '../../domain/search/index.ts'
import { isEmpty } from '../../store/demonstration/fill.ts'
import { agencyToLoadFor, type LoadingNames, loadNames } from '../../store/demonstration/load-names.ts'
import type { OpenedGround } from './open-ground.ts'
import { seedDemonstration, usualDemonstration } from './prepare-demonstration.ts'

/** The codes by which an agency of the demonstration is named in a command. */
export const agencyCodes: readonly string[] = agencies.map(({ code }) => code)

/** How many were loaded, or that there is no such agency in this database. */
export type LoadedChildren =
  | { readonly kind: 'loaded'; readonly children: number }
  | { readonly kind: 'no-such-agency' }

/** Loads them for the agency of this code or name; a database in which there is nobody yet gets the usual demonstration first. */
export async function loadNamedChildren(
  ground: OpenedGround,
  code: string,
  children: readonly NamedChild[],
  progress: LoadingNames['progress'],
): Promise<LoadedChildren> {
  const name = agencies.find(agency => agency.code === code || agency.name === code)?.name
  if (name === undefined) return { kind: 'no-such-agency' }
  const { owner, now, connections: atOnce } = ground
  if (await isEmpty(owner)) await seedDemonstration(ground, { ...usualDemonstration, now, atOnce })
  const agency = await agencyToLoadFor(owner, name)
  if (agency === null) return { kind: 'no-such-agency' }
  return { kind: 'loaded', children: await loadNames(owner, children, agency, { now, atOnce, progress }) }
}
