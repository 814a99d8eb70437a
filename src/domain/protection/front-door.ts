// Where a child-protection concern goes now: the front door of an authority by day, its out-of-hours team at any other time
// (REF-15.1, REF-15.2, CARER-8.3, CARER-8.4). Names and numbers are dated configuration (GAP-41, GAP-63).
import type { Authority } from '../children/index.ts'

/** The two kinds of destination that answer for an authority, by the hour. */
export type FrontDoorKind = 'front-door' | 'out-of-hours'

/** A destination as it stands today. */
export type FrontDoorPlace = {
  readonly kind: FrontDoorKind
  readonly whose: string
  readonly name: string
  readonly telephone: string | null
  readonly email: string | null
}

/** Whom to ring now of one authority, and who is there at the other hours; null where nobody is set. */
export type FrontDoor = {
  readonly authority: Exclude<Authority, 'other'>
  readonly open: boolean
  readonly now: FrontDoorPlace | null
  readonly otherwise: FrontDoorPlace | null
}

/** The authorities of this partnership that have a front door here. */
const ours = ['staffordshire', 'stoke-on-trent'] as const

/**
 * Whom to ring of each authority that may answer: of the one that is named, else of both. One outside the two has no front
 * door here, and then nobody is named.
 */
export function frontDoorsFor(
  authority: Authority | null,
  places: readonly FrontDoorPlace[],
  officeTime: boolean,
): readonly FrontDoor[] {
  const wanted = ours.filter(one => authority === null || one === authority)
  return wanted.map(one => {
    const of = (kind: FrontDoorKind) => places.find(place => place.kind === kind && place.whose === one) ?? null
    const [day, night] = [of('front-door'), of('out-of-hours')]
    return {
      ...{ authority: one, open: officeTime },
      ...(officeTime ? { now: day, otherwise: night } : { now: night, otherwise: day }),
    }
  })
}

/** Who is rung, in one line: the name with its number. Empty where nobody is set. */
export const sayPlace = (place: FrontDoorPlace | null): string =>
  place === null ? '' : [place.name, place.telephone, place.email].filter(one => one !== null && one !== '').join(', ')
