// What an administrator does at the door for somebody else: a new set-up link, a lost second factor, waiting after failures.
import { type Asker, accessTable } from '../../domain/access/index.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { noteAtTheDoor } from '../../store/people/writes.ts'
import { forgetAttempts, personToReset } from '../../store/sign-in/accounts.ts'
import { endSessionsOf, leaveEntry, onBehalf } from '../../store/sign-in/writes.ts'
import type { SignInTx } from '../../store/transaction.ts'
import type { Gate } from '../sign-in/gate.ts'
import { giveLink } from '../sign-in/make-set-up-link.ts'
import { emailHash } from '../sign-in/secrets.ts'

/** Which of them: `factor` also takes the second factor away once the link is used, and ends every session now. */
export type ResetKind = 'link' | 'factor' | 'unlock'

/** What to do for whom, and why; the reason is kept on the person's page. */
export type Reset = { readonly person: Id<'person'>; readonly what: ResetKind; readonly reason: string }

/** How it came out. `linkToken` is shown once, to be handed over; null for unlocking. */
export type ResetDone =
  | { readonly kind: 'done'; readonly linkToken: string | null }
  | { readonly kind: 'not-allowed' | 'own-rights' | 'unknown' | 'no-reason' }

const acts: Readonly<Record<ResetKind, string>> = {
  link: 'make-set-up-link',
  factor: 'reset-second-factor',
  unlock: 'unlock-person',
}

/** Resets somebody. Nobody resets their own second factor: another administrator does, or whoever has the machine. */
export async function resetPerson(gate: Gate, asker: Asker, reset: Reset): Promise<ResetDone> {
  const { personId, ...acting } = await gate.store.read(asker, acts[reset.what], async tx => tx.actor)
  if (!accessTable[acting.role].write.includes('people')) return { kind: 'not-allowed' }
  if (personId === reset.person) return { kind: 'own-rights' }
  if (reset.what === 'factor' && reset.reason === '') return { kind: 'no-reason' }
  const { request, source } = asker
  return gate.store.signIn(async tx => {
    await onBehalf(tx, { personId, acting, request, source })
    return resetNow(tx, gate, reset)
  })
}

async function resetNow(tx: SignInTx, gate: Gate, { person, what, reason }: Reset): Promise<ResetDone> {
  const found = await personToReset(tx, person)
  if (found === null) return { kind: 'unknown' }
  if (what === 'unlock') await forgetAttempts(tx, emailHash(gate, found.email))
  if (what === 'factor') await endSessionsOf(tx, person, 'password-changed')
  const linkToken = what === 'unlock' ? null : await giveLink(tx, person, what === 'factor')
  await noteAtTheDoor(tx, person, { act: acts[what], reason })
  await leaveEntry(tx, { act: acts[what], subject: { table: 'account', id: person } })
  return { kind: 'done', linkToken }
}
