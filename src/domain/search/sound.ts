// How a name sounds, as a skeleton of its consonants: alike for names that are heard alike and written differently. The steps
// are for names as Britain hears them: English, Irish and Welsh, Polish and Romanian, Arabic and South Asian spellings in Latin
// letters. A skeleton only proposes; how near two spellings are is weighed afterwards.

type Step = readonly [pattern: RegExp, becomes: string]

// Letters written that nobody hears, and pairs that are heard as one. Capitals stand for a sound until the end: C as in church.
const heard: readonly Step[] = [
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^ps/, 's'],
  [/^mc/, 'mak'],
  [/^x/, 's'],
  [/x/g, 'ks'],
  [/tsch|tch|cz/g, 'C'],
  [/sch|sz|sh/g, 's'],
  [/rz|zh/g, 's'],
  [/chr/g, 'kr'],
  [/chl/g, 'kl'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/dg(?=[eiy])/g, 'j'],
]

// What English ears make of a spelling.
const english: readonly Step[] = [
  [/igh|eigh|augh/g, 'i'],
  [/gh$/, ''],
  [/ch/g, 'C'],
  [/c(?=[eiy])/g, 's'],
]

// What the same letters stand for in Irish, and where g and c are heard the other way.
const elsewhere: readonly Step[] = [
  [/[bm]h/g, 'f'],
  [/[dg]h/g, ''],
  [/th$/, ''],
  [/ch/g, 'k'],
  [/g(?=[eiy])/g, 'j'],
  [/^h/, ''],
  [/^y(?=[aeiou])/, ''],
]

const skeleton: readonly Step[] = [
  [/[cq]/g, 'k'],
  [/z/g, 's'],
  [/([aeiou])w(?![aeiouy])/g, '$1'],
  [/[vw]/g, 'f'],
  [/^y(?=[aeiou])/, 'j'],
  [/(?<=.)h/g, ''],
  [/(.)\1+/g, '$1'],
  [/^[aeiouy]+/, 'A'],
  [/(?<=.)[aeiouy]/g, ''],
  [/(.)\1+/g, '$1'],
]

const through = (word: string, steps: readonly Step[]): string =>
  steps.reduce((text, [pattern, becomes]) => text.replace(pattern, becomes), word)

/** The skeletons of a folded word, one or two; none for a word outside the letters a to z. */
export function soundsOf(word: string): string[] {
  if (!/^[a-z]{2,}$/.test(word)) return []
  const said = through(word, heard)
  return [...new Set([english, elsewhere].map(way => through(through(said, way), skeleton)))]
}

/** Whether two folded words share a skeleton. */
export function soundAlike(one: string, other: string): boolean {
  const sounds = soundsOf(one)
  return soundsOf(other).some(sound => sounds.includes(sound))
}
