// Where a child lives changes no clock: our own child elsewhere, and another authority's child here, under the same protocol.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { places } from '../directory/index.ts'
import { dutiesOf } from './evaluate.ts'
import { readCaseFile } from './read-case-file.ts'
import { rules } from './registry.ts'
import { inCare, missing, placedHere, type WrittenChild } from './worked-case.ts'

// Nine reports within ninety days, the last of them for three days: interviews, meetings, the 48 and 72 hours.
const days = ['02', '05', '08', '11', '14', '17', '20', '23', '26']
const episodes = days.map((day, i) =>
  missing(`e${i + 1}`, {
    ...{ reportedToPoliceAt: `2027-02-${day}T20:00:00Z`, recordedAt: `2027-02-${day}T20:00:00Z` },
    ...(i < 8 ? { returnedAt: `2027-02-${day}T23:00:00Z` } : {}),
  }),
)

function duties(child: WrittenChild) {
  const read = readCaseFile(JSON.stringify({ now: '2027-03-10T09:00:00Z', child, episodes }))
  assert.equal(read.kind, 'read')
  return read.kind === 'read' ? dutiesOf(read.file) : []
}

const clocksOf = (child: WrittenChild, among: (rule: string) => boolean) =>
  duties(child)
    .filter(({ rule }) => among(rule))
    .map(({ rule, subject, force, opensAt, dueAt }) => ({ rule, subject, force, opensAt, dueAt }))

const elsewhere: WrittenChild = { ...inCare, livesIn: 'elsewhere' }
// Beside what every child is owed: letters to the placing authority, and the request that Staffordshire makes for its own.
const ofBorders = new Set(['PLAC-20.4', 'PLAC-20.6', 'SW-9.2'])
const same = (rule: string): boolean => !ofBorders.has(rule)

test('OOC-19.1 and SCOPE-3.3: our own child who lives elsewhere has every duty with the same clock as at home', () => {
  const ofAll = (rule: string): boolean => rule !== 'OOC-19.2'
  const [home, away] = [clocksOf(inCare, ofAll), clocksOf(elsewhere, ofAll)]
  assert.deepEqual(away, home)
  for (const rule of ['MISS-13.15', 'MISS-13.17', 'MISS-13.18', 'LONG-17.1a', 'LONG-17.2b', 'RHI-13.4', 'RHI-15.6'])
    assert.ok(
      away.some(duty => duty.rule === rule),
      rule,
    )
})

test('OOC-19.3: the 72 hours of the return interview and the five working days of the meeting run out of the area', () => {
  const clock = (child: WrittenChild, rule: string) => clocksOf(child, one => one === rule).map(({ dueAt }) => dueAt)
  for (const rule of ['RHI-15.6', 'MISS-13.15', 'MISS-13.18']) {
    assert.deepEqual(clock(elsewhere, rule), clock(inCare, rule), rule)
    assert.ok(clock(elsewhere, rule).every(due => due !== null) && clock(elsewhere, rule).length > 0, rule)
  }
})

test('OLA-10.1b and SCOPE-3.4: a child whom another authority placed here has the duties of this protocol, and its letters besides', () => {
  assert.deepEqual(clocksOf(placedHere, same), clocksOf(inCare, same))
  const own = duties(placedHere).map(({ rule }) => rule)
  assert.equal(own.filter(rule => rule === 'PLAC-20.4').length, 9, 'one letter for each report')
  assert.equal(own.filter(rule => rule === 'PLAC-20.6').length, 1, 'and one at the ninth')
})

test('SCOPE-3.1c: a child of another authority is told from ours by who placed the child and in whose area the child lives', () => {
  const letters = (child: WrittenChild) => duties(child).filter(({ rule }) => rule === 'PLAC-20.4').length
  assert.equal(letters({ ...placedHere, livesIn: 'stoke-on-trent' }), 9)
  assert.equal(letters({ ...placedHere, livesIn: 'elsewhere' }), 0)
  assert.equal(letters(elsewhere), 0)
})

test('LAW-2.2: both authorities and the police share one list of rules, and each has its own destinations', () => {
  const stoke: WrittenChild = { ...inCare, responsibleAuthority: 'stoke-on-trent', livesIn: 'stoke-on-trent' }
  const meetings = (rule: string) => rule.startsWith('MISS-13.1') || rule.startsWith('RHI-')
  assert.deepEqual(clocksOf(stoke, meetings), clocksOf(inCare, meetings))
  assert.ok(rules.some(({ owner }) => owner === 'police-officer'))
  for (const whose of ['staffordshire', 'stoke-on-trent', 'police'])
    assert.ok(
      places.some(place => place.whose === whose),
      whose,
    )
})
