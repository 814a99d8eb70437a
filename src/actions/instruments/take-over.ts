// Taking over what is known as answers of a draft, each with where it stands.
import { roleMay } from '../../domain/access/index.ts'
import {
  type Instrument,
  type Prefill,
  type Question,
  type Questions,
  readSent,
  storedOf,
} from '../../domain/instruments/index.ts'
import { type AnswerIn, saveFormAnswer } from '../../store/instruments/writes.ts'
import type { WriteTx } from '../../store/transaction.ts'
import { newId } from '../new-id.ts'

/** What is offered: the answer as it would be stored, and where it stands. */
export type Offered = { readonly value: unknown; readonly says: string }

// Rows have more columns than most forms ask for.
function asAsked({ input, into }: Question, value: unknown): unknown {
  if (into !== undefined) return { [into]: value }
  if (input.kind !== 'table' || !Array.isArray(value)) return value
  const columns = Object.keys(input.columns)
  return value.map((row: object) => Object.fromEntries(Object.entries(row).filter(([name]) => columns.includes(name))))
}

/** What the record offers for a question as its answer would be stored; undefined where it offers nothing that fits. */
export function offeredFor(question: Question, prefill: Prefill): Offered | undefined {
  const known = question.from === undefined ? undefined : prefill.get(question.from)
  if (known === undefined || (known.sensitive !== undefined && known.sensitive !== question.sensitive)) return undefined
  // What is known may be longer than the question takes, or none of its choices: then it is not taken over.
  for (const value of [known.value, ...(known.also ?? [])]) {
    const read = readSent(question.input, asAsked(question, value))
    if (read.kind === 'value') return { value: storedOf(question.input, read.value), says: known.says }
  }
  return undefined
}

/** Takes over what is known for these questions, where the actor may write the answer. Throws NotAllowed. */
export async function takeOverAll(
  tx: WriteTx,
  of: Omit<AnswerIn, 'id'>,
  { section }: Instrument,
  questions: Questions,
  prefill: Prefill,
): Promise<void> {
  for (const [id, question] of Object.entries(questions)) {
    const stands = question.sensitive ?? section
    const offered = roleMay(tx.actor.role, stands, 'write') ? offeredFor(question, prefill) : undefined
    if (offered === undefined) continue
    const said = {
      question: id,
      section: stands,
      value: offered.value,
      notKnown: false,
      cameFrom: offered.says,
      version: 0,
    }
    await saveFormAnswer(tx, { ...of, id: newId() }, said)
  }
}
