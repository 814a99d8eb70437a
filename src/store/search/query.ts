// What was typed as the database's search takes it: each word with its keys, its letters, and the names that stand for it.
import {
  exactKey,
  initialWeight,
  keysTyped,
  lettersIn,
  type TypedName,
  type TypedWord,
  type VariantGroup,
  type VariantTable,
  variants,
  variantTable,
} from '../../domain/search/index.ts'

const builtIn = variantTable(variants)
let lately: { readonly key: string; readonly table: VariantTable } = { key: '[]', table: builtIn }

/** The names that stand for another, with what the partnership adds; made anew only where that changed. */
export function standsForWith(added: readonly VariantGroup[]): VariantTable {
  const key = JSON.stringify(added)
  if (key !== lately.key)
    lately = { key, table: added.length === 0 ? builtIn : variantTable(() => [...variants(), ...added]) }
  return lately.table
}

// The database compares by bits of a whole number: of a longer word the beginning, which no two names share.
const mostLetters = 30

// For each distinct letter where it stands in the word, as bits, after a nought for every other letter.
function lettersOf(word: string): { alphabet: string; masks: number[] } {
  const letters = [...word].slice(0, mostLetters)
  const distinct = [...new Set(letters)]
  const maskOf = (letter: string) =>
    letters.reduce((mask, other, at) => (other === letter ? mask | (1 << at) : mask), 0)
  return { alphabet: distinct.join(''), masks: [0, ...distinct.map(maskOf)] }
}

const inFamily = ({ place }: TypedWord): boolean | null => (place === 'either' ? null : place === 'family')

function wordOf(typed: TypedWord, at: number, standsFor: VariantTable) {
  const { word, parts, joined } = typed
  const base = {
    at,
    word: [...word].slice(0, mostLetters).join(''),
    parts,
    family: inFamily(typed),
    joined,
    letters: lettersIn(word),
  }
  if (joined) return { ...base, ...lettersOf(''), keys: [exactKey(word)], ends: [], sound: [], variants: [] }
  const keys = keysTyped(word)
  const letters = lettersOf(word)
  const looked = [...new Set([...keys.near, ...keys.sound, ...keys.start])]
  return { ...base, ...letters, keys: looked, sound: keys.sound, ends: keys.ends, variants: writtenAs(word, standsFor) }
}

// What else may be recorded: the names of the table, and the initial alone. Those are looked up as they are.
function writtenAs(word: string, standsFor: VariantTable): { word: string; weight: number }[] {
  const others = standsFor(word).map(one => ({ word: one.word, weight: one.weight }))
  const [initial = ''] = word
  return word.length < 2 ? others : [...others, { word: initial, weight: initialWeight }]
}

/** A typed name for find_children; without a table it is compared by the names that come with Homeward alone. */
export const queryOf = (name: TypedName, standsFor: VariantTable = builtIn): string =>
  JSON.stringify(name.words.map((word, at) => wordOf(word, at, standsFor)))
