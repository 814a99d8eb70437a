// The signs of trafficking as boxes to tick, and those that were ticked.
import { isSign, type TraffickingSign, traffickingSigns } from '../../../domain/alerts/index.ts'
import { checkboxes } from '../../components/checkboxes/checkboxes.ts'
import type { Shown } from '../../forms/draw-form.ts'
import { allOf, type Fields } from '../../frame/fields.ts'
import type { Html } from '../../html.ts'

const name = 'signs'

/** The signs that were ticked. */
export const signsIn = (fields: Fields): readonly TraffickingSign[] => allOf(fields, name).filter(isSign)

/** Draws the boxes. */
export function drawSigns({ fields, faults }: Shown): Html {
  const fault = faults.find(({ field }) => field === name)
  return checkboxes({
    name,
    fieldset: { legend: { text: 'Which signs of trafficking?', classes: 'govuk-fieldset__legend--s' } },
    hint: { text: 'Leave them empty where it is not about trafficking.' },
    ...(fault === undefined ? {} : { errorMessage: { text: fault.text } }),
    values: signsIn(fields),
    items: Object.entries(traffickingSigns).map(([value, text]) => ({ value, text })),
  })
}
