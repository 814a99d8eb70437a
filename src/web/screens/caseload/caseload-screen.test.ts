// The caseload as a co-ordinator sees it: of the children whom they may see, with what is due and what is late.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Partnership } from '../../../../test/builders/partnership.ts'
import { partnership } from '../../../../test/builders/partnership.ts'
import { anId, type Worker } from '../../../../test/builders/people.ts'
import { documentFaults, opens, pageOf } from '../../../../test/screens/ask-screen.ts'
import { withDatabase } from '../../../../test/with-database.ts'
import { beginProgramme, closeProgramme } from '../../../actions/programme/run-programme.ts'
import { addDays, dayOf, dayText, type Id } from '../../../domain/kernel/index.ts'
import { readCaseload } from '../../../store/caseload/reads.ts'
import { caseloadScreen } from './screen.ts'

type Matrix = {
  readonly of?: 'rfm-2024' | 'cse-rfm-2018'
  readonly ago: number
  readonly level: string | null
  readonly review?: { ago: number; level: string }
}

// Past the form's own screens: what the list reads of a matrix is what stands in its columns.
const addMatrix = (
  town: Partnership,
  by: Worker,
  child: Id<'child'>,
  { of: instrument = 'rfm-2024', ago, level, review }: Matrix,
) =>
  town.byHand(async ({ sql: hand }) => {
    const id = anId<'form'>()
    const day = (days: number) => dayText(addDays(dayOf(town.now), -days))
    const of = { child_id: child, section: 'assessments' } as const
    await hand
      .insertInto('form')
      .values({
        ...{ ...of, id, instrument, instrument_version: '1', opened_on: day(ago), completed_on: day(ago) },
        ...{ submitted_at: `${day(ago)}T10:00:00Z`, submitted_by: by.personId, level },
      })
      .execute()
    if (review === undefined) return
    await hand
      .insertInto('form_review')
      .values({
        ...{ ...of, id: anId(), form_id: id, number: 1, reviewed_on: day(review.ago), level: review.level },
        ...{ submitted_at: `${day(review.ago)}T10:00:00Z`, submitted_by: by.personId },
      })
      .execute()
  })

async function inView(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const team = await town.team(undefined, [{ kind: 'district', value: 'stafford' }])
  const cora = await town.worker('exploitation-co-ordinator', team)
  const fay = await town.worker('family-practitioner')
  const child = async (given: string, district: string | null = 'stafford') => {
    const id = await town.child({ given, family: 'Pattern', district, livesIn: 'staffordshire' })
    await town.involves(id, fay)
    return id
  }
  const begin = async (id: Id<'child'>, ago: number) => {
    const programme = anId<'programme'>()
    await beginProgramme(db.store, fay.asker, {
      ...{ id: programme, child: id, referral: null, startsOn: addDays(dayOf(town.now), -ago), area: 'south' },
      ...{ lead: fay.personId, leadName: '', visitsPlanned: 2 },
    })
    return programme
  }
  const lines = (as: Worker = cora) => db.store.read(as.asker, 'see', readCaseload)
  const names = async (as: Worker = cora) => (await lines(as)).map(({ name }) => name.split(' ')[0]).sort()
  const see = async (query: Record<string, string> = {}, as: Worker = cora) =>
    opens({ db, worker: as, now: town.now }, caseloadScreen, { query })
  return { db, town, cora, fay, child, begin, lines, names, see }
}

test('VAMAP-2: a co-ordinator sees the children of the district with an open programme or a matrix that found a risk, and no others', async t => {
  const { town, child, begin, names, fay } = await inView(t)
  await begin(await child('Wren'), 3)
  await addMatrix(town, fay, await child('Lark'), { ago: 20, level: 'suspected' })
  await addMatrix(town, fay, await child('Rook'), { ago: 20, level: 'none' })
  await addMatrix(town, fay, await child('Swift'), { ago: 60, level: 'suspected', review: { ago: 2, level: 'none' } })
  await addMatrix(town, fay, await child('Dove'), { of: 'cse-rfm-2018', ago: 364, level: null })
  await addMatrix(town, fay, await child('Crane'), { of: 'cse-rfm-2018', ago: 366, level: 'high' })
  await addMatrix(town, fay, await child('Owl'), { ago: 366, level: 'suspected' })
  await child('Finch')
  await begin(await child('Heron', 'lichfield'), 3)
  assert.deepEqual(
    await names(),
    ['Dove', 'Lark', 'Owl', 'Wren'],
    'a matrix of long ago stands on it while a new one is owed',
  )
  assert.ok((await names(fay)).includes('Heron'))
  const stranger = await town.worker('exploitation-co-ordinator')
  assert.deepEqual(await names(stranger), [])
})

test('The latest matrix, and of that the last review, says the judged band and its day', async t => {
  const { town, child, lines, fay } = await inView(t)
  const wren = await child('Wren')
  await addMatrix(town, fay, wren, { ago: 200, level: 'evidenced' })
  await addMatrix(town, fay, wren, { ago: 50, level: 'suspected', review: { ago: 5, level: 'vulnerable' } })
  const [line] = await lines()
  assert.deepEqual([line?.risk?.level, line?.risk?.on], ['vulnerable', addDays(dayOf(town.now), -5)])
})

test('Weeks without a visit, reviews due and actions late are counted, and what is longest late stands first', async t => {
  const { town, child, begin, lines, see, fay } = await inView(t)
  const [wren, lark] = [await child('Wren'), await child('Lark')]
  await addMatrix(town, fay, lark, { ago: 80, level: 'suspected' })
  await begin(wren, 15)
  await begin(lark, 1)
  const found = new Map((await lines()).map(one => [one.child, one]))
  assert.deepEqual([found.get(wren)?.missed, found.get(wren)?.late, found.get(wren)?.reviewDueAt], [2, 2, null])
  assert.equal(found.get(lark)?.missed, 0)
  assert.ok((found.get(lark)?.reviewDueAt ?? town.now) < town.now, 'eight weeks are over')
  const page = pageOf(await see())
  assert.deepEqual(await documentFaults(page.page), [])
  assert.ok(page.text.indexOf('Lark Pattern') < page.text.indexOf('Wren Pattern'), 'late since 24 days, and since 8')
  assert.match(page.text, /2 weeks without a visit/)
  assert.match(page.text, /Overdue by/)
  assert.match(page.text, /Programme, week 3/)
})

test('A closed programme leaves the list, and the page asks for one area', async t => {
  const { db, town, child, begin, names, see, fay } = await inView(t)
  const wren = await child('Wren')
  const programme = await begin(wren, 3)
  await begin(await child('Lark', 'lichfield'), 3)
  const one = pageOf(await see({ area: 'cannock_lichfield' }, fay)).text
  assert.match(one, /Lark Pattern/)
  assert.doesNotMatch(one, /Wren Pattern/)
  assert.match(one, /All open programmes, also of children whom you may not see: 2\./)
  await closeProgramme(
    db.store,
    fay.asker,
    { child: wren, programme },
    { version: 1, on: dayOf(town.now), how: 'ended-early', achieved: '-', next: '-' },
  )
  assert.deepEqual(await names(fay), ['Lark'])
})

test('A role that reads no direct work has no caseload, and an empty one says so', async t => {
  const { town, see } = await inView(t)
  assert.match(pageOf(await see()).text, /No child is on this list\./)
  assert.equal((await see({}, await town.worker('school-lead'))).kind, 'not-found')
  assert.equal((await see({}, await town.worker('police-officer'))).kind, 'not-found')
})

test('PROG24-6: a co-ordinator sees the areas held and covered today first, and a child without a district is named beside them', async t => {
  const { db, town, child, begin, see, fay } = await inView(t)
  await begin(await child('Wren', 'east-staffordshire'), 3)
  await begin(await child('Lark', 'lichfield'), 3)
  await begin(await child('Finch', null), 3)
  const seen = async (query: Record<string, string> = {}) => {
    const { text } = pageOf(await see(query, fay))
    return ['Wren', 'Lark', 'Finch'].filter(name => text.includes(`${name} Pattern`)).join(' ')
  }
  assert.equal(await seen(), 'Wren Lark Finch')
  const hold = (area: string, part: 'holder' | 'cover', from: number, until: number | null) =>
    db.owner.sql
      .insertInto('area_worker')
      .values({
        ...{ id: anId<'area-worker'>(), kind: 'co-ordinator', area, part, person_id: fay.personId },
        from_on: dayText(addDays(dayOf(town.now), from)),
        until_on: until === null ? null : dayText(addDays(dayOf(town.now), until)),
      })
      .execute()
  await hold('stafford_east_staffs', 'holder', -30, null)
  await hold('cannock_lichfield', 'cover', -9, 0)
  assert.equal(await seen(), 'Wren', 'the cover is over today')
  assert.match(pageOf(await see({}, fay)).text, /1 child is in no area/)
  await hold('cannock_lichfield', 'cover', 0, 1)
  assert.equal(await seen(), 'Wren Lark')
  assert.equal(await seen({ area: 'none' }), 'Finch')
  assert.equal(await seen({ area: 'all' }), 'Wren Lark Finch')
})
