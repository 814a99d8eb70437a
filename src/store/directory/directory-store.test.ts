import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partnership } from '../../../test/builders/partnership.ts'
import { anId } from '../../../test/builders/people.ts'
import { withDatabase } from '../../../test/with-database.ts'
import { allowMailDomain, setDestination, setOperationalNumber } from '../../actions/directory/fill-in.ts'
import { endRemit, endTeam, giveRemit, makeAgency, makeTeam, renameTeam } from '../../actions/directory/keep-teams.ts'
import { placeOf, unsetOf } from '../../domain/directory/index.ts'
import { addDays, dayOf } from '../../domain/kernel/index.ts'
import { recomputeWaiting } from '../duties/recompute.ts'
import { NotAllowed } from '../refusals.ts'
import { readDestinationHistory, readDestinationsOn, readMailDomains, readNumbers, readTeam } from './reads.ts'
import { readFilled } from './unset-values.ts'

const frontDoor = placeOf('front-door', 'staffordshire')!
const refusedFor = (because: string) => ({ kind: 'refused', because })
const done = { kind: 'done' }

test('GAP-41, CARER-8.3: a front door that is renamed keeps its old name on its days, and two who change it at once lose nothing', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const [admin, officer] = [await town.worker('administrator'), await town.worker('police-officer')]
  const today = dayOf(town.now)
  const said = (name: string, email = '') => ({
    ...{ name, telephone: '01632 960 001', email, team: null, from: today },
    reason: 'Renamed',
  })
  const [first, second, third] = [anId<'destination'>(), anId<'destination'>(), anId<'destination'>()]
  const old = { ...said('First Response'), from: addDays(today, -100) }
  const set = (typed: typeof old, form: Parameters<typeof setDestination>[4]) =>
    setDestination(db.store, admin.asker, frontDoor, typed, form)
  assert.deepEqual(await set(old, { id: first, standing: null }), done)
  assert.deepEqual(await set(said('SCASS'), { id: second, standing: first }), done)
  assert.deepEqual(await set(said('SCASS'), { id: second, standing: first }), done, 'sent twice')
  assert.deepEqual(await set({ ...said('Another'), reason: '' }, { id: third, standing: second }), {
    kind: 'faults',
    faults: [{ field: 'reason', text: 'Say why it changes' }],
  })
  assert.deepEqual(await set(said('Another'), { id: third, standing: first }), refusedFor('stale'))
  assert.deepEqual(await set(old, { id: third, standing: second }), refusedFor('before'))
  const nameOn = (day: typeof today) =>
    db.store.read(officer.asker, 'see', async tx => (await readDestinationsOn(tx, day)).map(one => one.name))
  assert.deepEqual(await nameOn(today), ['SCASS'])
  assert.deepEqual(await nameOn(addDays(today, -1)), ['First Response'])
  assert.deepEqual(await nameOn(addDays(today, -101)), [])
  const history = await db.store.read(admin.asker, 'see', tx =>
    readDestinationHistory(tx, 'front-door', 'staffordshire'),
  )
  assert.deepEqual(
    history.map(one => [one.name, one.reason]),
    [
      ['SCASS', 'Renamed'],
      ['First Response', 'Renamed'],
    ],
  )
  await assert.rejects(
    setDestination(db.store, officer.asker, frontDoor, said('Mine'), { id: third, standing: second }),
    NotAllowed,
  )
  const filled = await readFilled(db.login)
  assert.deepEqual(filled.destinations, [{ kind: 'front-door', whose: 'staffordshire' }])
  assert.ok(!unsetOf(filled).places.includes(frontDoor))
})

test('GAP-42: no domain is allowed from the start, an address goes only to one that is, and one in use is not ended', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const admin = await town.worker('administrator')
  const domains = () => db.store.read(admin.asker, 'see', readMailDomains)
  const typed = {
    name: 'SCASS',
    telephone: '',
    email: 'door@example.org',
    team: null,
    from: dayOf(town.now),
    reason: '',
  }
  const set = () => setDestination(db.store, admin.asker, frontDoor, typed, { id: anId(), standing: null })
  assert.deepEqual(await domains(), [])
  assert.equal((await set()).kind, 'faults')
  assert.equal((await allowMailDomain(db.store, admin.asker, 'nonsense', true)).kind, 'faults')
  assert.deepEqual(await allowMailDomain(db.store, admin.asker, '@Example.ORG', true), done)
  assert.deepEqual(await allowMailDomain(db.store, admin.asker, 'example.org', true), done, 'sent twice')
  assert.deepEqual(await domains(), ['example.org'])
  assert.deepEqual(await set(), done)
  assert.deepEqual(await allowMailDomain(db.store, admin.asker, 'example.org', false), refusedFor('in-use'))
  const manager = await town.worker('team-manager')
  await assert.rejects(allowMailDomain(db.store, manager.asker, 'example.net', true), NotAllowed)
})

test('A number holds from the moment at which it is set, what held before stays readable, and only an administrator sets it', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const [admin, manager] = [await town.worker('administrator'), await town.worker('team-manager')]
  const set = (value: string) => setOperationalNumber(db.store, admin.asker, 'break-glass-hours', value)
  assert.deepEqual(await set('4'), done)
  assert.deepEqual(await set('6'), done)
  assert.equal((await set('0')).kind, 'faults')
  assert.deepEqual(await setOperationalNumber(db.store, admin.asker, 'no-such-number', '1'), refusedFor('unknown'))
  const history = await db.store.read(manager.asker, 'see', tx => readNumbers(tx, 'break-glass-hours'))
  assert.deepEqual(
    history.map(one => one.value),
    [6, 4],
  )
  const now = await db.owner.run(`do $$ begin assert operational('break-glass-hours', 12) = 6; end $$`)
  assert.equal(now, undefined)
  await assert.rejects(setOperationalNumber(db.store, manager.asker, 'break-glass-hours', '9'), NotAllowed)
})

test('What a team answers for reaches the children concerned as soon as the queue is worked, and leaves them likewise', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const admin = await town.worker('administrator')
  const agency = await town.agency('authority', 'staffordshire')
  const team = anId<'team'>()
  assert.deepEqual(
    await makeTeam(db.store, admin.asker, { id: team, agency: agency.id, name: 'Example team', kind: 'team' }),
    done,
  )
  assert.deepEqual(
    await makeTeam(db.store, admin.asker, { id: anId(), agency: agency.id, name: 'example TEAM', kind: 'team' }),
    refusedFor('held'),
  )
  const worker = await town.worker('missing-co-ordinator', { id: team, agency })
  const child = await town.child({ authority: 'staffordshire', livesIn: 'elsewhere' })
  await town.child({ authority: 'stoke-on-trent', livesIn: 'stoke-on-trent' })
  const seen = () =>
    db.owner.sql
      .selectFrom('access_grant')
      .select('child_id')
      .where('holder', '=', team)
      .where('until_at', 'is', null)
      .execute()
  const remit = anId<'remit'>()
  const given = { id: remit, kind: 'authority', value: 'staffordshire', from: null } as const
  assert.deepEqual(await giveRemit(db.store, admin.asker, { team, version: 9 }, given), refusedFor('stale'))
  assert.deepEqual(await giveRemit(db.store, admin.asker, { team, version: 1 }, given), done)
  assert.deepEqual(await giveRemit(db.store, admin.asker, { team, version: 1 }, given), done, 'sent twice')
  assert.deepEqual(await seen(), [])
  await recomputeWaiting(db.login, 100)
  assert.deepEqual(await seen(), [{ child_id: child }])
  const record = await db.store.read(admin.asker, 'see', tx => readTeam(tx, team))
  assert.deepEqual([record?.team.members, record?.remits.length, record?.waiting], [1, 1, 0])
  assert.deepEqual(await endRemit(db.store, admin.asker, { id: remit, version: 2, on: null }), done)
  await recomputeWaiting(db.login, 100)
  assert.deepEqual(await seen(), [])
  await assert.rejects(giveRemit(db.store, worker.asker, { team, version: 3 }, { ...given, id: anId() }), NotAllowed)
})

test('Nobody gives a remit to a team of their own, and a team that children live with is not ended', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const home = await town.home()
  const admin = await town.worker('administrator', home)
  const other = await town.worker('administrator')
  const remit = { id: anId<'remit'>(), kind: 'open-episode', value: null, from: null } as const
  const at = (version: number) => ({ team: home.id, version })
  assert.deepEqual(await giveRemit(db.store, admin.asker, at(1), remit), refusedFor('own-rights'))
  assert.deepEqual(await renameTeam(db.store, other.asker, at(1), { name: 'Example House', kind: 'home' }), done)
  assert.deepEqual(
    await renameTeam(db.store, other.asker, at(1), { name: 'Example Home', kind: 'home' }),
    refusedFor('stale'),
  )
  const child = await town.child()
  await town.involves(child, home, 'carer')
  assert.deepEqual(await endTeam(db.store, other.asker, at(2)), refusedFor('in-use'))
  const empty = await town.team()
  assert.deepEqual(await endTeam(db.store, other.asker, { team: empty.id, version: 1 }), done)
  assert.deepEqual(await endTeam(db.store, other.asker, { team: empty.id, version: 2 }), refusedFor('ended'))
  const agency = { id: anId<'agency'>(), name: 'Example Agency', kind: 'charity', authority: null }
  assert.deepEqual(await makeAgency(db.store, other.asker, agency), done)
  assert.deepEqual(await makeAgency(db.store, other.asker, { ...agency, id: anId() }), refusedFor('held'))
  await assert.rejects(
    makeAgency(db.store, (await town.worker('team-manager')).asker, { ...agency, id: anId(), name: 'Y' }),
    NotAllowed,
  )
})
