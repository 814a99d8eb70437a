import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { partnership } from '../../../../test/builders/partnership.ts'
import { anId, type Worker } from '../../../../test/builders/people.ts'
import { type Asking, documentFaults, opens, pageOf, posts } from '../../../../test/screens/ask-screen.ts'
import { withDatabase } from '../../../../test/with-database.ts'
import { addDays, dateOf, dayOf, hoursAfter, type Id } from '../../../domain/kernel/index.ts'
import { findChildren } from '../../../store/children/reads.ts'
import type { Answer } from '../../frame/screen.ts'
import { auditTrailScreen } from '../audit-trail/screen.ts'
import { childScreen } from '../children/child/screen.ts'
import { homeScreen } from '../home/screen.ts'
import { answerScreen, withdrawScreen } from './answer/screen.ts'
import { coverScreen, endCoverScreen } from './cover/screen.ts'
import { askScreen, breakScreen } from './door/screen.ts'
import { closeGlassScreen, glassScreen } from './glass/screen.ts'
import { keeperScreen } from './keeper/screen.ts'
import { overviewScreen } from './overview/screen.ts'
import { keepersScreen, liftScreen, restrictScreen } from './restrict/screen.ts'
import { askTrailScreen, trailScreen } from './trail/screen.ts'

/** A night worker without a grant, a manager who works with the child, and a handle of the worker's own search. */
async function atNight(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const team = await town.team()
  const manager = await town.worker('team-manager', team)
  const night = await town.worker('practitioner', await town.team(team.agency))
  const child = await town.child({ given: 'Robin', family: 'Example' })
  await town.involves(child, team)
  const as = (worker: Worker): Asking => ({ db, worker, now: town.now })
  const found = await db.store.read(night.asker, 'search', tx =>
    findChildren(tx, { typed: 'Robin Example', bornOn: null }, { page: 1, perPage: 20 }),
  )
  return { db, town, team, manager, night, child, as, door: found.elsewhere[0]!.handle }
}

const to = (answer: Answer) => (answer.kind === 'redirect' ? answer.to : assert.fail(`no redirect but ${answer.kind}`))
const idOn = (text: string, kind: string): string =>
  new RegExp(`/access/${kind}/([0-9a-f-]{36})`).exec(text)?.[1] ?? assert.fail(`no ${kind} in ${text}`)
const broken = (kind = 'immediate-risk') => ({ _id: anId(), kind, reason: 'The child rang and is in danger' })

test('a broken glass opens the record to this role at once, is told to those who work with the child, and is reviewed by somebody else', async t => {
  const { db, town, manager, night, child, as, door } = await atNight(t)
  const opened = pageOf(await opens(as(night), breakScreen, { params: { door } }))
  assert.match(opened.text, /for 12 hours/)
  assert.match(opened.text, /Those who work with the child are told now/)
  assert.deepEqual(await documentFaults(opened.page), [])
  const unsaid = pageOf(
    await posts(as(night), breakScreen, { params: { door }, fields: { _id: anId(), kind: 'other', reason: '' } }),
  )
  assert.deepEqual(
    unsaid.page.faults?.map(fault => fault.field),
    ['reason'],
  )
  const fields = broken()
  assert.equal(to(await posts(as(night), breakScreen, { params: { door }, fields })), `/children/${child}`)
  assert.equal(
    to(await posts(as(night), breakScreen, { params: { door }, fields })),
    `/children/${child}`,
    'sent twice it is one',
  )
  assert.match(
    pageOf(await opens(as(night), childScreen, { params: { child } })).text,
    /You broke the glass at .*It closes at /s,
  )

  const home = pageOf(await opens(as(manager), homeScreen)).text
  assert.match(home, /Opened in an emergency.*Robin Example/s)
  const glass = idOn(home, 'glasses')
  const review = pageOf(await opens(as(manager), glassScreen, { params: { glass } }))
  assert.match(review.text, /The child rang and is in danger.*See child/s)
  assert.deepEqual(await documentFaults(review.page), [])
  const finding = { _id: anId(), _seen: 'n0', finding: 'needed', words: 'It was right' }
  assert.deepEqual(await posts(as(night), glassScreen, { params: { glass }, fields: finding }), { kind: 'not-found' })
  assert.equal(
    to(await posts(as(manager), glassScreen, { params: { glass }, fields: finding })),
    '/access?done=reviewed',
  )
  const late = pageOf(
    await posts(as(manager), glassScreen, {
      params: { glass },
      fields: { ...finding, _id: anId(), words: 'And more' },
    }),
  )
  assert.equal(late.page.status, 409)
  assert.match(late.text, /It was right.*And more/s)
  const trail = pageOf(await opens(as(manager), auditTrailScreen, { params: { child } })).text
  assert.match(trail, /Through a broken glass: See child/)

  await db.setNow(hoursAfter(town.now, 13))
  assert.deepEqual(
    await opens(as(night), childScreen, { params: { child } }),
    { kind: 'not-found' },
    'it has closed by itself',
  )
})

test('information governance sees who broke the glass, why by its code and what they looked at, and neither child nor words', async t => {
  const { town, night, child, as, door } = await atNight(t)
  await posts(as(night), breakScreen, { params: { door }, fields: broken('medical') })
  await opens(as(night), childScreen, { params: { child } })
  const governance = as(await town.worker('information-governance'))
  const { text } = pageOf(await opens(governance, overviewScreen))
  assert.match(text, /Medical/)
  assert.doesNotMatch(text, /Robin Example(?! [0-9a-f]{4})|rang and is in danger/)
  const page = pageOf(await opens(governance, glassScreen, { params: { glass: idOn(text, 'glasses') } }))
  assert.match(page.text, /See child/)
  assert.doesNotMatch(page.text, new RegExp(`${child}|rang and is in danger`))
})

test('the breaker and those who work with the child may close a glass early, and a stranger may not', async t => {
  const { town, manager, night, child, as, door } = await atNight(t)
  await posts(as(night), breakScreen, { params: { door }, fields: broken() })
  const glass = idOn(pageOf(await opens(as(night), overviewScreen)).text, 'glasses')
  const stranger = as(await town.worker('team-manager'))
  assert.equal(to(await posts(stranger, closeGlassScreen, { params: { glass }, fields: {} })), '/access?done=closed')
  assert.equal((await opens(as(night), childScreen, { params: { child } })).kind, 'page')
  assert.equal(
    to(await posts(as(manager), closeGlassScreen, { params: { glass }, fields: {} })),
    '/access?done=glass-closed',
  )
  assert.deepEqual(await opens(as(night), childScreen, { params: { child } }), { kind: 'not-found' })
})

test('a request for access is answered by those on duty who work with the child; until then the asker learns nothing', async t => {
  const { db, town, manager, night, child, as, door } = await atNight(t)
  const asked = await posts(as(night), askScreen, {
    params: { door },
    fields: { _id: anId(), reason: 'A referral came in' },
  })
  assert.equal(to(asked), '/access?done=asked')
  const waiting = pageOf(await opens(as(night), overviewScreen))
  assert.match(waiting.text, /A-\d+: a record of Staffordshire.*A referral came in.*Waiting for an answer/s)
  assert.doesNotMatch(waiting.text, new RegExp(child))
  assert.deepEqual(await documentFaults(waiting.page), [])
  await db.setNow(hoursAfter(town.now, 1))
  const home = pageOf(await opens(as(manager), homeScreen)).text
  assert.match(home, /Waiting too long for access.*for Robin Example/s)
  const params = { request: idOn(home, 'requests') }
  const far = { answer: 'grant', 'until-day': '1', 'until-month': '1', 'until-year': '2099', words: '' }
  const fault = pageOf(await posts(as(manager), answerScreen, { params, fields: far }))
  assert.match(String(fault.page.faults?.[0]?.text), /a year at most/)
  assert.deepEqual(await documentFaults(fault.page), [])
  const answer = { answer: 'grant', words: 'Until the meeting' }
  assert.equal(to(await posts(as(manager), answerScreen, { params, fields: answer })), '/access?done=granted')
  assert.equal(to(await posts(as(manager), answerScreen, { params, fields: answer })), '/access?done=closed')
  assert.match(
    pageOf(await opens(as(night), overviewScreen)).text,
    new RegExp(`Until the meeting.*/children/${child}`, 's'),
  )
  const why = pageOf(await opens(as(night), childScreen, { params: { child } })).text
  assert.match(why, /Because you asked for access, and it was given/)
  const elsewhere = await town.alsoAs(night, 'practitioner', night.agency)
  assert.deepEqual(
    await opens(as(elsewhere), childScreen, { params: { child } }),
    { kind: 'not-found' },
    'not in another role',
  )
})

test('an unknown door, another’s, one too old and a restricted record are answered alike, asked or posted', async t => {
  const { db, town, manager, night, child, as, door } = await atNight(t)
  const other = as(await town.worker('practitioner'))
  const shut = async (asking: Asking, params: { door: string }) => {
    for (const screen of [askScreen, breakScreen]) {
      assert.deepEqual(await opens(asking, screen, { params }), { kind: 'not-found' })
      assert.deepEqual(await posts(asking, screen, { params, fields: broken() }), { kind: 'not-found' })
    }
  }
  await shut(as(night), { door: anId() })
  await shut(other, { door })
  await posts(as(manager), restrictScreen, {
    params: { child },
    fields: { _id: anId(), reason: 'A relative works here' },
  })
  await shut(as(night), { door })
  await sql`update search_handle set made_at = made_at - interval '25 hours'`.execute(db.owner.sql)
  await shut(as(night), { door })
})

test('a restricted record is open to its keepers alone, also for what is granted later, and lifting it gives back what was', async t => {
  const { db, town, team, manager, night, child, as } = await atNight(t)
  const colleague = await town.worker('team-manager', team)
  const sees = async (worker: Worker) => (await opens(as(worker), childScreen, { params: { child } })).kind === 'page'
  assert.deepEqual([await sees(manager), await sees(colleague)], [true, true])
  const form = pageOf(await opens(as(manager), restrictScreen, { params: { child } }))
  assert.deepEqual(await documentFaults(form.page), [])
  const fields = { _id: anId(), reason: 'A relative works here' }
  assert.equal(
    to(await posts(as(manager), restrictScreen, { params: { child }, fields })),
    `/access/restrict/${child}?done=restricted`,
  )
  await town.involves(child, night)
  assert.deepEqual([await sees(manager), await sees(colleague), await sees(night)], [true, false, false])
  const covering = {
    _id: anId(),
    covering: colleague.personId,
    ...day('from', 0, town.now),
    ...day('until', 3, town.now),
  }
  assert.equal(to(await posts(as(manager), coverScreen, { fields: covering })), '/access/cover?done=made')
  assert.equal(await sees(colleague), false, 'a keeper’s cover does not come in')
  const kept = pageOf(await opens(as(manager), restrictScreen, { params: { child } }))
  assert.match(kept.text, /The last one stays/)
  assert.deepEqual(await documentFaults(kept.page), [])
  const seal = /name="seal" value="([0-9a-f-]{36})"/.exec(kept.text)?.[1] ?? ''
  const last = await posts(as(manager), keepersScreen, {
    params: { child },
    fields: { seal, drop: manager.asker.appointmentId },
  })
  assert.equal(last.kind, 'page', 'the last keeper stays')
  assert.equal(
    to(
      await posts(as(manager), keepersScreen, {
        params: { child },
        fields: { seal, keeper: colleague.asker.appointmentId },
      }),
    ),
    `/access/restrict/${child}?done=named`,
  )
  assert.equal(await sees(colleague), true)
  await sql`update appointment set until_at = date_trunc('milliseconds', clock_timestamp()) where id in (${manager.asker.appointmentId}, ${colleague.asker.appointmentId})`.execute(
    db.owner.sql,
  )
  const governance = as(await town.worker('information-governance'))
  const overview = pageOf(await opens(governance, overviewScreen)).text
  const named = { params: { seal: idOn(overview, 'keepers') }, fields: { keeper: night.asker.appointmentId } }
  assert.equal(to(await posts(governance, keeperScreen, named)), '/access?done=keeper-named')
  assert.equal(await sees(night), true, 'no record is locked for ever')
  assert.equal(
    to(await posts(as(night), liftScreen, { params: { child }, fields: { seal, lifted: 'They left' } })),
    '/access?done=lifted',
  )
  const { rows } = await sql<{
    n: number
  }>`select count(*) as n from access_grant where child_id = ${child} and suspended_at is not null`.execute(
    db.owner.sql,
  )
  assert.equal(rows[0]!.n, 0)
})

function day(name: string, ahead: number, now: Asking['now']): Record<string, string> {
  const { day: nth, month, year } = dateOf(addDays(dayOf(now), ahead))
  return { [`${name}-day`]: String(nth), [`${name}-month`]: String(month), [`${name}-year`]: String(year) }
}

test('who covers sees what the one who is away may see in person, is told why, and no longer once it has ended', async t => {
  const { db, town, team, night, as } = await atNight(t)
  const away = await town.worker('practitioner', team)
  const child = await town.child()
  await town.involves(child, away)
  const fields = {
    _id: anId(),
    covering: night.personId,
    ...day('from', 0, town.now),
    ...day('until', 2, town.now),
    reason: 'leave',
  }
  assert.equal(to(await posts(as(away), coverScreen, { fields })), '/access/cover?done=made')
  assert.match(
    pageOf(await opens(as(night), childScreen, { params: { child } })).text,
    /Because you cover for Robin Example .* until .*, who works with this child/,
  )
  const made: Id<'child'> = anId()
  await db.store.write(night.asker, 'make', async tx => {
    const { makeChild } = await import('../../../store/children/writes.ts')
    const identity = {
      givenNames: 'Sky',
      familyName: 'Placeholder',
      knownAs: null,
      aliases: [],
      born: { kind: 'unknown' },
      sex: null,
    } as const
    await makeChild(tx, made, { authority: 'other', name: null }, identity)
  })
  const { rows } = await sql<{
    n: number
  }>`select count(*) as n from access_grant where child_id = ${made} and holder in (${away.personId}, ${night.asker.appointmentId})`.execute(
    db.owner.sql,
  )
  assert.equal(rows[0]!.n, 0, 'nothing is given to the one who is away')
  const page = pageOf(await opens(as(night), coverScreen))
  assert.deepEqual(await documentFaults(page.page), [])
  const cover = idOn(page.text, 'cover')
  assert.equal(
    to(await posts(as(night), endCoverScreen, { params: { cover }, fields: {} })),
    '/access/cover?done=ended',
  )
  assert.deepEqual(await opens(as(night), childScreen, { params: { child } }), { kind: 'not-found' })
  const wrong = { ...fields, _id: anId(), covering: away.personId }
  const faults = pageOf(await posts(as(away), coverScreen, { fields: wrong })).page.faults
  assert.match(String(faults?.[0]?.text), /somebody else than the one who is away/)
  const elsewhere = { ...fields, _id: anId(), covering: (await town.worker('practitioner')).personId }
  assert.match(pageOf(await posts(as(away), coverScreen, { fields: elsewhere })).text, /Both must work for your agency/)
})

test('what a person looked at is shown by day and act without any child’s name, and the asking is noted', async t => {
  const { db, town, manager, child, as } = await atNight(t)
  await opens(as(manager), childScreen, { params: { child } })
  const governance = as(await town.worker('information-governance'))
  const fields = { person: manager.personId, ...day('from', -1, town.now), ...day('until', 0, town.now) }
  const address = to(await posts(governance, askTrailScreen, { fields }))
  assert.doesNotMatch(address, /Robin/)
  const query = Object.fromEntries(new URL(address, 'http://example.org').searchParams)
  const shown = pageOf(await opens(governance, trailScreen, { params: { person: manager.personId }, query }))
  assert.match(shown.text, new RegExp(`See child.*1 child of Staffordshire: record ${child.slice(0, 8)}…`, 's'))
  assert.doesNotMatch(shown.text, new RegExp(child))
  assert.deepEqual(await documentFaults(shown.page), [])
  const { rows } = await sql<{
    n: number
  }>`select count(*) as n from audit_entry where subject_table = 'person' and subject_id = ${manager.personId} and act = 'see-person-trail'`.execute(
    db.owner.sql,
  )
  assert.equal(rows[0]!.n, 1)
  assert.deepEqual(await opens(as(manager), trailScreen, { params: { person: manager.personId }, query }), {
    kind: 'not-found',
  })
})

test('somebody withdraws their own request and nobody else’s', async t => {
  const { manager, night, as, door } = await atNight(t)
  await posts(as(night), askScreen, { params: { door }, fields: { _id: anId(), reason: 'A referral came in' } })
  const request = idOn(pageOf(await opens(as(manager), overviewScreen)).text, 'requests')
  assert.equal(to(await posts(as(manager), withdrawScreen, { params: { request }, fields: {} })), '/access?done=closed')
  assert.equal(
    to(await posts(as(night), withdrawScreen, { params: { request }, fields: {} })),
    '/access?done=withdrawn',
  )
  assert.match(pageOf(await opens(as(manager), overviewScreen)).text, /No request for access waits for you/)
})
