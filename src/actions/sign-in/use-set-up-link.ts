// Chooses a password with a one-time link. Every session of the person ends, and every device has to become known anew.
import { type PasswordFault, passwordFault } from '../../domain/sign-in/index.ts'
import { changePassword, clearFactor, openLink, useLink } from '../../store/sign-in/accounts.ts'
import { accountOf } from '../../store/sign-in/reads.ts'
import { endSessionsOf, leaveEntry, onBehalf } from '../../store/sign-in/writes.ts'
import type { SignInTx } from '../../store/transaction.ts'
import type { Gate, Origin } from './gate.ts'
import { hashPassword } from './password-hash.ts'
import { tokenHash } from './secrets.ts'

/** Whose link it is, so that the page can say so. */
export type LinkOwner =
  | { readonly kind: 'open'; readonly name: string; readonly email: string }
  | { readonly kind: 'closed' }

async function ownerOf(tx: SignInTx, linkToken: string) {
  const link = await openLink(tx, tokenHash(linkToken))
  const account = link === null ? null : await accountOf(tx, link.personId)
  return link === null || account === null ? null : { link, account }
}

/** Looks at a link without using it. */
export function readSetUpLink(gate: Gate, linkToken: string): Promise<LinkOwner> {
  return gate.store.signIn(async tx => {
    const found = await ownerOf(tx, linkToken)
    return found === null ? { kind: 'closed' } : { kind: 'open', name: found.account.name, email: found.account.email }
  })
}

/** How choosing came out; after `chosen` the person signs in as usual. A refused password leaves the link open. */
export type PasswordChosen =
  | { readonly kind: 'chosen' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'password-refused'; readonly fault: PasswordFault }

/** Uses the link up and sets the password. */
export async function choosePassword(
  gate: Gate,
  typed: { readonly linkToken: string; readonly password: string; readonly from: Origin },
): Promise<PasswordChosen> {
  const owner = await readSetUpLink(gate, typed.linkToken)
  if (owner.kind === 'closed') return owner
  const fault = passwordFault(typed.password, [owner.name, owner.email])
  if (fault !== null) return { kind: 'password-refused', fault }
  const hash = await hashPassword(typed.password, gate.cost)
  return gate.store.signIn(tx => choose(tx, typed.linkToken, hash, typed.from))
}

async function choose(tx: SignInTx, linkToken: string, hash: string, from: Origin): Promise<PasswordChosen> {
  const found = await ownerOf(tx, linkToken)
  if (found === null || !(await useLink(tx, tokenHash(linkToken)))) return { kind: 'closed' }
  const { personId, resetsFactor } = found.link
  await changePassword(tx, personId, hash)
  if (resetsFactor) await clearFactor(tx, personId)
  await endSessionsOf(tx, personId, 'password-changed')
  await onBehalf(tx, { personId, acting: null, ...from })
  const reason = resetsFactor ? 'second-factor-too' : 'password'
  await leaveEntry(tx, { act: 'choose-password', subject: { table: 'account', id: personId }, reason })
  return { kind: 'chosen' }
}
