// What one save costs that changes duties: the write, its history, its audit and the duties, against a commit of nothing.
import { sql } from 'kysely'
import { saveFormAnswers } from '../src/actions/instruments/save-form-answers.ts'
import { startForm } from '../src/actions/instruments/start-form.ts'
import { recordLocated } from '../src/actions/missing/record-course.ts'
import { reportMissing } from '../src/actions/missing/report-missing.ts'
import type { Asker } from '../src/domain/access/actor.ts'
import { dayOf, hour, type Id, instant } from '../src/domain/kernel/index.ts'
import type { Database } from '../src/store/database.ts'
import type { NewReport } from '../src/store/missing/writes.ts'
import { openStore, type Store } from '../src/store/open-store.ts'
import { openPostgres } from '../src/store/postgres.ts'
import { alternate, within } from './alternate.ts'
import type { Filled } from './fill.ts'
import { few, filled, onPostgres } from './filled.ts'
import { compare, type Line, type Result } from './line.ts'

const ago = (hours: number) => instant(Date.now() - hours * hour)

const reportOf = (child: Id<'child'>): NewReport => ({
  episodeId: crypto.randomUUID() as Id<'episode'>,
  newChildId: crypto.randomUUID() as Id<'child'>,
  child,
  givenNames: 'Robin',
  familyName: 'Example',
  nameWords: ['robin', 'example'],
  bornOn: null,
  authority: null,
  livesIn: null,
  kind: 'missing',
  reporterKind: 'staff',
  missingFrom: null,
  lastSeen: { at: ago(4), precision: 'exact' },
  foundMissing: null,
  reportedToPoliceAt: ago(3),
  policeReference: null,
})

// A child seen by the asker, who has been missing as often as somebody about whom meetings are held.
async function busyChild(store: Store, asker: Asker, owner: Database): Promise<Id<'child'>> {
  const { rows } = await sql<{
    id: Id<'child'>
  }>`select child_id as id from access_grant g where g.because = 'authority'
    order by child_id limit 1 offset 100`.execute(owner.sql)
  const child = rows[0]?.id
  if (child === undefined) throw new Error('nobody is filled')
  for (let n = 0; n < 8; n += 1) await reportMissing(store, asker, reportOf(child), [])
  return child
}

const emptyCommit = (database: Database) =>
  database.sql.transaction().execute(trx => sql`select pg_current_xact_id()`.execute(trx))

// The child was found a little earlier each time, which moves the return interview that falls due.
function findsEarlier(store: Store, asker: Asker, id: Id<'episode'>): () => Promise<void> {
  let [version, times] = [1, 0]
  return async () => {
    times += 1
    const found = { at: ago(2 + times / 1000), precision: 'exact', where: 'at home', by: 'a worker' } as const
    const changed = await recordLocated(store, asker, { id, version }, found)
    if (changed.kind !== 'saved') throw new Error(`the save came to ${changed.kind}`)
    version = changed.episode.version
  }
}

async function dutiesKept(owner: Database): Promise<number> {
  const { rows } = await sql<{
    n: number
  }>`select count(*) as n from audit_entry where subject_table = 'obligation'`.execute(owner.sql)
  return rows[0]?.n ?? 0
}

async function measureSaves(store: Store, { owner, authorityWide }: Filled): Promise<Result> {
  const child = await busyChild(store, authorityWide, owner)
  const report = reportOf(child)
  await reportMissing(store, authorityWide, report, [])
  const before = await dutiesKept(owner)
  const save = findsEarlier(store, authorityWide, report.episodeId)
  const middle = await middleOf(() => measureBlock(store, save, 18))
  if ((await dutiesKept(owner)) - before < runs) throw new Error('some saves changed no duties')
  return middle
}

const runs = 300

// A child whose whole record was opened to the asker: what the filling granted has no cause and ends with the first change.
async function openedTo({ appointmentId }: Asker, owner: Database): Promise<Id<'child'>> {
  const { rows } = await sql<{
    id: Id<'child'>
  }>`insert into access_grant (child_id, holder, holder_kind, because, from_at)
    select c.id, ${appointmentId}, 'appointment', 'asked', now() - interval '1 hour' from child c order by c.id limit 1
    returning child_id as id`.execute(owner.sql)
  const child = rows[0]?.id
  if (child === undefined) throw new Error('nobody is filled')
  return child
}

// A line typed into a form that is a draft: each save says something else than the one before.
async function measureAnswers(store: Store, { owner, authorityWide }: Filled): Promise<Result> {
  const child = await openedTo(authorityWide, owner)
  const form = crypto.randomUUID() as Id<'form'>
  const begun = { id: form, code: 'referral-2024', child, episode: null, openedOn: dayOf(ago(0)) }
  const started = await startForm(store, authorityWide, { ...begun, source: 'typed' })
  if (started.kind !== 'started') throw new Error(`the form came to ${started.kind}`)
  let version = 0
  const save = async () => {
    const typed = { question: 'b14', value: `What is known, for the ${version + 1}th time`, notKnown: false, version }
    const saved = await saveFormAnswers(store, authorityWide, { form, part: 0 }, [typed])
    const [answer] = saved.kind === 'saved' ? saved.answers : []
    if (answer?.kind !== 'saved') throw new Error(`the save came to ${saved.kind}`)
    version = answer.version
  }
  return middleOf(() => measureBlock(store, save, 14))
}

async function middleOf(measure: () => Promise<Result>): Promise<Result> {
  const blocks = []
  for (let block = 0; block < 3; block += 1) blocks.push(await measure())
  const [, middle] = blocks.sort((a, b) => a.ratio - b.ratio)
  if (middle === undefined) throw new Error('nothing was measured')
  return middle
}

// A twentieth of the runs is soon disturbed by whatever else the machine does: of three stretches the middle one counts.
async function measureBlock(store: Store, save: () => Promise<void>, most: number): Promise<Result> {
  const times = await alternate(save, () => emptyCommit(store.database), runs / 3)
  return compare(within(times.work, 0.95), within(times.yardstick, 0.95), ratio => ratio <= most)
}

export default await onPostgres([
  {
    name: 'a save that changes duties, p95',
    limit: 'at most 18 times an empty commit (15 ms wanted)',
    unit: 'ms',
    async measure() {
      const made = await filled(few)
      const store = openStore(openPostgres(made.address, 2))
      try {
        return await measureSaves(store, made)
      } finally {
        await store.close()
      }
    },
  } satisfies Line,
  {
    name: 'saving one answer of a form, p95',
    limit: 'at most 14 times an empty commit (15 ms wanted)',
    unit: 'ms',
    async measure() {
      const made = await filled(few)
      const store = openStore(openPostgres(made.address, 2))
      try {
        return await measureAnswers(store, made)
      } finally {
        await store.close()
      }
    },
  } satisfies Line,
])
