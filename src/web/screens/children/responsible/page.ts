// Changing which authority answers for a child.
import { authorities } from '../../../../domain/children/index.ts'
import type { Instant } from '../../../../domain/kernel/index.ts'
import type { ChildBar } from '../../../../store/children/reads.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import type { Fault, Page } from '../../../frame/screen.ts'
import type { Html } from '../../../html.ts'
import { type Compared, changePage, type Stale } from '../change-page.ts'
import { childHref, sayAuthority } from '../child-bar.ts'
import { drawResponsibleFields } from '../responsible-form.ts'

/** What the page shows. */
export type ResponsiblePage = {
  readonly bar: ChildBar
  readonly now: Instant
  readonly fields: Fields
  readonly faults: readonly Fault[]
  readonly tokens: Html
  readonly stale?: Stale
}

/** The fields as they stand. */
export const responsibleFields = (bar: ChildBar): Fields => ({
  authority: bar.authority,
  'authority-name': bar.authorityName ?? '',
})

/** Both versions. */
export function compareResponsible(bar: ChildBar, fields: Fields): Compared[] {
  const code = textOf(fields, 'authority')
  const typed =
    code === 'staffordshire' || code === 'stoke-on-trent' ? authorities[code] : textOf(fields, 'authority-name')
  return [{ label: 'Authority', stands: sayAuthority(bar), typed }]
}

/** Draws the page. */
export function responsiblePage({ bar, now, fields, faults, tokens, stale }: ResponsiblePage): Page {
  return changePage({
    title: 'Change which authority answers for the child',
    bar,
    now,
    action: childHref(bar.id, '/responsible'),
    tokens,
    hidden: { _version: String(bar.version) },
    questions: drawResponsibleFields(fields, faults),
    button: 'Save',
    fields,
    faults,
    advice: [
      'Teams that answer for the new authority can see the child from then on, and teams of the old one no longer, unless something else lets them.',
      'Episodes keep the authority that answered when they began.',
    ],
    reason: 'required',
    ...(stale === undefined ? {} : { stale }),
  })
}
