// Filling in the directory: destinations, the domains that mail may go to, and the numbers that the partnership sets.
import type { Asker } from '../../domain/access/actor.ts'
import {
  type DirectoryFault,
  isMailDomain,
  operationalNumber,
  type Place,
  readDestination,
  readNumber,
  type TypedDestination,
} from '../../domain/directory/index.ts'
import type { Day, Id } from '../../domain/kernel/index.ts'
import { readMailDomains } from '../../store/directory/reads.ts'
import * as writes from '../../store/directory/writes.ts'
import type { Store } from '../doors.ts'

/** How a change of the directory came out. A role that may not throws NotAllowed. */
export type DirectorySaved =
  | { readonly kind: 'done' }
  | { readonly kind: 'faults'; readonly faults: readonly DirectoryFault[] }
  | { readonly kind: 'refused'; readonly because: Exclude<writes.DirectoryOutcome, 'done'> }

/** What a change of the store came to. */
export const savedOf = (outcome: writes.DirectoryOutcome): DirectorySaved =>
  outcome === 'done' ? { kind: 'done' } : { kind: 'refused', because: outcome }

const fault = (field: string, text: string): DirectorySaved => ({ kind: 'faults', faults: [{ field, text }] })

/** Sets a destination from a day on; what stood ends on that day and stays readable. */
export function setDestination(
  store: Store,
  asker: Asker,
  place: Place,
  typed: TypedDestination,
  form: { readonly id: Id<'destination'>; readonly standing: Id<'destination'> | null },
): Promise<DirectorySaved> {
  return store.write(asker, 'set-destination', async tx => {
    const read = readDestination(typed, place, {
      allowed: await readMailDomains(tx),
      replaces: form.standing !== null,
    })
    if (read.kind === 'faults') return read
    const { kind } = place.kind
    const agency = place.agency?.id ?? null
    return savedOf(await writes.setDestination(tx, { ...read.value, ...form, kind, whose: place.whose, agency }))
  })
}

/** Ends a destination on a day, where nothing takes its place. */
export const endDestination = (store: Store, asker: Asker, id: Id<'destination'>, on: Day): Promise<DirectorySaved> =>
  store.write(asker, 'end-destination', async tx => savedOf(await writes.endDestination(tx, id, on)))

/** Allows mail to a domain, or no longer (GAP-42). */
export async function allowMailDomain(
  store: Store,
  asker: Asker,
  typed: string,
  allow: boolean,
): Promise<DirectorySaved> {
  const domain = typed.trim().toLowerCase().replace(/^@/, '')
  if (!isMailDomain(domain)) return fault('domain', 'Enter a domain, like example.org')
  const act = allow ? 'allow-mail-domain' : 'end-mail-domain'
  return store.write(asker, act, async tx => savedOf(await writes.allowMailDomain(tx, domain, allow)))
}

/** Sets a number of the partnership's own from now on. */
export async function setOperationalNumber(
  store: Store,
  asker: Asker,
  key: string,
  typed: string,
): Promise<DirectorySaved> {
  const number = operationalNumber(key)
  if (number === null) return { kind: 'refused', because: 'unknown' }
  const value = readNumber(number, typed)
  if (typeof value === 'string') return fault('value', value)
  return store.write(asker, 'set-operational-number', async tx =>
    savedOf(await writes.setOperationalNumber(tx, { key, value, from: tx.now })),
  )
}
