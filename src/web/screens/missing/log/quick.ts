// The quick entry at the top of the log: what happened, what it is, and now or the time: with one hand, at night.
import type { Instant } from '../../../../domain/kernel/index.ts'
import { type LogKind, logKindCodes, logKinds } from '../../../../domain/missing/index.ts'
import type { Together } from '../../../../store/together/reads.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { input } from '../../../components/input/input.ts'
import { select } from '../../../components/select/select.ts'
import { textarea } from '../../../components/textarea/textarea.ts'
import { choiceOf, type Fields, textOf } from '../../../frame/fields.ts'
import { readLastTime } from '../../../frame/moments.ts'
import type { Fault } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { alsoOn } from '../../together/also.ts'

/** What the quick entry shows: what was typed and not saved yet, with its faults. */
export type QuickShown = {
  readonly id: string
  readonly tokens: Html
  readonly fields: Fields
  readonly faults: readonly Fault[]
}

/** What was typed, or what of it cannot be read. `when` is null for now. */
export type QuickRead =
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
  | { readonly kind: 'entry'; readonly entry: string; readonly logKind: LogKind; readonly when: Instant | null }

/** Reads the quick entry. */
export function readQuick(fields: Fields, now: Instant): QuickRead {
  const entry = textOf(fields, 'entry')
  const typed = textOf(fields, 'time')
  const when = typed === '' ? null : readLastTime(typed, now)
  const faults: Fault[] = []
  if (entry === '') faults.push({ field: 'entry', text: 'Say what happened' })
  if (typed !== '' && when === null) faults.push({ field: 'time', text: 'Time must be a time like 3:45pm or 15:45' })
  if (faults.length > 0) return { kind: 'faults', faults }
  return { kind: 'entry', entry, when, logKind: choiceOf(fields, 'kind', logKindCodes) ?? 'contact' }
}

/** Draws the form; what is typed into it is kept for its writer until it is saved. */
export function quickEntry(episode: string, { id, tokens, fields, faults }: QuickShown, together: Together): Html {
  const faultOf = (name: string) => faults.find(fault => fault.field === name)
  const content = html`<input type="hidden" name="_id" value="${id}">
${textarea({ name: 'entry', rows: 2, label: { text: 'Add to the log: what happened?', classes: 'govuk-label--s' }, value: textOf(fields, 'entry'), errorMessage: faultOf('entry') })}
<div class="hw-together" data-autosave-together>
${select({ name: 'kind', label: { text: 'What is it?' }, items: logKindCodes.map(value => ({ value, text: logKinds[value] })), value: textOf(fields, 'kind') || 'contact' })}
${input({ name: 'time', label: { text: 'Time, or empty for now' }, classes: 'govuk-input--width-5', value: textOf(fields, 'time'), autocomplete: 'off', errorMessage: faultOf('time') })}
</div>
${alsoOn(together, fields)}${button({ text: 'Add to the log', preventDoubleClick: true })}`
  return html`<div class="hw-quick hw-no-print">${form({ action: `/episodes/${episode}/log`, tokens, autosave: `/drafts/log/${episode}`, body: content })}</div>`
}
