import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { partnership } from '../../../test/builders/partnership.ts'
import { anId } from '../../../test/builders/people.ts'
import { withDatabase } from '../../../test/with-database.ts'
import type { Asker } from '../../domain/access/actor.ts'
import type { Identity } from '../../domain/children/index.ts'
import { addDays, dayOf } from '../../domain/kernel/index.ts'
import { because } from '../missing/writes.ts'
import { NotAllowed, StaleSave } from '../refusals.ts'
import { readBar, readChild, readGrants, readHistory, readSaver } from './reads.ts'
import { addDated, changeDated, liftBlock, makeChild, saveIdentity, saveResponsible } from './writes.ts'

const robin: Identity = {
  givenNames: 'Robin',
  familyName: 'Example-Sample',
  knownAs: 'Robbie',
  aliases: ['R. Sample'],
  born: { kind: 'unknown' },
  sex: null,
}

test('a new record is seen by its maker and their team, and says why', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const team = await town.team()
  const maker = await town.worker('practitioner', team)
  const colleague = await town.worker('practitioner', team)
  const child = anId<'child'>()
  await db.store.write(maker.asker, 'make-child', tx =>
    makeChild(tx, child, { authority: 'staffordshire', name: null }, robin),
  )
  const record = await db.store.read(colleague.asker, 'see-child', tx => readChild(tx, child))
  assert.deepEqual(record?.bar.identity, robin)
  assert.ok(record?.grants.some(grant => grant.because === 'recorded' && grant.team !== null))
})

test('a role that may write no record makes none', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const worker = await town.worker('provider-worker')
  const make = db.store.write(worker.asker, 'make-child', tx =>
    makeChild(tx, anId<'child'>(), { authority: 'staffordshire', name: null }, robin),
  )
  await assert.rejects(make, NotAllowed)
})

test('a record shown is named in the audit, and one not shown is not', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const worker = await town.worker('practitioner')
  const seen = await town.child()
  const other = await town.child()
  await town.involves(seen, worker)
  await db.store.read(worker.asker, 'see-child', async tx => [await readBar(tx, seen), await readBar(tx, other)])
  const { rows } = await sql<{ children: string[] }>`select children from audit_entry where act = 'see-child'`.execute(
    db.owner.sql,
  )
  assert.deepEqual(rows, [{ children: [seen] }])
})

test('an unknown child and one that may not be seen answer alike, to reads and to writes', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const worker = await town.worker('practitioner')
  const forbidden = await town.child()
  for (const child of [forbidden, anId<'child'>()]) {
    assert.equal(await db.store.read(worker.asker, 'see-child', tx => readChild(tx, child)), null)
    assert.equal(await db.store.write(worker.asker, 'save-identity', tx => saveIdentity(tx, child, 1, robin)), false)
    const add = db.store.write(worker.asker, 'add-notify-block', tx =>
      addDated(tx, child, anId<'notify-block'>(), {
        kind: 'notify-block',
        value: { who: 'An uncle', reason: 'A threat' },
      }),
    )
    await assert.rejects(add, NotAllowed)
  }
})

test('a section that the role may not read is marked hidden and never empty', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const school = await town.worker('school-lead')
  const child = await town.child({ status: 'in-care' })
  await town.involves(child, school)
  const record = await db.store.read(school.asker, 'see-child', tx => readChild(tx, child))
  assert.deepEqual([record?.socialCare, record?.involvements], [{ kind: 'hidden' }, { kind: 'hidden' }])
  assert.equal(record?.placements.kind, 'shown')
  assert.deepEqual(record?.bar.inCare, { kind: 'hidden' })
})

test('the bar says where the child lives, whether they are missing and how many must not be told', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const worker = await town.worker('practitioner')
  const child = await town.child({ status: 'in-care', home: await town.home() })
  await town.involves(child, worker)
  await town.episode(child, { lastSeen: 900, returned: 890, confirmed: 889 })
  const open = await town.episode(child, { lastSeen: 5 })
  const block = { who: 'An uncle', reason: 'A threat' }
  await db.store.write(worker.asker, 'add-notify-block', tx =>
    addDated(tx, child, anId<'notify-block'>(), { kind: 'notify-block', value: block }),
  )
  const bar = await db.store.read(worker.asker, 'see-child', tx => readBar(tx, child))
  assert.equal(bar?.open?.id, open)
  assert.equal(bar?.blocks, 1)
  assert.deepEqual(bar?.inCare, { kind: 'shown', value: true })
  assert.equal(bar?.lives.kind === 'shown' && bar.lives.value?.kind, 'childrens-home')
})

async function practitionerWithChild(t: Parameters<typeof withDatabase>[0]) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const worker = await town.worker('practitioner')
  const child = await town.child()
  await town.involves(child, worker)
  return { db, town, worker, child, today: dayOf(town.now) }
}

test('a stale save of an identity is refused and nothing of the other is lost', async t => {
  const { db, worker, child } = await practitionerWithChild(t)
  await db.store.write(worker.asker, 'save-identity', tx => saveIdentity(tx, child, 1, robin))
  const again = db.store.write(worker.asker, 'save-identity', tx =>
    saveIdentity(tx, child, 1, { ...robin, knownAs: 'Rob' }),
  )
  await assert.rejects(again, (error: unknown) => error instanceof StaleSave && error.current === 2)
  const bar = await db.store.read(worker.asker, 'see-child', tx => readBar(tx, child))
  assert.deepEqual([bar?.identity.knownAs, bar?.identityVersion], ['Robbie', 2])
  const saver = await db.store.read(worker.asker, 'see-child', tx => readSaver(tx, 'child_identity', child))
  assert.ok(saver?.by)
})

test('a role that reads a section and may not write it is refused, not told that it is stale', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const home = await town.home()
  const worker = await town.worker('provider-worker', home)
  const child = await town.child({ home })
  const save = db.store.write(worker.asker, 'save-identity', tx => saveIdentity(tx, child, 1, robin))
  await assert.rejects(save, NotAllowed)
})

test('what a section said before stays readable, with who changed it and why', async t => {
  const { db, worker, child } = await practitionerWithChild(t)
  await db.store.write(worker.asker, 'save-identity', async tx => {
    await because(tx, 'A passport was seen')
    return saveIdentity(tx, child, 1, robin)
  })
  const versions = await db.store.read(worker.asker, 'see-history', tx => readHistory(tx, child, 'identity', 50))
  assert.deepEqual(
    versions.map(({ version, row, reason }) => [version, row.family_name === 'Example-Sample', reason]),
    [
      [2, true, 'A passport was seen'],
      [1, false, null],
    ],
  )
  assert.equal(versions[1]?.until, versions[0]?.from)
})

test('adding, changing and ending an involvement moves who may see the child', async t => {
  const { db, town, worker, child, today } = await practitionerWithChild(t)
  const other = await town.worker('practitioner')
  const canSee = (asker: Asker) => db.store.read(asker, 'see-child', async tx => (await readBar(tx, child)) !== null)
  const id = anId<'involvement'>()
  const value = {
    part: 'social-worker',
    personId: other.personId,
    teamId: null,
    from: addDays(today, -3),
    until: null,
  } as const
  assert.equal(await canSee(other.asker), false)
  await db.store.write(worker.asker, 'add-involvement', tx => addDated(tx, child, id, { kind: 'involvement', value }))
  assert.equal(await canSee(other.asker), true)
  const ended = { kind: 'involvement', value: { ...value, until: today } } as const
  await db.store.write(worker.asker, 'change-involvement', tx => changeDated(tx, { child, id, version: 1 }, ended))
  assert.equal(await canSee(other.asker), false)
})

test('the same new row sent twice is stored once', async t => {
  const { db, worker, child, today } = await practitionerWithChild(t)
  const id = anId<'social-care-status'>()
  const value = { status: 'child-in-need', from: today, until: null } as const
  for (let i = 0; i < 2; i++)
    await db.store.write(worker.asker, 'add-social-care', tx => addDated(tx, child, id, { kind: 'social-care', value }))
  const record = await db.store.read(worker.asker, 'see-child', tx => readChild(tx, child))
  assert.equal(record?.socialCare.kind === 'shown' && record.socialCare.value.length, 1)
})

test('a row of one child cannot be changed under the name of another', async t => {
  const { db, town, worker, child, today } = await practitionerWithChild(t)
  const second = await town.child()
  await town.involves(second, worker)
  const id = anId<'social-care-status'>()
  const value = { status: 'child-in-need', from: today, until: null } as const
  await db.store.write(worker.asker, 'add-social-care', tx => addDated(tx, child, id, { kind: 'social-care', value }))
  const change = db.store.write(worker.asker, 'change-social-care', tx =>
    changeDated(tx, { child: second, id, version: 1 }, { kind: 'social-care', value: { ...value, status: 'in-care' } }),
  )
  await assert.rejects(change, NotAllowed)
})

test('a lifted block holds no longer and stays in the list', async t => {
  const { db, worker, child } = await practitionerWithChild(t)
  const id = anId<'notify-block'>()
  const value = { who: 'An uncle', reason: 'A threat' }
  await db.store.write(worker.asker, 'add-notify-block', tx => addDated(tx, child, id, { kind: 'notify-block', value }))
  await db.store.write(worker.asker, 'lift-notify-block', tx => liftBlock(tx, { child, id, version: 1 }))
  const record = await db.store.read(worker.asker, 'see-child', tx => readChild(tx, child))
  assert.equal(record?.bar.blocks, 0)
  assert.ok(record?.blocks.kind === 'shown' && record.blocks.value[0]?.until !== null)
})

test('another authority’s teams see the child once that authority answers for them', async t => {
  const { db, town, worker, child } = await practitionerWithChild(t)
  const stoke = await town.team(undefined, [{ kind: 'authority', value: 'stoke-on-trent' }])
  const other = await town.worker('missing-co-ordinator', stoke)
  const why = () => db.store.read(other.asker, 'see-child', tx => readGrants(tx, child))
  assert.deepEqual(await why(), [])
  await db.store.write(worker.asker, 'save-responsible', tx =>
    saveResponsible(tx, child, 1, { authority: 'stoke-on-trent', name: null }),
  )
  assert.deepEqual(
    (await why()).map(grant => grant.because),
    ['authority'],
  )
})
