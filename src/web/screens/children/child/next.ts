// What must happen next for a child, as every screen shows duties.
import type { Role } from '../../../../domain/access/index.ts'
import { details } from '../../../components/details/details.ts'
import { type Html, html } from '../../../html.ts'
import { dutiesSection, isDone } from '../../duties/duty-rows.ts'
import { hiddenSection } from '../hidden-section.ts'
import { openInList } from './folded.ts'
import type { ChildView } from './view.ts'

/** What must happen next: a few that are open, the other open ones folded, and what is met or closed folded too. */
export function whatNext({ duties, now }: Pick<ChildView, 'duties' | 'now'>, role: Role | undefined): Html {
  if (duties.kind === 'hidden') return hiddenSection('What must happen next')
  const open = duties.value.filter(duty => !isDone(duty))
  const later = open.slice(openInList)
  const shown = duties.value.filter(duty => !later.includes(duty))
  const options = { showChild: false, role, emptyText: 'Nothing is due for this child.' }
  return html`<h2 class="govuk-heading-m" id="next">What must happen next</h2>
${dutiesSection(shown, now, options)}
${later.length > 0 && details({ summaryText: `${later.length} more that are open`, html: dutiesSection(later, now, options) })}`
}
