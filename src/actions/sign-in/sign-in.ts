// E-mail and password: the same work and the same answer whether the account is unknown or the password wrong.
import type { Id } from '../../domain/kernel/index.ts'
import type { Factor } from '../../domain/sign-in/index.ts'
import { rehashPassword } from '../../store/sign-in/accounts.ts'
import { type Account, accountByEmail, installationOf, isAnybodysDevice } from '../../store/sign-in/reads.ts'
import { onBehalf, openSession, settleAttempt } from '../../store/sign-in/writes.ts'
import type { SignInTx } from '../../store/transaction.ts'
import { admit, leaveFailure } from './attempt.ts'
import { type ActorStanding, completeSignIn } from './completion.ts'
import type { Gate, Origin } from './gate.ts'
import { checkPassword, hashPassword, isOutdated } from './password-hash.ts'
import { emailHash, newToken, tokenHash } from './secrets.ts'

/** What somebody typed, with the device's cookie if the browser sent one. */
export type Credentials = {
  readonly email: string
  readonly password: string
  readonly deviceToken: string | null
  readonly from: Origin
}

/** The cookies to set: the session's, and the device's, which is kept for years and lets its person in past strangers' failures. */
export type Cookies = { readonly token: string; readonly deviceToken: string }

/** How signing in came out. `refused` says nothing of what was wrong. */
export type SignInResult =
  | { readonly kind: 'refused' }
  | { readonly kind: 'slowed'; readonly waitSeconds: number }
  | ({ readonly kind: 'code-due' } & Cookies)
  | ({ readonly kind: 'set-up-due' } & Cookies)
  | ({ readonly kind: 'signed-in'; readonly actor: ActorStanding } & Cookies)

/** Signs a person in as far as their password goes. */
export async function signIn(gate: Gate, typed: Credentials): Promise<SignInResult> {
  const started = await gate.store.signIn(tx => begin(tx, gate, typed))
  if (started.kind === 'slowed') return started
  const { account, attempt } = started
  const right = await checkPassword(typed.password, account?.passwordHash ?? null, gate.cost)
  if (account === null || !right) return gate.store.signIn(tx => refuse(tx, attempt, account, typed.from))
  const rehashed = isOutdated(account.passwordHash ?? '', gate.cost)
    ? await hashPassword(typed.password, gate.cost)
    : null
  return gate.store.signIn(async tx => {
    if (rehashed !== null) await rehashPassword(tx, account.personId, rehashed)
    return open(tx, attempt, account, typed)
  })
}

// The attempt is written down as failed before the work of hashing begins, so that a thousand at once count as a thousand.
async function begin(tx: SignInTx, gate: Gate, typed: Credentials) {
  await onBehalf(tx, { personId: null, acting: null, ...typed.from })
  const account = await accountByEmail(tx, typed.email.trim())
  const admitted = await admit(tx, {
    emailHash: emailHash(gate, typed.email),
    personId: account?.personId ?? null,
    deviceHash: typed.deviceToken === null ? null : tokenHash(typed.deviceToken),
    factor: 'password',
    from: typed.from,
  })
  if (admitted.kind === 'slowed') return admitted
  return { kind: 'begun', account, attempt: await admitted.note('pending') } as const
}

async function refuse(tx: SignInTx, attempt: Id<'attempt'>, account: Account | null, from: Origin) {
  await onBehalf(tx, { personId: null, acting: null, ...from })
  await settleAttempt(tx, attempt, 'wrong')
  await leaveFailure(tx, account?.personId ?? null, account === null ? 'no-account' : 'wrong-password')
  return { kind: 'refused' } as const
}

function factorOf(account: Account, mode: 'demonstration' | 'service'): Factor {
  if (account.totpSecret !== null) return 'due'
  return mode === 'service' ? 'set-up' : 'not-asked'
}

async function open(tx: SignInTx, attempt: Id<'attempt'>, account: Account, typed: Credentials): Promise<SignInResult> {
  const { mode } = await installationOf(tx)
  const factor = factorOf(account, mode)
  const cookies = { token: newToken(), deviceToken: await deviceTokenFor(tx, typed.deviceToken) }
  const { personId } = account
  const deviceHash = tokenHash(cookies.deviceToken)
  const sessionId = await openSession(tx, { tokenHash: tokenHash(cookies.token), personId, factor, deviceHash })
  await settleAttempt(tx, attempt, factor === 'not-asked' ? 'right' : 'passed')
  if (factor === 'due') return { kind: 'code-due', ...cookies }
  if (factor === 'set-up') return { kind: 'set-up-due', ...cookies }
  const actor = await completeSignIn(tx, { sessionId, personId, deviceHash, from: typed.from })
  return { kind: 'signed-in', actor, ...cookies }
}

// A device that several people share keeps its one cookie; one that we never gave out is not taken over.
async function deviceTokenFor(tx: SignInTx, given: string | null): Promise<string> {
  return given !== null && (await isAnybodysDevice(tx, tokenHash(given))) ? given : newToken()
}
