// The page of one part of the report.
import type { Episode, ReportAnswer, ReportQuestion, ReportTask } from '../../../../domain/missing/index.ts'
import type { Offered } from '../../../../domain/record/index.ts'
import type { Subject } from '../../../../store/missing/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { checkboxes } from '../../../components/checkboxes/checkboxes.ts'
import { form } from '../../../components/form/form.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { textarea } from '../../../components/textarea/textarea.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'

/** What the page shows. `theirs` are answers that somebody else saved while these were written. */
export type TaskView = {
  readonly episode: Episode
  readonly subject: Subject
  readonly task: ReportTask
  readonly answers: ReadonlyMap<string, ReportAnswer>
  readonly tokens: Html
  readonly theirs: ReadonlyMap<string, ReportAnswer>
  /** What the child's record says already to each question, as far as the reporter may see it. */
  readonly offered: readonly Offered[]
  /** What was typed and not saved; null where the page is opened. */
  readonly fields: Fields | null
}

const collision = (theirs: ReportAnswer): Html =>
  insetText({
    html: html`<p class="govuk-body"><strong>Somebody else answered this while you were writing.</strong> Theirs is saved:</p>
<p class="govuk-body hw-said">${theirs.notKnown ? 'Not known' : theirs.answer}</p>
<p class="govuk-body">Yours is below. Put the two together and save, or leave theirs.</p>`,
  })

// What stands on the record is shown, and goes into the answer only where somebody says that it still holds.
function onRecord(one: ReportQuestion, { offered, fields }: TaskView): Html | false {
  const lines = offered.filter(({ question }) => question === one.key)
  if (lines.length === 0) return false
  const name = `${one.key}-from-record`
  const said = lines.map(({ says, since }) => html`<li class="hw-said">${says} (${since})</li>`)
  const label = html`It still holds: put it into the answer<span class="govuk-visually-hidden">: ${one.label}</span>`
  const checked = fields !== null && textOf(fields, name) === 'yes'
  return insetText({
    html: html`<p class="govuk-body">On the child’s record already:</p><ul class="govuk-list govuk-list--bullet">${said}</ul>
${checkboxes({ name, classes: 'govuk-checkboxes--small', items: [{ value: 'yes', html: label, checked }] })}`,
  })
}

function question(one: ReportQuestion, view: TaskView): Html {
  const { fields, theirs } = view
  const stands = view.answers.get(one.key)
  const other = theirs.get(one.key)
  const value = fields === null ? (stands?.answer ?? '') : textOf(fields, one.key)
  const notKnown = fields === null ? stands?.notKnown === true : textOf(fields, `${one.key}-not-known`) === 'yes'
  const hint = one.hint === '' ? undefined : { text: one.hint }
  return html`${other && collision(other)}
<div data-autosave-together>
<input type="hidden" name="_version-${one.key}" value="${other?.version ?? stands?.version ?? 0}">
${textarea({ name: one.key, label: { text: one.label, classes: 'govuk-label--s' }, hint, value, rows: 4 })}
${checkboxes({
  name: `${one.key}-not-known`,
  classes: 'govuk-checkboxes--small',
  items: [
    { value: 'yes', html: html`Not known<span class="govuk-visually-hidden">: ${one.label}</span>`, checked: notKnown },
  ],
})}
</div>
${onRecord(one, view)}`
}

/** Draws the page. */
export function taskPage(view: TaskView): Page {
  const { episode, subject, task, tokens } = view
  const path = `/episodes/${episode.id}/report/part/${task.key}`
  const content = html`${task.questions.map(one => question(one, view))}${button({ text: 'Save and go on', preventDoubleClick: true })}`
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">${subject.name}, ${episode.reference}</span>
<h1 class="govuk-heading-l">${task.title}</h1>
${form({ action: path, tokens, autosave: `${path}/as-typed`, body: content })}
</div></div>`
  const before = backLink({ href: `/episodes/${episode.id}/report`, text: 'Back to the parts' })
  const status = view.theirs.size > 0 ? { status: 409 } : {}
  return { kind: 'page', title: task.title, part: 'report', before, body, ...status }
}
