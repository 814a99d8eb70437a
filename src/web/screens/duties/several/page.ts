// Several duties at once: ticked, and assigned or handed on together.
import { type Role, roleMay } from '../../../../domain/access/index.ts'
import type { Instant } from '../../../../domain/kernel/index.ts'
import type { Duty, Taker } from '../../../../store/duties/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { checkboxes } from '../../../components/checkboxes/checkboxes.ts'
import { form } from '../../../components/form/form.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { radios } from '../../../components/radios/radios.ts'
import { select } from '../../../components/select/select.ts'
import { textarea } from '../../../components/textarea/textarea.ts'
import type { Fault, Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { sayState } from '../../say.ts'
import { titleOfRule } from '../duty-rows.ts'
import { sayCarrier, takerItems } from '../who.ts'

/** What the page shows. */
export type SeveralView = {
  readonly duties: readonly Duty[]
  readonly colleagues: readonly Taker[]
  readonly role: Role
  readonly now: Instant
  readonly tokens: Html
  readonly form: string
  /** The worklist from which it was opened. */
  readonly back: string
  readonly ticked: readonly string[]
  readonly chosen: { readonly step: string; readonly to: string; readonly words: string }
  readonly faults: readonly Fault[]
  /** What came of it, a sentence each. */
  readonly outcome: readonly string[]
}

/** A duty as the value of a tick. */
export const tickOf = ({ childId, rule, subject }: Duty): string => `${childId}/${rule}/${subject}`

const faultOf = ({ faults }: SeveralView, field: string) => {
  const found = faults.find(fault => fault.field === field)
  return found && { text: found.text }
}

function ticks(view: SeveralView): Html {
  return checkboxes({
    name: 'duty',
    fieldset: { legend: { text: 'Which duties?', classes: 'govuk-fieldset__legend--m' } },
    errorMessage: faultOf(view, 'duty'),
    values: view.ticked,
    items: view.duties.map(duty => ({
      value: tickOf(duty),
      text: `${titleOfRule(duty.rule)}: ${duty.name}`,
      hint: { text: `${sayState(duty, view.now)}. ${sayCarrier(duty)}` },
    })),
  })
}

function whatToDo(view: SeveralView): Html {
  if (!roleMay(view.role, 'duty-closures', 'write')) return html`<input type="hidden" name="step" value="handed-on">`
  return radios({
    name: 'step',
    fieldset: { legend: { text: 'What is to happen?', classes: 'govuk-fieldset__legend--s' } },
    value: view.chosen.step || 'assigned',
    items: [
      { value: 'assigned', text: 'Assign them', hint: { text: 'They carry the duties from now on.' } },
      { value: 'handed-on', text: 'Hand them on', hint: { text: 'They stay where they are until they are accepted.' } },
    ],
  })
}

/** Draws the page. */
export function severalPage(view: SeveralView): Page {
  const { duties, outcome, chosen } = view
  const said =
    outcome.length > 0 && insetText({ html: html`${outcome.map(text => html`<p class="govuk-body">${text}</p>`)}` })
  const content = html`<input type="hidden" name="_id" value="${view.form}"><input type="hidden" name="back" value="${view.back}">
${ticks(view)}${whatToDo(view)}
${select({ name: 'to', label: { text: 'To whom?' }, errorMessage: faultOf(view, 'to'), items: takerItems(view.colleagues), value: chosen.to })}
${textarea({ name: 'words', label: { text: 'What must they know?' }, rows: 3, value: chosen.words })}
${button({ text: 'Save', preventDoubleClick: true })}`
  const body = html`<h1 class="govuk-heading-l">Assign or hand on several duties</h1>
${said}
<p class="govuk-body">Somebody who cannot see a child’s record cannot be given its duties: you are told which.</p>
${duties.length === 0 ? html`<p class="govuk-body">There is no duty here to assign or hand on.</p>` : form({ action: '/duties/several', tokens: view.tokens, body: content })}`
  const before = backLink({ href: view.back, text: 'Back to duties' })
  const page = { kind: 'page', title: 'Several duties', part: 'duties', before, faults: view.faults, body } as const
  return view.faults.length > 0 ? { ...page, status: 422 } : page
}
