// Numbers under which a person is known: read from what was typed, and compared exactly.
import { checkNhsNumber, checkUpn, plainNumber } from './check-digits.ts'

/** A number and what it is: the council's, the police's, an NHS number, a unique pupil number, or another. */
export type Identifier = { readonly kind: string; readonly value: string }

/** A number that may have been typed: as it is compared, and which kind its check digit says that it is. */
export type TypedNumber = { readonly value: string; readonly is: 'nhs' | 'upn' | 'any' }

// Shorter numbers are ages, house numbers and years, and longer ones are no number of a person.
const shortest = 4
const longestNumber = 40
const notANumber = /^UN[1-5]$/

function numberOf(text: string): TypedNumber[] {
  const value = plainNumber(text)
  const whole = /^[A-Z0-9/.]+$/.test(value) && /\d/.test(value) && !notANumber.test(value)
  if (!whole || value.length < shortest || value.length > longestNumber) return []
  return [{ value, is: checkNhsNumber(value) ? 'nhs' : checkUpn(value) ? 'upn' : 'any' }]
}

/** The numbers that a line may hold: the whole line read as one number and, unless a check digit settles that, its words. */
export function readNumbers(text: string): TypedNumber[] {
  const words = text.split(/\s+/)
  const whole = words.every(word => /\d/.test(word) || word.length <= 2) ? numberOf(text) : []
  if (whole.some(one => one.is !== 'any')) return whole
  const found = [...whole, ...words.flatMap(numberOf)]
  return found.filter((one, i) => found.findIndex(other => other.value === one.value) === i).slice(0, 8)
}

/** The numbers that two records share. Reasons why there is none (UN1 to UN5) are no number. */
export function sharedIdentifiers(one: readonly Identifier[], other: readonly Identifier[]): Identifier[] {
  const plain = ({ kind, value }: Identifier) => `${kind}:${plainNumber(value)}`
  const others = new Set(other.filter(({ value }) => !notANumber.test(plainNumber(value))).map(plain))
  return one.filter(identifier => others.has(plain(identifier)))
}
