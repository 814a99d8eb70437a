// What the partnership has not filled in yet: needed destinations without a value today, numbers at their default.
import { type Place, places, type Whose, whoseNames } from './destination-kinds.ts'
import { type OperationalNumber, operationalNumbers } from './operational-numbers.ts'

/** Which values stand today: of destinations by kind and owner, of numbers by key. */
export type Filled = {
  readonly destinations: readonly { readonly kind: string; readonly whose: string }[]
  readonly numbers: readonly string[]
}

/** What is unset. Numbers at their default do no harm, so only `places` count as missing. */
export type Unset = { readonly places: readonly Place[]; readonly numbers: readonly OperationalNumber[] }

/** What is unset, in the order of the lists. */
export function unsetOf({ destinations, numbers }: Filled): Unset {
  const isFilled = ({ kind, whose }: Place) => destinations.some(one => one.kind === kind.kind && one.whose === whose)
  return {
    places: places.filter(place => place.kind.needed && !isFilled(place)),
    numbers: operationalNumbers.filter(number => !numbers.includes(number.key)),
  }
}

/** A place in one line. */
export const sayPlace = ({ kind, whose, agency }: Place): string =>
  `${kind.title}, ${agency === null ? whoseNames[whose] : agency.name}`

/** The owners, in the order of the lists, with what each lacks; those that lack nothing are left out. */
export function unsetByOwner({ places: missing }: Unset): { whose: Whose; places: Place[] }[] {
  const owners = Object.keys(whoseNames) as Whose[]
  const listed = owners.map(whose => ({ whose, places: missing.filter(place => place.whose === whose) }))
  return listed.filter(one => one.places.length > 0)
}
