import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseDay } from '../kernel/calendar.ts'
import { domainOf, isMailDomain, placeOf, places, readDestination, readNumber, unsetByOwner, unsetOf } from './index.ts'
import { operationalNumber, operationalNumbers } from './operational-numbers.ts'

const from = parseDay('2026-11-22')
const typed = { name: 'SCASS', telephone: '01632 960 001', email: '', team: null, from, reason: '' }
const frontDoor = placeOf('front-door', 'staffordshire')!
const faultsOf = (more: Partial<typeof typed>, place = frontDoor, replaces = false) => {
  const read = readDestination({ ...typed, ...more }, place, { allowed: ['example.org'], replaces })
  return read.kind === 'faults' ? read.faults.map(fault => fault.field) : []
}

test('CARER-8.3, CARER-8.4: each council has a front door of its own to be filled in, and the police have none', () => {
  assert.ok(frontDoor.kind.needed)
  assert.ok(placeOf('front-door', 'stoke-on-trent')?.kind.needed)
  assert.equal(placeOf('front-door', 'police'), null)
})

test('What takes the place of another says why, and the first of its kind need not', () => {
  assert.deepEqual(faultsOf({}, frontDoor, true), ['reason'])
  assert.deepEqual(faultsOf({ reason: 'Renamed' }, frontDoor, true), [])
})

test('LEAD-7.1, LEAD-7.2, LEAD-7.3: the police and both councils have a strategic lead, filled in as a post', () => {
  const leads = places.filter(place => place.kind.kind === 'strategic-lead')
  assert.deepEqual(leads.map(place => place.whose).sort(), ['police', 'staffordshire', 'stoke-on-trent'])
  assert.deepEqual(faultsOf({ telephone: '' }, placeOf('strategic-lead', 'police')!), [])
})

test('PROG24-5: enquiries about missing children have a mailbox of the police to go to, which counts as unset until it is filled in', () => {
  const mailbox = placeOf('police-missing', 'police')
  assert.ok(mailbox?.kind.needed)
  assert.deepEqual(mailbox.kind.channels, ['email'])
})

test('An address is taken only where its domain is allowed, whatever its case, and no subdomain slips through', () => {
  assert.deepEqual(faultsOf({ email: 'door@example.org' }), [])
  assert.deepEqual(faultsOf({ email: 'Door@EXAMPLE.org' }), [])
  for (const email of ['door@other.example.org', 'door', '@example.org', 'a b@example.org'])
    assert.deepEqual(faultsOf({ email }), ['email'], email)
})

test('A destination needs a name, a day and some way in which it is reached', () => {
  assert.deepEqual(faultsOf({}), [])
  assert.deepEqual(faultsOf({ name: '', telephone: '', from: null }), ['name', 'telephone', 'from-day'])
  assert.deepEqual(faultsOf({ telephone: 'ring them' }), ['telephone'])
  assert.deepEqual(faultsOf({ name: 'x'.repeat(201) }), ['name'])
})

test('A domain has at least two parts and nothing but letters, digits and dashes', () => {
  for (const text of ['example.org', 'mail.example.org', 'a-b.example.org']) assert.ok(isMailDomain(text), text)
  for (const text of ['example', '-a.org', 'a..org', 'a.o', 'a b.org', 'a.org/']) assert.ok(!isMailDomain(text), text)
  assert.equal(domainOf('team@Mail.Example.Org'), 'mail.example.org')
})

test('A number is whole and within its limits, both of which are taken', () => {
  const number = operationalNumber('break-glass-hours')!
  assert.equal(readNumber(number, ' 1 '), 1)
  assert.equal(readNumber(number, '72'), 72)
  for (const text of ['0', '73', '1.5', '-1', '', 'twelve'])
    assert.equal(typeof readNumber(number, text), 'string', text)
  for (const one of operationalNumbers) assert.ok(one.otherwise >= one.least && one.otherwise <= one.most, one.key)
  assert.equal(new Set(operationalNumbers.map(one => one.key)).size, operationalNumbers.length)
})

test('GAP-42: nothing is seeded: with nothing filled in every needed destination is unset, and what is filled in is not', () => {
  const none = unsetOf({ destinations: [], numbers: [] })
  assert.equal(none.places.length, places.filter(place => place.kind.needed).length)
  assert.equal(none.numbers.length, operationalNumbers.length)
  const some = unsetOf({
    destinations: [{ kind: 'front-door', whose: 'staffordshire' }],
    numbers: ['break-glass-hours'],
  })
  assert.equal(some.places.length, none.places.length - 1)
  assert.equal(some.numbers.length, none.numbers.length - 1)
  assert.deepEqual(
    unsetByOwner(none).map(one => one.whose),
    ['staffordshire', 'stoke-on-trent', 'police'],
  )
  const all = places.map(({ kind, whose }) => ({ kind: kind.kind, whose }))
  assert.deepEqual(unsetByOwner(unsetOf({ destinations: all, numbers: [] })), [])
})
