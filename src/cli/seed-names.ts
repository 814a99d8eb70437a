// `homeward seed --names FILE --agency CODE`: loads children from a list of names into a demonstration.
import { createReadStream } from 'node:fs'
import { agencyCodes, loadNamedChildren } from '../actions/demonstration/load-named-children.ts'
import type { OpenGround } from '../actions/demonstration/open-ground.ts'
import { attempt } from '../actions/installation/outcome.ts'
import { type NamedChild, readNamedChild } from '../domain/search/index.ts'
import { done, type Io, refused } from './command.ts'
import { tell } from './installation.ts'
import { linesOf, textOf, withoutMark } from './lines.ts'

/** What is to be loaded, and for whom. */
export type NamesWanted = { readonly names: string; readonly agency: string }

type List = { readonly children: readonly NamedChild[] } | { readonly fault: string }

function readLine(text: string | null, lineOfId: ReadonlyMap<string, number>): NamedChild | string {
  if (text === null) return 'is not UTF-8 text'
  const read = readNamedChild(text)
  if (read.kind === 'refused') return `${read.field}: ${read.says}`
  const before = lineOfId.get(read.child.id)
  return before === undefined ? read.child : `id: stands on line ${before} already`
}

// Nothing is loaded if any line is refused, so all are read first.
async function readList(file: string): Promise<List> {
  const children: NamedChild[] = []
  const lineOfId = new Map<string, number>()
  let number = 0
  try {
    for await (const line of linesOf(createReadStream(file))) {
      number += 1
      const text = textOf(number === 1 ? withoutMark(line) : line)
      if (text?.trim() === '') continue
      const read = readLine(text, lineOfId)
      if (typeof read === 'string') return { fault: `line ${number}: ${read}` }
      lineOfId.set(read.id, number)
      children.push(read)
    }
  } catch {
    return { fault: 'The file of names cannot be read.' }
  }
  return { children }
}

async function refuse(io: Io, says: string): Promise<number> {
  await io.stderr.write(`${says}\n`)
  return refused
}

/** Loads the list on a database that is opened only once the list is whole. */
export async function seedNames({ names, agency }: NamesWanted, io: Io, open: OpenGround): Promise<number> {
  const list = await readList(names)
  if ('fault' in list) return refuse(io, list.fault)
  const progress = (percent: number, sentence: string) =>
    void io.stderr.write(`${String(percent).padStart(3)}% ${sentence}\n`)
  const loaded = await attempt(async () => {
    const ground = await open()
    return loadNamedChildren(ground, agency, list.children, progress).finally(ground.close)
  })
  if ('says' in loaded) return tell(io, loaded)
  if (loaded.kind === 'no-such-agency') return refuse(io, `The agency must be one of ${agencyCodes.join(', ')}.`)
  await io.stdout.write(`${loaded.children} children were loaded, ${list.children.length} stood in the list\n`)
  return done
}
