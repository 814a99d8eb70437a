// Setting up the authenticator app: show the secret, then take a first code as proof that the app has it.
import { randomBytes } from 'node:crypto'
import { Secret } from 'otpauth'
import { readFactor, recoveryCodes, shownRecoveryCode } from '../../domain/sign-in/index.ts'
import { beginFactor, keepFactor } from '../../store/sign-in/accounts.ts'
import { accountOf } from '../../store/sign-in/reads.ts'
import { leaveEntry, onBehalf, raiseSession } from '../../store/sign-in/writes.ts'
import type { SignInTx } from '../../store/transaction.ts'
import { type ActorStanding, completeSignIn } from './completion.ts'
import type { TypedCode } from './confirm-second-factor.ts'
import type { Gate } from './gate.ts'
import { liveSession } from './open-session.ts'
import { newToken, seal, tokenHash, unseal } from './secrets.ts'
import { newSecret, type SecretToShow, showSecret, stepOf } from './totp.ts'

/** What to show. The same secret is shown again until it is confirmed, so that going back does no harm. */
export type SecondFactorOffer =
  | ({ readonly kind: 'shown' } & SecretToShow)
  | { readonly kind: 'already-set-up' }
  | { readonly kind: 'signed-out' }

// Whose second factor may be set up: a session whose own is not waited for, of an account that has none.
async function without(tx: SignInTx, token: string) {
  const session = await liveSession(tx, token)
  const account = session === null || session.factor === 'due' ? null : await accountOf(tx, session.personId)
  if (session === null || account === null) return { kind: 'signed-out' } as const
  if (account.totpSecret !== null) return { kind: 'already-set-up' } as const
  return { kind: 'without', session, account } as const
}

/** Makes a secret for the person of the session, or shows the one that waits to be confirmed. */
export function offerSecondFactor(gate: Gate, token: string): Promise<SecondFactorOffer> {
  return gate.store.signIn(async tx => {
    const found = await without(tx, token)
    if (found.kind !== 'without') return found
    const { personId, email, totpPending } = found.account
    const secret = totpPending === null ? newSecret() : unseal(gate, personId, totpPending)
    if (totpPending === null) await beginFactor(tx, personId, seal(gate, personId, secret))
    return { kind: 'shown', ...showSecret(secret, email) }
  })
}

/** How setting up came out. The recovery codes are shown this once; the session goes on under the new token. */
export type SecondFactorSetUp =
  | {
      readonly kind: 'set-up'
      readonly token: string
      readonly recoveryCodes: readonly string[]
      readonly actor: ActorStanding
    }
  | { readonly kind: 'wrong-code' }
  | { readonly kind: 'already-set-up' }
  | { readonly kind: 'signed-out' }

const newRecoveryCode = (): string =>
  new Secret({ buffer: Uint8Array.from(randomBytes(10)).buffer }).base32.toLowerCase()

/** Takes the first code, and asks for one at every sign-in from then on. */
export function setUpSecondFactor(gate: Gate, typed: TypedCode): Promise<SecondFactorSetUp> {
  return gate.store.signIn(async tx => {
    const found = await without(tx, typed.token)
    if (found.kind !== 'without') return found
    const { session, account } = found
    const { personId, totpPending } = account
    const code = readFactor(typed.code)
    if (totpPending === null || code.kind !== 'code') return { kind: 'wrong-code' }
    const step = stepOf(unseal(gate, personId, totpPending), code.code, tx.realNow)
    if (step === null) return { kind: 'wrong-code' }
    const codes = Array.from({ length: recoveryCodes }, newRecoveryCode)
    await keepFactor(tx, personId, { sealed: totpPending, step, codeHashes: codes.map(tokenHash) })
    await onBehalf(tx, { personId, acting: null, ...typed.from })
    await leaveEntry(tx, { act: 'set-up-second-factor', subject: { table: 'account', id: personId } })
    const token = newToken()
    await raiseSession(tx, session.id, tokenHash(token))
    const actor = await completeSignIn(tx, {
      sessionId: session.id,
      personId,
      deviceHash: session.deviceHash,
      from: typed.from,
    })
    return { kind: 'set-up', token, recoveryCodes: codes.map(shownRecoveryCode), actor }
  })
}
