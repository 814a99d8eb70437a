// Makes a first start something to look at: fills an empty demonstration, and gives its people accounts.
import { type DemonstrationAccount, demonstrationAccounts } from '../../domain/demonstration/index.ts'
import type { Instant } from '../../domain/kernel/index.ts'
import type { Database } from '../../store/database.ts'
import { DatabaseNotEmpty, fillDemonstration, isEmpty, NotADemonstration } from '../../store/demonstration/fill.ts'
import { accountsOf } from '../../store/demonstration/reads.ts'
import { makeAccount } from '../../store/sign-in/accounts.ts'
import { leaveEntry, onBehalf } from '../../store/sign-in/writes.ts'
import type { Gate } from '../sign-in/gate.ts'
import { hashPassword } from '../sign-in/password-hash.ts'

export { DatabaseNotEmpty, NotADemonstration }

/** The password of every demonstration account. It is printed at the start and opens nothing else. */
export const demonstrationPassword = 'robin-example-is-invented'

/** The seed and the number of children where nobody says otherwise. */
export const usualDemonstration = { seed: 1, children: 72 } as const

/** What a demonstration is put into. `owner` is the database as the owner of its tables. */
export type DemonstrationGround = { readonly owner: Database; readonly gate: Pick<Gate, 'store' | 'cost'> }

/** What to put there, and who is told how far it has come. `atOnce`: no more than the owner's connections. */
export type DemonstrationWanted = {
  readonly now: Instant
  readonly seed: number
  readonly children: number
  readonly atOnce?: number
  readonly progress?: (percent: number, sentence: string) => void
}

/** The accounts that can sign in with the demonstration's password; none where the database holds something else. */
export type Prepared = { readonly filled: boolean; readonly accounts: readonly DemonstrationAccount[] }

/** Fills an empty demonstration and makes its accounts; what stands already is left as it is. Throws NotADemonstration. */
export async function prepareDemonstration(
  ground: DemonstrationGround,
  wanted: DemonstrationWanted,
): Promise<Prepared> {
  const filled = await isEmpty(ground.owner)
  if (filled) await fillDemonstration(ground.owner, wanted)
  return { filled, accounts: await giveAccounts(ground.gate, wanted.seed) }
}

/** The same for a database that must be empty. Throws DatabaseNotEmpty or NotADemonstration. */
export async function seedDemonstration(ground: DemonstrationGround, wanted: DemonstrationWanted): Promise<Prepared> {
  await fillDemonstration(ground.owner, wanted)
  return { filled: true, accounts: await giveAccounts(ground.gate, wanted.seed) }
}

// A start that was broken off between filling and this leaves people without accounts, so each start looks again.
async function giveAccounts(
  { store, cost }: DemonstrationGround['gate'],
  seed: number,
): Promise<DemonstrationAccount[]> {
  const invented = demonstrationAccounts(seed)
  const ids = invented.map(account => account.personId)
  const present = await store.signIn(tx => accountsOf(tx, ids))
  const without = present.filter(person => !person.hasAccount)
  if (without.length > 0) {
    const hash = await hashPassword(demonstrationPassword, cost)
    await store.signIn(async tx => {
      await onBehalf(tx, { personId: null, acting: null, request: 'fill', source: 'demonstration' })
      for (const { personId } of without) {
        await makeAccount(tx, personId, hash)
        await leaveEntry(tx, { act: 'add-user', subject: { table: 'person', id: personId } })
      }
    })
  }
  const known = new Set(present.map(person => person.personId))
  return invented.filter(account => known.has(account.personId))
}
