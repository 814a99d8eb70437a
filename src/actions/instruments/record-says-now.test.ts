// A draft that took something over, and a record that was changed since.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { referralGround, typed } from '../../../test/builders/referrals.ts'
import { instrumentOn } from '../../domain/instruments/index.ts'
import { dayOf } from '../../domain/kernel/index.ts'
import { readPrefill } from '../../store/instruments/prefill.ts'
import { recordSaysNow } from './record-says-now.ts'

test('an answer that was taken over says so when the record has changed since, and neither is written over the other', async t => {
  const ground = await referralGround(t)
  const { db, town, first, child, form, save } = ground
  const id = await ground.start()
  const { questions } = instrumentOn('referral-2024', dayOf(town.now)) ?? assert.fail('no such instrument')
  const differs = async () => {
    const prefill = await db.store.read(first.asker, 'look', tx => readPrefill(tx, child, null))
    const now = recordSaysNow(questions, (await form(id)).answers.get(0) ?? new Map(), prefill)
    return [...now].map(([question, { value }]) => [question, value])
  }
  assert.equal((await form(id)).answers.get(0)?.get('b05')?.value, 'Robin Example')
  assert.deepEqual(await differs(), [])
  await town.byHand(hand =>
    sql`update child_identity set family_name = 'Renamed' where child_id = ${child}`.execute(hand.sql),
  )
  assert.deepEqual(await differs(), [['b05', 'Robin Renamed']])
  assert.equal((await form(id)).answers.get(0)?.get('b05')?.value, 'Robin Example', 'the draft keeps what it said')
  await save(first, { form: id, part: 0 }, typed('b05', 'Robin Example or Renamed', 1))
  assert.deepEqual(await differs(), [], 'what somebody typed themselves is not compared')
  const { rows } = await sql<{
    name: string
  }>`select family_name as name from child_identity where child_id = ${child}`.execute(db.owner.sql)
  assert.deepEqual(rows, [{ name: 'Renamed' }], 'nothing flows back')
})
