// What cannot be taken of what was typed: all of it at once, each with the field that it is about.

/** One fault, in the words that the screen shows. */
export type Fault = { readonly field: string; readonly text: string }

/** The longest name, address or reason in characters: more is a slip of the clipboard. */
export const longest = { line: 200, text: 2000 } as const

/** A fault where a text is longer than its field takes. */
export function tooLong(field: string, what: string, text: string, most: number): Fault[] {
  return text.length > most ? [{ field, text: `${what} must be ${most} characters or fewer` }] : []
}
