// On whose records an entry of the log goes besides: those who are missing together and may be seen, ticked while they are
// missing.
import { asId, type Id } from '../../../domain/kernel/index.ts'
import { endOf } from '../../../domain/missing/index.ts'
import type { Together } from '../../../store/together/reads.ts'
import { checkboxes } from '../../components/checkboxes/checkboxes.ts'
import { allOf, type Fields, textOf } from '../../frame/fields.ts'
import { type Html, html } from '../../html.ts'

/** Asks on whose records the entry goes besides; nothing where nobody else may be seen. */
export function alsoOn(together: Together, fields: Fields): Html {
  if (together.seen.length === 0) return html``
  const asked = textOf(fields, '_also-asked') !== ''
  const open = together.seen.filter(({ episode }) => endOf(episode) === null).map(({ episode }) => episode.id as string)
  const items = together.seen.map(({ episode, subject }) => ({
    value: episode.id as string,
    text: `${subject.name}, ${episode.reference}`,
  }))
  return html`<input type="hidden" name="_also-asked" value="yes">
${checkboxes({
  name: '_also',
  idPrefix: 'also',
  classes: 'govuk-checkboxes--small',
  fieldset: { legend: { text: 'Write it on the record of each of these too', classes: 'govuk-fieldset__legend--s' } },
  hint: { text: 'Do not write one child’s name where the others’ workers should not read it.' },
  values: asked ? allOf(fields, '_also') : open,
  items,
})}`
}

/** Those ticked. */
export const readAlso = (fields: Fields): Id<'episode'>[] =>
  allOf(fields, '_also').flatMap(text => asId<'episode'>(text) ?? [])
