// Reviews and amendments of a submitted form, by the acts of the pages.
import type { z } from 'zod'
import { amendForm } from '../../actions/instruments/amend-form.ts'
import { startReview, submitReview } from '../../actions/instruments/review-form.ts'
import type { Looked } from '../../actions/instruments/submit-form.ts'
import { asId, type Id } from '../../domain/kernel/index.ts'
import { readForm } from '../../store/instruments/reads.ts'
import { lineJson } from './form-json.ts'
import { type ApiAnswer, type ApiAsk, type ApiRoute, notFound, route } from './route.ts'
import { saysNotKnown } from './sent-answer.ts'
import { formLine, newAmendment, newReview, shownVersion } from './shapes.ts'

/** Why a part of a form cannot be submitted or amended as it is. */
export function notReady({ unanswered, findings }: Looked): ApiAnswer {
  const missing = unanswered.map(at => ({ at, says: 'must be answered before it is submitted' }))
  const problems = findings.filter(one => one.kind === 'problem')
  const found = problems.map(({ question, says }) => ({ at: question ?? '', says }))
  const says = 'It cannot be submitted yet. Everything that was saved stays.'
  return { kind: 'error', code: 'not-ready', says, details: [...missing, ...found] }
}

const refused = (says: string, at = ''): ApiAnswer => ({
  ...{ kind: 'error', code: 'refused', says: 'It was not done.' },
  details: [{ at, says }],
})

async function lineOf({ store, asker }: ApiAsk, id: Id<'form'>, status: 200 | 201 = 200): Promise<ApiAnswer> {
  const form = await store.read(asker, 'see-form', tx => readForm(tx, id))
  return form === null ? notFound : { kind: 'done', status, body: lineJson(form) }
}

async function begin(ask: ApiAsk<z.infer<typeof newReview>>): Promise<ApiAnswer> {
  const [form, id] = [asId<'form'>(ask.params.form ?? ''), asId<'form-review'>(ask.body.id)]
  if (form === null || id === null) return notFound
  const done = await startReview(ask.store, ask.asker, form, id)
  if (done.kind === 'refused') return refused(done.says)
  return done.kind === 'not-found' ? notFound : lineOf(ask, form, 201)
}

async function submit(ask: ApiAsk<z.infer<typeof shownVersion>>): Promise<ApiAnswer> {
  const form = asId<'form'>(ask.params.form ?? '')
  const number = /^[1-9]$/.test(ask.params.number ?? '') ? Number(ask.params.number) : 0
  if (form === null || number === 0) return notFound
  const done = await submitReview(ask.store, ask.asker, form, number, ask.body.version)
  switch (done.kind) {
    case 'not-found':
      return notFound
    case 'refused':
      return refused(done.says)
    case 'not-ready':
      return notReady(done)
    case 'submitted':
      return lineOf(ask, form)
  }
}

type Amending = z.infer<typeof newAmendment>

const amendedOf = ({ answers }: Amending) =>
  Object.entries(answers).map(([question, { answer }]) => {
    const notKnown = saysNotKnown(answer)
    return { question, value: notKnown ? null : answer, notKnown }
  })

async function amend(ask: ApiAsk<Amending>): Promise<ApiAnswer> {
  const { store, asker, body, params } = ask
  const form = asId<'form'>(params.form ?? '')
  if (form === null) return notFound
  // The database keeps no NUL and no half of a character.
  const reason = body.reason.replaceAll('\0', '').toWellFormed()
  const done = await amendForm(store, asker, form, body.version, body.part ?? 0, amendedOf(body), reason)
  switch (done.kind) {
    case 'not-found':
      return notFound
    case 'refused':
      return refused(done.says, done.question ?? 'reason')
    case 'not-ready':
      return notReady(done)
    case 'amended':
    case 'unchanged':
      return lineOf(ask, form)
  }
}

/** The routes of reviews and amendments. */
export const reviewRoutes: readonly ApiRoute[] = [
  route({
    method: 'POST',
    path: '/api/forms/:form/reviews',
    operation: 'beginReview',
    says: 'Begins the next review of a submitted form, once, whatever is sent twice.',
    body: newReview,
    answers: formLine,
    created: true,
    errors: ['not-found', 'refused'],
    act: begin,
  }),
  route({
    method: 'POST',
    path: '/api/forms/:form/reviews/:number/submit',
    operation: 'submitReview',
    says: 'Submits a review. From then on it is locked.',
    body: shownVersion,
    answers: formLine,
    errors: ['not-found', 'stale', 'refused', 'not-ready'],
    act: submit,
  }),
  route({
    method: 'POST',
    path: '/api/forms/:form/amendments',
    operation: 'amendForm',
    says: 'Changes what was submitted, with a reason. What it said before stays in its history.',
    body: newAmendment,
    answers: formLine,
    errors: ['not-found', 'stale', 'refused', 'not-ready'],
    act: amend,
  }),
]
