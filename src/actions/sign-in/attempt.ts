// Lets an attempt in, or says how long it has to wait: the same for passwords and for codes.
import type { Id } from '../../domain/kernel/index.ts'
import { type Seen, sourceKey, waitSeconds } from '../../domain/sign-in/index.ts'
import { failuresOf, isKnownDevice } from '../../store/sign-in/reads.ts'
import { leaveEntry, noteAttempt, type Outcome, oneAttemptAtATime } from '../../store/sign-in/writes.ts'
import type { SignInTx } from '../../store/transaction.ts'
import type { Origin } from './gate.ts'

/** Whose attempt it is, as far as can be told: `personId` is null where nobody has the e-mail address. */
export type Attempting = {
  readonly emailHash: string
  readonly personId: Id<'person'> | null
  readonly deviceHash: string | null
  readonly factor: 'password' | 'code'
  readonly from: Origin
}

/** Either it has to wait, or it goes on and `note` writes down how it came out. */
export type Admitted =
  | { readonly kind: 'slowed'; readonly waitSeconds: number }
  | { readonly kind: 'go-on'; readonly note: (outcome: Outcome) => Promise<Id<'attempt'>> }

/** Counts what failed before. What has to wait is written down, and does not count as a failure. */
export async function admit(tx: SignInTx, attempting: Attempting): Promise<Admitted> {
  const { emailHash, personId, deviceHash, factor, from } = attempting
  const by = { emailHash, deviceHash, source: sourceKey(from.source) }
  await oneAttemptAtATime(tx, by)
  const known = deviceHash !== null && personId !== null && (await isKnownDevice(tx, deviceHash, personId))
  const failures = await failuresOf(tx, by)
  const seen: Seen = known ? { kind: 'known-device', ...failures } : { kind: 'unknown-device', ...failures }
  const seconds = waitSeconds(seen, tx.realNow)
  const note = (outcome: Outcome) => noteAttempt(tx, { ...by, known, factor, outcome })
  if (seconds === 0) return { kind: 'go-on', note }
  await note('slowed')
  await leaveFailure(tx, personId, 'slowed')
  return { kind: 'slowed', waitSeconds: seconds }
}

/** Why an attempt failed, in the audit only: the person is never told which. */
export type FailureReason = 'slowed' | 'wrong-password' | 'wrong-code' | 'no-account'

/** Leaves a failed sign-in in the audit, about the account if there is one. */
export async function leaveFailure(tx: SignInTx, personId: Id<'person'> | null, reason: FailureReason): Promise<void> {
  const subject = personId === null ? {} : { subject: { table: 'account', id: personId } }
  await leaveEntry(tx, { act: 'fail-to-sign-in', reason, ...subject })
}
