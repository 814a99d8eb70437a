import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asId, hoursAfter, type Id, type Instant, parseInstant } from '../../../domain/kernel/index.ts'
import { rules } from '../../../domain/protocol/index.ts'
import type { Duty } from '../../../store/duties/reads.ts'
import { actOfRule, episodeActs, pageOfRule } from '../missing/acts/index.ts'
import { dutiesSection, dutyRow, placeOf, sayNextDuty } from './duty-rows.ts'
import { formPlaces } from './form-places.ts'
import { whatMeets } from './what-meets.ts'

const now = parseInstant('2026-11-21T07:10:00Z') as Instant
const id = <K extends string>(n: number) => asId<K>(`00000000-0000-4000-8000-00000000000${n}`) as Id<K>

const interview: Duty = {
  childId: id(1),
  wholeChild: true,
  name: 'Robin Example',
  rule: 'RHI-15.6',
  subject: id(2),
  episodeId: id(2),
  force: 'duty',
  owner: 'return-interviewer',
  assignee: null,
  opensAt: hoursAfter(now, -71),
  dueAt: hoursAfter(now, 1),
  metAt: null,
  because: 'The missing episode ended at 08:10 on Wednesday 18 November 2026.',
  ruleVersion: '1',
  closed: null,
  lapsedAt: null,
  carried: { personId: null, team: null, mine: false, handed: null },
}
const named = { showChild: true } as const

test('A duty says its title, child, deadline, owner, why and the rule, and leads to the form that meets it', () => {
  const page = String(dutiesSection([interview], now, { ...named, role: 'return-interviewer' }))
  for (const part of [
    `<a class="govuk-link" href="/episodes/${id(2)}/forms/return-interview">Return interview</a>`,
    `<a class="govuk-link" href="/children/${id(1)}">Robin Example</a>`,
    'Due 08:10 today',
    '1 hour left',
    'Return interviewer',
    'The missing episode ended at',
    'href="/rules/RHI-15.6"',
    'An offer, an attempt, a refusal, or an interview with an adult in the child’s place does not meet it.',
  ])
    assert.ok(page.includes(part), part)
  assert.equal(dutyRow(interview, now, named).stateKind, 'due-today')
})

test('A role that may not fill in the form is led to the episode', () => {
  const row = dutyRow(interview, now, { ...named, role: 'provider-worker' })
  assert.equal(row.href, `/episodes/${id(2)}`)
})

test('The child’s name is no link for somebody who sees the episode only', () => {
  assert.equal(dutyRow({ ...interview, wholeChild: false }, now, named).childHref, undefined)
})

test('An overdue duty says since when and by how much, and the last moment is still in time', () => {
  const late = dutyRow({ ...interview, dueAt: hoursAfter(now, -26) }, now, named)
  assert.deepEqual(
    [late.stateKind, late.stateText, late.dueText],
    ['overdue', 'Overdue by 1 day 2 hours', 'Was due 05:10 yesterday'],
  )
  assert.equal(dutyRow({ ...interview, dueAt: now }, now, named).stateKind, 'due-today')
})

test('A prompt asks to consider and is never shown as overdue', () => {
  const prompt = dutyRow({ ...interview, force: 'prompt', dueAt: hoursAfter(now, -2) }, now, named)
  assert.deepEqual([prompt.stateKind, prompt.stateText], ['prompt', 'To consider: overdue by 2 hours'])
})

test('What is met or closed as not needed is folded away, with the reason and the name', () => {
  const met: Duty = { ...interview, metAt: hoursAfter(now, 2) }
  const closed: Duty = { ...interview, closed: { at: now, reason: 'Moved to Example Country', by: 'A. Sample' } }
  const page = String(dutiesSection([met, closed], now, named))
  assert.ok(page.includes('1 met, 1 closed as not needed'))
  assert.ok(page.includes('by A. Sample: Moved to Example Country'))
  assert.ok(page.includes('Nothing is due.'))
  assert.equal(dutyRow(met, hoursAfter(now, 3), named).stateText, 'Met 09:10 today, 1 hour late')
})

test('The next duty in few words says how it stands', () => {
  const next = (dueAt: Instant | null) => sayNextDuty({ rule: 'RHI-15.6', dueAt }, now)
  assert.equal(next(null), 'Return interview, as soon as possible')
  assert.equal(next(hoursAfter(now, -1)), 'Return interview, overdue by 1 hour')
  assert.equal(next(hoursAfter(now, 1)), 'Return interview, due 08:10 today')
})

test('Every rule that raises a duty has a form that meets it and words for what meets it', () => {
  const raising = rules.filter(({ versions }) => versions.some(({ raise }) => raise !== undefined))
  for (const { id: rule } of raising) {
    assert.ok(whatMeets[rule], rule)
    const act = episodeActs.some(({ path }) => path === actOfRule[rule])
    assert.ok(act || pageOfRule[rule] !== undefined || formPlaces[rule] !== undefined, rule)
  }
})

test('RFM24-16: the review of a matrix leads to that review, for who may write it', () => {
  const review = { ...interview, rule: 'RFM24-16', subject: `${id(9)}-review-2`, episodeId: null }
  assert.equal(placeOf(review, 'practitioner'), `/forms/${id(9)}/review/2`)
  assert.equal(placeOf(review, 'panel-chair'), undefined)
})

test('RFM24-18, CARE-A1.1: a new form is begun from the forms of the child', () => {
  const asked = (rule: string) => placeOf({ ...interview, rule, subject: id(9), episodeId: null }, 'practitioner')
  assert.equal(asked('RFM24-18'), `/children/${id(1)}/forms/rfm-2024`)
  assert.equal(asked('CARE-A1.1'), `/children/${id(1)}/forms/missing-from-care-assessment`)
})
