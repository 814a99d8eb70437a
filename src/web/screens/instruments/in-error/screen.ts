// Taking a form away, with a reason.
import { StaleSave } from '../../../../actions/doors.ts'
import { dropDraft } from '../../../../actions/instruments/drop-draft.ts'
import { enterFormInError } from '../../../../actions/instruments/enter-form-in-error.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { numberOf, textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { homeOf } from '../draft/page.ts'
import { type Filling, formHref, loadFilling } from '../filling.ts'
import { inErrorPage } from './page.ts'

const isToTake = ({ form, of, role }: Filling): boolean =>
  form.enteredInErrorAt === null && roleMay(role, of.section, 'write')

async function show(ask: Ask): Promise<Answer> {
  const filling = await loadFilling(ask)
  if (filling === null) return { kind: 'not-found' }
  if (!isToTake(filling)) return { kind: 'redirect', to: formHref(filling.form.id) }
  return inErrorPage({ filling, reason: '', faults: [], stale: false })
}

async function take(ask: Ask): Promise<Answer> {
  const filling = await loadFilling(ask)
  if (filling === null) return { kind: 'not-found' }
  const { id, submittedAt } = filling.form
  if (!isToTake(filling)) return { kind: 'redirect', to: formHref(id) }
  const reason = textOf(ask.fields, 'reason')
  const faults = [{ field: 'reason', text: 'Say why' }]
  if (reason === '') return inErrorPage({ filling, reason, faults, stale: false })
  const act = submittedAt === null ? dropDraft : enterFormInError
  try {
    const done = await act(ask.store, ask.asker, id, numberOf(ask.fields, '_version') ?? 0, reason)
    if (done.kind === 'not-found') return { kind: 'not-found' }
    if (done.kind === 'refused')
      return inErrorPage({ filling, reason, faults: [{ field: 'reason', text: done.says }], stale: false })
    return { kind: 'redirect', to: homeOf(filling).href }
  } catch (error) {
    if (!(error instanceof StaleSave)) throw error
    return inErrorPage({ filling, reason, faults: [], stale: true })
  }
}

/** Taking a form away. */
export const formInErrorScreen: Screen = { path: '/forms/:form/in-error', get: show, post: take }
