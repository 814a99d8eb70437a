// What follows from a submitted form elsewhere in the record, in the same transaction: written with it, changed with it, and
// entered in error with it.
import { roleMay } from '../../domain/access/index.ts'
import { markersOfForm } from '../../domain/alerts/index.ts'
import { answersOf, heldInterviewOf, interviewCode, outcomeOf } from '../../domain/instruments/index.ts'
import { dayOf } from '../../domain/kernel/index.ts'
import { readInstruments } from '../../domain/protocol/index.ts'
import { consentOfForm, type SharingConsent } from '../../domain/sharing/index.ts'
import { keepFormMarkers } from '../../store/alerts/writes.ts'
import { keepInterviewOfForm } from '../../store/instruments/interview-of-form.ts'
import { readConsent } from '../../store/sharing/reads.ts'
import { keepConsent } from '../../store/sharing/writes.ts'
import type { WriteTx } from '../../store/transaction.ts'
import { newId } from '../new-id.ts'
import { reviveReferrals } from '../referrals/revive-referrals.ts'
import type { OpenForm } from './open-form.ts'

/**
 * Brings what follows from a form in line with it. To be called with the form as it stands after it was submitted or
 * amended, or with `inError` after it was entered in error. Throws NotAllowed.
 */
export async function followForm(tx: WriteTx, { form, of }: OpenForm, inError = false): Promise<void> {
  await followMarkers(tx, { form, of }, inError)
  if (!inError && of.code === readInstruments.matrix) await reviveReferrals(tx, form.childId)
  if (of.code !== interviewCode) return
  const submittedAt = form.submittedAt ?? tx.now
  const answers = answersOf(of.questions, form.answers.get(0) ?? new Map())
  const held = inError ? null : heldInterviewOf(of, answers, submittedAt)
  await keepInterviewOfForm(tx, form, newId(), held, submittedAt)
  if (held !== null) await followConsent(tx, form, consentOfForm(answers, submittedAt))
}

// What the form says of consent stands on the record, unless somebody has said it there: then that stands, and is not replaced.
async function followConsent(
  tx: WriteTx,
  { episodeId: episode, childId: child }: OpenForm['form'],
  said: SharingConsent | null,
): Promise<void> {
  if (episode === null || !roleMay(tx.actor.role, 'sharing', 'write')) return
  if (said === null || (await readConsent(tx, episode)) !== null) return
  await keepConsent(tx, { id: newId(), child, episode, version: 0 }, said)
}

// What a form says of a high risk, of trafficking and of an unaccompanied child is a marker (ALERT-21.1, TRAF-23.1).
async function followMarkers(tx: WriteTx, { form, of }: OpenForm, inError: boolean): Promise<void> {
  if (inError && form.submittedAt === null) return
  const answers = answersOf(of.questions, form.answers.get(0) ?? new Map())
  const markers = markersOfForm(of, answers, outcomeOf(of, answers, dayOf(tx.now)))
  if (markers !== null) await keepFormMarkers(tx, form.id, inError ? [] : markers)
}
