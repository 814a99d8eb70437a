// The forms of a child: listing, beginning, reading, saving and submitting, by the acts of the pages.
import type { z } from 'zod'
import { type AnswerOutcome, saveFormAnswers, type TypedAnswer } from '../../actions/instruments/save-form-answers.ts'
import { startForm } from '../../actions/instruments/start-form.ts'
import { lookAt, readOpenForm, submitForm } from '../../actions/instruments/submit-form.ts'
import { roleMay } from '../../domain/access/index.ts'
import { instrumentOn } from '../../domain/instruments/index.ts'
import { asId, dayOf, type Id, parseDay } from '../../domain/kernel/index.ts'
import { readBar } from '../../store/children/reads.ts'
import { readForm, readFormsOf } from '../../store/instruments/reads.ts'
import { readEpisodesOf } from '../../store/missing/reads.ts'
import { answerJson, formJson, lineJson } from './form-json.ts'
import { notReady } from './review-routes.ts'
import { type ApiAnswer, type ApiAsk, type ApiRoute, type Detail, notFound, route } from './route.ts'
import { saysNotKnown } from './sent-answer.ts'
import { answersSaved, answersToSave, formLine, formLines, formToStart, shownVersion, wholeForm } from './shapes.ts'

const refused = (at: string, says: string): ApiAnswer => ({
  ...{ kind: 'error', code: 'refused', says: 'It was not begun.' },
  details: [{ at, says }],
})

async function list({ store, asker, params }: ApiAsk): Promise<ApiAnswer> {
  const child = asId<'child'>(params.child ?? '')
  if (child === null) return notFound
  const forms = await store.read(asker, 'see-forms', async tx =>
    (await readBar(tx, child)) === null ? null : readFormsOf(tx, child),
  )
  return forms === null ? notFound : { kind: 'done', body: { forms: forms.map(lineJson) } }
}

type ToStart = z.infer<typeof formToStart>

// Whether the child, and the episode where one is named, are there to be seen.
const stands = ({ store, asker }: ApiAsk<ToStart>, child: Id<'child'>, episode: Id<'episode'> | null) =>
  store.read(asker, 'open-form-start', async tx => {
    if ((await readBar(tx, child)) === null) return false
    return episode === null || (await readEpisodesOf(tx, child)).some(one => one.id === episode)
  })

async function begun({ store, asker }: ApiAsk<ToStart>, id: Id<'form'>, child: Id<'child'>): Promise<ApiAnswer> {
  const form = await store.read(asker, 'see-form', tx => readForm(tx, id))
  if (form === null || form.childId !== child)
    return { kind: 'error', code: 'taken', says: 'Another form has this id: begin it with a new one.' }
  return { kind: 'done', status: 201, body: lineJson(form) }
}

async function begin(ask: ApiAsk<ToStart>): Promise<ApiAnswer> {
  const { store, asker, body, params, actor } = ask
  const child = asId<'child'>(params.child ?? '')
  const [id, openedOn] = [asId<'form'>(body.id), parseDay(body.openedOn)]
  if (child === null || id === null || openedOn === null) return notFound
  const of = instrumentOn(body.instrument, openedOn)
  if (of !== null && !roleMay(actor.role, of.section, 'write')) return notFound
  const episode = of?.about === 'episode' ? asId<'episode'>(body.episode ?? '') : null
  if (!(await stands(ask, child, episode))) return notFound
  if (openedOn > dayOf(ask.now)) return refused('openedOn', 'The day lies ahead.')
  const known = await store.read(asker, 'see-form', tx => readForm(tx, id))
  if (known !== null) return begun(ask, id, child)
  const code = body.instrument
  const done = await startForm(store, asker, { id, code, child, episode, openedOn, source: 'typed' })
  if (done.kind === 'refused') return refused(of === null ? 'instrument' : 'episode', done.says)
  return done.kind === 'not-found' ? notFound : begun(ask, id, child)
}

async function read({ store, asker, params, actor }: ApiAsk): Promise<ApiAnswer> {
  const id = asId<'form'>(params.form ?? '')
  const open = id === null ? null : await store.read(asker, 'see-form', tx => readOpenForm(tx, id))
  if (open === null) return notFound
  return { kind: 'done', body: formJson(open, lookAt(open, 0, open.around), actor.role) }
}

type Sent = z.infer<typeof answersToSave>

const typedOf = ({ answers }: Sent): TypedAnswer[] =>
  Object.entries(answers).map(([question, { answer, version }]) => {
    const notKnown = saysNotKnown(answer)
    return { question, value: notKnown ? null : answer, notKnown, version }
  })

function outcomeJson(outcome: AnswerOutcome) {
  switch (outcome.kind) {
    case 'saved':
      return { outcome: 'saved', version: outcome.version }
    case 'stale':
      return { outcome: 'stale', theirs: answerJson(outcome.theirs) }
    case 'refused':
      return { outcome: 'refused', says: outcome.says }
  }
}

const detailOf = (outcome: AnswerOutcome): Detail[] => {
  if (outcome.kind === 'saved') return []
  const says = outcome.kind === 'refused' ? outcome.says : 'was changed by somebody else meanwhile'
  return [{ at: outcome.question, says }]
}

// Whatever could be saved was, so that an error carries what became of each.
function savedAnswer(outcomes: readonly AnswerOutcome[]): ApiAnswer {
  const body = { answers: Object.fromEntries(outcomes.map(one => [one.question, outcomeJson(one)])) }
  const details = outcomes.flatMap(detailOf)
  if (details.length === 0) return { kind: 'done', body }
  const stale = outcomes.some(({ kind }) => kind === 'stale')
  return {
    kind: 'error',
    code: stale ? 'stale' : 'refused',
    says: 'Not every answer was saved. What became of each stands beside this.',
    details,
    beside: body,
  }
}

const locked: ApiAnswer = {
  kind: 'error',
  code: 'locked',
  says: 'What is submitted, or entered in error, is written no more: an amendment changes it.',
}

async function save({ store, asker, params, body }: ApiAsk<Sent>): Promise<ApiAnswer> {
  const form = asId<'form'>(params.form ?? '')
  if (form === null) return notFound
  const typed = typedOf(body)
  const saved = await saveFormAnswers(store, asker, { form, part: body.part ?? 0 }, typed)
  switch (saved.kind) {
    case 'not-found':
      return notFound
    case 'locked':
      return locked
    case 'saved':
      return savedAnswer(saved.answers)
  }
}

async function submit({ store, asker, params, body }: ApiAsk<z.infer<typeof shownVersion>>): Promise<ApiAnswer> {
  const id = asId<'form'>(params.form ?? '')
  if (id === null) return notFound
  const done = await submitForm(store, asker, id, body.version)
  if (done.kind === 'not-found') return notFound
  if (done.kind === 'not-ready') return notReady(done)
  const form = await store.read(asker, 'see-form', tx => readForm(tx, id))
  return form === null ? notFound : { kind: 'done', body: lineJson(form) }
}

/** The routes of forms. */
export const formRoutes: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: '/api/children/:child/forms',
    operation: 'listForms',
    says: 'The forms of a child that the reader may see, the latest first.',
    body: null,
    answers: formLines,
    errors: ['not-found'],
    act: list,
  },
  route({
    method: 'POST',
    path: '/api/children/:child/forms',
    operation: 'beginForm',
    says: 'Begins a form, once, whatever is sent twice; what the record knows is taken over and marked.',
    body: formToStart,
    answers: formLine,
    created: true,
    errors: ['not-found', 'taken', 'refused'],
    act: begin,
  }),
  {
    method: 'GET',
    path: '/api/forms/:form',
    operation: 'readForm',
    says: 'A form with everything that the reader may see of it.',
    body: null,
    answers: wholeForm,
    errors: ['not-found'],
    act: read,
  },
  route({
    method: 'PATCH',
    path: '/api/forms/:form/answers',
    operation: 'saveAnswers',
    says: 'Saves answers of a draft, each by itself. Only the same question can collide with somebody else.',
    body: answersToSave,
    answers: answersSaved,
    errors: ['not-found', 'stale', 'locked', 'refused'],
    act: save,
  }),
  route({
    method: 'POST',
    path: '/api/forms/:form/submit',
    operation: 'submitForm',
    says: 'Submits a form. From then on it is locked.',
    body: shownVersion,
    answers: formLine,
    errors: ['not-found', 'stale', 'not-ready'],
    act: submit,
  }),
]
