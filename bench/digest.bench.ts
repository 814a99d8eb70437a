// What the morning costs: the digest made for two hundred people and let leave, and one of them opening it with a hundred
// children missing; and what a report costs that also tells people.
import { sql } from 'kysely'
import { reportMissing } from '../src/actions/missing/report-missing.ts'
import { type Outbox, runDelivery, runDigest } from '../src/actions/outbox/run-outbox.ts'
import { seeDigest } from '../src/actions/outbox/see-digest.ts'
import { addDays, dayOf, hour, type Id, instant } from '../src/domain/kernel/index.ts'
import { digestDueAt } from '../src/domain/outbox/index.ts'
import { readBoard } from '../src/store/missing/reads.ts'
import type { NewReport } from '../src/store/missing/writes.ts'
import { openStore, type Store } from '../src/store/open-store.ts'
import { openPostgres } from '../src/store/postgres.ts'
import { alternate, within } from './alternate.ts'
import type { Filled } from './fill.ts'
import { few, filled, onPostgres } from './filled.ts'
import { compare, type Line, type Result } from './line.ts'

const recipients = 200
const now = () => instant(Date.now())

const emptyCommit = (store: Store) =>
  store.database.sql.transaction().execute(trx => sql`select pg_current_xact_id()`.execute(trx))

async function addRecipients({ owner }: Filled): Promise<void> {
  await owner.run(`
    insert into agency (id, name, kind, authority) values (md5('digest agency')::uuid, 'Example City Council', 'authority', 'stoke-on-trent') on conflict do nothing;
    insert into person (id, name, email) select md5('digest ' || n)::uuid, 'Robin Digest ' || n, 'digest-' || n || '@example.org' from generate_series(1, ${recipients}) n on conflict do nothing;
    insert into appointment (id, person_id, agency_id, role) select md5('digest role ' || n)::uuid, md5('digest ' || n)::uuid, md5('digest agency')::uuid, 'team-manager'
      from generate_series(1, ${recipients}) n on conflict do nothing;
    insert into mail_domain (domain) select 'example.org' where not exists (select from mail_domain);`)
}

// A year of mornings lies behind facts' time, so that none of them is moved into the future.
async function measureMornings(store: Store, made: Filled): Promise<Result> {
  await addRecipients(made)
  let day = addDays(dayOf(now()), -300)
  let left = 0
  const transport: Outbox['transport'] = {
    send: async () => {
      left += 1
      return { kind: 'sent' }
    },
    close: () => {},
  }
  const morning = async () => {
    day = addDays(day, 1)
    const outbox = { store, origin: 'https://homeward.example.org', transport, simulated: digestDueAt(day) }
    await runDigest(outbox)
    await runDelivery(outbox)
  }
  // Each of them is kept by itself before the next one leaves, so the yardstick is as many rows that reach the disk alone.
  await made.owner.run('create table if not exists bench_row (n int)')
  const yardstick = async () => {
    for (let n = 0; n < recipients; n += 1)
      await made.owner.sql.transaction().execute(trx => sql`insert into bench_row values (${n})`.execute(trx))
  }
  const times = await alternate(morning, yardstick, 10)
  if (left < recipients * 10) throw new Error(`${left} left`)
  return compare(within(times.work, 0.5), within(times.yardstick, 0.5), ratio => ratio <= 4)
}

async function measureReading(store: Store, { authorityWide }: Filled): Promise<Result> {
  const seen = await seeDigest(store, authorityWide)
  if (seen === null || seen.missing.length < 40) throw new Error('the digest shows too few')
  const board = () => store.read(authorityWide, 'see-board', tx => readBoard(tx, 'missing', 200))
  const times = await alternate(() => seeDigest(store, authorityWide), board, 60)
  return compare(within(times.work, 0.95), within(times.yardstick, 0.95), ratio => ratio <= 5)
}

const reportOf = (): NewReport => ({
  ...{ episodeId: crypto.randomUUID() as Id<'episode'>, newChildId: crypto.randomUUID() as Id<'child'>, child: null },
  ...{ givenNames: 'Robin', familyName: 'Example', nameWords: ['robin', 'example'], bornOn: null },
  ...{
    authority: 'stoke-on-trent',
    livesIn: 'stoke-on-trent',
    kind: 'missing',
    reporterKind: 'staff',
    missingFrom: null,
  },
  ...{ lastSeen: { at: instant(now() - 4 * hour), precision: 'exact' }, foundMissing: null },
  ...{ reportedToPoliceAt: instant(now() - 3 * hour), policeReference: null },
})

async function tellsSomebody({ owner }: Filled): Promise<void> {
  await owner.run(`insert into destination (id, kind, whose, name, team_id, from_on)
    select md5('place ' || k)::uuid, k, 'stoke-on-trent', k, (select id from team order by id limit 1), '2020-01-01'
      from unnest(array['front-door', 'out-of-hours', 'senior-manager', 'missing-co-ordinator']) k on conflict do nothing;`)
}

async function measureReports(store: Store, made: Filled): Promise<Result> {
  await tellsSomebody(made)
  const report = () => reportMissing(store, made.authorityWide, reportOf(), [])
  const times = await alternate(report, () => emptyCommit(store), 60)
  const { rows } = await sql<{
    sent: number
  }>`select count(*) as sent from message_rung where team_id is not null`.execute(made.owner.sql)
  if ((rows[0]?.sent ?? 0) < 60) throw new Error('the reports told nobody')
  return compare(within(times.work, 0.95), within(times.yardstick, 0.95), ratio => ratio <= 20)
}

const measuredWith = (measure: (store: Store, made: Filled) => Promise<Result>) => async () => {
  const made = await filled(few)
  const store = openStore(openPostgres(made.address, 2))
  try {
    return await measure(store, made)
  } finally {
    await store.close()
  }
}

export default await onPostgres([
  {
    name: 'a daily digest for 200 people, made and sent',
    limit: 'at most 4 times 200 commits of one row',
    unit: 'ms',
    measure: measuredWith(measureMornings),
  } satisfies Line,
  {
    name: 'opening the digest, p95',
    limit: 'at most 5 times the board of those missing',
    unit: 'ms',
    measure: measuredWith(measureReading),
  } satisfies Line,
  {
    name: 'a report that raises duties and tells, p95',
    limit: 'at most 20 times an empty commit',
    unit: 'ms',
    measure: measuredWith(measureReports),
  } satisfies Line,
])
