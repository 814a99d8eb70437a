// Letters to the authority that placed a child here, kept by the database: issued once, kept as printed, answered, followed, taken back.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import type { EpisodeSaid } from '../../../test/builders/children.ts'
import { partnership } from '../../../test/builders/partnership.ts'
import { anId, type Worker } from '../../../test/builders/people.ts'
import { withDatabase } from '../../../test/with-database.ts'
import { dayOf, hoursAfter, type Id, type Instant } from '../../domain/kernel/index.ts'
import { readFurtherActions, readLetter, readLetters, readUnanswered } from '../../store/borders/reads.ts'
import { NotAllowed } from '../../store/refusals.ts'
import * as letters from './letters.ts'

async function placedHere(t: TestContext, reports = 1) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const home = await town.home()
  const child = await town.child({ given: 'Robin', family: 'Example', home, authority: 'other', status: 'in-care' })
  const avery = await town.worker('missing-co-ordinator')
  const contact = await town.worker('other-authority-contact', await town.team(await town.agency('authority', 'other')))
  const rosa = await town.worker('provider-worker', home)
  const hub = await town.team(await town.agency('police'))
  const omar = await town.worker('police-missing-co-ordinator', hub)
  await db.owner.run(`insert into destination (id, kind, whose, name, team_id, from_on)
    values (gen_random_uuid(), 'police-champion', 'police', 'Missing person champion', '${hub.id}', '2026-01-01')`)
  for (const one of [avery, contact, omar]) await town.involves(child, one)
  const missing = async (said: EpisodeSaid) => {
    const episode = await town.episode(child, said)
    await town.byHand(hand =>
      hand.sql.updateTable('episode').set({ responsible_authority: 'other' }).where('id', '=', episode).execute(),
    )
    return episode
  }
  const episodes: Id<'episode'>[] = []
  for (let n = reports - 1; n >= 0; n -= 1)
    episodes.push(await missing({ lastSeen: 5 + n * 72, ...(n > 0 ? { returned: n * 72 } : {}) }))
  const last = episodes.at(-1) ?? assert.fail()
  const id = anId<'letter'>()
  const words = { authority: 'Northmoor Example Borough Council', post: 'Children placed elsewhere' }
  const issue = (kind: 'missing' | 'nine-in-ninety', as: Worker = avery, of = last, letter = id) =>
    letters.issueLetter(db.store, as.asker, of, { id: letter, kind, ...words })
  const now = (): Promise<Instant> => db.store.read(avery.asker, 'look', async tx => tx.now)
  const seen = (as: Worker = avery, of = last) => db.store.read(as.asker, 'look', tx => readLetters(tx, of))
  const duty = async (rule: string, subject: string) =>
    (
      await sql<{ met_at: Instant | null; lapsed_at: Instant | null }>`select met_at, lapsed_at from obligation
        where rule = ${rule} and subject = ${subject}`.execute(db.owner.sql)
    ).rows[0]
  const messages = async () =>
    (
      await sql<{ audience: string }>`select audience from message where about = 'letter' and withdrawn_at is null
        order by audience`.execute(db.owner.sql)
    ).rows.map(({ audience }) => audience)
  return {
    db,
    town,
    child,
    missing,
    avery,
    contact,
    rosa,
    omar,
    episodes,
    last,
    id,
    words,
    issue,
    now,
    seen,
    duty,
    messages,
  }
}

test('PLAC-20.4: the letter is kept as it was printed, with its authority, post and references, and meets the duty of its episode', async t => {
  const { last, issue, seen, duty, messages, db } = await placedHere(t)
  assert.equal((await duty('PLAC-20.4', last))?.met_at, null)
  assert.equal(await issue('missing'), 'issued')
  const [letter] = await seen()
  assert.ok(letter !== undefined)
  assert.notEqual((await duty('PLAC-20.4', last))?.met_at, null)
  assert.match(letter.printed, /To: Children placed elsewhere, Northmoor Example Borough Council/)
  assert.match(letter.printed, new RegExp(`Our reference: ${letter.reference}`))
  assert.match(letter.printed, /As this letter is issued the child is still missing/)
  assert.doesNotMatch(letter.printed, /Robin|Example,/, 'the letter names nobody')
  assert.deepEqual([letter.template, letter.replyDueOn, letter.reply], ['2026-11', null, null])
  assert.deepEqual(await messages(), ['placing-authority'])
  await assert.rejects(db.owner.run(`update authority_letter set printed = 'Another text'`), /stays as it was printed/)
})

test('GAP-64: each report has a letter of its own, and of each kind an episode has one that stands, whatever is sent twice', async t => {
  const { episodes, issue, seen, avery, duty } = await placedHere(t, 2)
  const [first, second] = episodes as [Id<'episode'>, Id<'episode'>]
  const own = anId<'letter'>()
  assert.equal(await issue('missing', avery, first, own), 'issued')
  assert.equal(await issue('missing', avery, first, own), 'issued', 'the same letter sent twice')
  assert.equal(await issue('missing', avery, first, anId<'letter'>()), 'issued-already')
  assert.equal((await seen(avery, first)).length, 1)
  assert.equal((await duty('PLAC-20.4', second))?.met_at, null)
  const came = await Promise.all([issue('missing', avery, second, anId()), issue('missing', avery, second, anId())])
  assert.deepEqual([...came].sort(), ['issued', 'issued-already'], 'two at once make one')
})

test('PLAC-20.6: the letter at the ninth report asks for a written reply by a working day, goes in copy to the police champion, and the reply is kept', async t => {
  const { db, last, id, issue, seen, duty, messages, avery, contact, now } = await placedHere(t, 9)
  assert.equal((await duty('PLAC-20.6', last))?.met_at, null)
  assert.equal(await issue('nine-in-ninety'), 'issued')
  const [letter] = await seen()
  assert.ok(letter?.replyDueOn != null && letter.replyDueOn > dayOf(await now()))
  assert.match(letter.printed, /reported missing to the police 9 times within ninety days/)
  assert.match(letter.printed, /A copy of this letter goes to the missing person champion/)
  assert.notEqual((await duty('PLAC-20.6', last))?.met_at, null)
  assert.deepEqual(await messages(), ['police-champion', 'safeguarding-lead'])
  const unanswered = () => db.store.read(avery.asker, 'look', readUnanswered)
  assert.equal((await unanswered()).length, 1)
  const reply = { at: await now(), from: 'Safeguarding lead, Northmoor', says: 'A second carer at night' }
  assert.equal(await letters.recordReply(db.store, contact.asker, { id, version: letter.version }, reply), 'saved')
  assert.equal(await letters.recordReply(db.store, avery.asker, { id, version: letter.version }, reply), 'stale')
  assert.equal((await seen())[0]?.reply?.says, 'A second carer at night')
  assert.deepEqual(await unanswered(), [])
})

test('GAP-34: how many working days the reply may take is the partnership’s to set, and a reply that is late is asked for again', async t => {
  const { db, id, issue, seen, duty, now, avery } = await placedHere(t, 9)
  await db.owner.run(
    `insert into operational_number (key, from_at, value) values ('letter-reply-working-days', now() - interval '1 day', 1)`,
  )
  await issue('nine-in-ninety')
  const [letter] = await seen()
  assert.ok(letter?.replyDueOn != null && letter.replyDueOn <= dayOf(await now()) + 6)
  assert.equal((await duty('PLAC-20.6-reply', id))?.met_at, null, 'it opens on the day after, if nothing comes')
  const reply = { at: await now(), from: 'Safeguarding lead', says: 'In time' }
  await letters.recordReply(db.store, avery.asker, { id, version: letter.version }, reply)
  assert.notEqual((await duty('PLAC-20.6-reply', id))?.lapsed_at, null, 'a reply in time asks for nothing')
})

test('PLAC-20.7: another episode after the letter asks the designated leads, and their decision with its reason answers', async t => {
  const { db, missing, last, issue, duty, avery, now } = await placedHere(t, 9)
  await issue('nine-in-ninety')
  assert.equal(await duty('PLAC-20.7', last), undefined)
  const after = hoursAfter(await now(), 0)
  const next = await missing({ lastSeen: 1, reported: -0.5 })
  const decided = {
    decidedAt: hoursAfter(after, 1),
    decidedWith: 'Both designated leads',
    reason: 'Another home is sought',
  }
  const given = { id: anId<'further-action'>(), outcome: 'further-action', ...decided } as const
  assert.equal((await letters.considerFurtherAction(db.store, avery.asker, next, given)).kind, 'saved')
  assert.notEqual((await duty('PLAC-20.7', next))?.met_at, null)
  const [kept] = await db.store.read(avery.asker, 'look', tx => readFurtherActions(tx, next))
  assert.deepEqual([kept?.outcome, kept?.reason], ['further-action', 'Another home is sought'])
})

test('A letter issued in error stays with its reason, its duty is open again, and another may be issued', async t => {
  const { db, avery, last, id, issue, seen, duty } = await placedHere(t)
  await issue('missing')
  const wrong = { which: 'letter', id, reason: 'The wrong authority' } as const
  assert.equal((await letters.takeBack(db.store, avery.asker, last, wrong)).kind, 'saved')
  assert.equal((await seen())[0]?.inError?.reason, 'The wrong authority')
  assert.equal((await duty('PLAC-20.4', last))?.met_at, null)
  assert.equal((await letters.takeBack(db.store, avery.asker, last, wrong)).kind, 'not-found')
  assert.equal(await issue('missing', avery, last, anId<'letter'>()), 'issued')
})

test('No letter is written about a child of our own, and none about an episode that the police do not know of', async t => {
  const { db, town, avery, missing, words } = await placedHere(t)
  const own = await town.child({ authority: 'staffordshire', status: 'in-care' })
  await town.involves(own, avery)
  const letter = () => ({ id: anId<'letter'>(), kind: 'missing', ...words }) as const
  const episode = await town.episode(own, { lastSeen: 3 })
  assert.equal(await letters.issueLetter(db.store, avery.asker, episode, letter()), 'not-placed-here')
  const untold = await missing({ lastSeen: 3, reported: null })
  assert.equal(await letters.issueLetter(db.store, avery.asker, untold, letter()), 'not-reported')
})

test('A worker of the home issues no letter and reads none, and the placing authority’s contact reads its own', async t => {
  const { db, rosa, contact, id, issue, seen } = await placedHere(t)
  await issue('missing')
  await assert.rejects(issue('nine-in-ninety', rosa), NotAllowed)
  assert.deepEqual(await seen(rosa), [])
  assert.equal((await seen(contact)).length, 1)
  const stranger = await db.store.read(rosa.asker, 'look', tx => readLetter(tx, id))
  assert.equal(stranger, null)
})
