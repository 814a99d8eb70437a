// The form of a return interview and the record around it: what it takes over, what it leaves behind, what it is held against.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aReturn } from '../../../test/builders/after-a-return.ts'
import { answersTo, around } from '../../../test/builders/answers.ts'
import { returnInterview } from '../../domain/instruments/forms/return-interview.ts'
import { returnInterviewChecks } from '../../domain/instruments/forms/return-interview-checks.ts'
import { hoursAfter } from '../../domain/kernel/index.ts'
import { consentOfForm } from '../../domain/sharing/index.ts'
import { readPrefill } from '../../store/instruments/prefill.ts'

const answered = (said: Readonly<Record<string, unknown>>) => answersTo(returnInterview, said)

test('RHIF-8: reported missing from, host, responsible and reporting authority are taken over where they are held', async t => {
  const { e49, e50, e51, e52 } = returnInterview.questions
  assert.deepEqual(
    [e49.from, e50.from, e51.from, e52.from],
    ['episode.reported-from', 'child.lives-in', 'child.responsible-authority', 'episode.reporting-authority'],
  )
  const { db, uma, social, child, episode } = await aReturn(t)
  const from = async (by: typeof uma) => {
    const known = await db.store.read(by.asker, 'look', tx => readPrefill(tx, child, episode))
    return [
      'episode.reported-from',
      'child.lives-in',
      'child.responsible-authority',
      'episode.reporting-authority',
    ].map(source => known.get(source as never)?.value ?? null)
  }
  assert.deepEqual(await from(social), ['care', 'Staffordshire', 'Staffordshire', 'Staffordshire'])
  assert.deepEqual(await from(uma), ['care', 'Staffordshire', 'Staffordshire', 'Staffordshire'])
})

test('RHIF-9: that it was sent to social care and police is questioned unless both stand as sent, on the form or on the record', () => {
  const said = answered({ e40: ['return-interview-sent-to-social-care-and-police'] })
  const asks = (sharedWith: readonly string[]) =>
    returnInterviewChecks(said, around({ sharedWith })).some(({ id }) => id === 'RHIF-9')
  assert.equal(asks([]), true)
  assert.equal(asks(['police']), true)
  assert.equal(asks(['police', 'missing-co-ordinator']), false)
})

test('RHI-13.8a: what the form says of consent is read as the same three facts, and what it leaves open stays open', () => {
  const at = around().now
  const agreed = consentOfForm(
    answered({
      'e-told': { told: 'yes', on: '2026-11-20', says: 'Who sees it' },
      'e-agrees': { answer: 'partly', limits: 'Not my mother', on: '2026-11-20' },
    }),
    at,
  )
  assert.deepEqual(
    [agreed?.told?.answer, agreed?.agrees?.limits, agreed?.basis?.kind],
    ['yes', 'Not my mother', 'consent'],
  )
  const refused = { 'e-agrees': { answer: 'no', limits: null, on: '2026-11-20' } }
  assert.equal(consentOfForm(answered(refused), at)?.basis, null)
  const needed = { ...refused, 'e-shared-without': 'yes', 'e-shared-why': { by: 'U. Sample', why: 'A threat' } }
  assert.deepEqual(consentOfForm(answered(needed), hoursAfter(at, 1))?.basis, {
    ...{ kind: 'safeguarding', because: 'A threat', by: 'U. Sample', at: hoursAfter(at, 1) },
  })
  assert.equal(consentOfForm(answered({}), at), null)
})
