// Where the procedures of a safeguarding board are: an address that somebody types and that links lead to (CP-18.5).

/** The boards whose procedures there are. */
export const boards = { staffordshire: 'Staffordshire', 'stoke-on-trent': 'Stoke-on-Trent' } as const
/** The code of a board's area. */
export type Board = keyof typeof boards

const longest = 500

/** What is wrong with an address as a sentence; null where it can be taken. Only encrypted pages are linked, and nothing that carries a name or password. */
export function addressFault(typed: string): string | null {
  if (typed.length > longest) return `The address must be ${longest} characters or fewer`
  return /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(\/[^\s"<>\\]*)?$/i.test(typed)
    ? null
    : 'Enter an address that begins with https://, like https://procedures.example.org'
}
