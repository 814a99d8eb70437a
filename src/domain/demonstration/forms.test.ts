// Every form of the demonstration is one that the product would take: readable, complete, without a problem, and scored as
// its case says.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  answersOf,
  type Circumstances,
  findingsOf,
  instrumentOf,
  instruments,
  questionsOf,
  type StoredAnswer,
  unansweredOf,
} from '../instruments/index.ts'
import { addDays, dayOf, type Instant, parseDay, parseInstant } from '../kernel/index.ts'
import { demonstrationCases, demonstrationRecords, type Recorded, type Row } from './index.ts'

const now = parseInstant('2026-11-22T09:00:00Z') ?? assert.fail()
const recorded: readonly Recorded[] = [...demonstrationRecords(now, 1, 90)].flatMap(chunk => [...chunk.recorded])

const added = (table: string): Row[] =>
  recorded.flatMap(one => (one.change === 'add' && one.table === table ? [one.row] : []))
const amended = (id: unknown): Row =>
  Object.assign({}, ...recorded.flatMap(one => (one.change === 'amend' && one.row.id === id ? [one.row] : [])))
const standing = (table: string): Row[] => added(table).map(row => ({ ...row, ...amended(row.id) }))

const [forms, answers, reviews] = [standing('form'), added('form_answer'), standing('form_review')]

function storedIn(form: Row, part: number): ReadonlyMap<string, StoredAnswer> {
  const rows = answers.filter(row => row.form_id === form.id && row.part === part)
  return new Map(
    rows.map(row => [
      String(row.question),
      { value: row.value, notKnown: row.not_known === true, cameFrom: '', version: 1, by: '', at: now },
    ]),
  )
}

function around(form: Row, at: Instant): Circumstances {
  const born = added('child_identity').find(row => row.child_id === form.child_id)?.born_on
  const bornOn = typeof born === 'string' ? parseDay(born) : null
  const quiet = {
    inCare: null,
    blocked: false,
    meetingLevel: null,
    meetingHeld: false,
    meetings: [],
    interviewDueAt: null,
    sharedWith: [],
  }
  return { bornOn, on: dayOf(at), now: at, ...quiet, forms: [] }
}

const momentOf = (value: unknown): Instant => (typeof value === 'string' ? parseInstant(value) : null) ?? now
const instrumentFor = (form: Row) =>
  instrumentOf(String(form.instrument), String(form.instrument_version)) ?? assert.fail(String(form.instrument))

test('every answer of the demonstration’s forms is readable by its question, and every submitted form and review is complete', () => {
  assert.ok(forms.length > 20)
  for (const form of forms) {
    const of = instrumentFor(form)
    const parts = [0, ...reviews.filter(row => row.form_id === form.id).map(row => Number(row.number))]
    for (const part of parts) {
      const questions = questionsOf(of, part)
      const typed = answersOf(questions, storedIn(form, part))
      if (form.submitted_at === null) continue
      const at = momentOf(form.submitted_at)
      assert.deepEqual(unansweredOf(questions, typed, around(form, at)), [], `${form.instrument} ${part}`)
      const found = part === 0 ? findingsOf(of, typed, around(form, at)) : []
      assert.deepEqual(
        found.filter(({ kind }) => kind === 'problem'),
        [],
        `${form.instrument}`,
      )
    }
  }
})

test('RFM24-14: the matrices of one child score 9, 26, 41 and 13 in the order of two years', () => {
  const child = demonstrationCases(now, 1).find(({ code }) => code === 'matrix-history')?.childId
  const own = forms.filter(row => row.child_id === child)
  assert.deepEqual(
    own.map(row => [row.score, row.scored_level, row.level]),
    [
      [9, 'none', 'none'],
      [26, 'suspected', 'suspected'],
      [41, 'evidenced', 'evidenced'],
      [13, 'vulnerable', 'vulnerable'],
    ],
  )
})

test('RFM24-15, GAP-02: matrices are judged above and below their score, and one without a scored band', () => {
  const matrices = forms.filter(row => row.instrument === 'rfm-2024' && row.submitted_at !== null)
  const judged = matrices.map(row => `${row.scored_level} judged ${row.level}`)
  for (const case_ of ['suspected judged vulnerable', 'vulnerable judged suspected', 'null judged suspected'])
    assert.ok(judged.includes(case_), case_)
})

test('every instrument but the other warning notice has a form in the demonstration', () => {
  const filled = new Set(forms.map(row => `${row.instrument}`))
  const without = instruments.map(({ code }) => code).filter(code => !filled.has(code))
  assert.deepEqual(without, ['cawn-s2'])
})

test('a draft has no outcome, and is somebody’s of whom it is told', () => {
  const drafts = forms.filter(row => row.submitted_at === null)
  assert.equal(drafts.length, 1)
  assert.deepEqual([drafts[0]?.completed_on, drafts[0]?.level], [null, null])
  const begun = recorded.find(one => one.table === 'form' && one.row.id === drafts[0]?.id)
  assert.equal(begun?.by, 'morgan')
  assert.ok(dayOf(begun?.at ?? now) < addDays(dayOf(now), 0))
})
