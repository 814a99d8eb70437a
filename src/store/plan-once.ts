// Lets the embedded database plan a statement once: most of the time of a small look-up under the policies is planning, and
// PGlite parses and plans a statement anew each time that it is asked.
import type { PGlite } from '@electric-sql/pglite'

type Stream = PGlite['execProtocolStream']
type Options = Parameters<Stream>[1]
type Messages = Awaited<ReturnType<Stream>>

/** A statement that the database keeps under a name, and what it said of the statement's parameters. */
type Kept = { readonly name: string; described: Messages | null }

// As on PostgreSQL: texts that differ by the length of a list could be without number.
const mostKept = 500
const header = 5
const written = new TextEncoder()
const read = new TextDecoder()
const codeOf = (letter: string): number => letter.charCodeAt(0)
const word = (text: string): Uint8Array => written.encode(`${text}\0`)

// A message of PostgreSQL's protocol (chapter 55.7): its letter, its length without the letter, what it says.
function message(letter: string, ...parts: readonly Uint8Array[]): Uint8Array {
  const said = Buffer.concat(parts)
  const bytes = Buffer.alloc(header + said.length)
  bytes.write(letter)
  bytes.writeInt32BE(said.length + 4, 1)
  said.copy(bytes, header)
  return new Uint8Array(bytes)
}

// A plan outlives a change of what it was made for, but not one of the columns that it answers with.
const changesTables = (bytes: Uint8Array): boolean => /\b(?:alter|create|drop)\b/i.test(read.decode(bytes))

class Statements {
  readonly #ask: Stream
  readonly #kept = new Map<string, Kept>()
  #named = 0
  #current: Kept | null = null

  constructor(ask: Stream) {
    this.#ask = ask
  }

  /** Hands on a message as it is or by the name of its statement, or answers it from what was said before. */
  async hear(bytes: Uint8Array, options: Options): Promise<Messages> {
    const letter = bytes[0]
    if (letter === codeOf('Q') && changesTables(bytes)) this.#kept.clear()
    if (letter === codeOf('P')) return this.#parse(bytes, options)
    if (this.#current === null) return this.#ask(bytes, options)
    if (letter === codeOf('D') && bytes[header] === codeOf('S')) return this.#describe(this.#current, options)
    if (letter === codeOf('B')) return this.#bind(this.#current, bytes, options)
    if (letter === codeOf('S')) this.#current = null
    return this.#ask(bytes, options)
  }

  // PGlite names no statement: an empty name stands before the text.
  async #parse(bytes: Uint8Array, options: Options): Promise<Messages> {
    const said = bytes.subarray(header + 1)
    const text = read.decode(said.subarray(0, said.indexOf(0)))
    this.#current = this.#kept.get(text) ?? null
    if (this.#current !== null) return []
    if (!text.includes('$1') || this.#kept.size >= mostKept) return this.#ask(bytes, options)
    this.#named += 1
    const one: Kept = { name: `h${this.#named}`, described: null }
    const answer = await this.#ask(message('P', word(one.name), said), options)
    this.#kept.set(text, one)
    this.#current = one
    return answer
  }

  async #describe(one: Kept, options: Options): Promise<Messages> {
    one.described ??= await this.#ask(message('D', written.encode('S'), word(one.name)), options)
    return one.described
  }

  // Two empty names, of the portal and of the statement, stand before the values.
  #bind(one: Kept, bytes: Uint8Array, options: Options): Promise<Messages> {
    return this.#ask(message('B', word(''), word(one.name), bytes.subarray(header + 2)), options)
  }
}

/**
 * Keeps statements with parameters under a name by their text, up to 500 of them. PGlite asks in five messages (parse, describe,
 * bind, describe, execute); one that is kept is neither parsed nor described again, and bound by its name.
 */
export function planOnce(pglite: PGlite): void {
  const statements = new Statements(pglite.execProtocolStream.bind(pglite))
  pglite.execProtocolStream = (bytes, options) => statements.hear(bytes, options)
}
