// The nine topics as boxes to tick, and those that were ticked (PROG24-18).
import { isTopic, type Topic, topics } from '../../../domain/programme/index.ts'
import { checkboxes } from '../../components/checkboxes/checkboxes.ts'
import type { Shown } from '../../forms/draw-form.ts'
import { allOf, type Fields } from '../../frame/fields.ts'
import type { Html } from '../../html.ts'

const name = 'topics'

/** The topics that were ticked. */
export const topicsIn = (fields: Fields): readonly Topic[] => allOf(fields, name).filter(isTopic)

/** Draws the boxes. */
export const drawTopics = ({ fields }: Shown): Html =>
  checkboxes({
    name,
    fieldset: { legend: { text: 'Which topics was it about?', classes: 'govuk-fieldset__legend--s' } },
    hint: { text: 'Tick all that you worked on.' },
    values: topicsIn(fields),
    items: Object.entries(topics).map(([value, text]) => ({ value, text })),
  })
