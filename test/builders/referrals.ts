// The shortest form that there is, filled in: a child, those who may write their forms, and a referral of theirs.
import type { TestContext } from 'node:test'
import { type DraftPart, saveFormAnswers, type TypedAnswer } from '../../src/actions/instruments/save-form-answers.ts'
import { startForm } from '../../src/actions/instruments/start-form.ts'
import { submitForm } from '../../src/actions/instruments/submit-form.ts'
import type { FilledForm } from '../../src/domain/instruments/index.ts'
import { dayOf, type Id } from '../../src/domain/kernel/index.ts'
import { readForm } from '../../src/store/instruments/reads.ts'
import { withDatabase } from '../with-database.ts'
import { partnership } from './partnership.ts'
import { anId, type Worker } from './people.ts'

/** A child, and two people of one team who see them whole. */
export async function referralGround(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const team = await town.team()
  const [first, second] = [await town.worker('practitioner', team), await town.worker('practitioner', team)]
  const child = await town.child({ given: 'Robin', family: 'Example' })
  await town.grants(child, team)
  const form = async (id: Id<'form'>, by: Worker = first): Promise<FilledForm> => {
    const found = await db.store.read(by.asker, 'look', tx => readForm(tx, id))
    if (found === null) throw new Error('there is no form')
    return found
  }
  const start = async (by: Worker = first): Promise<Id<'form'>> => {
    const id = anId<'form'>()
    const openedOn = dayOf(town.now)
    await startForm(db.store, by.asker, { id, code: 'referral-2024', child, episode: null, openedOn, source: 'typed' })
    return id
  }
  const save = (by: Worker, draft: DraftPart, ...typed: TypedAnswer[]) =>
    saveFormAnswers(db.store, by.asker, draft, typed)
  return { db, town, team, first, second, child, form, start, save }
}

/** An answer as it is typed over nothing. */
export const typed = (question: string, value: unknown, version = 0): TypedAnswer => ({
  ...{ question, value, notKnown: false, version },
})

/** What answers everything that a referral must answer, by question. */
export const referralSaid: Readonly<Record<string, unknown>> = {
  ...{ b01: '2026-11-02', b02: 'Jo Writer', b03: 'Social worker', b04: '01632 960001', b05: 'Robin Example' },
  ...{ b06: '2012-05-01', b07: 'Not said', b08: 'Not said', b09: 'no', b11: '1 Example Street', b12: 'Sam Example' },
  b14: 'Somebody older waits for Robin after school.',
}

/** Answers everything that a referral must answer. */
export async function answerAll(ground: Awaited<ReturnType<typeof referralGround>>, id: Id<'form'>): Promise<void> {
  const stands = (await ground.form(id)).answers.get(0)
  const all = Object.entries(referralSaid).map(([question, value]) =>
    typed(question, value, stands?.get(question)?.version ?? 0),
  )
  await ground.save(ground.first, { form: id, part: 0 }, ...all)
}

/** A referral that is submitted. */
export async function submittedReferral(ground: Awaited<ReturnType<typeof referralGround>>): Promise<Id<'form'>> {
  const id = await ground.start()
  await answerAll(ground, id)
  const done = await submitForm(ground.db.store, ground.first.asker, id, 1)
  if (done.kind !== 'submitted') throw new Error(JSON.stringify(done))
  return id
}
