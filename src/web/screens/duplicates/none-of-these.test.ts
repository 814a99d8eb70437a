// "None of these" is a fact with a name and a time, stands on the episode, and is asked again once somebody else is found.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { partnership } from '../../../../test/builders/partnership.ts'
import { anId, type Worker } from '../../../../test/builders/people.ts'
import { aReport } from '../../../../test/builders/reports.ts'
import { type Asking, documentFaults, opens, pageOf, posts } from '../../../../test/screens/ask-screen.ts'
import { withDatabase } from '../../../../test/with-database.ts'
import { makeChild } from '../../../actions/children/make-child.ts'
import { lookForPairs } from '../../../actions/duplicates/look-for-pairs.ts'
import { reportMissing } from '../../../actions/missing/report-missing.ts'
import { wordsOfNames } from '../../../domain/children/index.ts'
import { addDays, type Day, dayOf, hoursAfter, type Id } from '../../../domain/kernel/index.ts'
import { keepSearch } from '../../../store/children/writes.ts'
import { keepNoneOfThese } from '../../../store/duplicates/writes.ts'
import { NotAllowed } from '../../../store/refusals.ts'
import { episodeScreen } from '../missing/episode/screen.ts'
import { reportTasksScreen } from '../missing/report-tasks/screen.ts'
import { knownScreen } from './known-screen.ts'

async function scene(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const born = addDays(dayOf(town.now), -5000)
  const worker = await town.worker('provider-worker', await town.home())
  const own = async (given: string, seenBy: Worker = worker) => {
    const child = await town.child({ given, family: 'Example', bornOn: born })
    await town.involves(child, seenBy)
    return child
  }
  const report = async () => {
    const said = aReport(hoursAfter(town.now, -2), {
      ...{ givenNames: 'Robyn', familyName: 'Example', nameWords: wordsOfNames(['Robyn', 'Example']), bornOn: born },
    })
    await reportMissing(db.store, worker.asker, said, [])
    return said.episodeId
  }
  const as = (who: Worker): Asking => ({ db, worker: who, now: town.now })
  const known = async (episode: string, who = worker) =>
    pageOf(await opens(as(who), knownScreen, { params: { episode } })).text
  const stands = async (episode: string, who = worker) =>
    pageOf(await opens(as(who), episodeScreen, { params: { episode } })).text
  return { db, town, born, worker, own, report, as, known, stands }
}

const sentIn = (text: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? assert.fail(`no ${name}`)
const noneOn = (text: string) => ({ _none: sentIn(text, '_none'), '_none-of': sentIn(text, '_none-of') })

const kept = async ({ db }: Awaited<ReturnType<typeof scene>>) => {
  const { rows } = await sql<{ way: string; by: string; episode: string | null; records: string[] }>`
    select n.way, n.recorded_by as by, n.episode_id as episode,
      array(select r.record_id from none_of_these_record r where r.said_id = n.id order by r.seen desc) as records
      from none_of_these n order by n.recorded_at`.execute(db.owner.sql)
  return rows
}

test('after a report "none of these" is kept once with who and when, answers the question on the episode, and takes nothing away', async t => {
  const of = await scene(t)
  const { worker, own, report, as, known, stands } = of
  const candidate = await own('Robin')
  const episode = await report()
  const params = { episode }
  assert.match(await stands(episode), /Is this child on record already\?/)
  const fields = noneOn(await known(episode))
  for (const _ of [1, 2])
    assert.deepEqual(await posts(as(worker), knownScreen, { params, fields }), {
      kind: 'redirect',
      to: `/episodes/${episode}/report?done=none-of-these`,
    })
  assert.deepEqual(await kept(of), [{ way: 'after-report', by: worker.personId, episode, records: [candidate] }])
  const after = await stands(episode)
  assert.match(after, /looked at whom this child may be, .*, and said: none of these\./)
  assert.doesNotMatch(after, /Is this child on record already\?/)
  const asked = { params, query: { done: 'reported' } }
  assert.doesNotMatch(pageOf(await opens(as(worker), reportTasksScreen, asked)).text, /record already/)
  const again = pageOf(await opens(as(worker), knownScreen, { params }))
  assert.doesNotMatch(again.text, /name="_none"/, 'it is said')
  assert.match(again.text, /This is the child/, 'and can still be put right')
  assert.deepEqual(await documentFaults(again.page), [])
})

test('somebody who is found since is asked of anew, on the episode and on the page, and until then of nobody', async t => {
  const of = await scene(t)
  const { db, worker, own, report, as, known, stands } = of
  await own('Robin')
  const episode = await report()
  const params = { episode }
  await posts(as(worker), knownScreen, { params, fields: noneOn(await known(episode)) })
  await lookForPairs(db.store)
  assert.doesNotMatch(await stands(episode), /found since/, 'the pair is of a record of which it was said')
  const second = await own('Robyne')
  await sql`select want_look(${second})`.execute(db.owner.sql)
  await lookForPairs(db.store)
  assert.match(await stands(episode), /A record that is alike was found since.*Is this child on record already\?/s)
  const open = await known(episode)
  assert.match(open, /Somebody of whom that was not said is below now/)
  await posts(as(worker), knownScreen, { params, fields: noneOn(open) })
  assert.doesNotMatch(await stands(episode), /found since/)
  assert.equal((await kept(of)).length, 2)
})

test('"none of these" is not said of a record that came up after the page was drawn, nor by a form that does not say of whom', async t => {
  const of = await scene(t)
  const { worker, own, report, as, known } = of
  await own('Robin')
  const params = { episode: await report() }
  const fields = noneOn(await known(params.episode))
  await own('Robyne')
  for (const sent of [fields, { _none: fields._none }]) {
    const answer = pageOf(await posts(as(worker), knownScreen, { params, fields: sent }))
    assert.equal(answer.page.status, 409)
    assert.match(answer.text, /Somebody is found now who was not on your page/)
    assert.deepEqual(await documentFaults(answer.page), [])
  }
  assert.deepEqual(await kept(of), [])
})

test('whoever sees a record that another was only told of is asked for themselves, and reads nobody’s candidates', async t => {
  const of = await scene(t)
  const { db, town, worker, own, report, as, known } = of
  const manager = await town.worker('team-manager')
  const hidden = await own('Robin', manager)
  const episode = await report()
  const told = await known(episode)
  assert.match(told, /A record exists with/)
  await posts(as(worker), knownScreen, { params: { episode }, fields: noneOn(told) })
  assert.doesNotMatch(await known(episode), /name="_none"/)
  const { rows } = await sql<{ child_id: Id<'child'> }>`select child_id from episode where id = ${episode}`.execute(
    db.owner.sql,
  )
  await town.involves(rows[0]?.child_id as Id<'child'>, manager)
  assert.match(await known(episode, manager), /Somebody of whom that was not said is below now/)
  const { rows: said } = await sql<{ said: string }>`select to_jsonb(n)::text as said from none_of_these n
    union all select row_data::text from history where table_name = 'none_of_these'`.execute(db.owner.sql)
  assert.equal(said.length, 2)
  assert.ok(!JSON.stringify(said).includes(hidden), 'neither what may be read nor its history names one')
})

test('making a record keeps that it was none of those who were shown, and nobody says it of another’s child', async t => {
  const of = await scene(t)
  const { db, town, born, own } = of
  const worker = await town.worker('practitioner')
  const candidate = await own('Robin', worker)
  const search = anId<'search'>()
  await db.store.write(worker.asker, 'search-children', tx =>
    keepSearch(tx, search, { typed: 'Robin Example', bornOn: born, purpose: '' }),
  )
  const child = anId<'child'>()
  const identity = {
    ...{ givenNames: 'Robin', familyName: 'Example', knownAs: '', aliases: '', sex: '' },
    born: { how: 'exact', on: born as Day, by: null, age: '', month: '', year: '' },
  }
  const responsible = { authority: 'staffordshire', name: '' }
  const made = await makeChild(db.store, worker.asker, { search, child, identity, responsible, noneOf: [candidate] })
  assert.equal(made.kind, 'made')
  assert.deepEqual(await kept(of), [{ way: 'making-record', by: worker.personId, episode: null, records: [candidate] }])
  const stranger = await town.worker('practitioner')
  const said = {
    id: anId<'none-of-these'>(),
    child,
    episode: null,
    way: 'making-record',
    own: [],
    handles: [],
  } as const
  await assert.rejects(
    db.store.write(stranger.asker, 'say', tx => keepNoneOfThese(tx, said)),
    NotAllowed,
  )
})
