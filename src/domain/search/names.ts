// Names as the search compares them: plain lower-case words, the same from what is recorded and from what is typed.

// Letters that no Unicode decomposition takes apart, as British offices usually write them.
const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ı: 'i',
  ŀ: 'l',
  ŧ: 't',
  ŋ: 'n',
  ə: 'e',
}

// Particles are written joined or apart by the same family, so alone they say nothing.
const particles = new Set(
  'al el o mc mac de del della der den da di du dos das la le van von bin bint ibn ap ab st ter te'.split(' '),
)

/** A text without capitals, accents and apostrophes: "Łucja O’Brien" becomes "lucja obrien". */
export function foldName(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  return plain.replace(/[’'ʼ‘`´ʻʾʿ]/g, '').replace(/[^\p{ASCII}]/gu, letter => letters[letter] ?? letter)
}

// A particle joins the word after it, so "al Hassan" gives hassan and alhassan; at the end of a run it is a name itself.
function carryParticles(parts: readonly string[]): string[] {
  const words: string[] = []
  let carried = ''
  for (const [i, part] of parts.entries()) {
    if (particles.has(part) && i < parts.length - 1) carried += part
    else {
      words.push(...(carried === '' ? [part] : [part, carried + part]))
      carried = ''
    }
  }
  return words
}

// Neighbours of a hyphenated run joined in pairs and as a whole: Smith-Jones is also written SmithJones.
function joinedParts(parts: readonly string[]): string[] {
  const pairs = parts.slice(1).map((part, i) => `${parts[i]}${part}`)
  return parts.length > 2 ? [...pairs, parts.join('')] : pairs
}

// No name is longer; what is comes from a slip of the keyboard or of a paste, and no index takes it.
const longestWord = 60
const mostWords = 60
const cut = (word: string): string => word.slice(0, longestWord)

/**
 * The words of a name for the search, each once and in order: hyphenated names give their parts and the parts joined,
 * particles ("al", "O", "van der") only count with the word that follows them.
 */
export function wordsOfName(text: string): string[] {
  const runs = foldName(text)
    .split(/[^\p{L}\p{N}-]+/u)
    .map(run => run.split('-').filter(part => part !== ''))
  const alone = carryParticles(runs.flat())
  const words = [...alone, ...runs.flatMap(joinedParts)].map(cut)
  return [...new Set(words)].sort()
}

/**
 * The words under which a child is found: every name, with the words of one name also joined, so that "Smith Jones" as
 * recorded answers to "Smith-Jones" as typed.
 */
export function wordsOfNames(names: readonly string[]): string[] {
  const runTogether = names.map(name => name.trim().replaceAll(/\s+/g, '-'))
  return [...new Set([...names, ...runTogether].flatMap(wordsOfName))].sort().slice(0, mostWords)
}

/** The names of somebody, each as it is written. */
export type Names = {
  readonly given: string
  readonly family: string
  readonly knownAs: string | null
  readonly aliases: readonly string[]
}

/** How names stand in the index: every word, those of family names, the initials, and how many words the name itself has. */
export type IndexedNames = {
  readonly words: readonly string[]
  readonly family: readonly string[]
  readonly initials: readonly string[]
  readonly length: number
}

// The last word of a whole name is its family's, also where the name is an alias; one word alone is what somebody is called.
function lastName(alias: string): string {
  const words = alias.trim().split(/\s+/)
  return words.length > 1 ? (words.at(-1) ?? '') : ''
}

/** The words of somebody's names as the index keeps them. */
export function indexedNames({ given, family, knownAs, aliases }: Names): IndexedNames {
  const words = wordsOfNames([given, family, knownAs ?? '', ...aliases])
  const initials = [given, knownAs ?? ''].flatMap(partsOfName).map(part => [...part][0] ?? '')
  return {
    words,
    family: wordsOfNames([family, ...aliases.map(lastName)]).filter(word => words.includes(word)),
    initials: [...new Set(initials)].filter(letter => letter !== '' && !words.includes(letter)).sort(),
    length: partsOfName(given).length + partsOfName(family).length,
  }
}

/** The parts of a name in the order in which they stand, particles left out unless they stand alone. */
export function partsOfName(text: string): string[] {
  return typedParts(text).map(part => part.word)
}

type Part = { readonly word: string; readonly withParticles: string | null }

function typedParts(text: string): Part[] {
  const raw = foldName(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(part => part !== '')
  const parts: Part[] = []
  let carried = ''
  for (const [i, part] of raw.entries()) {
    if (particles.has(part) && i < raw.length - 1) carried += part
    else {
      parts.push({ word: cut(part), withParticles: carried === '' ? null : cut(carried + part) })
      carried = ''
    }
  }
  return parts
}

/** Where a word that was typed is expected in a name. */
export type Place = 'given' | 'family' | 'either'

/**
 * One way to read some of what was typed: a word, and the parts (counted from nought) that it stands for. `joined` words are
 * two parts read as one, and count only where they are recorded letter for letter.
 */
export type TypedWord = {
  readonly word: string
  readonly parts: readonly number[]
  readonly place: Place
  readonly joined: boolean
}

/** A name as it was typed: how many parts it has, and each way of reading them. */
export type TypedName = { readonly parts: number; readonly words: readonly TypedWord[] }

// Nobody types more of a name than this; the rest of a paste is left.
const mostTyped = 8

const placeOf = (at: number, of: number): Place => (of < 2 ? 'either' : at === of - 1 ? 'family' : 'given')

/** Reads a name that was typed in one line: the family name is expected last, and found wherever it stands. */
export function readTypedName(text: string): TypedName {
  const parts = typedParts(text).slice(0, mostTyped)
  return readParts(parts.map((part, at) => ({ ...part, place: placeOf(at, parts.length) })))
}

/** Reads a name that was typed into two fields. */
export function readTypedNames(given: string, family: string): TypedName {
  const placed = (text: string, place: Place) => typedParts(text).map(part => ({ ...part, place }))
  return readParts([...placed(given, 'given'), ...placed(family, 'family')].slice(0, mostTyped))
}

function readParts(parts: readonly (Part & { readonly place: Place })[]): TypedName {
  const words = parts.flatMap(({ word, withParticles, place }, at): TypedWord[] => {
    const one = { parts: [at], place, joined: false }
    return withParticles === null
      ? [{ word, ...one }]
      : [
          { word, ...one },
          { word: withParticles, ...one },
        ]
  })
  const joined = parts.slice(1).map(
    ({ word, place }, at): TypedWord => ({
      word: cut(`${parts[at]?.word}${word}`),
      parts: [at, at + 1],
      place,
      joined: true,
    }),
  )
  return { parts: parts.length, words: [...words, ...joined] }
}
