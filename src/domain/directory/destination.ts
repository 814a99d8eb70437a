// A value of a destination as it was typed, and what can be taken of it.
import type { Day, Id } from '../kernel/index.ts'
import type { Place } from './destination-kinds.ts'

/** A value: what it is called, and how it is reached. Nothing is overwritten: it holds from a day until the next one's. */
export type Destination = {
  readonly name: string
  readonly telephone: string | null
  readonly email: string | null
  /** The team that signs in here for it; null where nobody does. */
  readonly team: Id<'team'> | null
  readonly from: Day
  /** Why it takes the place of another; empty where it is the first. */
  readonly reason: string
}

/** What was typed. */
export type TypedDestination = {
  readonly name: string
  readonly telephone: string
  readonly email: string
  readonly team: Id<'team'> | null
  readonly from: Day | null
  readonly reason: string
}

/** A line that cannot be taken, and the field it stands in. */
export type DirectoryFault = { readonly field: string; readonly text: string }

/** What could be taken, or every fault. */
export type ReadDestination =
  | { readonly kind: 'taken'; readonly value: Destination }
  | { readonly kind: 'faults'; readonly faults: readonly DirectoryFault[] }

const longest = 200

/** Whether a text has the form of an e-mail domain, in lower case. */
export const isMailDomain = (text: string): boolean =>
  /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(text)

/** The domain of an address, in lower case; null where it is none. */
export function domainOf(email: string): string | null {
  const found = /^[^\s@<>"]{1,64}@([^\s@]+)$/.exec(email.trim().toLowerCase())?.[1]
  return found !== undefined && isMailDomain(found) ? found : null
}

/** An address goes only to a domain that the partnership has allowed, so that a slip sends nothing to a stranger (GAP-42). */
function emailFault(email: string, allowed: readonly string[]): string | null {
  if (email === '') return null
  const domain = domainOf(email)
  if (domain === null) return 'Enter an e-mail address, like team@example.org'
  if (allowed.includes(domain)) return null
  return `Mail may not go to ${domain}: first add it to the domains that mail may go to`
}

function telephoneFault(telephone: string): string | null {
  const digits = telephone.replaceAll(/[ ()-]/g, '')
  return telephone === '' || /^\+?\d{3,15}$/.test(digits) ? null : 'Enter a telephone number, like 01632 960 001'
}

const fault = (field: string, text: string | null): DirectoryFault[] => (text === null ? [] : [{ field, text }])

function nameFault(name: string): string | null {
  if (name === '') return 'Enter what it is called'
  return name.length > longest ? `The name must be ${longest} characters or fewer` : null
}

const reached = (typed: TypedDestination, { kind }: Place): boolean =>
  kind.channels.some(channel => typed[channel] !== '') || typed.team !== null || kind.kind === 'strategic-lead'

/** What a value is read against: the domains that mail may go to, and whether it takes the place of another. */
export type DestinationRules = { readonly allowed: readonly string[]; readonly replaces: boolean }

/** Reads a value for a place. */
export function readDestination(
  typed: TypedDestination,
  place: Place,
  { allowed, replaces }: DestinationRules,
): ReadDestination {
  const [first = 'telephone'] = place.kind.channels
  const faults = [
    ...fault('name', nameFault(typed.name)),
    ...fault('telephone', telephoneFault(typed.telephone)),
    ...fault('email', emailFault(typed.email, allowed)),
    ...fault(first, reached(typed, place) ? null : 'Enter how it is reached'),
    ...fault('from-day', typed.from === null ? 'Enter the first day on which it holds' : null),
    ...fault('reason', replaces && typed.reason === '' ? 'Say why it changes' : null),
  ]
  if (faults.length > 0 || typed.from === null) return { kind: 'faults', faults }
  const { name, telephone, email, team, from, reason } = typed
  const value = { name, telephone: telephone || null, email: email.toLowerCase() || null, team, from, reason }
  return { kind: 'taken', value }
}
