// What the commands that answer JSON with JSON share: one text from standard input, or with --batch one on each line.
import { done, type Io, refused } from './command.ts'
import { bytesOf, linesOf, textOf, withoutMark } from './lines.ts'

/** What a text is answered with, or why it is refused, with the field in it. */
export type Answer =
  | { readonly kind: 'answer'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly field: string; readonly says: string }

/** How one command answers. */
export type Answering = {
  readonly usage: string
  /** What a refusal calls the text as a whole, such as "case file". */
  readonly whole: string
  readonly answer: (text: string) => Answer
}

type Printed = { readonly kind: 'answer'; readonly text: string } | { readonly kind: 'refused'; readonly says: string }

/** Answers standard input on standard output. What is not of the form: exit 2, and nothing on standard output. */
export async function answerInput(args: readonly string[], io: Io, answering: Answering): Promise<number> {
  if (args.length === 0) return answerOne(io, answering)
  if (args.length === 1 && args[0] === '--batch') return answerBatch(io, answering)
  await io.stderr.write(answering.usage)
  return refused
}

function printed(bytes: Buffer, indent: number, { whole, answer }: Answering): Printed {
  const text = textOf(bytes)
  if (text === null) return { kind: 'refused', says: `${whole}: is not UTF-8 text` }
  const answered = answer(text)
  if (answered.kind === 'refused') return { kind: 'refused', says: `${answered.field}: ${answered.says}` }
  return { kind: 'answer', text: `${JSON.stringify(answered.value, null, indent)}\n` }
}

async function answerOne({ stdin, stdout, stderr }: Io, answering: Answering): Promise<number> {
  const bytes = withoutMark(await bytesOf(stdin))
  if (isBlank(bytes)) {
    await stderr.write(`${answering.whole}: is empty\n${answering.usage}`)
    return refused
  }
  const answer = printed(bytes, 2, answering)
  if (answer.kind === 'refused') {
    await stderr.write(`${answer.says}\n`)
    return refused
  }
  await stdout.write(answer.text)
  return done
}

/** Nothing may be printed if any line is refused, so the answers wait, as bytes: text would take twice the memory. */
async function answerBatch({ stdin, stdout, stderr }: Io, answering: Answering): Promise<number> {
  const answers: Buffer[] = []
  let number = 0
  let fault: string | null = null
  for await (const line of linesOf(stdin)) {
    number += 1
    // After a fault the rest is read and left, so that whoever writes to us is not cut off.
    const bytes = number === 1 ? withoutMark(line) : line
    if (fault !== null || isBlank(bytes)) continue
    const answer = printed(bytes, 0, answering)
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
