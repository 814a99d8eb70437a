// A child who is missing for two years: nothing closes, archives or deletes the episode while time passes and jobs run.
import assert from 'node:assert/strict'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { partnership } from '../../../test/builders/partnership.ts'
import { anId } from '../../../test/builders/people.ts'
import { type Asking, opens, pageOf } from '../../../test/screens/ask-screen.ts'
import { type TestDatabase, withDatabase } from '../../../test/with-database.ts'
import { demonstrationCases, demonstrationRecords } from '../../domain/demonstration/index.ts'
import { hoursAfter, type Instant, parseInstant } from '../../domain/kernel/index.ts'
import { standingOf } from '../../domain/missing/index.ts'
import { type CaseFile, dutiesOf, flagsOf, nothingFollowed } from '../../domain/protocol/index.ts'
import { sealAuditJob } from '../../jobs/seal-audit.ts'
import { workQueueJob } from '../../jobs/work-queue.ts'
import { readBoard, readEpisode, readEpisodeEvents } from '../../store/missing/reads.ts'
import { episodeScreen } from '../../web/screens/missing/episode/screen.ts'
import { missingNowScreen } from '../../web/screens/missing-now/screen.ts'
import { addToLog, assessRisk } from '../missing/record-event.ts'
import { recordEpisodeReview } from '../missing/record-followed.ts'
import { recomputeDuties } from '../recompute-duties.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const twoYears = 730 * 24

const everyRow = async ({ owner }: TestDatabase) =>
  (await sql<{ row: object }>`select to_jsonb(e) as row from episode e`.execute(owner.sql)).rows

async function jobsRun(db: TestDatabase, folder: string): Promise<void> {
  const quiet = () => {}
  await workQueueJob(db.store, quiet).run()
  await sealAuditJob(db.store, join(folder, 'roots.txt'), quiet).run()
  await recomputeDuties(db.store)
}

test('LONG-17.5 and T-28: an episode that is open for two years is closed, archived and deleted by nothing, stands first on the board, and is still reviewed', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const police = await town.agency('police')
  const omar = await town.worker(
    'police-missing-co-ordinator',
    await town.team(police, [{ kind: 'open-episode', value: null }]),
  )
  const home = await town.home()
  const rosa = await town.worker('provider-worker', home)
  const child = await town.child({ given: 'Robin', family: 'Example', home, status: 'in-care' })
  const episode = await town.episode(child, { lastSeen: 5 })
  const level = { stage: 'initial', level: 'high', reason: 'Alone', answers: {} } as const
  await assessRisk(db.store, omar.asker, episode, { id: anId<'risk-assessment'>(), ...level })
  const before = await everyRow(db)
  const folder = mkdtempSync(join(tmpdir(), 'homeward-years-'))
  t.after(() => rmSync(folder, { recursive: true }))
  for (let month = 1; month <= 24; month += 1) {
    await db.setNow(hoursAfter(town.now, (twoYears / 24) * month))
    if (month % 6 === 0) await jobsRun(db, folder)
  }
  assert.deepEqual(await everyRow(db), before, 'the episode is as it was')
  const later: Instant = hoursAfter(town.now, twoYears)
  const newer = await town.episode(await town.child({ home }), { lastSeen: 2 })
  const look = await db.store.read(omar.asker, 'look', async tx => ({
    board: await readBoard(tx, 'missing', 10),
    episode: await readEpisode(tx, episode),
  }))
  assert.equal(look.episode && standingOf(look.episode).kind, 'missing')
  assert.deepEqual(
    look.board.map(line => line.episodeId),
    [episode, newer],
    'the police still see it, and it stands first on their board',
  )
  const asking: Asking = { db, worker: omar, now: later }
  assert.match(
    pageOf(await opens(asking, missingNowScreen)).text,
    /Robin Example.*<strong class="hw-clock">7\d\d days/s,
  )
  assert.match(
    pageOf(await opens(asking, episodeScreen, { params: { episode } })).text,
    /MISSING since.*Long-term missing/s,
  )
  const review = { id: anId<'episode-review'>(), reviewedAt: later, outcome: 'Nothing new', shared: '', sharedWith: '' }
  assert.equal((await recordEpisodeReview(db.store, omar.asker, episode, review)).kind, 'saved')
  const again = { id: anId<'risk-assessment'>(), ...level, stage: 'review' } as const
  assert.equal((await assessRisk(db.store, omar.asker, episode, again)).kind, 'saved')
  const entry = { id: anId<'log-entry'>(), kind: 'assessment', when: null, entry: 'Still looking' } as const
  assert.equal((await addToLog(db.store, rosa.asker, episode, entry)).kind, 'saved')
  const events = await db.store.read(omar.asker, 'look', tx => readEpisodeEvents(tx, episode))
  assert.deepEqual([events.assessments.length, events.reviews.length, events.log.length], [2, 1, 1])
})

test('LONG-17.5: nobody who works here can delete an episode or anything recorded in it, nor can a job', async t => {
  const db = await withDatabase(t)
  const { rows } = await sql<{ role: string; name: string }>`
    select r.rolname as role, c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'episode_id'
      cross join pg_roles r where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      and c.relname not in ('flag', 'access_grant') and r.rolname like 'homeward\_%' and r.rolname not like '%login%'
      and (has_table_privilege(r.oid, c.oid, 'delete') or has_table_privilege(r.oid, 'episode', 'delete')
        or has_table_privilege(r.oid, c.oid, 'truncate'))`.execute(db.owner.sql)
  assert.deepEqual(rows, [])
  const sources = globSync('{src/**/*.ts,migrations/0*.sql}', { cwd: root })
  const deletes = sources.filter(path =>
    /delete\s+from\s+(episode|child)\b|deleteFrom\('(episode|child)'\)|truncate\s+(table\s+)?(episode|child)\b/i.test(
      readFileSync(`${root}${path}`, 'utf8'),
    ),
  )
  assert.deepEqual(
    deletes.filter(path => !path.endsWith('.test.ts')),
    [],
  )
})

test('LONG-17.5: no rule ends an episode or lets go of one that is open for two years, and no seed closes one that is open', () => {
  const now = parseInstant('2027-01-10T09:00:00Z')!
  const reported = hoursAfter(now, -twoYears)
  const none = {
    foundMissingAt: null,
    locatedAt: null,
    returnedAt: null,
    managerInformedAt: null,
    caseReviewHeldAt: null,
  }
  const file: CaseFile = {
    child: {
      birth: { kind: 'unknown' },
      responsibleAuthority: 'staffordshire',
      livesIn: 'staffordshire',
      socialCare: [],
    },
    episodes: [
      {
        ...{
          ref: 'e1',
          kind: 'missing',
          lastSeenAt: reported,
          reportedToPoliceAt: reported,
          recordedAt: reported,
          ...none,
        },
        ...{ countedFrom: null, preventionInterviewAt: null, returnInterviewOfferedAt: null },
        ...{ returnInterviewCompletedAt: null, placingAuthorityLetterSentAt: null, responsibleAuthority: null },
        ...{ livesIn: null, followed: nothingFollowed },
      },
    ],
    ...{ meetings: [], nineInNinetyLettersSentAt: [], forms: [], placements: [], facts: [] },
  }
  const unmet = dutiesOf(file).filter(({ metAt }) => metAt === null)
  assert.ok(unmet.some(({ rule }) => rule === 'LONG-17.2b'))
  assert.ok(flagsOf(file).some(({ rule }) => rule === 'DEF-5.6'))
  const cases = demonstrationCases(now, 1).filter(({ code }) => /^missing-\d/.test(code))
  assert.equal(cases.length, 3)
  const seeded = [...demonstrationRecords(now, 1, 60)].flatMap(({ recorded }) => [...recorded])
  for (const { childId } of cases) {
    const own = seeded.flatMap(one =>
      one.change === 'add' && one.table === 'episode' && one.row.child_id === childId ? [one.row.id] : [],
    )
    const ended = seeded.filter(
      one => one.change === 'amend' && one.table === 'episode' && one.row.located_at && own.includes(one.row.id),
    )
    assert.equal(ended.length, own.length - 1, 'the one that is open stays open')
  }
})
