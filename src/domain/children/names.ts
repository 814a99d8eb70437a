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

/**
 * The words of a name for the search, each once and in order: hyphenated names give their parts and the parts joined,
 * particles ("al", "O", "van der") only count with the word that follows them.
 */
export function wordsOfName(text: string): string[] {
  const runs = foldName(text)
    .split(/[^\p{L}\p{N}-]+/u)
    .map(run => run.split('-').filter(part => part !== ''))
  const alone = carryParticles(runs.flat())
  const words = [...alone, ...runs.flatMap(joinedParts)].map(word => word.slice(0, longestWord))
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
