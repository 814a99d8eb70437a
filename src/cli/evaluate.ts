// `homeward evaluate`: a case file in, the duties and flags of the contract out; with --batch one on each line.
import { evaluate, readCaseFile } from '../domain/protocol/index.ts'
import { done, type Io, refused } from './command.ts'
import { bytesOf, linesOf, textOf, withoutMark } from './lines.ts'

const usage = 'usage: homeward evaluate < case.json, or homeward evaluate --batch < cases.jsonl\n'
const notUtf8 = 'case file: is not UTF-8 text'

type Answer = { readonly kind: 'answer'; readonly text: string } | { readonly kind: 'refused'; readonly says: string }

/** Reads case files from standard input and prints what they raise. */
export async function evaluateCommand(args: readonly string[], io: Io): Promise<number> {
  if (args.length === 0) return evaluateOne(io)
  if (args.length === 1 && args[0] === '--batch') return evaluateBatch(io)
  await io.stderr.write(usage)
  return refused
}

function answerTo(bytes: Buffer, indent: number): Answer {
  const text = textOf(bytes)
  if (text === null) return { kind: 'refused', says: notUtf8 }
  const read = readCaseFile(text)
  if (read.kind === 'refused') return { kind: 'refused', says: `${read.field}: ${read.says}` }
  return { kind: 'answer', text: `${JSON.stringify(evaluate(read.file, read.now), null, indent)}\n` }
}

async function evaluateOne({ stdin, stdout, stderr }: Io): Promise<number> {
  const bytes = withoutMark(await bytesOf(stdin))
  if (isBlank(bytes)) {
    await stderr.write(`case file: is empty\n${usage}`)
    return refused
  }
  const answer = answerTo(bytes, 2)
  if (answer.kind === 'refused') {
    await stderr.write(`${answer.says}\n`)
    return refused
  }
  await stdout.write(answer.text)
  return done
}

/** Nothing may be printed if any line is refused, so the answers wait, as bytes: text would take twice the memory. */
async function evaluateBatch({ stdin, stdout, stderr }: Io): Promise<number> {
  const answers: Buffer[] = []
  let number = 0
  let fault: string | null = null
  for await (const line of linesOf(stdin)) {
    number += 1
    // After a fault the rest is read and left, so that whoever writes to us is not cut off.
    const bytes = number === 1 ? withoutMark(line) : line
    if (fault !== null || isBlank(bytes)) continue
    const answer = answerTo(bytes, 0)
    if (answer.kind === 'answer') answers.push(Buffer.from(answer.text))
    else fault = `line ${number}: ${answer.says}`
  }
  if (fault !== null) {
    await stderr.write(`${fault}\n`)
    return refused
  }
  for (const answer of answers) await stdout.write(answer)
  return done
}

const blank = new Set([0x20, 0x09, 0x0a, 0x0d])

/** Whether there is nothing but the white space of JSON. */
function isBlank(bytes: Buffer): boolean {
  return bytes.every(byte => blank.has(byte))
}
