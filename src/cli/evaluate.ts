// `homeward evaluate`: a case file in, the duties and flags of the contract out; with --batch one on each line.
import { evaluate, readCaseFile } from '../domain/protocol/index.ts'
import { answerInput } from './answered.ts'
import type { Io } from './command.ts'

const usage = 'usage: homeward evaluate < case.json, or homeward evaluate --batch < cases.jsonl\n'

/** Reads case files from standard input and prints what they raise. */
export const evaluateCommand = (args: readonly string[], io: Io): Promise<number> =>
  answerInput(args, io, {
    usage,
    whole: 'case file',
    answer: text => {
      const read = readCaseFile(text)
      return read.kind === 'refused' ? read : { kind: 'answer', value: evaluate(read.file, read.now) }
    },
  })
