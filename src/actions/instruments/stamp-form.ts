// Brings the date and time of completing up to the moment at which a form is submitted (RHIF-1).
import type { Question, StoredAnswer, StoredAnswers } from '../../domain/instruments/index.ts'
import { dayOf, dayText, type Instant, sayTime } from '../../domain/kernel/index.ts'
import { saveFormAnswer } from '../../store/instruments/writes.ts'
import type { WriteTx } from '../../store/transaction.ts'
import { newId } from '../new-id.ts'
import type { OpenForm } from './open-form.ts'

const cameFrom = 'the moment at which it was submitted'

function momentOf({ stamped, from }: Question, now: Instant): string | null {
  if (stamped !== true) return null
  if (from === 'today') return dayText(dayOf(now))
  return from === 'now' ? sayTime(now) : null
}

const isTyped = (stands: StoredAnswer | undefined): boolean => stands !== undefined && stands.cameFrom === ''

/** Stamps a draft where nobody typed a date or time of their own, and gives its answers as they then stand. Throws NotAllowed. */
export async function stampForm(tx: WriteTx, { form, of }: OpenForm): Promise<StoredAnswers> {
  const answers = new Map(form.answers.get(0))
  for (const [question, asked] of Object.entries(of.questions)) {
    const stands = answers.get(question)
    const value = momentOf(asked, tx.now)
    if (value === null || isTyped(stands)) continue
    const { childId, episodeId } = form
    const saved = { question, section: asked.sensitive ?? of.section, value, notKnown: false, cameFrom }
    const whose = { id: newId<'form-answer'>(), formId: form.id, childId, episodeId, part: 0 }
    const version = await saveFormAnswer(tx, whose, { ...saved, version: stands?.version ?? 0 })
    answers.set(question, { value, notKnown: false, cameFrom, version, by: tx.actor.personId, at: tx.now })
  }
  return answers
}
