// `homeward route`: the facts of a concern in, the rows of the pathway that hold and what follows out; with --batch one on
// each line.
import { decide, readFacts } from '../domain/pathways/index.ts'
import { answerInput } from './answered.ts'
import type { Io } from './command.ts'

const usage = 'usage: homeward route < facts.json, or homeward route --batch < facts.jsonl\n'

/** Reads facts from standard input and prints what the pathway decides on them. */
export const routeCommand = (args: readonly string[], io: Io): Promise<number> =>
  answerInput(args, io, {
    usage,
    whole: 'case file',
    answer: text => {
      const read = readFacts(text)
      return read.kind === 'refused' ? read : { kind: 'answer', value: decide(read.facts, { version: read.version }) }
    },
  })
