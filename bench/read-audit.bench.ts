// What it costs that every read of a child is in the audit before the answer leaves: the same reads in the same kind of
// transaction, once with the entry and once without.
import { readChild } from '../src/store/children/reads.ts'
import { openStore, type Store } from '../src/store/open-store.ts'
import { openPostgres } from '../src/store/postgres.ts'
import { beginAs, bind, type ReadTx } from '../src/store/transaction.ts'
import { ratesInTurn } from './alternate.ts'
import type { Filled } from './fill.ts'
import { few, filled, onPostgres } from './filled.ts'
import { compare, type Line, type Result } from './line.ts'

const callers = 8
const times = 400

const unheard = (store: Store, { authorityWide, child }: Filled) =>
  store.database.sql.transaction().execute(async trx => {
    const begun = await beginAs(trx, { ...authorityWide, act: 'see-child', at: null })
    const { tx, end } = bind<ReadTx>(begun, trx)
    await readChild(tx, child)
    end()
  })

async function measureReads(store: Store, made: Filled): Promise<Result> {
  const heard = () => store.read(made.authorityWide, 'see-child', tx => readChild(tx, made.child))
  if ((await heard()) === null) throw new Error('the child cannot be seen')
  const rates = await ratesInTurn(heard, () => unheard(store, made), callers, times)
  return compare(rates.work, rates.yardstick, ratio => ratio >= 0.35)
}

export default await onPostgres([
  {
    name: 'audited reads of a child, 8 callers',
    limit: 'at least 0.35 times the same reads without an entry',
    unit: 'per second',
    async measure() {
      const made = await filled(few)
      const store = openStore(openPostgres(made.address, callers))
      try {
        return await measureReads(store, made)
      } finally {
        await store.close()
      }
    },
  } satisfies Line,
])
