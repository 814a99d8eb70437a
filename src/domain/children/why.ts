// Why somebody may see a child, in words: each grant says because of what, through whom and until when.

import { dayOf, type Instant, sayDay, sayMoment } from '../kernel/index.ts'
import { areas, authorities, districts, sayCode } from './words.ts'

/** A grant of the one who asks. `team` is the name of the team that holds it; null where it is theirs in person. */
export type Grant = {
  readonly because: string
  readonly team: string | null
  readonly episode: string | null
  /** What the team answers for, where it is an authority or a district. */
  readonly value: string | null
  /** The area or district of the placement that gives it, where it is a placement. */
  readonly place: string | null
  /** Who is away, and until when the actor stands in for them, where it is theirs in person and not the actor's. */
  readonly cover: { readonly away: string; readonly until: Instant } | null
  readonly from: Instant
  readonly until: Instant | null
}

const causes: Readonly<Record<string, string>> = {
  involvement: 'works with this child',
  placement: 'looks after this child where they live',
  'open-episode': 'answers for children who are missing or have just returned',
  reported: 'reported this child missing',
  recorded: 'made this record',
  meeting: 'takes part in a meeting about this child',
  referral: 'received a referral for this child',
  keeper: 'keeps this restricted record',
  cover: 'stands in for somebody who may see this child',
  asked: 'asked for access, and it was given',
  'break-glass': 'opened this record in an emergency with a reason, which is reviewed',
  'same-child': 'may see another record of this child, and both are shared',
}

const inPerson: Readonly<Record<string, string>> = {
  involvement: 'you work with this child',
  reported: 'you reported this child missing',
  recorded: 'you made this record',
  meeting: 'you take part in a meeting about this child',
  keeper: 'you keep this restricted record',
  cover: 'you stand in for somebody who may see this child',
  asked: 'you asked for access, and it was given',
  'break-glass': 'you opened this record in an emergency with a reason, which is reviewed',
  'same-child': 'you may see another record of this child, and both are shared',
}

function sayRemit({ because, value, place }: Grant): string | null {
  if (because !== 'authority' && because !== 'district') return null
  if (place !== null) return `answers for ${sayCode({ ...areas, ...districts }, place)}, where this child lives`
  if (value === null) return 'answers for children who live where this child lives'
  return because === 'authority'
    ? `answers for children of ${sayCode(authorities, value)}`
    : `answers for children who live in ${sayCode(districts, value)}`
}

function sayHolder({ team, cover, because }: Grant, cause: string): string {
  if (cover !== null) return `you cover for ${cover.away} until ${sayMoment(cover.until)}, who ${cause}`
  if (team === null) return inPerson[because] ?? `you have a grant (${because})`
  return `your team (${team}) ${cause}`
}

/** "Because your team (Example team) answers for children of this authority; no end is set". */
export function sayGrant(grant: Grant): string {
  const cause = sayRemit(grant) ?? causes[grant.because] ?? `has a grant (${grant.because})`
  const why = sayHolder(grant, cause)
  const only = grant.episode === null ? '' : `, for episode ${grant.episode} only`
  const until = grant.until === null ? 'no end is set' : `until ${sayMoment(grant.until)}`
  return `Because ${why}${only}; since ${sayDay(dayOf(grant.from))}, ${until}.`
}
