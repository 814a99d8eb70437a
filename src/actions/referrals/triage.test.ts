// The weekly triage as the database keeps it: what comes to the board and leaves it, what is decided, and what is owed after.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { anId } from '../../../test/builders/people.ts'
import { onReferralGround } from '../../../test/builders/referral-ground.ts'
import { addYears, dayOf, hour, hoursAfter, instant } from '../../domain/kernel/index.ts'
import { isLate } from '../../domain/referrals/index.ts'
import { readContacts, readToContact, readTriageDecisions, readWithoutMatrix } from '../../store/referrals/reads.ts'
import { NotAllowed } from '../../store/refusals.ts'
import { takeStep } from './take-step.ts'
import { enterContactInError, enterDecisionInError } from './triage-in-error.ts'

const answered = { mace: 'not-referred', maceBecause: 'The panel knows the child' } as const

async function ground(t: Parameters<typeof onReferralGround>[0]) {
  const all = await onReferralGround(t)
  await all.town.involves(all.child, all.lead)
  const duties = async (rule: string) =>
    (
      await sql<{ met: boolean }>`select met_at is not null as met from obligation where rule = ${rule}
        and lapsed_at is null order by opens_at`.execute(all.db.owner.sql)
    ).rows.map(({ met }) => met)
  const waiting = async () =>
    (await all.board()).flatMap(({ waiting: list }) => list.map(({ source }) => source)).sort()
  return { ...all, duties, waiting }
}

test('PATH24-11, GAP-09: a matrix above none comes by itself; one of no risk, of another type or of an adult does not', async t => {
  const { matrix, waiting, town, lead, board } = await ground(t)
  await matrix({ level: 'none' })
  assert.deepEqual(await waiting(), [])
  await matrix({ level: 'vulnerable', type: 'cce' })
  assert.deepEqual(await waiting(), [])
  await matrix({ level: 'vulnerable', type: 'cse' })
  assert.deepEqual(await waiting(), ['matrix'])
  await matrix({ level: 'suspected', type: 'cce' })
  assert.deepEqual(await waiting(), ['matrix', 'matrix'])
  const adult = await town.child({ given: 'Sam', family: 'Example', bornOn: addYears(dayOf(town.now), -18) })
  await town.involves(adult, lead)
  await matrix({}, lead, adult)
  assert.equal((await board()).length, 1)
})

test('PROG24-3: a matrix that was not discussed stays on the board, though a later one found no risk', async t => {
  const { matrix, board, decide, duties } = await ground(t)
  await matrix({ level: 'vulnerable', daysAgo: 0 })
  await matrix({ level: 'none' })
  assert.equal((await board()).length, 1)
  assert.deepEqual(await duties('PROG24-11'), [false])
  assert.equal((await decide({ ...answered, outcome: 'no-direct-work' })).came.kind, 'saved')
  assert.deepEqual([await board(), await duties('PROG24-11')], [[], [true]])
})

test('PROG24-3: a referral and the matrix of one child stand on one card, and one decision is of both', async t => {
  const { matrix, referralForm, make, send, board, decide, duties, stands } = await ground(t)
  await matrix()
  await referralForm()
  const id = await make('ce-team')
  await send(id)
  const [card] = await board()
  assert.deepEqual(card?.waiting.map(({ source }) => source).sort(), ['matrix', 'referral'])
  assert.deepEqual(await duties('PROG24-11'), [false])
  assert.deepEqual((await decide({ ...answered, outcome: 'decline' })).came, { kind: 'saved' })
  assert.deepEqual(await board(), [])
  assert.equal((await stands(id)).state, 'declined')
  assert.deepEqual(await duties('PROG24-11'), [true])
})

test('PROG24-12: the decision owes contact with the referrer, and its record meets that', async t => {
  const { matrix, decide, contact, duties, look, lead } = await ground(t)
  await matrix()
  const { id, came } = await decide({ ...answered, outcome: 'referral-form' })
  assert.deepEqual(came, { kind: 'saved' })
  assert.deepEqual(await duties('PROG24-12'), [false])
  assert.deepEqual(
    (await look(lead, tx => readToContact(tx))).map(one => one.id),
    [id],
  )
  await contact(id)
  assert.deepEqual(await duties('PROG24-12'), [true])
  assert.deepEqual(await look(lead, tx => readToContact(tx)), [])
})

test('GAP-18: carried over it stays on the board, is amber once its first meeting is over, and owes nobody contact', async t => {
  const { db, matrix, decide, board, duties, town, clock } = await ground(t)
  await matrix()
  await decide({ outcome: 'carried-over' })
  const [card] = await board()
  assert.equal(card?.carriedOver, 1)
  assert.deepEqual([await duties('PROG24-11'), await duties('PROG24-12')], [[false], []])
  assert.ok(card)
  assert.equal(isLate(card, await clock()), false)
  await db.setNow(hoursAfter(town.now, 15 * 24))
  const [later] = await board()
  assert.ok(later)
  assert.equal(isLate(later, instant(town.now + 15 * 24 * hour)), true)
})

test('GAP-10, PATH24-6: a suspected matrix is not decided on without an answer about MACE, and “not” has its reason', async t => {
  const { matrix, decide, look, lead, child } = await ground(t)
  await matrix({ level: 'evidenced' })
  const none = await decide({ outcome: 'no-direct-work' })
  assert.match(none.came.kind === 'refused' ? none.came.says : '', /referred to MACE/)
  const unsaid = await decide({ outcome: 'no-direct-work', mace: 'not-referred' })
  assert.match(unsaid.came.kind === 'refused' ? unsaid.came.says : '', /why the child is not referred/)
  assert.deepEqual(await look(lead, tx => readTriageDecisions(tx, child)), [])
  await decide({ outcome: 'no-direct-work', ...answered })
  const [kept] = await look(lead, tx => readTriageDecisions(tx, child))
  assert.deepEqual([kept?.mace, kept?.maceBecause], ['not-referred', answered.maceBecause])
})

test('A vulnerable matrix asks nothing about MACE, and keeps no answer that was not asked for', async t => {
  const { matrix, decide, look, lead, child } = await ground(t)
  await matrix({ level: 'vulnerable' })
  assert.equal((await decide({ outcome: 'no-direct-work', mace: 'referred' })).came.kind, 'saved')
  assert.equal((await look(lead, tx => readTriageDecisions(tx, child)))[0]?.mace, null)
})

test('More information that was asked for stands in its column until the referrer answers, and then waits again', async t => {
  const { db, matrix, referralForm, make, send, board, decide, shown, social, steps } = await ground(t)
  await matrix()
  await referralForm()
  const id = await make('ce-team')
  await send(id)
  await decide({ ...answered, outcome: 'more-information', reason: 'Who lives at home?' })
  assert.deepEqual(
    (await board())[0]?.waiting.map(({ state }) => state),
    ['more-information'],
  )
  await takeStep(db.store, social.asker, await shown(id), 'answer', { reason: 'Mother and a sister' })
  assert.deepEqual(
    (await board())[0]?.waiting.map(({ state }) => state),
    ['received'],
  )
  assert.deepEqual(
    (await steps(id)).map(one => one.reason),
    ['', 'Who lives at home?', 'Mother and a sister'],
  )
})

test('PROG24-3: nobody decides about a referral to the team but the triage, and only who may decides there', async t => {
  const { db, matrix, referralForm, make, send, shown, lead, family, social, decide, stands } = await ground(t)
  await matrix()
  await referralForm()
  const id = await make('ce-team')
  await send(id)
  const direct = await takeStep(db.store, lead.asker, await shown(id, lead), 'accept')
  assert.match(direct.kind === 'refused' ? direct.says : '', /weekly triage/)
  await assert.rejects(decide({ ...answered }, family), NotAllowed)
  await assert.rejects(decide({ ...answered }, social), NotAllowed)
  assert.equal((await stands(id)).state, 'sent')
})

test('Sent twice by the same form a decision is one; of a child of whom nothing waits there is none', async t => {
  const { matrix, decide, look, lead, child } = await ground(t)
  await matrix()
  const id = anId<'triage-decision'>()
  assert.equal((await decide({ ...answered, id, outcome: 'no-direct-work' })).came.kind, 'saved')
  assert.equal((await decide({ ...answered, id, outcome: 'no-direct-work' })).came.kind, 'saved')
  assert.equal((await decide({ ...answered, outcome: 'no-direct-work' })).came.kind, 'refused')
  assert.equal((await look(lead, tx => readTriageDecisions(tx, child))).length, 1)
})

test('What came after the meeting was not discussed at it', async t => {
  const { matrix, decide, town } = await ground(t)
  await matrix()
  const { came } = await decide({ ...answered, outcome: 'no-direct-work', decidedAt: hoursAfter(town.now, -1) })
  assert.match(came.kind === 'refused' ? came.says : '', /came after that meeting/)
})

test('REFF24-2: a referral that waits for its matrix stands beside the board, so that nobody loses sight of it', async t => {
  const { referralForm, make, send, look, lead, board } = await ground(t)
  await referralForm()
  const id = await make('ce-team')
  await send(id)
  assert.deepEqual(await board(), [])
  assert.deepEqual(
    (await look(lead, tx => readWithoutMatrix(tx))).map(one => one.id),
    [id],
  )
})

test('The board shows nobody a child whom they may not see', async t => {
  const { matrix, board, town } = await ground(t)
  await matrix()
  assert.deepEqual(await board(await town.worker('exploitation-co-ordinator')), [])
})

test('PROG24-3: a decision entered in error stays with its reason, and the referral waits at the triage since it came', async t => {
  const { db, matrix, referralForm, make, send, decide, board, duties, stands, steps, lead, child, look } =
    await ground(t)
  await matrix()
  await referralForm()
  const id = await make('ce-team')
  await send(id)
  const [before] = await board()
  const { id: decision } = await decide({ ...answered, outcome: 'decline' })
  assert.deepEqual([await board(), (await stands(id)).state], [[], 'declined'])
  const shown = { child, id: decision, version: 1 }
  const wrong = () => enterDecisionInError(db.store, lead.asker, shown, 'That was about another child')
  assert.deepEqual(await wrong(), { kind: 'saved' })
  const back = await stands(id)
  assert.deepEqual([back.state, back.endedAt], ['received', null])
  const last = (await steps(id)).at(-1)
  assert.deepEqual([last?.kind, last?.reason], ['take-back', 'That was about another child'])
  const [after] = await board()
  const since = (card: typeof before) => card?.waiting.find(({ source }) => source === 'referral')?.at
  assert.equal(since(after), since(before))
  assert.deepEqual([await duties('PROG24-11'), await duties('PROG24-12')], [[false], []])
  const [kept] = await look(lead, tx => readTriageDecisions(tx, child))
  assert.deepEqual(kept?.inError, { reason: 'That was about another child' })
  assert.equal((await wrong()).kind, 'stale')
  await decide({ ...answered, outcome: 'accept' })
  assert.equal((await stands(id)).state, 'accepted')
})

test('PROG24-3: what was allocated since a decision stays allocated when the decision is marked as entered in error', async t => {
  const { db, matrix, referralForm, make, send, decide, stands, shown, lead, child, social } = await ground(t)
  await matrix()
  await referralForm()
  const id = await make('ce-team')
  await send(id)
  const { id: decision } = await decide({ ...answered, outcome: 'accept' })
  await takeStep(db.store, lead.asker, await shown(id, lead), 'allocate', { worker: 'H. Standin' })
  const of = { child, id: decision, version: 1 }
  await assert.rejects(enterDecisionInError(db.store, social.asker, of, 'Not mine to say'), NotAllowed)
  assert.deepEqual(await enterDecisionInError(db.store, lead.asker, of, 'Another day'), { kind: 'saved' })
  assert.equal((await stands(id)).state, 'allocated')
})

test('PROG24-12: a contact entered in error is owed again, and stays with its reason', async t => {
  const { db, matrix, decide, contact, duties, look, lead, child } = await ground(t)
  await matrix()
  const { id } = await decide({ ...answered, outcome: 'referral-form' })
  await contact(id)
  const [made] = await look(lead, tx => readContacts(tx, child))
  assert.ok(made)
  const shown = { child, id: made.id, version: made.version }
  assert.deepEqual(await enterContactInError(db.store, lead.asker, shown, 'It was the school'), { kind: 'saved' })
  assert.deepEqual(await duties('PROG24-12'), [false])
  assert.equal((await look(lead, tx => readToContact(tx))).length, 1)
  const [kept] = await look(lead, tx => readContacts(tx, child))
  assert.deepEqual(kept?.inError, { reason: 'It was the school' })
})
