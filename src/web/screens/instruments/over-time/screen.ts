// A child's assessments over time, for roles that read them.
import { roleMay } from '../../../../domain/access/index.ts'
import { answersOf, type FormLine, generationOf, levelPoints } from '../../../../domain/instruments/index.ts'
import { asId } from '../../../../domain/kernel/index.ts'
import { readBar } from '../../../../store/children/reads.ts'
import { readForm, readFormsOf } from '../../../../store/instruments/reads.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { instrumentFor } from '../say-form.ts'
import { assessmentsPage } from './page.ts'
import { mostInStrip } from './strip.ts'
import type { ReadMatrix } from './view.ts'

type Tx = Parameters<typeof readForm>[0]

async function readMatrix(tx: Tx, form: FormLine): Promise<ReadMatrix[]> {
  const of = instrumentFor(form)
  const whole = of && (await readForm(tx, form.id))
  return of === null || whole === null
    ? []
    : [{ form, of, answers: answersOf(of.questions, whole.answers.get(0) ?? new Map()) }]
}

// The answers of older matrices than the strip shows are not read.
async function readMatrices(tx: Tx, forms: readonly FormLine[]): Promise<ReadMatrix[]> {
  const scored = forms
    .filter(one => generationOf(one) === 'bands' && one.submittedAt !== null && one.enteredInErrorAt === null)
    .sort((a, b) => (a.completedOn ?? 0) - (b.completedOn ?? 0))
  const matrices: ReadMatrix[] = []
  for (const form of scored.slice(-mostInStrip)) matrices.push(...(await readMatrix(tx, form)))
  return matrices
}

async function show(ask: Ask): Promise<Answer> {
  const child = asId<'child'>(ask.params.child ?? '')
  const { role } = ask.actor
  if (child === null || !roleMay(role, 'assessments', 'read')) return { kind: 'not-found' }
  const page = await ask.store.read(ask.asker, 'see-assessments', async tx => {
    const bar = await readBar(tx, child)
    if (bar === null) return null
    const forms = await readFormsOf(tx, child)
    return { bar, now: tx.now, role, points: levelPoints(forms), matrices: await readMatrices(tx, forms) }
  })
  return page === null ? { kind: 'not-found' } : assessmentsPage(page)
}

/** A child's assessments over time. */
export const assessmentsScreen: Screen = { path: '/children/:child/assessments', get: show }
