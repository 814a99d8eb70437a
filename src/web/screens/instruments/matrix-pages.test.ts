// What the pages of the matrices show and read, from plain data.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { columnCounts, type Instrument, readStored, type StoredAnswers } from '../../../domain/instruments/index.ts'
import { addYears } from '../../../domain/kernel/index.ts'
import type { Fields } from '../../frame/fields.ts'
import { readColumnTick } from './column-tick/draw.ts'
import { densePage, densePageOf } from './dense/page.ts'
import { exampleAround, exampleFilling, instrumentCalled, stands, storedMatrix } from './example-matrix.ts'
import type { Filling } from './filling.ts'
import { inputWays } from './input/inputs.ts'
import { bandsShown } from './judgement/bands-shown.ts'
import { drawJudgement } from './judgement/draw.ts'
import { formScore } from './judgement/form-score.ts'
import { whatNowLines } from './judgement/what-now.ts'
import { drawLevel } from './level/draw.ts'
import { levelPrompts } from './level/prompts.ts'
import { readLevel } from './level/scored.ts'
import { askedOn } from './page/asks.ts'

const rfm = instrumentCalled('rfm-2024')
const cse = instrumentCalled('cse-rfm-2018')
const nothing = { fields: null, faults: new Map<string, string>() }
const thirteen = [2, 1, 1, 0, 1, 1, 0, 1, 1, 1, 2, 1, 0, 1] as const
const forty = [4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0] as const

const questionOf = ({ questions }: Instrument, id: string) => questions[id]!
const matrix = (stored: StoredAnswers, more: Parameters<typeof exampleFilling>[2] = {}): Filling =>
  exampleFilling('rfm-2024', stored, more)
const drawn = (filling: Filling, id: string, draw = drawLevel): string =>
  draw(askedOn(filling, id, nothing, null)!).toString()
const words = (markup: unknown): string =>
  String(markup)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
const score = (levels: Parameters<typeof storedMatrix>[0]): string => {
  const { of, answers } = matrix(storedMatrix(levels))
  return words(formScore({ of, answers, on: exampleAround.on }))
}
const dense = (filling: Filling): string => {
  const back = { href: '/', text: 'Back' }
  const about = { filling, page: densePageOf(filling.of)!, action: '/forms/x/dense', button: 'Save', back }
  return densePage({ ...about, autosaves: true, theirs: new Map(), more: null, ...nothing }).body.toString()
}

test('RFM24-8: an indicator offers its five levels with their lines, and not known, each with a label of its own', () => {
  const page = drawn(matrix(new Map()), 'a-i05')
  assert.deepEqual(
    [...page.matchAll(/type="radio" value="([^"]*)"/g)].map(([, value]) => value),
    ['0', '1', '2', '3', '4', 'not-known'],
  )
  assert.match(words(page), /Coming to the attention of services, low level ASB/)
  assert.doesNotMatch(page, / required| checked/)
})

test('RFM24-10: where the evidence comes from is asked in fields that are never required', () => {
  const page = drawn(matrix(storedMatrix([3])), 'a-i01')
  for (const name of ['a-i01-evidence', 'a-i01-source', 'a-i01-seen', 'a-i01-when'])
    assert.match(page, new RegExp(`name="${name}"`))
  const typed: Fields = { 'a-i01-level': '3', 'a-i01-evidence': ' Seen by staff. ', 'a-i01-seen': 'observed' }
  const read = readLevel('a-i01', questionOf(rfm, 'a-i01'), typed)
  assert.deepEqual(read, { level: 3, evidence: 'Seen by staff.', source: '', seen: 'observed', when: null })
  assert.equal(readStored(questionOf(rfm, 'a-i01').input, read).kind, 'value')
})

test('GAP-02: nothing typed to an indicator is no answer, and never level 0', () => {
  assert.equal(readLevel('a-i01', questionOf(rfm, 'a-i01'), { 'a-i01-level': '', 'a-i01-evidence': '' }), null)
  const notKnown = readLevel('a-i01', questionOf(rfm, 'a-i01'), { 'a-i01-level': 'not-known' })
  assert.equal((notKnown as { level: unknown }).level, 'not-known')
  const zero = readLevel('a-i01', questionOf(rfm, 'a-i01'), { 'a-i01-level': '0' })
  assert.equal((zero as { level: unknown }).level, 0)
})

test('What is typed to an indicator and could not be saved is shown again as it was typed', () => {
  const fields = { 'a-i02-level': '4', 'a-i02-evidence': 'Left <b>school</b>.' }
  const asked = askedOn(
    matrix(storedMatrix([1, 1])),
    'a-i02',
    { fields, faults: new Map([['a-i02', 'Say why']]) },
    null,
  )!
  const page = drawLevel(asked).toString()
  assert.match(page, /value="4" checked/)
  assert.match(page, /Left &lt;b&gt;school/)
  assert.match(page, /govuk-error-message/)
})

test('What the last form said of an indicator stands beside it, and is not taken over', () => {
  const page = drawn(matrix(new Map(), { before: storedMatrix([2], {}, 60) }), 'a-i01')
  assert.match(words(page), /Last time: 2 \(22 September 2026, A\. Sample\)/)
  assert.doesNotMatch(page, / checked/)
})

test('MISS-RFM, RFM24-19 and RFM24-20 show from the levels that raise them, before anything is saved', () => {
  const levelsOf = (id: string, filling: Filling) => levelPrompts(id, filling).map(one => [one.finding.id, one.levels])
  const filling = matrix(new Map())
  assert.deepEqual(levelsOf('a-i01', filling), [['MISS-RFM', [2, 3, 4]]])
  assert.deepEqual(levelsOf('a-i08', filling), [['RFM24-19', [3, 4]]])
  assert.deepEqual(levelsOf('a-i11', filling), [['RFM24-20', [4]]])
  assert.deepEqual(levelsOf('a-i05', filling), [])
  const young = matrix(new Map(), { around: { ...exampleAround, bornOn: addYears(exampleAround.on, -12) } })
  assert.deepEqual(levelsOf('a-i11', young), [['RFM24-20', [1, 2, 3, 4]]])
})

test('GAP-02: no total and no band until every indicator is answered, and a blank is never a nought', () => {
  const says = score([4, 4, 4, 4, 4, 4, 4])
  assert.match(says, /Total Indicator score \(A\): 28 of 28/)
  assert.match(says, /Total Indicator score \(B\): No total yet/)
  assert.match(says, /Assessment Score \(A\+B\): No total yet/)
  assert.match(says, /Unanswered indicators 8, 9, 10, 11, 12, 13 and 14/)
  assert.match(says, /a blank is never counted as 0/)
})

test('GAP-02: a level that is not known leaves the judgement alone to stand', () => {
  const says = score([1, 1, 1, 1, 'not-known', 1, 1, 1, 1, 1, 1, 1, 1, 1])
  assert.match(says, /None, because something is not known/)
  assert.match(says, /Indicators that are not known 5/)
})

test('GAP-01, RFM24-14: a total of 13 or 40 says both printed bands that it stands in, and the higher one counts', () => {
  assert.match(
    score([...thirteen]),
    /13 is on a printed boundary.*No exploitation risk \(0-13\) and Vulnerable \(13-24\)/,
  )
  assert.match(score([...forty]), /40 is on a printed boundary.*Suspected \(25-40\) and Evidenced \(40\+\)/)
  assert.doesNotMatch(score([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]), /printed boundary/)
})

test('GAP-01: the confirmation is asked for at a printed boundary only', () => {
  const at = drawn(matrix(storedMatrix([...thirteen])), 'a-j', drawJudgement)
  assert.match(at, /name="a-j-boundaryConfirmed"/)
  const off = drawn(matrix(storedMatrix([3, ...thirteen.slice(1)])), 'a-j', drawJudgement)
  assert.doesNotMatch(off, /name="a-j-boundaryConfirmed"/)
})

test('RFM24-15, GAP-04: the judgement offers four bands, says which agrees with the score, and asks why where it differs', () => {
  const page = words(drawn(matrix(storedMatrix([...thirteen])), 'a-j', drawJudgement))
  assert.match(page, /Vulnerable to exploitation – agrees with the score/)
  assert.match(page, /Needed where your judgement is another than Vulnerable/)
  for (const band of ['No exploitation risk', 'Suspected exploitation', 'Evidenced exploitation'])
    assert.ok(page.includes(band), band)
})

test('GAP-03, GAP-08: low, medium and high stand beside the bands as help, and nothing is worked out from them', () => {
  const page = drawn(matrix(storedMatrix([...thirteen])), 'a-j', drawJudgement)
  assert.match(words(page), /Low is read as Vulnerable/)
  assert.doesNotMatch(page, /value="(low|medium|high)"/)
})

test('RFM24-15: wherever one band is shown the other is, with a word where the two differ', () => {
  assert.match(
    words(bandsShown({ score: 13, scoredLevel: 'vulnerable', level: 'suspected' })),
    /Judged: Suspected \(differs from the score\) Scored: Vulnerable \(13 of 56\)/,
  )
  assert.match(
    words(bandsShown({ score: null, scoredLevel: null, level: 'evidenced' })),
    /Judged: Evidenced Scored: no band/,
  )
})

test('RFM24-8, RFM24-13: the dense page holds every indicator with its levels in one row, its totals and what is unanswered', () => {
  const page = dense(matrix(storedMatrix([2, 1, 0])))
  assert.equal(page.match(/<tr class="hw-dense__row/g)?.length, 14)
  assert.equal(page.match(/type="radio" value="not-known"/g)?.length, 14)
  assert.match(page, /href="#a-i04-level"/)
  assert.match(page, /data-as-saved="total"/)
  assert.match(page, /name="_version-a-i14"/)
})

test('RFM24-20: on the dense page a prompt shows whatever the total is', () => {
  assert.match(words(dense(matrix(storedMatrix([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0])))), /RFM24-20/)
})

test('RFM18-14, GAP-44: ticks are counted by column for information only, and give no level', () => {
  const ticked = new Map([1, 2, 3, 4, 99].map(n => [`c-i${n}`, stands({ ticked: true, column: null })]))
  const { answers } = exampleFilling('cse-rfm-2018', ticked)
  assert.deepEqual(columnCounts(answers), { low: 1, medium: 1, high: 3, none: 0 })
  const says = words(formScore({ of: cse, answers, on: exampleAround.on }))
  assert.match(says, /for information only/)
  assert.match(says, /no rule from ticks to a level/)
})

test('GAP-43: the three without a printed box are ticked with low or medium, and stand in no column’s count', () => {
  const unprinted = Object.entries(cse.questions).filter(
    ([, { input }]) => input.kind === 'column-tick' && input.column === null,
  )
  assert.equal(unprinted.length, 3)
  const question = questionOf(cse, 'c-i43')
  assert.deepEqual(readColumnTick('c-i43', question, { 'c-i43': 'yes', 'c-i43-column': 'medium' }), {
    ticked: true,
    column: 'medium',
  })
  assert.deepEqual(readColumnTick('c-i43', question, { 'c-i43': 'yes', 'c-i43-column': 'high' }), {
    ticked: true,
    column: null,
  })
  assert.equal(readColumnTick('c-i43', question, { 'c-i43-column': 'low' }), null)
  const { answers } = exampleFilling('cse-rfm-2018', new Map([['c-i43', stands({ ticked: true, column: 'low' })]]))
  assert.deepEqual(columnCounts(answers), { low: 0, medium: 0, high: 0, none: 1 })
})

test('RFM18-14: every indicator says its column in words', () => {
  const filling = exampleFilling('cse-rfm-2018', new Map())
  const said = (id: string) => words(inputWays['column-tick'].draw(askedOn(filling, id, nothing, null)!))
  assert.match(said('c-i1'), /History of abuse or neglect Low/)
  assert.match(said('c-i2'), /Medium/)
  assert.match(said('c-i3'), /High/)
})

test('RFM18-11: ticking a child under 13 says at once that the safeguarding referral must be made', () => {
  const filling = exampleFilling('cse-rfm-2018', new Map())
  const page = inputWays['column-tick'].draw(askedOn(filling, 'c-i99', nothing, null)!).toString()
  assert.match(page, /hw-raised--ticked/)
  assert.match(words(page), /RFM18-11/)
})

test('RFM24-3: what happens now says first that this is no referral, with the front door that the directory has', () => {
  const filling = matrix(storedMatrix([...thirteen]), {
    form: { submittedAt: exampleAround.now, completedOn: exampleAround.on },
  })
  const door = { name: 'Example front door', telephone: '01632 960 001', email: null }
  const [first] = whatNowLines({ ...filling, frontDoor: door })
  assert.match(first?.says ?? '', /not a referral to children’s social care.*Example front door, 01632 960 001/)
  const [without] = whatNowLines({ ...filling, frontDoor: null })
  assert.match(without?.says ?? '', /the directory has no front door/)
})

test('GAP-60, GAP-07: what happens now gives the review after eight weeks and the end after six months', () => {
  const filling = matrix(storedMatrix([...thirteen]), {
    form: { submittedAt: exampleAround.now, completedOn: exampleAround.on },
  })
  const says = whatNowLines({ ...filling, frontDoor: null })
    .map(one => `${one.says} ${one.rules}`)
    .join('\n')
  assert.match(says, /Review 1 of 3 is due on 16 January 2027/)
  assert.match(says, /holds until 21 May 2027/)
})
