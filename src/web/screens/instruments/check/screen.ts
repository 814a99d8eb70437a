// Check your answers, and submitting what was checked.
import { StaleSave } from '../../../../actions/doors.ts'
import { submitForm } from '../../../../actions/instruments/submit-form.ts'
import { numberOf, textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { formHref, isToFill, loadFilling } from '../filling.ts'
import { answersMark, checkPage } from './page.ts'

async function show(ask: Ask, more = { stale: false, refused: false }): Promise<Answer> {
  const filling = await loadFilling(ask)
  if (filling === null) return { kind: 'not-found' }
  if (!isToFill(filling)) return { kind: 'redirect', to: formHref(filling.form.id) }
  return checkPage({ filling, ...more })
}

// What is submitted is what was checked: an answer that was changed since is looked at first.
async function submit(ask: Ask): Promise<Answer> {
  const filling = await loadFilling(ask)
  if (filling === null) return { kind: 'not-found' }
  const { id, submittedAt } = filling.form
  const submitted: Answer = { kind: 'redirect', to: formHref(id, '?done=submitted') }
  if (submittedAt !== null) return submitted
  if (!isToFill(filling)) return { kind: 'redirect', to: formHref(id) }
  if (textOf(ask.fields, '_marks') !== answersMark(filling)) return show(ask, { stale: true, refused: false })
  try {
    const done = await submitForm(ask.store, ask.asker, id, numberOf(ask.fields, '_version') ?? 0)
    if (done.kind === 'submitted') return submitted
    return done.kind === 'not-found' ? { kind: 'not-found' } : show(ask, { stale: false, refused: true })
  } catch (error) {
    if (!(error instanceof StaleSave)) throw error
    return show(ask, { stale: true, refused: false })
  }
}

/** Check your answers. */
export const formCheckScreen: Screen = { path: '/forms/:form/check', get: ask => show(ask), post: submit }
