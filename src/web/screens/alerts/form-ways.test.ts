// Where forms lead (RFM24-19, RISKM-5), and which markers they make once they are submitted (TRAF-23.1, ALERT-21.1).
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { answersTo } from '../../../../test/builders/answers.ts'
import { partnership } from '../../../../test/builders/partnership.ts'
import { anId } from '../../../../test/builders/people.ts'
import { withDatabase } from '../../../../test/with-database.ts'
import { enterFormInError } from '../../../actions/instruments/enter-form-in-error.ts'
import { saveFormAnswers } from '../../../actions/instruments/save-form-answers.ts'
import { startForm } from '../../../actions/instruments/start-form.ts'
import { submitForm } from '../../../actions/instruments/submit-form.ts'
import { markersOfForm } from '../../../domain/alerts/index.ts'
import { type Finding, type Instrument, instrumentOn } from '../../../domain/instruments/index.ts'
import { dayOf } from '../../../domain/kernel/index.ts'
import { readMarkers } from '../../../store/alerts/reads.ts'
import { readForm } from '../../../store/instruments/reads.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import { wayOf } from '../instruments/finding-ways.ts'
import { drawFindings } from '../instruments/findings.ts'

const of = (code: string): Instrument => instrumentOn(code, dayOf(storyNow)) ?? assert.fail(code)
const bar = { id: exampleId<'child'>(1), open: null }
const found = (id: string, question: string): Finding => ({ kind: 'prompt', id, question, says: 'Think of it.' })

test('RFM24-19: the prompt at indicator 8 leads to trafficking and the NRM of the child', () => {
  const drawn = String(drawFindings([found('RFM24-19', 'a-i08')], bar))
  assert.match(drawn, new RegExp(`href="/children/${bar.id}/trafficking"`))
  assert.doesNotMatch(String(drawFindings([found('RFM24-19', 'a-i08')])), /href/)
})

test('RFM24-19: indicator 8 at 3 or 4 makes a marker once the matrix is submitted, and at 2 none', () => {
  const nothing = { level: null, riskType: null }
  const kinds = (level: number) =>
    markersOfForm(of('rfm-2024'), answersTo(of('rfm-2024'), { 'a-i08': { level, evidence: 'Seen' } }), nothing)?.map(
      ({ kind }) => kind,
    )
  assert.deepEqual(kinds(2), [])
  assert.deepEqual(kinds(3), ['trafficking-signs'])
  assert.deepEqual(kinds(4), ['trafficking-signs'])
})

test('ALERT-21.1: evidenced exploitation of a sexual or dual kind is a high risk of it, criminal alone is another risk', () => {
  const kinds = (level: string, riskType: string) =>
    markersOfForm(of('rfm-2024'), {}, { level, riskType })?.map(({ kind }) => kind)
  assert.deepEqual(kinds('evidenced', 'cse'), ['exploitation-high'])
  assert.deepEqual(kinds('evidenced', 'dual'), ['exploitation-high'])
  assert.deepEqual(kinds('evidenced', 'cce'), [])
  assert.deepEqual(kinds('suspected', 'cse'), [])
  assert.equal(markersOfForm(of('police-information-report'), {}, { level: null, riskType: null }), null)
})

test('TRAF-23.1: a return interview and a placement notification say it too, each in its own words', () => {
  const nothing = { level: null, riskType: null }
  const made = (code: string, given: Record<string, unknown>) =>
    markersOfForm(of(code), answersTo(of(code), given), nothing)?.map(({ kind }) => kind)
  assert.deepEqual(made('return-interview', { e33: ['trafficking'] }), ['trafficking-signs'])
  assert.deepEqual(made('return-interview', { e32: ['trafficking'] }), ['trafficking-signs'])
  assert.deepEqual(made('return-interview', {}), [])
  const both = { f37: { applies: true }, f38: { applies: true } }
  assert.deepEqual(made('placement-notification', both), ['trafficking-signs', 'unaccompanied'])
})

test('RISKM-5: each of the seven actions leads to where it is recorded, and an alert to the episode that is open', () => {
  const seven = ['g-plan', 'g-matrix', 'g-alert', 'g-notice', 'g-safety', 'g-meeting', 'g-iro']
  for (const question of seven) assert.ok(wayOf(found('RISKM-5', question), bar), question)
  assert.equal(wayOf(found('RISKM-5', 'g16'), bar), null)
  const open = { id: exampleId<'episode'>(7), reference: 'M-1', kind: 'missing', since: storyNow } as const
  const alert = wayOf(found('RISKM-5', 'g-alert'), {
    ...bar,
    open: { ...open, foundAt: null, policeReference: null, level: null },
  })
  assert.equal(alert?.href, `/episodes/${open.id}/alerts/consider`)
})

async function evaluated(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const home = await town.home()
  const child = await town.child({ given: 'Robin', family: 'Example', home, status: 'in-care' })
  const carer = await town.worker('provider-worker', home)
  const id = anId<'form'>()
  const code = 'risk-evaluation-matrix'
  const openedOn = dayOf(town.now)
  await startForm(db.store, carer.asker, { id, code, child, episode: null, openedOn, source: 'typed' })
  const given: Record<string, unknown> = { g01: { choice: ['trafficking'], other: '' }, g14: true }
  const { questions } = instrumentOn(code, openedOn) ?? assert.fail(code)
  const asked = Object.entries(questions).filter(
    ([question, { required, stamped }]) => question in given || (required === true && stamped !== true),
  )
  const typed = asked.map(([question]) => ({
    ...{ question, value: given[question] ?? null, notKnown: !(question in given), version: 0 },
  }))
  await saveFormAnswers(db.store, carer.asker, { form: id, part: 0 }, typed)
  const version = async () => (await db.store.read(carer.asker, 'see', tx => readForm(tx, id)))?.version ?? 0
  const markers = () => db.store.read(carer.asker, 'see', tx => readMarkers(tx, child))
  return { db, child, carer, id, version, markers }
}

test('TRAF-23.1: a form submitted by somebody who may not write markers makes one, and entered in error takes it back', async t => {
  const { db, carer, id, version, markers } = await evaluated(t)
  assert.deepEqual(await markers(), [])
  const came = await submitForm(db.store, carer.asker, id, await version())
  assert.equal(came.kind, 'submitted', JSON.stringify(came))
  const [marker, ...more] = await markers()
  assert.deepEqual(more, [])
  assert.equal(marker?.kind, 'trafficking-signs')
  assert.equal(marker.form, id)
  await enterFormInError(db.store, carer.asker, id, await version(), 'Of another child')
  assert.equal((await markers())[0]?.inError?.reason, 'The form no longer says so')
})
