// The programmes of a child, and beginning one.
import { displayName } from '../../../domain/children/index.ts'
import { sayDay } from '../../../domain/kernel/index.ts'
import type { WholeProgramme } from '../../../domain/programme/index.ts'
import { backLink } from '../../components/back-link/back-link.ts'
import { button } from '../../components/button/button.ts'
import { notificationBanner } from '../../components/notification-banner/notification-banner.ts'
import { stackedTable } from '../../components/stacked-table/stacked-table.ts'
import type { Page } from '../../frame/screen.ts'
import { html } from '../../html.ts'
import { childHref } from '../children/child-bar.ts'
import type { ProgrammesView } from './load.ts'
import { programmeHref, programmesHref, sayLead, sayStands } from './say.ts'

const row = (view: ProgrammesView, whole: WholeProgramme) => [
  {
    html: html`<a class="govuk-link" href="${programmeHref({ ...view, whole })}">Began ${sayDay(whole.programme.startsOn)}</a>`,
  },
  { text: sayStands(whole) },
  { text: sayLead(whole) },
]

/** Draws the page. */
export function programmesPage(view: ProgrammesView, done: string | null): Page {
  const { bar, programmes, mayWrite } = view
  const columns = [{ label: 'Programme' }, { label: 'How it stands' }, { label: 'Family practitioner' }]
  const body = html`${done !== null && notificationBanner({ type: 'success', text: done })}
<span class="govuk-caption-l">${displayName(bar.identity)}</span>
<h1 class="govuk-heading-l">Direct work</h1>
<p class="govuk-body">A programme lasts eight weeks with one or two visits in each, and may be made longer once by up to four weeks.</p>
${stackedTable({ caption: 'Programmes, the latest first', columns, rows: programmes.map(one => row(view, one)), emptyText: 'No programme is recorded.' })}
${mayWrite && button({ text: 'Begin a programme', href: programmesHref(bar.id, '/new') })}`
  const before = backLink({ href: childHref(bar.id), text: 'Back to the child' })
  return { kind: 'page', title: 'Direct work', part: 'children', before, body }
}
