// The questions of one page as they are shown to whoever fills it in.
import { offeredFor } from '../../../../actions/instruments/take-over.ts'
import { type FormPage, type Known, type Question, workedOutOf } from '../../../../domain/instruments/index.ts'
import type { Fields } from '../../../frame/fields.ts'
import { type Filling, mayAnswer } from '../filling.ts'
import type { AskedQuestion } from '../input/asked.ts'

/** What could not be saved, by question: what was typed, and why it was not taken. */
export type NotSaved = { readonly fields: Fields | null; readonly faults: ReadonlyMap<string, string> }

// What the answers come to goes before the record, which they may correct; what is today and who writes is not what a record says.
function recordOf(id: string, question: Question, filling: Filling): Known | undefined {
  const { from, input } = question
  if (input.kind !== 'computed') return from?.startsWith('child.') ? offeredFor(question, filling.prefill) : undefined
  const value = workedOutOf(filling.of, filling.answers, filling.around)[id]
  if (value !== undefined) return { value, says: 'worked out from the answers' }
  return from === undefined ? undefined : filling.prefill.get(from)
}

/** The ids of a page's questions that are asked as the answers stand. */
export const idsOn = (page: FormPage, { asked }: Filling): readonly string[] =>
  page.questions.filter(id => asked.includes(id))

/** The ids of those that whoever looks may answer. */
export const answeredHere = (page: FormPage, filling: Filling): readonly string[] =>
  idsOn(page, filling).filter(id => {
    const question = filling.of.questions[id]
    return question !== undefined && mayAnswer(filling.role, filling.of, question)
  })

/** One question as it is shown; undefined where the form has none of this id. */
export function askedOn(
  filling: Filling,
  id: string,
  { fields, faults }: NotSaved,
  more: { readonly id: string; readonly rows: number } | null,
): AskedQuestion | undefined {
  const { of, stored, before, writer, answers, around } = filling
  const question = of.questions[id]
  if (question === undefined) return undefined
  const kept = stored.get(id)
  const rows = more?.id === id && Array.isArray(kept?.value) ? more.rows : 0
  return {
    ...{ id, question, stored: kept, fields, before: before.get(id), fault: faults.get(id), writer },
    record: recordOf(id, question, filling),
    moreRows: rows,
    within: { of, answers, around },
  }
}
