// One duty and the steps that people take with it.
import { type AskedStep, takeStep } from '../../../../actions/duties/take-step.ts'
import { refusedWords, type StepKind, stepKinds } from '../../../../domain/duties/index.ts'
import { asId } from '../../../../domain/kernel/index.ts'
import { readDuty, readHolderStands, readSteps, readTakers } from '../../../../store/duties/reads.ts'
import { choiceOf, textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Fault, Screen } from '../../../frame/screen.ts'
import { addressOf, dutyKeyOf, readTaker } from '../who.ts'
import { type DutyView, dutyPage } from './page.ts'

/** The most people and the most teams that are offered to take a duty. */
const mostTakers = 100

const keyOf = ({ params }: Ask) => dutyKeyOf(params.child ?? '', params.rule ?? '', params.subject ?? '')

async function load(ask: Ask): Promise<Omit<DutyView, 'form' | 'done' | 'typed' | 'faults'> | null> {
  const key = keyOf(ask)
  if (key === null) return null
  return ask.store.read(ask.asker, 'see-duty', async tx => {
    const duty = await readDuty(tx, key)
    if (duty === null) return null
    const steps = await readSteps(tx, key)
    const takers = await readTakers(tx, key, mostTakers)
    const holderStands = await readHolderStands(tx, key)
    return { duty, steps, takers, holderStands, role: ask.actor.role, now: tx.now, tokens: ask.tokens }
  })
}

const untyped = { kind: null, words: '', to: '' } as const

async function show(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  if (view === null) return { kind: 'not-found' }
  const done = choiceOf(ask.query, 'done', stepKinds)
  return dutyPage({ ...view, form: crypto.randomUUID(), done, typed: untyped, faults: [] })
}

/** The step that a form asks for; null where it names nobody and must. */
function askedStep(ask: Ask, kind: StepKind): AskedStep | null {
  const text = textOf(ask.fields, 'to')
  const nobody = { person: null, team: null }
  const goes = kind === 'assigned' || kind === 'handed-on'
  const named = text === 'me' ? { ...nobody, person: ask.actor.personId } : readTaker(ask.fields, 'to')
  const whom = text === 'nobody' || !goes ? nobody : named
  if (whom === null) return null
  const form = asId(textOf(ask.fields, '_id')) ?? crypto.randomUUID()
  return { ...whom, form, kind, words: textOf(ask.fields, 'words') }
}

async function submit(ask: Ask): Promise<Answer> {
  const key = keyOf(ask)
  const kind = choiceOf(ask.fields, 'step', stepKinds)
  if (key === null || kind === null) return { kind: 'not-found' }
  const again = async (fault: Fault): Promise<Answer> => {
    const view = await load(ask)
    if (view === null) return { kind: 'not-found' }
    const typed = { kind, words: textOf(ask.fields, 'words'), to: textOf(ask.fields, 'to') }
    return dutyPage({ ...view, form: crypto.randomUUID(), done: null, typed, faults: [fault] })
  }
  const asked = askedStep(ask, kind)
  if (asked === null) return again({ field: `to-${kind}`, text: 'Choose to whom it goes' })
  const taken = await takeStep(ask.store, ask.asker, key, asked)
  if (taken === 'not-found') return { kind: 'not-found' }
  if (taken === 'done') return { kind: 'redirect', to: `${addressOf(key)}?done=${kind}` }
  const field = taken === 'without-words' ? `words-${kind}` : 'main-content'
  return again({ field, text: refusedWords[taken] })
}

/** A duty, named by child, rule and subject. */
export const dutyScreen: Screen = { path: '/duties/:child/:rule/:subject', get: show, post: submit }
