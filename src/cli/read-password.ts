// A password from standard input and never from the arguments, which every user of the machine can read.
import type { Io } from './command.ts'
import { linesOf } from './lines.ts'

type Terminal = { setRawMode(raw: boolean): unknown }

const asTerminal = (stdin: object): Terminal | null =>
  'setRawMode' in stdin && typeof stdin.setRawMode === 'function' ? (stdin as Terminal) : null

/** Asks for a password without showing it where a person types, else reads the first line. Null where nothing came. */
export async function readPassword(io: Io, words: string): Promise<string | null> {
  const terminal = asTerminal(io.stdin)
  if (terminal === null) {
    for await (const line of linesOf(io.stdin)) return line.toString('utf8').replace(/\r$/, '') || null
    return null
  }
  await io.stderr.write(words)
  terminal.setRawMode(true)
  try {
    return await typedLine(io.stdin)
  } finally {
    terminal.setRawMode(false)
    await io.stderr.write('\n')
  }
}

const enter = '\r\n'
const giveUp = '\u0003\u0004'
const rubOut = '\b\u007f'

async function typedLine(stdin: AsyncIterable<Uint8Array>): Promise<string | null> {
  const decoder = new TextDecoder()
  let typed: string[] = []
  for await (const chunk of stdin) {
    for (const key of decoder.decode(chunk, { stream: true })) {
      if (enter.includes(key)) return typed.join('') || null
      if (giveUp.includes(key)) return null
      typed = rubOut.includes(key) ? typed.slice(0, -1) : [...typed, key]
    }
  }
  return null
}
