// What must happen next for a child, as every screen shows duties.
import type { Role } from '../../../../domain/access/index.ts'
import { type Html, html } from '../../../html.ts'
import { dutiesSection } from '../../duties/duty-rows.ts'
import { hiddenSection } from '../hidden-section.ts'
import type { ChildView } from './view.ts'

/** What must happen next; what is met or closed is folded away. */
export function whatNext({ duties, now }: ChildView, role: Role): Html {
  if (duties.kind === 'hidden') return hiddenSection('What must happen next')
  return html`<h2 class="govuk-heading-m" id="next">What must happen next</h2>
${dutiesSection(duties.value, now, { showChild: false, role, emptyText: 'Nothing is due for this child.' })}`
}
