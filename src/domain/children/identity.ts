// Who a child is: names and birth, what was typed of them, and how the screens say them.
import { addYears, type Day, dayFrom } from '../kernel/index.ts'
import { wordsOfNames } from '../search/index.ts'
import { type Birth, birthUnknown, bornAbout, bornIn } from './birth.ts'
import { type Fault, longest, tooLong } from './faults.ts'
import { isCode, type Sex, sexes } from './words.ts'

/** Who a child is, as recorded. */
export type Identity = {
  readonly givenNames: string
  readonly familyName: string
  readonly knownAs: string | null
  readonly aliases: readonly string[]
  readonly born: Birth
  readonly sex: Sex | null
}

/** A birth as it was typed: a whole date, an age, a month or a year, the estimate on record, or not known. */
export type TypedBirth = {
  readonly how: string
  readonly on: Day | null
  /** The estimate that is recorded already, to be kept as it is. */
  readonly by: Day | null
  readonly age: string
  readonly month: string
  readonly year: string
}

/** An identity as it was typed; aliases stand one to a line. */
export type TypedIdentity = {
  readonly givenNames: string
  readonly familyName: string
  readonly knownAs: string
  readonly aliases: string
  readonly sex: string
  readonly born: TypedBirth
}

/** What could be taken, and every fault of the rest. The identity stands whatever the faults: a report is never held up. */
export type ReadIdentity = { readonly identity: Identity; readonly faults: readonly Fault[] }

const spaced = (text: string): string => text.trim().replaceAll(/\s+/g, ' ')

/** The words under which the search finds a child. */
export function identityWords(identity: Pick<Identity, 'givenNames' | 'familyName' | 'knownAs' | 'aliases'>): string[] {
  return wordsOfNames([identity.givenNames, identity.familyName, identity.knownAs ?? '', ...identity.aliases])
}

/** The whole name, or that it is not known. */
export function fullName(identity: Pick<Identity, 'givenNames' | 'familyName'>): string {
  return spaced(`${identity.givenNames} ${identity.familyName}`) || 'Name not known'
}

/** The name by which people know the child, with the whole name after it: "Robbie (Robin Example)". */
export function displayName(identity: Pick<Identity, 'givenNames' | 'familyName' | 'knownAs'>): string {
  const whole = fullName(identity)
  const known = identity.knownAs?.trim() ?? ''
  return known === '' || known === whole ? whole : `${known} (${whole})`
}

type ReadBirth = { readonly born: Birth; readonly faults: readonly Fault[] }
const noBirth = (field: string, text: string): ReadBirth => ({ born: birthUnknown, faults: [{ field, text }] })

// The record is of children and of young people up to 25; an earlier year is a slip.
const mostYears = 30

function checkBirth(born: Birth, field: string, today: Day): ReadBirth {
  const latest = born.kind === 'exact' ? born.on : born.kind === 'estimated' ? born.latest : null
  if (latest === null) return { born, faults: [] }
  if (born.kind === 'exact' && latest > today) return noBirth(field, 'Date of birth must be today or in the past')
  if (latest < addYears(today, -mostYears))
    return noBirth(field, `Date of birth must be within the last ${mostYears} years`)
  return { born, faults: [] }
}

function readAge(text: string, today: Day): ReadBirth {
  if (!/^\d{1,2}$/.test(text)) return noBirth('born-age', 'Age must be a number of years, like 13')
  return checkBirth(bornAbout(Number(text), today), 'born-age', today)
}

function readMonthOrYear(month: string, year: string, today: Day): ReadBirth {
  if (!/^\d{4}$/.test(year)) return noBirth('born-year', 'Year of birth must be four figures, like 2012')
  const inMonth = month === '' ? null : Number(month)
  const first = dayFrom({ year: Number(year), month: inMonth ?? 1, day: 1 })
  const found = bornIn(Number(year), inMonth)
  if (first === null || found?.kind !== 'estimated')
    return noBirth('born-month', 'Month of birth must be a number from 1 to 12')
  if (first > today) return noBirth('born-year', 'Date of birth must be today or in the past')
  // The last day of this month or year is still to come, and the child is born already.
  return checkBirth(found.latest > today ? { kind: 'estimated', latest: today } : found, 'born-year', today)
}

const nothingSaid = 'Enter what is known of the date of birth, or say that nothing is'

function readBirth(typed: TypedBirth, today: Day): ReadBirth {
  switch (typed.how) {
    case 'exact':
      return typed.on === null
        ? noBirth('born-day', nothingSaid)
        : checkBirth({ kind: 'exact', on: typed.on }, 'born-day', today)
    case 'age':
      return readAge(typed.age, today)
    case 'month-or-year':
      return readMonthOrYear(typed.month, typed.year, today)
    case 'estimated':
      return typed.by === null
        ? noBirth('born-day', nothingSaid)
        : checkBirth({ kind: 'estimated', latest: typed.by }, 'born-day', today)
    case 'unknown':
      return { born: birthUnknown, faults: [] }
    default:
      return noBirth('born-day', nothingSaid)
  }
}

/** Reads an identity as it was typed; `today` is the London day on which it is said. */
export function readIdentity(typed: TypedIdentity, today: Day): ReadIdentity {
  const { born, faults } = readBirth(typed.born, today)
  const aliases = typed.aliases.split('\n').map(spaced)
  const identity: Identity = {
    givenNames: spaced(typed.givenNames),
    familyName: spaced(typed.familyName),
    knownAs: spaced(typed.knownAs) || null,
    aliases: [...new Set(aliases.filter(alias => alias !== ''))],
    born,
    sex: isCode(sexes, typed.sex) ? typed.sex : null,
  }
  return { identity, faults: [...nameFaults(identity), ...faults] }
}

function nameFaults(identity: Identity): Fault[] {
  const nameless = identityWords(identity).length === 0
  return [
    ...(nameless ? [{ field: 'given-names', text: 'Enter a name, or what the child is called' }] : []),
    ...tooLong('given-names', 'Given names', identity.givenNames, longest.line),
    ...tooLong('family-name', 'Family name', identity.familyName, longest.line),
    ...tooLong('known-as', 'Known as', identity.knownAs ?? '', longest.line),
    ...tooLong('aliases', 'Other names', identity.aliases.join('\n'), longest.text),
  ]
}
