// Letters to the placing authority as people write, read, answer and take them back; each page is held to the rules of HTML.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { partnership } from '../../../../test/builders/partnership.ts'
import type { Worker } from '../../../../test/builders/people.ts'
import { hidden, to } from '../../../../test/builders/police-night.ts'
import { type Asking, documentFaults, opens, pageOf, posts } from '../../../../test/screens/ask-screen.ts'
import { withDatabase } from '../../../../test/with-database.ts'
import { momentFields } from '../../frame/moments.ts'
import { actScreen } from '../missing/act/screen.ts'
import { episodeScreen } from '../missing/episode/screen.ts'
import { copyScreen } from './episode/copy.ts'
import { wrongRowScreen } from './episode/wrong.ts'
import { composeScreen } from './letters/compose.ts'
import { letterScreen, replyScreen } from './letters/letter.ts'
import { placingScreen } from './letters/screen.ts'

async function placedHere(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const home = await town.home()
  const child = await town.child({ given: 'Robin', family: 'Example', home, authority: 'other', status: 'in-care' })
  const avery = await town.worker('missing-co-ordinator')
  const social = await town.worker('practitioner')
  const rosa = await town.worker('provider-worker', home)
  const contact = await town.worker('other-authority-contact')
  for (const one of [avery, social, contact]) await town.involves(child, one)
  const episode = await town.episode(child, { lastSeen: 9 })
  await town.byHand(hand =>
    hand.sql.updateTable('episode').set({ responsible_authority: 'other' }).where('id', '=', episode).execute(),
  )
  const as = (worker: Worker): Asking => ({ db, worker, now: town.now })
  const later = async (worker: Worker): Promise<Asking> => {
    const now = await db.store.read(worker.asker, 'look', async tx => tx.now)
    return { db, worker, now }
  }
  return { db, town, child, avery, social, rosa, contact, episode, as, later, params: { episode } }
}

type Here = Awaited<ReturnType<typeof placedHere>>

const words = { authority: 'Northmoor Example Borough Council', post: 'Children placed elsewhere' }

async function issue({ as, avery, episode }: Here, kind: 'missing' | 'nine-in-ninety'): Promise<string> {
  const params = { episode, kind }
  const page = pageOf(await opens(as(avery), composeScreen, { params }))
  assert.deepEqual(await documentFaults(page.page), [])
  const fields = { ...words, _id: hidden(page.text, '_id') }
  assert.equal(
    to(await posts(as(avery), composeScreen, { params, fields })),
    `/episodes/${episode}/placing-authority?done=issued`,
  )
  return fields._id
}

test('PLAC-20.4: a letter is shown before it is issued, and stands on the episode and by itself, as it was printed', async t => {
  const here = await placedHere(t)
  const { as, avery, episode, params } = here
  const kind = { ...params, kind: 'missing' }
  const faulty = pageOf(
    await posts(as(avery), composeScreen, { params: kind, fields: { authority: '', post: 'A post' } }),
  )
  assert.deepEqual(
    faulty.page.faults?.map(({ field }) => field),
    ['authority'],
  )
  assert.match(faulty.text, /value="A post"/, 'nothing typed is lost')
  const shown = pageOf(
    await posts(as(avery), composeScreen, { params: kind, fields: { ...words, post: 'Another post', _show: 'yes' } }),
  )
  assert.match(shown.text, /To: Another post, Northmoor Example Borough Council/)
  const letter = await issue(here, 'missing')
  const printed = pageOf(await opens(as(avery), letterScreen, { params: { letter } }))
  assert.match(printed.text, /To: Children placed elsewhere, Northmoor Example Borough Council/)
  assert.deepEqual(await documentFaults(printed.page), [])
  const seen = pageOf(await opens(as(avery), episodeScreen, { params }))
  assert.match(seen.text, /Across borders.*Placed here by Another authority.*Letter to the placing authority/s)
  assert.deepEqual(await documentFaults(seen.page), [])
  const again = await posts(as(avery), composeScreen, { params: kind, fields: words })
  assert.match(pageOf(again).page.faults?.[0]?.text ?? '', /issued this letter already/)
  const placing = pageOf(await opens(as(avery), placingScreen, { params, query: { done: 'issued' } }))
  assert.match(placing.text, /The letter is issued/)
  assert.deepEqual(await documentFaults(placing.page), [])
  assert.equal(episode, params.episode)
})

test('PLAC-20.6: the reply to the letter about nine episodes is written down, by the placing authority’s contact too, and a second one is told of the first', async t => {
  const here = await placedHere(t)
  const { later, avery, contact, params } = here
  const letter = await issue(here, 'nine-in-ninety')
  const asker = await later(contact)
  const page = pageOf(await opens(asker, replyScreen, { params: { letter } }))
  assert.deepEqual(await documentFaults(page.page), [])
  const none = pageOf(await posts(asker, replyScreen, { params: { letter }, fields: {} }))
  assert.deepEqual(
    none.page.faults?.map(({ field }) => field),
    ['says', 'from', 'at-day'],
  )
  const at = momentFields('at', { at: asker.now, precision: 'exact' })
  const fields = { _version: hidden(page.text, '_version'), says: 'A second carer', from: 'Safeguarding lead', ...at }
  assert.match(to(await posts(asker, replyScreen, { params: { letter }, fields })), /done=replied$/)
  const stale = pageOf(await posts(await later(avery), replyScreen, { params: { letter }, fields }))
  assert.equal(stale.page.status, 409)
  assert.match(stale.text, /The reply that stands: A second carer/)
  const seen = pageOf(await opens(await later(avery), placingScreen, { params }))
  assert.match(seen.text, /Written reply<\/dt>\s*<dd[^>]*>\s*A second carer/)
})

test('PLAC-20.7 and OLA-10.1c: the decision of the designated leads and the outcome for the placing authority stand on its page', async t => {
  const { later, avery, params } = await placedHere(t)
  const asker = await later(avery)
  const moment = (name: string) => momentFields(name, { at: asker.now, precision: 'exact' })
  const decision = {
    outcome: 'further-action',
    reason: 'Another home is sought',
    decidedWith: 'Both leads',
    ...moment('decidedAt'),
  }
  to(await posts(asker, actScreen, { params: { ...params, act: 'further-action' }, fields: decision }))
  const sent = {
    ...{ outcome: 'Wants to see a sister', sentTo: 'Children placed elsewhere, Northmoor', ...moment('sentAt') },
    ...{ 'reviewOn-day': '14', 'reviewOn-month': '12', 'reviewOn-year': '2026' },
  }
  to(await posts(asker, actScreen, { params: { ...params, act: 'interview-outcome' }, fields: sent }))
  const page = pageOf(await opens(asker, placingScreen, { params }))
  assert.match(
    page.text,
    /Another home is sought.*Wants to see a sister They review their support on.*14 December 2026/s,
  )
  assert.deepEqual(await documentFaults(page.page), [])
})

test('PLAC-A6.2: a copy of a police report that the home sends on is read by the social worker, who brings the record up to date', async t => {
  const { db, later, rosa, social, params } = await placedHere(t)
  const asker = await later(rosa)
  const fields = {
    ...{ report: 'missing', reference: 'MP-4711', says: 'Seen at the station', sentBy: 'Larkspur' },
    ...momentFields('receivedAt', { at: asker.now, precision: 'exact' }),
  }
  to(await posts(asker, actScreen, { params: { ...params, act: 'compact-copy' }, fields }))
  const copy = (await db.owner.sql.selectFrom('compact_copy').select('id').executeTakeFirstOrThrow()).id
  const of = { params: { ...params, copy } }
  const page = pageOf(await opens(await later(social), copyScreen, of))
  assert.match(page.text, /MP-4711.*Seen at the station/s)
  assert.deepEqual(await documentFaults(page.page), [])
  const done = { ...of, fields: momentFields('updated', { at: (await later(social)).now, precision: 'exact' }) }
  assert.match(to(await posts(await later(social), copyScreen, done)), /done=copy-updated$/)
  assert.match(pageOf(await opens(await later(social), copyScreen, of)).text, /brought up to date with it by/)
})

test('SCOPE-3.1c and SCOPE-3.4: the authorities of an episode are put right with a reason, which stands with what it was', async t => {
  const { later, avery, params } = await placedHere(t)
  const asker = await later(avery)
  const act = { params: { ...params, act: 'authorities' } }
  const page = pageOf(await opens(asker, actScreen, act))
  const typed = {
    responsible: 'other',
    host: 'stoke-on-trent',
    reporting: 'staffordshire',
    reason: 'Moved the day before',
  }
  const version = { _version: hidden(page.text, '_version'), _id: hidden(page.text, '_id') }
  const unnamed = pageOf(await posts(asker, actScreen, { ...act, fields: { ...typed, ...version } }))
  assert.match(unnamed.page.faults?.[0]?.text ?? '', /name of the other authority/)
  to(await posts(asker, actScreen, { ...act, fields: { ...typed, ...version, otherNames: 'Northmoor' } }))
  const stale = pageOf(
    await posts(asker, actScreen, { ...act, fields: { ...typed, ...version, otherNames: 'Eastvale' } }),
  )
  assert.equal(stale.page.status, 409)
  const seen = pageOf(await opens(asker, episodeScreen, { params }))
  assert.match(seen.text, /Responsible authority<\/dt>\s*<dd[^>]*>\s*Another authority \(Northmoor\)/)
  assert.match(seen.text, /Host authority<\/dt>\s*<dd[^>]*>\s*Stoke-on-Trent/)
  assert.match(seen.text, /Authorities of the episode put right.*Moved the day before/s)
})

test('A home’s worker finds no letters, the contact issues none, and what was recorded in error is taken back with its reason', async t => {
  const here = await placedHere(t)
  const { as, later, avery, rosa, contact, params } = here
  const row = await issue(here, 'missing')
  for (const [who, screen] of [
    [rosa, placingScreen],
    [rosa, composeScreen],
    [contact, composeScreen],
  ] as const)
    assert.equal((await opens(as(who), screen, { params: { ...params, kind: 'missing' } })).kind, 'not-found')
  const of = { params: { ...params, which: 'letter', row } }
  assert.equal((await opens(as(rosa), wrongRowScreen, of)).kind, 'not-found')
  const page = pageOf(await opens(await later(avery), wrongRowScreen, of))
  assert.deepEqual(await documentFaults(page.page), [])
  assert.equal(pageOf(await posts(await later(avery), wrongRowScreen, { ...of, fields: {} })).page.faults?.length, 1)
  const fields = { reason: 'The wrong authority' }
  assert.match(to(await posts(await later(avery), wrongRowScreen, { ...of, fields })), /done=borders-wrong$/)
  assert.equal((await opens(await later(avery), wrongRowScreen, of)).kind, 'not-found')
})
