// Which of the demonstration's people are in the database, and which of them have no account yet.
import type { Id } from '../../domain/kernel/index.ts'
import { type SignInTx, sqlOf } from '../transaction.ts'

/** Those of these people who are in the database, and whether they have an account. */
export async function accountsOf(tx: SignInTx, people: readonly Id<'person'>[]) {
  const query = sqlOf(tx).selectFrom('person').leftJoin('account', 'account.person_id', 'person.id')
  const rows = await query
    .select(['person.id', 'account.person_id as account'])
    .where('person.id', 'in', people)
    .execute()
  return rows.map(row => ({ personId: row.id, hasAccount: row.account !== null }))
}
