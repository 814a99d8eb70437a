// The six measures: each with how it stands, when, by whom and a note. Any risk possible leads straight to the police.
import { type Instant, sayTime } from '../../../../domain/kernel/index.ts'
import {
  type Episode,
  measureStates,
  noMeasure,
  policeKnewAt,
  type SearchMeasure,
  searchMeasures,
} from '../../../../domain/missing/index.ts'
import type { MeasureTaken, Subject } from '../../../../store/missing/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { input } from '../../../components/input/input.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { radios } from '../../../components/radios/radios.ts'
import { textarea } from '../../../components/textarea/textarea.ts'
import { warningText } from '../../../components/warning-text/warning-text.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import type { Fault, Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { type FrontDoors, frontDoorBox } from '../../protection/front-door.ts'
import { sayWhen } from '../../say.ts'

/** What the page shows. `theirs` are measures that somebody else saved while these were filled in. */
export type MeasuresView = {
  readonly episode: Episode
  readonly subject: Subject
  readonly measures: ReadonlyMap<string, MeasureTaken>
  /** Whom to ring of children's social care; absent where the role does not read the directory. */
  readonly doors?: FrontDoors
  readonly tokens: Html
  readonly now: Instant
  readonly theirs: ReadonlySet<string>
  /** What was typed and not saved; null where the page is opened. */
  readonly fields: Fields | null
  readonly faults: readonly Fault[]
}

/** A measure as one line of words: "Done 23:40 yesterday by R. Carer. The shed too." */
export function sayMeasure(taken: MeasureTaken | undefined, now: Instant): string {
  if (taken === undefined) return 'Nothing recorded'
  const when = taken.doneAt === null ? '' : ` ${sayWhen(taken.doneAt, now)}`
  const by = taken.doneBy === '' ? '' : ` by ${taken.doneBy}`
  return `${measureStates[taken.state]}${when}${by}.${taken.note === '' ? '' : ` ${taken.note}`}`
}

const somebodyElse = (taken: MeasureTaken | undefined, now: Instant): Html =>
  insetText({
    text: `Somebody else saved this while you were writing. Theirs is saved: ${sayMeasure(taken, now)} Yours is below. Put the two together and save, or leave theirs.`,
  })

function fieldsOf({ key, label, guidance }: SearchMeasure, view: MeasuresView): Html {
  const { fields, faults, now } = view
  const taken = view.measures.get(key)
  const typed = (name: string, stands: string) => (fields === null ? stands : textOf(fields, `${name}-${key}`))
  const fault = faults.find(one => one.field === `time-${key}`)
  const state = typed('state', taken?.state ?? '')
  return html`${view.theirs.has(key) && somebodyElse(taken, now)}
<div class="hw-measure" data-autosave-together>
<input type="hidden" name="_version-${key}" value="${taken?.version ?? 0}">
${radios({
  name: `state-${key}`,
  classes: 'govuk-radios--inline govuk-radios--small',
  fieldset: { legend: { text: label, classes: 'govuk-fieldset__legend--s' } },
  hint: { text: guidance },
  items: Object.entries(measureStates).map(([value, text]) => ({ value, text })),
  value: state || undefined,
})}
<div class="hw-together">${input({
    name: `time-${key}`,
    label: { html: html`Time<span class="govuk-visually-hidden">: ${label}</span>` },
    classes: 'govuk-input--width-5',
    value: typed('time', taken?.doneAt ? sayTime(taken.doneAt) : ''),
    autocomplete: 'off',
    errorMessage: fault && { text: fault.text },
  })}
${input({
  name: `by-${key}`,
  label: { html: html`By whom<span class="govuk-visually-hidden">: ${label}</span>` },
  classes: 'govuk-input--width-20',
  value: typed('by', taken?.doneBy ?? ''),
  autocomplete: 'off',
})}</div>
${textarea({ name: `note-${key}`, rows: 2, label: { html: html`Note, or why not<span class="govuk-visually-hidden">: ${label}</span>` }, value: typed('note', taken?.note ?? '') })}
</div>`
}

function unable(view: MeasuresView): Html {
  const taken = view.measures.get(noMeasure)
  const stands = taken?.state === 'could-not' ? taken.note : ''
  const value = view.fields === null ? stands : textOf(view.fields, `note-${noMeasure}`)
  return html`${view.theirs.has(noMeasure) && somebodyElse(taken, view.now)}
<div data-autosave-together>
<input type="hidden" name="_version-${noMeasure}" value="${taken?.version ?? 0}">
${textarea({
  name: `note-${noMeasure}`,
  rows: 2,
  label: { text: 'If you could do none of them: unable because…', classes: 'govuk-label--s' },
  hint: {
    text: 'For example: the only adult in the house. Tell the police so when you ring. This is meant to be an exception.',
  },
  value,
})}
</div>`
}

// Any risk possible: report first, then go on searching (CARER-8.2d).
function riskFirst({ episode }: MeasuresView): Html {
  const known = policeKnewAt(episode) !== null
  return html`${warningText({ text: 'Is any risk to the child possible? Then report now and search afterwards. This list never holds up a report.', iconFallbackText: 'Warning' })}
${known ? html`<p class="govuk-body">The police know.</p>` : button({ text: 'Risk is possible: report now', href: `/episodes/${episode.id}/do/${episode.kind === 'missing' ? 'police-told' : 'convert'}`, classes: 'govuk-button--warning' })}`
}

// Reasonable steps exhausted: the police, and where it is appropriate children's social care (CARER-8.3, CARER-8.4).
const afterwards = ({ episode, doors }: MeasuresView): Html | false =>
  doors !== undefined &&
  html`<h2 class="govuk-heading-m">When everything reasonable is done</h2>
<p class="govuk-body">Tell the police, and where it is appropriate children’s social care. If the child may be harmed, <a class="govuk-link" href="/episodes/${episode.id}/do/protection">raise a child-protection concern</a>: it goes to both.</p>
${frontDoorBox(doors)}`

/** Draws the page. */
export function measuresPage(view: MeasuresView): Page {
  const { episode, subject, tokens } = view
  const path = `/episodes/${episode.id}/measures`
  const content = html`<p class="govuk-body">Each is saved as you fill it in, and two people may fill in at once. Leave the time and the name empty if it was you, now.</p>
${searchMeasures.map(one => fieldsOf(one, view))}${unable(view)}${button({ text: 'Save the measures', preventDoubleClick: true })}`
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">${subject.name}, ${episode.reference}</span>
<h1 class="govuk-heading-l">The six measures</h1>
${riskFirst(view)}
${form({ action: path, tokens, autosave: `${path}/as-typed`, body: content })}
${afterwards(view)}
</div></div>`
  const before = backLink({ href: `/episodes/${episode.id}`, text: 'Back to the episode' })
  const status = view.theirs.size > 0 ? { status: 409 } : {}
  return { kind: 'page', title: 'The six measures', part: 'missing', before, faults: view.faults, body, ...status }
}
