import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { type Partnership, partnership } from '../../../test/builders/partnership.ts'
import { anId, type Team, type Worker } from '../../../test/builders/people.ts'
import { aReportOf } from '../../../test/builders/reports.ts'
import { onPostgres, type TestDatabase, withDatabase } from '../../../test/with-database.ts'
import { placeOf } from '../../domain/directory/index.ts'
import { dayOf, type Id, type Instant, instant, londonInstant } from '../../domain/kernel/index.ts'
import { messageStanding } from '../../domain/messages/index.ts'
import { readDutiesOfEpisode } from '../../store/duties/reads.ts'
import {
  countInbox,
  readHandOvers,
  readInbox,
  readMessagesOfEpisode,
  readUnaccepted,
} from '../../store/messages/reads.ts'
import { setDestination } from '../directory/fill-in.ts'
import { recordLocated } from '../missing/record-course.ts'
import { reportMissing } from '../missing/report-missing.ts'
import { workQueue } from '../recompute-duties.ts'
import { handOverEpisode, takeHandOverBack } from './hand-over-episode.ts'
import { giveMessageBack, openMessage, takeMessage } from './take-message.ts'

/** A Saturday at two in the morning, London time, in the first week of messages. */
function atNight(): Instant {
  const day = dayOf(instant(Date.parse('2026-12-05T12:00:00Z')))
  const clock = londonInstant(day, 2, 10)
  assert.ok(clock.kind === 'exact')
  return clock.at
}

async function place(
  town: Partnership,
  kind: string,
  whose: string,
  team: Team | null,
  telephone: string | null = null,
) {
  await town.byHand(hand =>
    hand.sql
      .insertInto('destination')
      .values({ id: anId(), kind, whose, name: kind, telephone, team_id: team?.id ?? null, from_on: '2020-01-01' })
      .execute(),
  )
}

/** A child of Stoke-on-Trent who lives in a home there, the teams who are told, and the people in them. */
async function aNight(t: TestContext) {
  const db = await withDatabase(t)
  await db.setNow(atNight())
  const town = await partnership(db)
  const stoke = await town.agency('authority', 'stoke-on-trent')
  const remit = [{ kind: 'authority', value: 'stoke-on-trent' }] as const
  const night = await town.team(stoke, remit, 'out-of-hours')
  const senior = await town.team(stoke)
  const frontDoor = await town.team(stoke)
  await place(town, 'front-door', 'stoke-on-trent', frontDoor)
  await place(town, 'out-of-hours', 'stoke-on-trent', night)
  await place(town, 'senior-manager', 'stoke-on-trent', senior)
  const home = await town.home()
  const child = await town.child({ authority: 'stoke-on-trent', livesIn: 'stoke-on-trent', home, status: 'in-care' })
  const people = {
    carer: await town.worker('provider-worker', home),
    nightOne: await town.worker('practitioner', night),
    nightTwo: await town.worker('practitioner', night),
    manager: await town.worker('team-manager', senior),
    referralWorker: await town.worker('practitioner', frontDoor),
  }
  const report = aReportOf(child, instant(town.now - 90 * 60_000), { reportedToPoliceAt: town.now })
  await reportMissing(db.store, people.carer.asker, report, [])
  const inbox = (by: Worker) => db.store.read(by.asker, 'see', tx => readInbox(tx, 50))
  const ofEpisode = (by: Worker) => db.store.read(by.asker, 'see', tx => readMessagesOfEpisode(tx, report.episodeId))
  const duty = async (rule: string) =>
    (await db.store.read(people.nightOne.asker, 'see', tx => readDutiesOfEpisode(tx, report.episodeId))).find(
      one => one.rule === rule,
    )
  const take = (by: Worker, message: Id<'message'>) =>
    takeMessage(db.store, by.asker, { id: anId(), message }, { how: 'here', words: '' })
  const later = (minutes: number) => db.setNow(instant(town.now + minutes * 60_000))
  return {
    db,
    town,
    stoke,
    night,
    senior,
    child,
    episode: report.episodeId,
    inbox,
    ofEpisode,
    duty,
    take,
    later,
    ...people,
  }
}

const standingNow = async (db: TestDatabase, message: Parameters<typeof messageStanding>[0]) => {
  const { rows } = await sql<{ now: Instant }>`select fact_now() as now`.execute(db.owner.sql)
  return messageStanding(message, rows[0]!.now).kind
}

test('REF-15.2, POL-12.10a, SW-9.1: a report at two at night is with the out-of-hours team in the same moment, and taking it meets both duties', async t => {
  const { inbox, duty, take, nightOne, nightTwo, carer, ofEpisode } = await aNight(t)
  const waiting = await inbox(nightOne)
  assert.equal(waiting.length, 1, 'two paragraphs want them told the same news, and they read it once')
  assert.equal((await duty('POL-12.10a'))?.metAt, null)
  assert.equal(await take(nightOne, waiting[0]!.id), 'accepted')
  assert.deepEqual(await inbox(nightTwo), [], 'the same news of the same child is taken once for both paragraphs')
  for (const rule of ['POL-12.10a', 'SW-9.1']) assert.notEqual((await duty(rule))?.metAt, null, rule)
  const seen = await ofEpisode(carer)
  const ours = ({ rule }: { readonly rule: string }) => rule !== 'SW-9.4'
  assert.deepEqual(
    [...seen.filter(ours), ...seen.filter(one => !ours(one))].map(({ acceptance }) => acceptance?.how),
    ['here', 'here', undefined],
    'whoever reported sees that it was taken, and that the front door has yet to receive it',
  )
})

test('POL-12.10a: unaccepted for half an hour it goes up to the senior manager, who could not see the child before', async t => {
  const { db, inbox, later, take, manager, nightOne, ofEpisode } = await aNight(t)
  assert.deepEqual(await inbox(manager), [])
  assert.deepEqual(await ofEpisode(manager), [], 'and sees nothing of the episode')
  await later(29)
  assert.deepEqual(await inbox(manager), [])
  await later(31)
  const [message] = await inbox(manager)
  assert.ok(message)
  const standing = messageStanding(message, instant(message.opensAt + 31 * 60_000))
  assert.ok(standing.kind === 'waiting')
  assert.deepEqual(
    [standing.passed.map(({ part }) => part), standing.reached.map(({ part }) => part), standing.next],
    [['out-of-hours'], ['senior-manager'], null],
  )
  assert.equal((await inbox(nightOne)).length, 1, 'those who were told first may still take it')
  const told = await db.store.read(nightOne.asker, 'see', tx => readUnaccepted(tx, 10))
  assert.equal(told.length, 0, 'what waits for oneself is in the inbox and not in the list of others')
  assert.equal(await take(manager, message.id), 'accepted')
  assert.equal(await take(nightOne, message.id), 'taken')
})

test('SW-9.4: what the night took, and found before the morning, the front door receives all the same and takes for itself', async t => {
  const { db, inbox, take, nightOne, carer, referralWorker, episode, town } = await aNight(t)
  const [message] = await inbox(nightOne)
  await take(nightOne, message!.id)
  await db.setNow(instant(town.now + 60 * 60_000))
  const located = { at: instant(town.now + 50 * 60_000), precision: 'exact', where: 'At home', by: 'Carer' } as const
  await recordLocated(db.store, carer.asker, { id: episode, version: 1, insisted: false }, located)
  const missing = (await inbox(referralWorker)).filter(({ about }) => about === 'missing')
  assert.deepEqual(
    missing.map(({ rule, acceptedAt }) => [rule, acceptedAt]),
    [['SW-9.4', null]],
  )
  assert.equal(await take(referralWorker, missing[0]!.id), 'accepted')
})

test('Of two who take a message at the same moment one does and the other is told', async t => {
  if (!onPostgres) return t.skip('this needs two connections')
  const { inbox, take, nightOne, nightTwo } = await aNight(t)
  const [message] = await inbox(nightOne)
  const came = await Promise.all([take(nightOne, message!.id), take(nightTwo, message!.id)])
  assert.deepEqual(came.sort(), ['accepted', 'taken'])
})

test('Somebody whom a message has not reached cannot take it, and one who cannot see the episode is answered as for an unknown one', async t => {
  const { db, town, inbox, take, nightOne, carer, manager } = await aNight(t)
  const [message] = await inbox(nightOne)
  assert.equal(await take(carer, message!.id), 'not-yours')
  assert.equal(await take(manager, message!.id), 'not-found')
  const stranger = await town.worker('practitioner')
  assert.equal(await take(stranger, message!.id), 'not-found')
  const analyst = await town.worker('analyst')
  assert.equal(await take(analyst, message!.id), 'not-found')
  assert.equal(await openMessage(db.store, stranger.asker, message!.id), null)
})

test('Whoever rang records who took it there, at what time and with what words', async t => {
  const { db, town, inbox, duty, carer, nightOne, ofEpisode } = await aNight(t)
  const [message] = await inbox(nightOne)
  const at = instant(town.now + 60_000)
  await db.setNow(instant(town.now + 5 * 60_000))
  const taking = { how: 'telephone', by: 'A. Sample, duty worker', at, words: 'Will ring the home back.' } as const
  const form = { id: anId<'message-acceptance'>(), message: message!.id }
  assert.equal(await takeMessage(db.store, carer.asker, form, taking), 'accepted')
  assert.equal(await takeMessage(db.store, carer.asker, form, taking), 'accepted', 'sent twice')
  const [taken] = (await ofEpisode(carer)).filter(({ id }) => id === message!.id)
  assert.deepEqual(
    [taken?.acceptance?.how, taken?.acceptance?.by, taken?.acceptance?.at],
    ['telephone', 'A. Sample, duty worker', at],
  )
  assert.equal((await duty(message!.rule))?.metAt, at)
})

test('A message that was opened says by whom and since when, and only of those whom it reached', async t => {
  const { db, inbox, nightOne, carer } = await aNight(t)
  const [message] = await inbox(nightOne)
  await openMessage(db.store, carer.asker, message!.id)
  const seen = await openMessage(db.store, nightOne.asker, message!.id)
  assert.equal(seen?.seenBy.length, 1)
  assert.equal((await openMessage(db.store, nightOne.asker, message!.id))?.seenBy.length, 1)
})

test('What was taken in error is given back with its reason: the duty opens again and the message waits again', async t => {
  const { db, inbox, duty, take, nightOne, nightTwo, ofEpisode } = await aNight(t)
  const [message] = await inbox(nightOne)
  await take(nightOne, message!.id)
  assert.equal(await giveMessageBack(db.store, nightTwo.asker, message!.id, 'Not mine to give back'), 'not-yours')
  assert.equal(await giveMessageBack(db.store, nightOne.asker, message!.id, 'Another child of that name'), 'given-back')
  assert.equal(await giveMessageBack(db.store, nightOne.asker, message!.id, 'Again'), 'not-taken')
  assert.equal((await duty(message!.rule))?.metAt, null)
  assert.ok((await inbox(nightTwo)).some(({ id }) => id === message!.id))
  const [given] = (await ofEpisode(nightOne)).filter(({ id }) => id === message!.id)
  assert.deepEqual(
    given?.givenBack.map(({ because }) => because),
    ['Another child of that name'],
  )
})

test('Found before anybody took it: the message waits no longer, and says that it is over', async t => {
  const { db, inbox, nightOne, carer, episode, ofEpisode, town } = await aNight(t)
  const [message] = await inbox(nightOne)
  const located = { at: instant(town.now + 60_000), precision: 'exact', where: 'At a friend’s', by: 'Carer' } as const
  await db.setNow(instant(town.now + 10 * 60_000))
  await recordLocated(db.store, carer.asker, { id: episode, version: 1, insisted: false }, located)
  const still = (await inbox(nightOne)).filter(({ about }) => about === 'missing')
  assert.deepEqual(still, [])
  const [over] = (await ofEpisode(carer)).filter(({ id }) => id === message!.id)
  assert.equal(await standingNow(db, over!), 'over')
})

test('GAP-42: where nobody is set a message reaches nobody and says so; as soon as somebody is set it reaches them', async t => {
  const db = await withDatabase(t)
  await db.setNow(atNight())
  const town = await partnership(db)
  const home = await town.home()
  const child = await town.child({ authority: 'stoke-on-trent', livesIn: 'stoke-on-trent', home })
  const carer = await town.worker('provider-worker', home)
  const report = aReportOf(child, instant(town.now - 60_000), { reportedToPoliceAt: town.now })
  await reportMissing(db.store, carer.asker, report, [])
  const own = () => db.store.read(carer.asker, 'see', tx => readMessagesOfEpisode(tx, report.episodeId))
  const [unsent] = await own()
  assert.equal(await standingNow(db, unsent!), 'reached-nobody')
  assert.deepEqual(
    unsent?.rungs.map(({ part, shut }) => [part, shut]),
    [
      ['out-of-hours', 'nobody'],
      ['senior-manager', 'nobody'],
    ],
  )
  const stoke = await town.agency('authority', 'stoke-on-trent')
  const night = await town.team(stoke, [], 'out-of-hours')
  const worker = await town.worker('practitioner', night)
  const admin = await town.worker('administrator')
  await db.setNow(instant(town.now + 45 * 60_000))
  const typed = {
    name: 'EDT',
    telephone: '01632 960 202',
    email: '',
    team: night.id,
    from: dayOf(town.now),
    reason: '',
  }
  const edt = placeOf('out-of-hours', 'stoke-on-trent')!
  await setDestination(db.store, admin.asker, edt, typed, { id: anId(), standing: null })
  await workQueue(db.store)
  assert.equal(await db.store.read(worker.asker, 'see', countInbox), 1)
  const [sent] = await own()
  const reached = sent?.rungs.find(({ part, shut }) => part === 'out-of-hours' && shut === null)
  assert.ok(reached && reached.opensAt >= town.now + 45 * 60_000, 'it was sent when somebody was there')
})

test('FOUND-13.1b: a block upon a team keeps every message from it, also one that waits already, and says so to who may see it', async t => {
  const { db, child, night, inbox, nightOne, ofEpisode, carer } = await aNight(t)
  const block = async (who: string, team: Id<'team'> | null) => {
    const now = await partnership(db)
    const row = { id: anId<'notify-block'>(), child_id: child, who, reason: 'A relative works there', team_id: team }
    await now.byHand(hand => hand.sql.insertInto('notify_block').values(row).execute())
  }
  const [waiting] = await inbox(nightOne)
  await block('The grandmother', null)
  assert.equal((await inbox(nightOne)).length, 1, 'a block upon somebody who is nobody here stops no message')
  await block('The night team', night.id)
  assert.deepEqual(await inbox(nightOne), [])
  const [shut] = (await ofEpisode(carer)).filter(({ id }) => id === waiting!.id)
  assert.deepEqual([shut?.rungs[0]?.part, shut?.rungs[0]?.shut], ['out-of-hours', 'blocked'])
})

test('An episode that is handed to another agency’s team stays with the giver until one of them accepts', async t => {
  const { db, town, episode, carer, nightOne, take, inbox } = await aNight(t)
  const police = await town.agency('police')
  const officers = await town.team(police)
  const [first, second] = [await town.worker('police-officer', officers), await town.worker('police-officer', officers)]
  const id = anId<'episode-hand-over'>()
  const given = { id, toTeam: officers.id, words: 'Last seen at the bus station' }
  assert.deepEqual(await handOverEpisode(db.store, nightOne.asker, episode, given), { kind: 'saved' })
  assert.deepEqual(await handOverEpisode(db.store, nightOne.asker, episode, given), { kind: 'saved' }, 'sent twice')
  const overs = () => db.store.read(nightOne.asker, 'see', tx => readHandOvers(tx, episode))
  assert.deepEqual(
    (await overs()).map(({ acceptedAt, words }) => [acceptedAt, words]),
    [[null, given.words]],
  )
  const [message] = (await inbox(first)).filter(({ about }) => about === 'hand-over')
  assert.equal(await take(carer, message!.id), 'not-yours')
  assert.equal(await take(second, message!.id), 'accepted')
  assert.notEqual((await overs())[0]?.acceptedAt, null)
  assert.deepEqual(await takeHandOverBack(db.store, nightOne.asker, id, 'Too late'), {
    kind: 'refused',
    says: 'It was accepted already, or taken back before',
  })
  const stranger = await town.worker('practitioner')
  const unseen = await handOverEpisode(db.store, stranger.asker, episode, { ...given, id: anId() })
  assert.deepEqual(unseen, { kind: 'not-found' })
})

test('A hand-over that was taken back waits for nobody, and history keeps why', async t => {
  const { db, town, episode, nightOne, inbox } = await aNight(t)
  const officers = await town.team(await town.agency('police'))
  const officer = await town.worker('police-officer', officers)
  const id = anId<'episode-hand-over'>()
  await handOverEpisode(db.store, nightOne.asker, episode, { id, toTeam: officers.id, words: 'By mistake' })
  assert.equal((await inbox(officer)).length, 1)
  assert.deepEqual(await takeHandOverBack(db.store, nightOne.asker, id, 'Wrong team'), { kind: 'saved' })
  assert.deepEqual(await inbox(officer), [])
  const [over] = await db.store.read(nightOne.asker, 'see', tx => readHandOvers(tx, episode))
  assert.equal(over?.withdrawn?.because, 'Wrong team')
})

test('Four weeks after it was taken a message opens nothing any more to somebody who saw the child through it alone', async t => {
  const { db, inbox, later, take, manager, carer, referralWorker, episode, ofEpisode, town } = await aNight(t)
  await later(31)
  const [message] = await inbox(manager)
  await take(manager, message!.id)
  const [received] = await inbox(referralWorker)
  await take(referralWorker, received!.id)
  assert.notDeepEqual(await ofEpisode(manager), [])
  await later(60)
  const located = {
    at: instant(town.now + 59 * 60_000),
    precision: 'exact',
    where: 'At a friend’s',
    by: 'Carer',
  } as const
  await recordLocated(db.store, carer.asker, { id: episode, version: 1, insisted: false }, located)
  await later(95)
  for (const found of await inbox(manager)) if (found.acceptedAt === null) await take(manager, found.id)
  const [found] = await inbox(referralWorker)
  await take(referralWorker, found!.id)
  await db.setNow(instant(town.now + 27 * 24 * 3_600_000))
  assert.notDeepEqual(await ofEpisode(manager), [])
  await db.setNow(instant(town.now + 29 * 24 * 3_600_000))
  assert.deepEqual(await ofEpisode(manager), [])
})
