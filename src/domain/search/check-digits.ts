// NHS numbers and unique pupil numbers: how they are written alike, and whether their check digit or letter fits.

/** A number as it is kept: capitals, without spaces and dashes. */
export const plainNumber = (typed: string): string => typed.toUpperCase().replaceAll(/[\s-]+/g, '')

/** Whether ten digits are an NHS number: the last is eleven less the weighted sum modulo eleven, and 10 is never given out. */
export function checkNhsNumber(typed: string): boolean {
  const number = plainNumber(typed)
  if (!/^\d{10}$/.test(number)) return false
  const digits = [...number].map(Number)
  const sum = digits.slice(0, 9).reduce((total, digit, place) => total + digit * (10 - place), 0)
  const check = (11 - (sum % 11)) % 11
  return check === digits[9]
}

// Letters that could be taken for digits or for one another are left out.
const checkLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/** What stands in place of a unique pupil number that is not known. */
const notKnown = /^UN[1-5]$/

/**
 * Whether a text is a unique pupil number: a letter and twelve digits, the last of which is a letter in a temporary one;
 * the first letter is the weighted sum modulo 23. UN1 to UN5 say why there is none, and are right as they are.
 */
export function checkUpn(typed: string): boolean {
  const number = plainNumber(typed)
  if (notKnown.test(number)) return true
  if (!/^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/.test(number)) return false
  const worth = (letter: string) => (/\d/.test(letter) ? Number(letter) : checkLetters.indexOf(letter))
  const sum = [...number.slice(1)].reduce((total, letter, place) => total + worth(letter) * (place + 2), 0)
  return checkLetters[sum % 23] === number[0]
}

/** A number as it is said: an NHS number in groups of three, three and four. */
export function sayNumber(kind: string, number: string): string {
  return kind === 'nhs' && /^\d{10}$/.test(number)
    ? `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`
    : number
}
