// When a child was born, as far as anybody knows. An estimate is kept as the latest day that it could be, because the
// protocol's ages protect: the younger reading is the cautious one.
import { addDays, addYears, ageOn, birthdayOf, type Day, dayFrom, sayDay } from '../kernel/index.ts'

/** A date of birth, an estimate as the latest day that it could be, or nothing known. */
export type Birth =
  | { readonly kind: 'exact'; readonly on: Day }
  | { readonly kind: 'estimated'; readonly latest: Day }
  | { readonly kind: 'unknown' }

/** A birth of which nothing is known. */
export const birthUnknown: Birth = { kind: 'unknown' }

/** "About 13" as said on a day: born on that day thirteen years before, or earlier. */
export function bornAbout(age: number, saidOn: Day): Birth {
  return { kind: 'estimated', latest: addYears(saidOn, -age) }
}

/** A year, or a month of it (1 to 12), as its last day; null where there is no such month. */
export function bornIn(year: number, month: number | null): Birth | null {
  const next =
    month === null || month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }
  if (month !== null && dayFrom({ year, month, day: 1 }) === null) return null
  const after = dayFrom(next)
  return after === null ? null : { kind: 'estimated', latest: addDays(after, -1) }
}

/** The day that rules about age take, and null where nothing is known. */
export function bornNoLaterThan(birth: Birth): Day | null {
  switch (birth.kind) {
    case 'exact':
      return birth.on
    case 'estimated':
      return birth.latest
    case 'unknown':
      return null
  }
}

/** The age in whole years on a day: of an estimate the youngest that the child could be. */
export function ageAt(birth: Birth, day: Day): number | null {
  const born = bornNoLaterThan(birth)
  return born === null ? null : ageOn(born, day)
}

/** The age from which a person is a child no longer. */
const adult = 18

/** Whether somebody so born is 18 or older on a day: of an estimate the youngest that they could be. */
export const isAdult = (birth: Birth, day: Day): boolean => (ageAt(birth, day) ?? 0) >= adult

/** How many days before it somebody works towards the eighteenth birthday: as long as the longest direct work. */
const soon = 12 * 7

/** The eighteenth birthday where it comes within the next twelve weeks; null where it does not, or nobody knows it. */
export function adultSoon(birth: Birth, day: Day): Day | null {
  const born = bornNoLaterThan(birth)
  const birthday = born === null ? null : birthdayOf(born, adult)
  return birthday !== null && birthday > day && birthday <= addDays(day, soon) ? birthday : null
}

/** The birth in words. */
export function sayBirth(birth: Birth): string {
  switch (birth.kind) {
    case 'exact':
      return `born ${sayDay(birth.on)}`
    case 'estimated':
      return `born by ${sayDay(birth.latest)} (estimated)`
    case 'unknown':
      return 'date of birth not known'
  }
}

/** The age in words. */
export function sayAge(birth: Birth, day: Day): string {
  const age = ageAt(birth, day)
  if (age === null) return 'age not known'
  return birth.kind === 'estimated' ? `${age} or older` : String(age)
}

/** What the recorded birth means for rules about age; null where the day is known and there is nothing to explain. */
export function sayYoungerReading(birth: Birth, today: Day): string | null {
  if (birth.kind === 'exact') return null
  if (birth.kind === 'unknown')
    return 'While nothing is known of the date of birth, rules about age take this child to be under every limit.'
  const eighteen = birthdayOf(birth.latest, 18)
  const then = eighteen > today ? `They come to 18 on ${sayDay(eighteen)}.` : `They came to 18 on ${sayDay(eighteen)}.`
  return `Rules about age take the youngest that this child could be: ${ageOn(birth.latest, today)} today. ${then}`
}
