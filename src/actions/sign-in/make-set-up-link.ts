// A one-time link for choosing a password: for a new account, a forgotten password or a lost second factor.
import { hour, type Id, instant } from '../../domain/kernel/index.ts'
import { makeLink } from '../../store/sign-in/accounts.ts'
import { accountByEmail } from '../../store/sign-in/reads.ts'
import { leaveEntry, onBehalf } from '../../store/sign-in/writes.ts'
import type { SignInTx } from '../../store/transaction.ts'
import type { Gate, Origin } from './gate.ts'
import { newToken, tokenHash } from './secrets.ts'

/** Hours for which a set-up link works. */
export const linkHours = 72

/** Makes the link's token and closes the person's earlier ones: for acts that have said already in whose name. */
export async function giveLink(tx: SignInTx, personId: Id<'person'>, resetsFactor: boolean): Promise<string> {
  const token = newToken()
  const until = instant(tx.realNow + linkHours * hour)
  await makeLink(tx, { tokenHash: tokenHash(token), personId, resetsFactor, until })
  return token
}

/** The token of a new link, if there is such an account. */
export type LinkMade = { readonly kind: 'made'; readonly linkToken: string } | { readonly kind: 'no-such-account' }

/** Makes a link by command. Nothing changes for the person until they use it. */
export function makeSetUpLink(
  gate: Gate,
  wanted: { readonly email: string; readonly resetsFactor: boolean },
  from: Origin,
): Promise<LinkMade> {
  return gate.store.signIn(async tx => {
    const account = await accountByEmail(tx, wanted.email.trim())
    if (account === null) return { kind: 'no-such-account' }
    await onBehalf(tx, { personId: null, acting: null, ...from })
    const reason = wanted.resetsFactor ? 'second-factor-too' : 'password'
    await leaveEntry(tx, { act: 'make-set-up-link', subject: { table: 'account', id: account.personId }, reason })
    return { kind: 'made', linkToken: await giveLink(tx, account.personId, wanted.resetsFactor) }
  })
}
