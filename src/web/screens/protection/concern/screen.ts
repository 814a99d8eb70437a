// A concern, and what is recorded of it: who was told, what was decided, who leads.
import * as raise from '../../../../actions/protection/raise-concern.ts'
import { asId, type Id } from '../../../../domain/kernel/index.ts'
import { decisionDoubts } from '../../../../domain/protection/index.ts'
import { isInsisted } from '../../../forms/insisted.ts'
import type { Questions } from '../../../forms/questions.ts'
import { readForm } from '../../../forms/read-form.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Fault, Screen } from '../../../frame/screen.ts'
import { decisionQuestions, leadQuestions, toldQuestions } from '../questions.ts'
import { type ConcernActCode, concernActPage, concernActs } from './act-page.ts'
import { type ConcernView, loadConcern } from './load.ts'
import { concernDone, concernHref, concernPage } from './page.ts'

async function show(ask: Ask): Promise<Answer> {
  const view = await loadConcern(ask)
  return view === null ? { kind: 'not-found' } : concernPage(view, concernDone(textOf(ask.query, 'done')))
}

/** A concern. */
export const concernScreen: Screen = { path: '/protection/:concern', get: show }

/** What an act on a concern asks. */
export const questionsOfAct: Readonly<Record<ConcernActCode, Questions>> = {
  police: toldQuestions('police'),
  'front-door': toldQuestions('front-door'),
  decision: decisionQuestions,
  lead: leadQuestions,
}

type Acting = { readonly view: ConcernView; readonly act: ConcernActCode }

async function load(ask: Ask): Promise<Acting | null> {
  const act = concernActs.find(one => one === ask.params.act)
  const view = act === undefined ? null : await loadConcern(ask)
  return act === undefined || view === null || !view.mayWrite ? null : { view, act }
}

type More = { readonly faults?: readonly Fault[]; readonly doubts?: readonly string[] }

const drawn = (ask: Ask, { view, act }: Acting, fields: Fields, { faults = [], doubts = [] }: More = {}): Answer =>
  concernActPage(view, act, questionsOfAct[act], {
    id: asId(textOf(ask.fields, '_id')) ?? crypto.randomUUID(),
    tokens: ask.tokens,
    shown: { fields, faults, now: ask.now },
    doubts,
  })

async function open(ask: Ask): Promise<Answer> {
  const acting = await load(ask)
  return acting === null ? { kind: 'not-found' } : drawn(ask, acting, {})
}

// What came of saving, or what the form is shown again with.
type Came = Awaited<ReturnType<typeof raise.recordConcernTold>> | ({ readonly kind: 'again' } & More)

const again = (more: More): Came => ({ kind: 'again', ...more })

const idOf = <K extends string>(ask: Ask) => (asId<K>(textOf(ask.fields, '_id')) ?? crypto.randomUUID()) as Id<K>

async function saveTold(ask: Ask, { view }: Acting, whom: 'police' | 'front-door'): Promise<Came> {
  const read = readForm(toldQuestions(whom), ask.fields, ask.now)
  if (read.kind === 'faults') return again({ faults: read.faults })
  const { givenAt, ...said } = read.answers
  return raise.recordConcernTold(ask.store, ask.asker, view.concern.id, {
    ...{ ...said, id: idOf<'protection-notice'>(ask), whom, givenAt: givenAt?.at ?? ask.now },
  })
}

async function saveDecision(ask: Ask, { view }: Acting): Promise<Came> {
  const read = readForm(decisionQuestions, ask.fields, ask.now)
  if (read.kind === 'faults') return again({ faults: read.faults })
  const doubts = decisionDoubts(read.answers)
  if (!isInsisted(textOf(ask.fields, '_insisted'), doubts)) return again({ doubts })
  const { outcome, decidedAt, ...said } = read.answers
  return raise.recordConcernDecided(ask.store, ask.asker, view.concern.id, {
    ...{ ...said, id: idOf<'protection-decision'>(ask), outcome: outcome ?? 'neither' },
    decidedAt: decidedAt?.at ?? ask.now,
  })
}

async function saveLead(ask: Ask, { view }: Acting): Promise<Came> {
  const read = readForm(leadQuestions, ask.fields, ask.now)
  if (read.kind === 'faults') return again({ faults: read.faults })
  const { authority, agreedAt, ...said } = read.answers
  return raise.agreeEnquiryLead(ask.store, ask.asker, view.concern.id, {
    ...{ ...said, id: idOf<'protection-lead'>(ask), authority: authority ?? 'other' },
    agreedAt: agreedAt?.at ?? ask.now,
  })
}

function save(ask: Ask, acting: Acting): Promise<Came> {
  switch (acting.act) {
    case 'police':
    case 'front-door':
      return saveTold(ask, acting, acting.act)
    case 'decision':
      return saveDecision(ask, acting)
    case 'lead':
      return saveLead(ask, acting)
  }
}

async function submit(ask: Ask): Promise<Answer> {
  const acting = await load(ask)
  if (acting === null) return { kind: 'not-found' }
  const came = await save(ask, acting)
  switch (came.kind) {
    case 'again':
      return drawn(ask, acting, ask.fields, came)
    case 'saved':
      return { kind: 'redirect', to: `${concernHref(acting.view.concern)}?done=${acting.act}` }
    case 'refused':
      return drawn(ask, acting, ask.fields, { faults: [{ field: 'main-content', text: came.says }] })
    case 'not-found':
      return { kind: 'not-found' }
  }
}

/** What is recorded of a concern. */
export const concernActScreen: Screen = { path: '/protection/:concern/:act', get: open, post: submit }
