import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import fc from 'fast-check'
import { partnership } from '../../../../../test/builders/partnership.ts'
import { anId } from '../../../../../test/builders/people.ts'
import { answersFor } from '../../../../../test/builders/random-answers.ts'
import { type Asking, documentFaults, opens, pageOf, posts } from '../../../../../test/screens/ask-screen.ts'
import { drawnFields } from '../../../../../test/screens/drawn-fields.ts'
import { withDatabase } from '../../../../../test/with-database.ts'
import { saveFormAnswers } from '../../../../actions/instruments/save-form-answers.ts'
import { startForm } from '../../../../actions/instruments/start-form.ts'
import { type Role, roleMay, roles } from '../../../../domain/access/index.ts'
import { type Instrument, instruments, pagesOf } from '../../../../domain/instruments/index.ts'
import { dayOf, type Id } from '../../../../domain/kernel/index.ts'
import { readForm } from '../../../../store/instruments/reads.ts'
import { formCheckScreen } from '../check/screen.ts'
import { formScreen } from '../form-screen.ts'
import { formPageScreen } from './screen.ts'

const writerOf = (of: Instrument): Role => {
  const sections = [of.section, ...Object.values(of.questions).flatMap(({ sensitive }) => sensitive ?? [])]
  const all = Object.keys(roles) as Role[]
  const may = (role: Role, count: number) => sections.slice(0, count).every(one => roleMay(role, one, 'write'))
  return all.find(role => may(role, sections.length)) ?? all.find(role => may(role, 1)) ?? 'practitioner'
}

async function begun(t: TestContext, of: Instrument) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const worker = await town.worker(writerOf(of), await town.team())
  const child = await town.child({ given: 'Robin', family: 'Example' })
  await town.involves(child, worker)
  const episode = of.about === 'episode' ? await town.episode(child) : null
  const form = anId<'form'>()
  const start = {
    id: form,
    code: of.code,
    child,
    episode,
    openedOn: of.from ?? dayOf(town.now),
    source: 'typed' as const,
  }
  assert.deepEqual(await startForm(db.store, worker.asker, start), { kind: 'started', id: form })
  return { asking: { db, worker, now: town.now } satisfies Asking, form }
}

async function assertDraws(asking: Asking, of: Instrument, form: Id<'form'>): Promise<void> {
  for (const screen of [formScreen, formCheckScreen])
    assert.deepEqual(await documentFaults(pageOf(await opens(asking, screen, { params: { form } })).page), [], of.code)
  for (const page of pagesOf(of)) {
    const opened = pageOf(await opens(asking, formPageScreen, { params: { form, page: page.key } }))
    assert.equal(opened.page.status ?? 200, 200)
    assert.deepEqual(await documentFaults(opened.page), [], `${of.code}, ${page.key}`)
  }
}

const saidIn = async ({ db, worker }: Asking, form: Id<'form'>) => {
  const stored = (await db.store.read(worker.asker, 'see-form', tx => readForm(tx, form)))?.answers.get(0)
  return [...(stored ?? [])].map(([id, { value, notKnown, version }]) => ({ id, value, notKnown, version }))
}

async function sendsBackUntouched(asking: Asking, of: Instrument, form: Id<'form'>): Promise<void> {
  for (const { key } of pagesOf(of)) {
    const { text } = pageOf(await opens(asking, formPageScreen, { params: { form, page: key } }))
    const fields = drawnFields(text)
    // Without the marks of what was shown every answer is held against what stands, and still none is changed.
    const bare = Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, /^_shown-/.test(name) ? '' : value]),
    )
    for (const sent of [fields, bare]) {
      const answer = await posts(asking, formPageScreen, { params: { form, page: key }, fields: sent })
      if (answer.kind !== 'redirect')
        assert.fail(`${of.code}, ${key}: ${JSON.stringify(answer.kind === 'page' && answer.faults)}`)
    }
  }
}

for (const of of instruments) {
  test(`${of.code} ${of.version} is drawn page by page, blank and filled, and sending back what was drawn changes nothing`, async t => {
    const { asking, form } = await begun(t, of)
    await assertDraws(asking, of, form)
    for (const answers of fc.sample(answersFor(of.questions), { numRuns: 1, seed: 4 })) {
      const before = new Map((await saidIn(asking, form)).map(({ id, version }) => [id, version]))
      const typed = Object.entries(answers).map(([question, { value, notKnown }]) => ({
        question,
        value,
        notKnown,
        version: before.get(question) ?? 0,
      }))
      const saved = await saveFormAnswers(asking.db.store, asking.worker.asker, { form, part: 0 }, typed)
      assert.deepEqual(saved.kind === 'saved' && saved.answers.filter(one => one.kind !== 'saved'), [], of.code)
      await assertDraws(asking, of, form)
      const said = await saidIn(asking, form)
      await sendsBackUntouched(asking, of, form)
      assert.deepEqual(await saidIn(asking, form), said, of.code)
    }
  })
}
