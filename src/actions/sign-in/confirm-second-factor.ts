// The second half of signing in: a code from the app, or a recovery code, each good once.
import { isFreshStep, readFactor } from '../../domain/sign-in/index.ts'
import { useRecoveryCode, useStep } from '../../store/sign-in/accounts.ts'
import { type Account, accountOf, type SessionRow } from '../../store/sign-in/reads.ts'
import { leaveEntry, onBehalf, raiseSession } from '../../store/sign-in/writes.ts'
import type { SignInTx } from '../../store/transaction.ts'
import { admit, leaveFailure } from './attempt.ts'
import { type ActorStanding, completeSignIn } from './completion.ts'
import type { Gate, Origin } from './gate.ts'
import { liveSession } from './open-session.ts'
import { emailHash, newToken, tokenHash, unseal } from './secrets.ts'
import { stepOf } from './totp.ts'

/** What was typed, on the session that the password opened. */
export type TypedCode = { readonly token: string; readonly code: string; readonly from: Origin }

/** How it came out. After `signed-in` the session goes on under the new token, and the old one is worth nothing. */
export type SecondFactorResult =
  | {
      readonly kind: 'signed-in'
      readonly token: string
      readonly actor: ActorStanding
      readonly byRecoveryCode: boolean
    }
  | { readonly kind: 'wrong-code' }
  | { readonly kind: 'slowed'; readonly waitSeconds: number }
  | { readonly kind: 'signed-out' }

/** Confirms the second factor. A code that was used before is a wrong code. */
export function confirmSecondFactor(gate: Gate, typed: TypedCode): Promise<SecondFactorResult> {
  return gate.store.signIn(tx => confirm(tx, gate, typed))
}

async function confirm(tx: SignInTx, gate: Gate, typed: TypedCode): Promise<SecondFactorResult> {
  const session = await liveSession(tx, typed.token)
  const first = session?.factor === 'due' ? await accountOf(tx, session.personId) : null
  if (session === null || first === null) return { kind: 'signed-out' }
  await onBehalf(tx, { personId: null, acting: null, ...typed.from })
  const { personId, deviceHash } = session
  const whose = { emailHash: emailHash(gate, first.email), personId, deviceHash }
  const admitted = await admit(tx, { ...whose, factor: 'code', from: typed.from })
  if (admitted.kind === 'slowed') return admitted
  const used = await useTyped(tx, gate, first, typed.code)
  await admitted.note(used === null ? 'wrong' : 'right')
  if (used !== null) return through(tx, session, typed.from, used)
  await leaveFailure(tx, personId, 'wrong-code')
  return { kind: 'wrong-code' }
}

async function useTyped(tx: SignInTx, gate: Gate, account: Account, text: string) {
  const { personId } = account
  const typed = readFactor(text)
  if (typed.kind === 'recovery-code') {
    return (await useRecoveryCode(tx, personId, tokenHash(typed.code))) ? typed.kind : null
  }
  if (typed.kind === 'neither' || account.totpSecret === null) return null
  const step = stepOf(unseal(gate, personId, account.totpSecret), typed.code, tx.realNow)
  if (step === null || !isFreshStep(step, account.totpLastStep)) return null
  return (await useStep(tx, personId, step)) ? typed.kind : null
}

async function through(
  tx: SignInTx,
  session: SessionRow,
  from: Origin,
  used: 'code' | 'recovery-code',
): Promise<SecondFactorResult> {
  const token = newToken()
  const { id: sessionId, personId, deviceHash } = session
  await raiseSession(tx, sessionId, tokenHash(token))
  const actor = await completeSignIn(tx, { sessionId, personId, deviceHash, from })
  if (used === 'recovery-code') {
    await leaveEntry(tx, { act: 'use-recovery-code', subject: { table: 'account', id: personId } })
  }
  return { kind: 'signed-in', token, actor, byRecoveryCode: used === 'recovery-code' }
}
