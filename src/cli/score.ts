// `homeward score`: the answers to a scored form in, its totals, band and what is still wanting out.
import { rfm2024 } from '../domain/instruments/forms/rfm-2024.ts'
import { readMatrixAnswers } from '../domain/instruments/read-matrix-answers.ts'
import { scoreMatrix } from '../domain/instruments/score.ts'
import { type Answer, answerInput } from './answered.ts'
import { type Io, refused } from './command.ts'

const usage = 'usage: homeward score rfm-2024 < answers.json, or homeward score rfm-2024 --batch < answers.jsonl\n'

function scored(text: string): Answer {
  const read = readMatrixAnswers(text)
  if (read.kind === 'refused') return read

  return { kind: 'answer', value: scoreMatrix(read.answers, rfm2024.bands ?? []) }
}

/** Reads answers from standard input and prints their score. */
export async function scoreCommand([code, ...args]: readonly string[], io: Io): Promise<number> {
  if (code === 'rfm-2024') return answerInput(args, io, { usage, whole: 'answers', answer: scored })
  await io.stderr.write(usage)
  return refused
}
