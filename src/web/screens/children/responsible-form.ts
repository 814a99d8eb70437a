// The fields of which authority answers for a child.
import type { TypedResponsible } from '../../../actions/children/make-child.ts'
import { authorities } from '../../../domain/children/index.ts'
import { input } from '../../components/input/input.ts'
import { radios } from '../../components/radios/radios.ts'
import { type Fields, textOf } from '../../frame/fields.ts'
import type { Fault } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { errorOf } from './faults.ts'

/** What was typed. */
export const typedResponsible = (fields: Fields): TypedResponsible => ({
  authority: textOf(fields, 'authority'),
  name: textOf(fields, 'authority-name'),
})

/** Draws the fields. */
export function drawResponsibleFields(fields: Fields, faults: readonly Fault[]): Html {
  const which = input({
    formGroup: { classes: 'govuk-!-margin-top-4' },
    name: 'authority-name',
    label: { text: 'If it is another authority: which?' },
    value: textOf(fields, 'authority-name'),
    errorMessage: errorOf(faults, 'authority-name'),
  })
  const choices = radios({
    name: 'authority',
    fieldset: { legend: { text: 'Which authority answers for the child?', classes: 'govuk-fieldset__legend--m' } },
    hint: { text: 'The authority that looks after the child, or in whose area the family lives.' },
    value: textOf(fields, 'authority') || undefined,
    errorMessage: errorOf(faults, 'authority'),
    items: Object.entries(authorities).map(([value, text]) => ({ value, text })),
  })
  return html`${choices}${which}`
}
