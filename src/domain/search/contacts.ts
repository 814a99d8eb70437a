// Telephone numbers and addresses as the search compares them: the same from what is recorded and from what is typed. The
// database does the same with what is recorded (telephones_in and address_words of migration 0042).

// The country's own code gives way to the nought, whether or not the nought stands behind it in brackets.
const countryCode = /^(00)?440?(?=[0-9]{9,10}$)/
// A spreadsheet takes the nought from a mobile number.
const noughtLost = /^(?=7[0-9]{9}$)/
// Shorter ones are an extension, or lack the area and could be anybody's; longer ones are two numbers or none.
const wholeNumber = /^(0[1-9][0-9]{8,9}|00[1-9][0-9]{6,14})$/

const eachOnce = (all: readonly string[]): string[] => [...new Set(all)].sort()

/**
 * The telephone numbers in a text, digits alone and as they are dialled in this country: "+44 (0)7700 900123" is 07700900123.
 * A number without its area code is none; one of another country begins with 00.
 */
export function telephonesIn(text: string): string[] {
  const runs = text.replaceAll('+', ',00').split(/[^-0-9 ().\u00a0\u2011\u2013]+/)
  const numbers = runs.map(run =>
    run
      .replaceAll(/[^0-9]/g, '')
      .replace(countryCode, '0')
      .replace(noughtLost, '0'),
  )
  return eachOnce(numbers.filter(number => wholeNumber.test(number)))
}

/** How the words that a street or a building is called by are also written: the long form gives way to the short. */
export const shortForms: Readonly<Record<string, string>> = {
  street: 'st',
  saint: 'st',
  road: 'rd',
  avenue: 'ave',
  av: 'ave',
  lane: 'ln',
  close: 'cl',
  drive: 'dr',
  court: 'ct',
  place: 'pl',
  square: 'sq',
  terrace: 'tce',
  terr: 'tce',
  crescent: 'cres',
  gardens: 'gdns',
  grove: 'gr',
  house: 'hse',
  cottage: 'cott',
}
const streetKinds = new Set([...Object.values(shortForms), 'way', 'mews'])
const partsOfBuildings = new Set(['flat', 'apartment', 'apt', 'unit', 'room', 'floor'])

const postcode = /\b([a-z]{1,2}[0-9][a-z0-9]?) ?([0-9][a-z]{2})\b/g
const onePostcode = /^[a-z]{1,2}[0-9][a-z0-9]?[0-9][a-z]{2}$/
const houseNumber = /^[0-9]{1,4}[a-z]?$/

function wordsInOrder(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f'’`]/g, '')
    .replaceAll(/[A-Z]/g, letter => letter.toLowerCase())
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .replaceAll(postcode, '$1$2')
  const words = plain.split(' ').filter(word => word !== '')
  return words.map(word => (Object.hasOwn(shortForms, word) ? (shortForms[word] ?? word) : word))
}

/** The words of an address, each once: without capitals and accents, "Road" as "rd", and a postcode as one word. */
export const addressWords = (text: string): string[] => eachOnce(wordsInOrder(text))

/** An address that was typed: a postcode, and the words of a street that all must be there. */
export type TypedAddress = { readonly words: readonly string[]; readonly postcode: string | null }

// What follows the street, such as a town, may not be recorded. A street's kind alone, or a number alone, is no address.
function streetOf(words: readonly string[]): readonly string[] {
  let [numbered, kinds, named] = [false, 0, 0]
  for (const [i, word] of words.entries()) {
    if (houseNumber.test(word)) numbered = true
    else if (streetKinds.has(word)) {
      if (numbered && named > 0) return words.slice(0, i + 1)
      kinds += 1
    } else if (word.length > 1 && !partsOfBuildings.has(word)) named += 1
  }
  return named >= (numbered ? 1 : 2) && (numbered || kinds > 0) ? words : []
}

// Nobody types more words of a street; the rest of a paste is left.
const mostWords = 12

/** Reads a line as an address, or null where it is none: a whole postcode, a house number and a street, or a house by its name. */
export function readAddress(text: string): TypedAddress | null {
  const all = wordsInOrder(text)
  const code = all.find(word => onePostcode.test(word)) ?? null
  const words = eachOnce(streetOf(all.filter(word => !onePostcode.test(word)).slice(0, mostWords)))
  return words.length === 0 && code === null ? null : { words, postcode: code }
}
