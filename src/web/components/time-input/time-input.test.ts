import assert from 'node:assert/strict'
import { test } from 'node:test'
import { timeInput } from './time-input.ts'

const seen = { name: 'seen', legend: { text: 'Last seen' } }
const fieldsOf = (written: unknown) =>
  [...String(written).matchAll(/<input[^>]* id="([^"]+)" name="([^"]+)"/g)].map(([, id, name]) => [id, name])

test('Each field’s id is its name, so that a fault’s link finds it', () => {
  const names = ['seen-day', 'seen-month', 'seen-year', 'seen-time']
  assert.deepEqual(
    fieldsOf(timeInput(seen)),
    names.map(name => [name, name]),
  )
})

test('What was entered is shown again, and only the fields at fault are marked', () => {
  const values = { 'seen-day': '21', 'seen-time': '10 past' }
  const written = String(
    timeInput({ ...seen, values, errorIn: ['time'], errorMessage: { text: 'Say a time like 3:45pm' } }),
  )
  assert.match(written, /id="seen-day"[^>]* value="21"/)
  assert.match(written, /class="[^"]*govuk-input--error[^"]*" id="seen-time"[^>]* value="10 past"/)
  assert.equal(written.match(/govuk-input--error/g)?.length, 1)
})

test('Asked how sure the time is, exact is picked until somebody says about', () => {
  assert.match(String(timeInput({ ...seen, asksPrecision: true })), /value="exact" checked/)
  assert.match(
    String(timeInput({ ...seen, asksPrecision: true, values: { 'seen-precision': 'about' } })),
    /value="about" checked/,
  )
})
