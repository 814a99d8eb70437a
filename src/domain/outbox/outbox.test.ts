import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, dayText, type Instant, instant, instantText, parseDay, parseInstant } from '../kernel/index.ts'
import { isGivenUp, triedAgainAt } from './delivery.ts'
import { digestDueAt, digestPlan, digestStanding } from './digest-day.ts'
import { noticeText } from './notice.ts'

const at = (text: string): Instant => parseInstant(text) ?? assert.fail(text)
const on = (text: string) => parseDay(text) ?? assert.fail(text)

test('CLK-13: the digest is due at 07:00 in London on a weekend, a bank holiday and on both days of the clock change', () => {
  const due = (day: string) => instantText(digestDueAt(on(day)))
  assert.equal(due('2026-03-28'), '2026-03-28T07:00:00Z')
  assert.equal(due('2026-03-29'), '2026-03-29T06:00:00Z')
  assert.equal(due('2026-10-24'), '2026-10-24T06:00:00Z')
  assert.equal(due('2026-10-25'), '2026-10-25T07:00:00Z')
  assert.equal(due('2026-12-25'), '2026-12-25T07:00:00Z')
})

test('CLK-13: nothing is made before 07:00, and nothing a second time on the same day', () => {
  const last = on('2026-03-28')
  assert.equal(digestPlan(at('2026-03-29T05:59:59Z'), last), null)
  assert.deepEqual(digestPlan(at('2026-03-29T06:00:00Z'), last)?.missed, [])
  assert.equal(digestPlan(at('2026-03-29T22:59:59Z'), on('2026-03-29')), null)
  assert.equal(digestPlan(at('2026-03-29T23:00:00Z'), on('2026-03-29')), null)
})

test('CLK-13: after two days down one late digest names them, and the first of all names none', () => {
  const plan = digestPlan(at('2026-03-31T09:12:00Z'), on('2026-03-28'))
  assert.deepEqual(plan?.missed.map(dayText), ['2026-03-29', '2026-03-30'])
  assert.deepEqual(digestPlan(at('2026-03-31T09:12:00Z'), null)?.missed, [])
  assert.equal(digestPlan(at('2026-03-31T09:12:00Z'), addDays(on('2026-03-31'), -5000))?.missed.length, 400)
})

test('CLK-13: the alarm holds from 07:30 of a day without a digest until there is one', () => {
  const kind = (now: string, made: string | null) => digestStanding(at(now), made === null ? null : at(made)).kind
  assert.equal(kind('2026-07-01T05:59:59Z', null), 'ahead')
  assert.equal(kind('2026-07-01T06:00:00Z', null), 'awaited')
  assert.equal(kind('2026-07-01T06:29:59Z', null), 'awaited')
  assert.equal(kind('2026-07-01T06:30:00Z', null), 'alarm')
  assert.equal(kind('2026-07-01T06:31:00Z', '2026-07-01T06:00:10Z'), 'made')
})

test('SEC-1: an e-mail carries a reference and a link and nothing else that differs', () => {
  const digest = { kind: 'digest', id: 'x', day: on('2026-03-31'), namedDays: [on('2026-03-30')] } as const
  const { subject, text } = noticeText(digest, 'https://homeward.example.org')
  assert.equal(subject, 'Homeward: the daily digest, D-2026-03-31')
  assert.ok(text.includes('No digest was made on 30 March 2026: this one stands for it as well.'))
  assert.ok(text.includes('https://homeward.example.org/digest'))
  const message = { kind: 'message', id: '7d3f1c9a-0000', day: on('2026-03-31'), namedDays: [] } as const
  assert.deepEqual(noticeText(message, 'https://homeward.example.org'), {
    subject: 'Homeward: something waits for you, N-7D3F1C9A',
    text: `Somebody has to tell you something and waits until it is accepted.

Sign in to read it: https://homeward.example.org/messages

Reference: N-7D3F1C9A

Nobody reads answers to this e-mail. In an emergency ring 999.
`,
  })
})

test('CLK-13: what did not leave is tried after 1, 2, 4 … minutes, an hour at most, and given up after a day', () => {
  const now = instant(0)
  const minutes = [1, 2, 3, 7, 8, 40].map(attempts => (triedAgainAt(now, attempts) - now) / 60_000)
  assert.deepEqual(minutes, [1, 2, 4, 60, 60, 60])
  assert.equal(isGivenUp(now, instant(86_399_999)), false)
  assert.equal(isGivenUp(now, instant(86_400_000)), true)
})
