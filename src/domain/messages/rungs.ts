// Whom a message reaches, one after another: who is asked first, when it goes up, and who was passed over and why.
import type { Role } from '../access/index.ts'
import {
  dayOf,
  endOfWorkingDay,
  englandAndWales,
  hour,
  hoursAfter,
  type Id,
  type Instant,
  instant,
} from '../kernel/index.ts'
import type { Message } from '../protocol/index.ts'
import { type Addressee, chainOf, type InvolvedPart } from './addressee.ts'
import { isOfficeTime, type OfficeHours } from './office-hours.ts'

/** Somebody who works with the child: a person, or a team where nobody is named. */
export type Involved = {
  readonly part: string
  readonly person: Id<'person'> | null
  readonly team: Id<'team'> | null
}

/** A destination as it stands today: with the team that signs in for it, where one does. */
export type ReachedPlace = {
  readonly id: Id<'destination'>
  readonly kind: string
  readonly whose: string
  readonly team: Id<'team'> | null
}

/** Whom a message about a child can reach today, and the partnership's numbers. */
export type Reach = {
  readonly involved: readonly Involved[]
  readonly places: readonly ReachedPlace[]
  /** The homes in which the child lives. */
  readonly homes: readonly Id<'team'>[]
  /** People and teams who must not be told (FOUND-13.1b). */
  readonly blocked: readonly string[]
  /** After how many minutes a message about a missing child goes up, and after how many working days any other. */
  readonly minutes: number
  readonly workingDays: number
} & OfficeHours

/** A message with the moment at which it is sent: when it opens, or when its facts came to the record where that was later. */
export type Sent = Message & { readonly sentAt: Instant }

/** Why a rung reached nobody: nobody is there for the part, or whoever is must not be told. */
export type Shut = 'nobody' | 'blocked'

/** One rung: somebody whom the message reaches at `opensAt` where nobody took it before. Those of one place are told together. */
export type Rung = {
  readonly place: number
  /** The part that is asked: of involvement, a kind of destination, `home`, `team` or `sender`. */
  readonly part: string
  readonly whose: string
  /** What tells several of one part apart; empty where there is nobody. */
  readonly holder: string
  readonly destination: Id<'destination'> | null
  readonly team: Id<'team'> | null
  readonly person: Id<'person'> | null
  /** Whom of a team: those of this role alone, or null for everybody. */
  readonly role: Role | null
  readonly opensAt: Instant
  readonly shut: Shut | null
}

type Recipient = Pick<Rung, 'holder' | 'destination' | 'team' | 'person' | 'role'>
type Asked = Pick<Rung, 'part' | 'whose'>

const nobody: Recipient = { holder: '', destination: null, team: null, person: null, role: null }

const ownerOf = (to: Extract<Addressee, { kind: 'place' }>, whose: string): string =>
  to.whose === 'own' ? whose : to.whose

function askedOf(to: Addressee, whose: string): Asked {
  switch (to.kind) {
    case 'involved':
      return { part: to.part, whose: '' }
    case 'place':
      return { part: to.of, whose: ownerOf(to, whose) }
    case 'home':
      return { part: 'home', whose: '' }
    case 'team':
      return { part: to.role === null ? 'team' : 'managers-of-team', whose: '' }
    case 'sender':
      return { part: 'sender', whose: '' }
  }
}

const partsOf = (part: InvolvedPart, { involved }: Reach): Recipient[] =>
  involved
    .filter(one => one.part === part)
    .map(({ person, team }) => ({ ...nobody, person, team, holder: person ?? team ?? '' }))

const placesOf = ({ part, whose }: Asked, { places }: Reach): Recipient[] =>
  places
    .filter(one => one.kind === part && one.whose === whose)
    .map(({ id, team }) => ({ ...nobody, destination: id, team, holder: id }))

function recipientsOf(to: Addressee, message: Message, reach: Reach): Recipient[] {
  switch (to.kind) {
    case 'involved':
      return partsOf(to.part, reach)
    case 'place':
      return placesOf(askedOf(to, ownerIn(message)), reach)
    case 'home':
      return reach.homes.map(team => ({ ...nobody, team, holder: team }))
    case 'team': {
      const team = message.whose as Id<'team'>
      return [{ ...nobody, team, role: to.role, holder: team }]
    }
    case 'sender': {
      const person = message.whose as Id<'person'>
      return [{ ...nobody, person, holder: person }]
    }
  }
}

// What stands in `whose` of a team or of a sender is the team or the person, and no authority.
const ownerIn = ({ audience, whose }: Message): string => (audience === 'team' || audience === 'sender' ? '' : whose)

const isBlocked = ({ person, team }: Recipient, { blocked }: Reach): boolean =>
  blocked.some(one => one === person || one === team)

/** When a message that opened then goes up: so many minutes later, or when so many working days have ended. */
function goesUpAt(at: Instant, { within }: Message, { minutes, workingDays }: Reach): Instant {
  if (within === 'minutes') return instant(at + (minutes * hour) / 60)
  const end = endOfWorkingDay(dayOf(at), workingDays, englandAndWales)
  // Beyond the calendar nobody is made to wait for a day that cannot be said: it goes up after so many days of any kind.
  return end.kind === 'due' ? end.at : hoursAfter(at, 24 * workingDays)
}

// What may wait for a working day waits for those who are there in the day: at night it would only stand in the way.
function chainAt(at: Instant, message: Message, reach: Reach): readonly Addressee[] {
  const { day, night } = chainOf(message.audience, ownerIn(message))
  return night === undefined || message.within === 'working-days' || isOfficeTime(at, reach) ? day : night
}

/**
 * Every rung of a message, in the order in which they are asked. A part for which nobody is there, and somebody who must not
 * be told, is passed over at once and stays in the list with the reason; by night what cannot wait asks those who are there by night.
 */
export function rungsOf(message: Sent, reach: Reach): readonly Rung[] {
  const rungs: Rung[] = []
  const asked = new Set<string>()
  let at = message.sentAt
  for (let place = 1; ; place += 1) {
    const to = chainAt(at, message, reach).find(one => !asked.has(keyOf(one)))
    if (to === undefined) return rungs
    asked.add(keyOf(to))
    const found = recipientsOf(to, message, reach)
    const recipients = found.length === 0 ? [nobody] : found
    const reached = recipients.map(one => rungFor(one, { ...askedOf(to, ownerIn(message)), place, opensAt: at }, reach))
    rungs.push(...reached)
    if (reached.some(({ shut }) => shut === null)) at = goesUpAt(at, message, reach)
  }
}

const keyOf = (to: Addressee): string => JSON.stringify(to)

function rungFor(recipient: Recipient, at: Asked & Pick<Rung, 'place' | 'opensAt'>, reach: Reach): Rung {
  const shut = recipient.holder === '' ? 'nobody' : isBlocked(recipient, reach) ? 'blocked' : null
  return { ...recipient, ...at, shut }
}
