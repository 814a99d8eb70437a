// What followed a matrix of the demonstration: what was answered, where it was sent, and the decision about the panel.
import type { Instant } from '../kernel/index.ts'
import { keeperOf, type Pen } from './child-pen.ts'
import { after } from './moments.ts'
import { atText } from './rows.ts'

const right = { entered_in_error_at: null, entered_in_error_reason: null } as const

/** Writes down what followed a matrix about criminal exploitation that was judged suspected, from a moment on. */
export function writePathway(pen: Pen, form: string, at: Instant): void {
  const by = keeperOf(pen.circle)
  const of = { child_id: pen.childId, form_id: form }
  const routing = {
    ...{ id: pen.id('routing', form), ...of, police_attention: true, with_yos: false, open_to_services: true },
    ...{ social_worker: true, generation: 'G3', decided_rows: ['G3-5', 'G3-9', 'G3-10'], gates: [] },
    ...{ decided_at: atText(at), early_help: 'no', best_placed: 'The youth worker whom they already trust' },
    ...{ threshold_proposed_reason: '', threshold_decided_reason: '', threshold_decided_by: '' },
    early_help_reason: 'The child’s plan covers it: a social worker is allocated.',
  }
  pen.add('routing', { ...routing, ...right }, { at, by, act: 'answer-pathway-facts' })
  const sent = {
    ...{ id: pen.id('routing-sent', form), ...of, destination_key: 'staffs.ce_inbox', channel: 'secure-email' },
    ...{ sent_to: 'Child exploitation team', sent_at: atText(after(at, 0.5)) },
  }
  pen.add('routing_sent', { ...sent, ...right }, { at: after(at, 0.6), by, act: 'record-matrix-sent' })
  const decision = {
    ...{ id: pen.id('panel-decision', form), ...of, outcome: 'not-refer', decided_at: atText(after(at, 30)) },
    reason: 'One sign so far, and good work is under way. Looked at again with the review.',
  }
  pen.add('panel_decision', { ...decision, ...right }, { at: after(at, 31), by: 'folake', act: 'decide-panel' })
}
