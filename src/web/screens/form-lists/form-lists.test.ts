import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partnership } from '../../../../test/builders/partnership.ts'
import { anId } from '../../../../test/builders/people.ts'
import { documentFaults, opens, pageOf, posts } from '../../../../test/screens/ask-screen.ts'
import { withDatabase } from '../../../../test/with-database.ts'
import { addListEntry, changeListEntry, moveListEntry } from '../../../actions/form-lists/keep-lists.ts'
import type { Role } from '../../../domain/access/index.ts'
import { inForce, instruments, type KeptList, keptListsOf } from '../../../domain/instruments/index.ts'
import { addDays, dayOf, type Id, startOfDay } from '../../../domain/kernel/index.ts'
import { readLists, readSetEntries } from '../../../store/form-lists/reads.ts'
import { NotAllowed } from '../../../store/refusals.ts'
import { entryScreen, listScreen, listsScreen } from './screen.ts'

const kept: KeptList = {
  ...{ list: 'example-list', title: 'Example', uses: [], closed: false },
  recommended: [
    { key: 'home', label: 'With parent/carer' },
    { key: 'foster', label: 'Foster care' },
  ],
}
const done = { kind: 'done' }
const fieldsOf = (saved: { readonly kind: string }) =>
  'faults' in saved ? (saved.faults as readonly { field: string }[]).map(({ field }) => field) : saved.kind

test('GAP-05: entries are added, worded anew, moved and retired, two who change one lose nothing, and what stood stays readable', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const [admin, worker] = [await town.worker('administrator'), await town.worker('practitioner')]
  const id = anId<'list-entry'>()
  const add = (label: string, as = admin, of = kept, one: Id<'list-entry'> = anId()) =>
    addListEntry(db.store, as.asker, of, { id: one, label, from: null })
  const read = () => db.store.read(worker.asker, 'see', tx => readLists(tx))
  const options = async () => inForce(kept.recommended, (await read()).get(kept.list) ?? [])
  const labels = async () => (await options()).filter(one => one.retired !== true).map(one => one.label)
  assert.deepEqual(await labels(), ['With parent/carer', 'Foster care'])
  assert.deepEqual(await add('Hostel', admin, kept, id), done)
  assert.deepEqual(await add('Hostel', admin, kept, id), done, 'sent twice')
  assert.deepEqual(await labels(), ['With parent/carer', 'Foster care', 'Hostel'])
  assert.deepEqual(fieldsOf(await add('hostel')), ['label'])
  assert.deepEqual(fieldsOf(await add('')), ['label'])
  assert.deepEqual(fieldsOf(await add('x'.repeat(201))), ['label'])
  assert.deepEqual(fieldsOf(await add('Very high', admin, { ...kept, closed: true })), ['label'])
  await assert.rejects(add('Mine', worker), NotAllowed)

  const change = {
    id: anId<'list-entry'>(),
    key: 'hostel',
    label: 'A hostel',
    retired: false,
    from: null,
    standing: id,
  }
  assert.deepEqual(await changeListEntry(db.store, admin.asker, kept, change), done)
  const late = { ...change, id: anId<'list-entry'>(), label: 'Lodgings' }
  assert.deepEqual(await changeListEntry(db.store, admin.asker, kept, late), { kind: 'refused', because: 'stale' })
  assert.deepEqual(await moveListEntry(db.store, admin.asker, kept, 'hostel'), done)
  assert.deepEqual(await moveListEntry(db.store, admin.asker, kept, 'home'), done)
  assert.deepEqual(await labels(), ['With parent/carer', 'A hostel', 'Foster care'])

  const standing = async (key: string) =>
    (await db.store.read(admin.asker, 'see', tx => readSetEntries(tx, kept.list))).find(
      one => one.key === key && one.until === null,
    )?.id ?? null
  const retire = { ...change, id: anId<'list-entry'>(), retired: true, standing: await standing('hostel') }
  assert.deepEqual(await changeListEntry(db.store, admin.asker, kept, retire), done)
  assert.deepEqual(await labels(), ['With parent/carer', 'Foster care'])
  assert.equal((await options()).find(({ key }) => key === 'hostel')?.label, 'A hostel', 'it stays on old forms')
  assert.deepEqual(await add('Hostel'), done)
  assert.ok(
    (await options()).some(({ key }) => key === 'hostel-2'),
    'a key is never given again',
  )
  const unknown = { ...retire, id: anId<'list-entry'>(), key: 'castle' }
  assert.deepEqual(await changeListEntry(db.store, admin.asker, kept, unknown), { kind: 'refused', because: 'unknown' })
})

test('GAP-05: an entry that is set for a later day reads as before until then, and as it read on any day before', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const admin = await town.worker('administrator')
  const soon = addDays(dayOf(town.now), 10)
  const at = (moment: typeof town.now) =>
    db.store.read(admin.asker, 'see', async tx => (await readLists(tx, moment)).get(kept.list)?.[0]?.label)
  const change = { id: anId<'list-entry'>(), key: 'foster', label: 'Fostered', retired: false, standing: null }
  assert.deepEqual(await changeListEntry(db.store, admin.asker, kept, { ...change, from: soon }), done)
  assert.equal(await at(town.now), undefined)
  assert.equal(await at(startOfDay(soon)), 'Fostered')
  const sooner = { ...change, id: anId<'list-entry'>(), label: 'In foster care', from: null, standing: change.id }
  assert.deepEqual(await changeListEntry(db.store, admin.asker, kept, sooner), { kind: 'refused', because: 'before' })
})

test('RHIF-6: a manager keeps the list of schools and no other list', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const manager = await town.worker('team-manager')
  const add = (list: string) =>
    addListEntry(db.store, manager.asker, { ...kept, list }, { id: anId(), label: 'Example Academy', from: null })
  assert.deepEqual(await add('schools'), done)
  await assert.rejects(add('example-list'), NotAllowed)
})

test('GAP-05, RHIF-6: the lists are kept on screens: an administrator changes them, a manager the schools, and everybody reads', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const as = async (role: Role) => ({ db, worker: await town.worker(role), now: town.now })
  const [admin, manager, worker] = [await as('administrator'), await as('team-manager'), await as('practitioner')]
  const free = keptListsOf(instruments).find(one => !one.closed && one.list !== 'schools')
  assert.ok(free)
  const params = { list: free.list }
  const fields = { _id: anId(), label: 'An entry of the example' }
  const all = pageOf(await opens(worker, listsScreen))
  assert.ok(all.text.includes(`/directory/lists/${free.list}`))
  assert.deepEqual(await documentFaults(all.page), [])
  for (const one of [manager, worker]) {
    assert.equal((await posts(one, listScreen, { params, fields })).kind, 'not-found')
    assert.doesNotMatch(pageOf(await opens(one, listScreen, { params })).text, /<form/)
  }
  const empty = pageOf(await posts(admin, listScreen, { params, fields: { ...fields, label: '' } }))
  assert.deepEqual(await documentFaults(empty.page), [])
  assert.deepEqual(
    empty.page.faults?.map(one => one.field),
    ['label'],
  )
  assert.equal((await posts(admin, listScreen, { params, fields })).kind, 'redirect')
  assert.equal((await posts(admin, listScreen, { params, fields })).kind, 'redirect', 'sent twice')
  assert.match(pageOf(await opens(worker, listScreen, { params })).text, /An entry of the example/)
  const entry = { ...params, key: 'an-entry-of-the-example' }
  const form = pageOf(await opens(admin, entryScreen, { params: entry }))
  assert.deepEqual(await documentFaults(form.page), [])
  assert.equal((await opens(worker, entryScreen, { params: entry })).kind, 'not-found')
  const retire = { _id: anId(), _standing: '', label: 'An entry of the example', retired: 'no' }
  assert.equal(pageOf(await posts(admin, entryScreen, { params: entry, fields: retire })).page.status, 409)
  const standing = /name="_standing" value="([^"]*)"/.exec(form.text)?.[1] ?? ''
  const done = await posts(admin, entryScreen, { params: entry, fields: { ...retire, _standing: standing } })
  assert.equal(done.kind, 'redirect')
  assert.match(pageOf(await opens(worker, listScreen, { params })).text, /Retired: it stays on old forms/)
  const schools = { params: { list: 'schools' }, fields: { _id: anId(), label: 'Example Academy' } }
  assert.equal((await posts(manager, listScreen, schools)).kind, 'redirect')
  assert.equal((await opens(worker, listScreen, { params: { list: 'no-such-list' } })).kind, 'not-found')
})
