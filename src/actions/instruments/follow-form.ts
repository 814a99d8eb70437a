// What follows from a submitted form elsewhere in the record, in the same transaction: written with it, changed with it, and
// entered in error with it.

import { roleMay } from '../../domain/access/index.ts'
import { answersOf, heldInterviewOf, interviewCode } from '../../domain/instruments/index.ts'
import { consentOfForm, type SharingConsent } from '../../domain/sharing/index.ts'
import { keepInterviewOfForm } from '../../store/instruments/interview-of-form.ts'
import { readConsent } from '../../store/sharing/reads.ts'
import { keepConsent } from '../../store/sharing/writes.ts'
import type { WriteTx } from '../../store/transaction.ts'
import { newId } from '../new-id.ts'
import type { OpenForm } from './open-form.ts'

/**
 * Brings what follows from a form in line with it. To be called with the form as it stands after it was submitted or
 * amended, or with `inError` after it was entered in error. Throws NotAllowed.
 */
export async function followForm(tx: WriteTx, { form, of }: OpenForm, inError = false): Promise<void> {
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
