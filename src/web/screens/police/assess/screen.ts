// The police's assessments of an episode, and making one of a stage. Only the police set the level (POL-12.5).
import { assessRisk } from '../../../../actions/missing/record-event.ts'
import { asId, dayOf, type Id } from '../../../../domain/kernel/index.ts'
import {
  type AssessmentStage,
  doubtsOf,
  mayBeYoung,
  missingSince,
  type PoliceLevel,
} from '../../../../domain/missing/index.ts'
import { stageCodes, stageDoubts } from '../../../../domain/police/index.ts'
import { isInsisted } from '../../../forms/insisted.ts'
import { readForm } from '../../../forms/read-form.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Fault, Screen } from '../../../frame/screen.ts'
import { type AssessView, loadAssessments } from './load.ts'
import { assessFormPage, assessmentsPage } from './page.ts'
import { levelQuestions, typedIn } from './questions.ts'

async function show(ask: Ask): Promise<Answer> {
  const view = await loadAssessments(ask)
  return view === null ? { kind: 'not-found' } : assessmentsPage(view)
}

type Asked = { readonly view: AssessView; readonly stage: AssessmentStage }

// A stage that there is not and a role that may not assess are both not found.
async function load(ask: Ask): Promise<Asked | null> {
  const stage = stageCodes.find(code => code === ask.params.stage)
  const view = stage === undefined ? null : await loadAssessments(ask)
  return stage === undefined || view === null || !view.mayAssess ? null : { view, stage }
}

const formId = (ask: Ask): string => asId(textOf(ask.fields, '_id')) ?? crypto.randomUUID()

function drawn(ask: Ask, { view, stage }: Asked, faults: readonly Fault[], doubts: readonly string[] = []): Answer {
  const shown = { fields: ask.fields, faults, now: ask.now }
  return assessFormPage(view, { stage, id: formId(ask), tokens: ask.tokens, shown, doubts })
}

async function open(ask: Ask): Promise<Answer> {
  const asked = await load(ask)
  return asked === null ? { kind: 'not-found' } : drawn(ask, asked, [])
}

function allDoubts({ view, stage }: Asked, level: PoliceLevel): readonly string[] {
  const { subject, episode, assessments } = view
  const twelveOrUnder = mayBeYoung(subject.bornOn, dayOf(missingSince(episode)))
  return [...doubtsOf(level, { twelveOrUnder, lookedAfter: subject.lookedAfter }), ...stageDoubts(stage, assessments)]
}

async function save(ask: Ask): Promise<Answer> {
  const asked = await load(ask)
  if (asked === null) return { kind: 'not-found' }
  const read = readForm(levelQuestions, ask.fields, ask.now)
  if (read.kind === 'faults' || read.answers.level === null)
    return drawn(ask, asked, read.kind === 'faults' ? read.faults : [])
  const { level, reason } = read.answers
  const id = formId(ask) as Id<'risk-assessment'>
  // Sent twice it is one, and nobody is asked about what they made a moment ago.
  const others = { ...asked, view: { ...asked.view, assessments: asked.view.assessments.filter(one => one.id !== id) } }
  const doubts = allDoubts(others, level)
  if (!isInsisted(textOf(ask.fields, '_insisted'), doubts)) return drawn(ask, others, [], doubts)
  const given = { id, stage: asked.stage, level, reason, ...typedIn(ask.fields) }
  const done = await assessRisk(ask.store, ask.asker, asked.view.episode.id, given)
  if (done.kind === 'refused') return drawn(ask, asked, [{ field: 'main-content', text: done.says }])
  if (done.kind === 'not-found') return { kind: 'not-found' }
  return { kind: 'redirect', to: `/episodes/${asked.view.episode.id}?done=assess` }
}

/** The assessments of an episode. */
export const assessmentsScreen: Screen = { path: '/episodes/:episode/assess', get: show }
/** Making one. */
export const assessScreen: Screen = { path: '/episodes/:episode/assess/:stage', get: open, post: save }
