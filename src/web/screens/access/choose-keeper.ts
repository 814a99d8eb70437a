// Choosing a keeper: a name is typed, and those found are offered. Works without scripts.
import type { KeeperChoice } from '../../../store/access/reads.ts'
import { button } from '../../components/button/button.ts'
import { input } from '../../components/input/input.ts'
import { radios } from '../../components/radios/radios.ts'
import { type Fields, textOf } from '../../frame/fields.ts'
import type { Fault } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'

/** What was typed and found so far. */
export type Choosing = {
  readonly fields: Fields
  readonly found: readonly KeeperChoice[]
  readonly faults: readonly Fault[]
}

/** The field for a name, a button that looks it up, and who was found. */
export function chooseKeeper({ fields, found, faults }: Choosing, label: string): Html {
  const fault = faults.find(one => one.field === 'keeper-name' || one.field === 'keeper')
  const typed = textOf(fields, 'keeper-name')
  const nobody =
    typed !== '' && found.length === 0 && html`<p class="govuk-body">Nobody and no team has this in the name.</p>`
  return html`${input({
    name: 'keeper-name',
    label: { text: label, classes: 'govuk-label--s' },
    hint: { text: 'A person or a team. Type a part of the name.' },
    value: typed,
    autocomplete: 'off',
    errorMessage: fault && { text: fault.text },
  })}
${button({ text: 'Look up', name: 'look', value: 'yes', classes: 'govuk-button--secondary' })}
${nobody}
${
  found.length > 0 &&
  radios({
    name: 'keeper',
    fieldset: { legend: { text: 'Which?', classes: 'govuk-fieldset__legend--s' } },
    value: textOf(fields, 'keeper') || undefined,
    items: found.map(one => ({ value: one.value, text: one.text })),
  })
}`
}
