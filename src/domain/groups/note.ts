// What is written for several children stands on the record of each, so it may name none of them.

/** A child of a group by the names by which a note could name them. */
export type Named = { readonly names: readonly string[] }

// A letter, with or without an accent, and an apostrophe or a hyphen inside a name, belong to the word.
const words = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')

// A name of one or two letters is found in every note.
const tellsApart = (word: string): boolean => word.length > 2

/** The names of children that a note holds, as they stand on their records, each once. */
export function namesIn(note: string, children: readonly Named[]): readonly string[] {
  const said = new Set(words(note))
  const named = children.flatMap(({ names }) =>
    names
      .flatMap(name => name.split(/\s+/))
      .filter(part => words(part).some(word => tellsApart(word) && said.has(word))),
  )
  return [...new Set(named)]
}

/** What is said to whoever wrote a note that names somebody; null where it names nobody. */
export function noteFault(note: string, children: readonly Named[]): string | null {
  const names = namesIn(note, children)
  if (names.length === 0) return null
  return `The note stands on the record of every child in the session, so it names nobody. It says: ${names.join(', ')}. What is about one child goes into the line of that child`
}
