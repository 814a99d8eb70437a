// What follows from a submitted form elsewhere in the record, in the same transaction: written with it, changed with it, and
// entered in error with it.
import { markersOfForm } from '../../domain/alerts/index.ts'
import { answersOf, heldInterviewOf, interviewCode, outcomeOf } from '../../domain/instruments/index.ts'
import { dayOf } from '../../domain/kernel/index.ts'
import { keepFormMarkers } from '../../store/alerts/writes.ts'
import { keepInterviewOfForm } from '../../store/instruments/interview-of-form.ts'
import type { WriteTx } from '../../store/transaction.ts'
import { newId } from '../new-id.ts'
import type { OpenForm } from './open-form.ts'

/**
 * Brings what follows from a form in line with it. To be called with the form as it stands after it was submitted or
 * amended, or with `inError` after it was entered in error. Throws NotAllowed.
 */
export async function followForm(tx: WriteTx, { form, of }: OpenForm, inError = false): Promise<void> {
  await followMarkers(tx, { form, of }, inError)
  if (of.code !== interviewCode) return
  const submittedAt = form.submittedAt ?? tx.now
  const answers = answersOf(of.questions, form.answers.get(0) ?? new Map())
  const held = inError ? null : heldInterviewOf(of, answers, submittedAt)
  await keepInterviewOfForm(tx, form, newId(), held, submittedAt)
}

// What a form says of a high risk, of trafficking and of an unaccompanied child is a marker (ALERT-21.1, TRAF-23.1).
async function followMarkers(tx: WriteTx, { form, of }: OpenForm, inError: boolean): Promise<void> {
  const answers = answersOf(of.questions, form.answers.get(0) ?? new Map())
  const markers = markersOfForm(of, answers, outcomeOf(of, answers, dayOf(tx.now)))
  if (markers !== null) await keepFormMarkers(tx, form.id, inError ? [] : markers)
}
