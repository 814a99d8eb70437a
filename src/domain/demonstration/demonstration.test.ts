// The demonstration is repeatable, invented throughout, and tells of nothing that has not happened yet.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roles } from '../access/index.ts'
import { isId, parseInstant } from '../kernel/index.ts'
import { reportQuestions } from '../missing/index.ts'
import { demonstrationAccounts, demonstrationRecords, partnership, type Recorded } from './index.ts'
import { familyNames, givenNames } from './names.ts'
import { actingAs } from './partnership.ts'
import { emailOf, people } from './people.ts'

const now = parseInstant('2026-03-20T09:00:00Z') ?? assert.fail()
const told = (seed: number, children: number, atOnce?: number): Recorded[] =>
  [...demonstrationRecords(now, seed, children, atOnce)].flatMap(chunk => [...chunk.recorded])
const rowsOf = (recorded: readonly Recorded[], table: string) =>
  recorded.flatMap(one => (one.change === 'add' && one.table === table ? [one.row] : []))

test('the same seed at the same moment makes the same rows, and another seed makes others', () => {
  assert.deepEqual(told(7, 70), told(7, 70))
  assert.deepEqual(partnership(now, 7, 70), partnership(now, 7, 70))
  const ids = new Set(rowsOf(told(7, 70), 'child').map(row => row.id))
  assert.ok(rowsOf(told(8, 70), 'child').every(row => !ids.has(row.id ?? '')))
})

test('how many children are made at a time changes nothing but the numbers of the references', () => {
  const plain = (recorded: readonly Recorded[]) =>
    recorded.map(({ row: { reference: _, ...row }, ...one }) => JSON.stringify({ ...one, row })).sort()
  assert.deepEqual(plain(told(3, 90, 20)), plain(told(3, 90)))
})

// Rows whose id is that of the child, or of the photograph that they belong to.
const ownedIds = ['child_identity', 'communication_need', 'missing_profile', 'photograph_image']

test('every id is a uuid of version 4 and given once, and every reference is given once', () => {
  const recorded = told(1, 400)
  const ids = recorded.flatMap(one =>
    one.change === 'add' && !ownedIds.includes(one.table) ? [String(one.row.id)] : [],
  )
  assert.ok(ids.every(id => isId(id) && /^.{14}4.{4}[89ab]/.test(id)))
  assert.equal(new Set(ids).size, ids.length)
  const references = rowsOf(recorded, 'episode').map(row => row.reference)
  assert.equal(new Set(references).size, references.length)
})

test('nothing is recorded or happens after the moment at which the demonstration begins', () => {
  const known = new Set<unknown>()
  for (const one of told(1, 300)) {
    assert.ok(one.at <= now)
    for (const [column, value] of Object.entries(one.row)) {
      const moment = column.endsWith('_at') && typeof value === 'string' ? parseInstant(value) : null
      assert.ok(moment === null || moment <= now, `${one.table}.${column} ${value}`)
    }
    const needs = one.row.episode_id ?? one.row.child_id ?? one.row.same_as ?? null
    assert.ok(needs === null || known.has(needs), `${one.table} comes before what it belongs to`)
    if (one.change === 'add') known.add(one.row.id)
  }
})

test('whoever recorded something is one of the people, and a large partnership has more social workers', () => {
  const actors = actingAs(1, 600)
  assert.ok(told(1, 600).every(one => Object.hasOwn(actors, one.by)))
  const workers = new Set(rowsOf(told(1, 600), 'involvement').map(row => row.person_id))
  assert.ok(workers.size > 10)
})

test('every name is from the lists of invented names and every address is at example.org', () => {
  const parts = new Set([...givenNames, ...familyNames, 'Exampel'].flatMap(name => name.split(/[ -]/)))
  for (const row of rowsOf(told(1, 300), 'child_identity')) {
    const words = `${row.given_names} ${row.family_name}`.split(/[ -]/)
    assert.deepEqual(
      words.filter(word => !parts.has(word)),
      [],
      `${words}`,
    )
  }
  for (const person of people) {
    assert.match(emailOf(person), /^[a-z.]+@example\.org$/)
    if (person.code !== 'homeward')
      assert.ok(
        familyNames.some(family => person.name.endsWith(` ${family}`)),
        person.name,
      )
  }
})

test('no telephone number is written anywhere, save those kept for drama', () => {
  const text = JSON.stringify([told(1, 200), partnership(now, 1, 200)]).replace(/[0-9a-f]+(-[0-9a-f]+){4}/g, '')
  const numbers = text.match(/\b0\d{2,4} ?\d{3} ?\d{3,4}\b/g) ?? []
  assert.deepEqual(
    numbers.filter(number => !/^(01632 ?960|07700 ?900)/.test(number)),
    [],
  )
})

test('every role has somebody, some may choose between two, one membership is over and one person has left', () => {
  const held = new Set(people.flatMap(person => person.appointments.map(appointment => appointment.role)))
  assert.deepEqual([...held].sort(), Object.keys(roles).sort())
  assert.ok(people.filter(person => person.appointments.length === 2).length >= 3)
  assert.ok(people.some(person => person.leftDaysAgo === undefined && person.memberships.some(one => one.endedDaysAgo)))
  const left = people.filter(person => person.leftDaysAgo !== undefined).map(emailOf)
  assert.equal(left.length, 1)
  const accounts = demonstrationAccounts(1)
  assert.ok(accounts.every(account => !left.includes(account.email) && account.tryThis !== ''))
  assert.ok(accounts.every(account => account.appointments.every(one => one.role !== 'system')))
})

test('every kind of record is used, and answers are to questions that are asked', () => {
  const recorded = told(1, 60)
  const tables = [
    'child',
    'social_care_status',
    'placement',
    'involvement',
    'notify_block',
    'episode',
    'episode_answer',
  ]
  tables.push('episode_log', 'risk_assessment', 'prevention_interview', 'return_interview_offer', 'return_interview')
  tables.push('case_review', 'meeting', 'notice', 'access_grant', 'level_dispute', 'compact_entry', 'pattern_alert')
  tables.push('interview_allocation', 'sharing_consent', 'interview_share')
  tables.push('protection_concern', 'protection_notice', 'protection_decision', 'evidence_check', 'evidence_learned')
  tables.push('strategy_ask', 'strategy_meeting', 'school_contact')
  tables.push('risk_marker', 'alert_consideration', 'authority_flag', 'nrm_consideration', 'disruption_step')
  tables.push('programme', 'programme_plan', 'programme_aim', 'programme_session', 'programme_extension')
  tables.push('group_child', 'group_told', 'group_session', 'group_opt_out')
  tables.push('authority_letter', 'statutory_review', 'host_authority')
  for (const table of tables) assert.ok(rowsOf(recorded, table).length > 0, table)
  for (const row of rowsOf(recorded, 'episode_answer'))
    assert.ok(reportQuestions.has(String(row.question)), `${row.question}`)
})
