// What has been saved since a moment: section by section, who, when and why.
import { type Instant, sayMoment } from '../../../../domain/kernel/index.ts'
import type { LaterChange } from '../../../../store/as-known/reads.ts'
import { details } from '../../../components/details/details.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import { type Html, html } from '../../../html.ts'
import { sectionNames } from '../section-names.ts'

/** The changes, and how many are shown at the most. */
export type Changes = { readonly since: readonly LaterChange[]; readonly most: number }

const times = (count: number): string => (count === 1 ? '1 change' : `${count} changes`)

function ofSection(section: string, changes: readonly LaterChange[]): Html {
  const table = stackedTable({
    caption: `Changes in: ${sectionNames[section] ?? section}`,
    captionClasses: 'govuk-visually-hidden',
    columns: ['When', 'What', 'By', 'Why'].map(label => ({ label })),
    rows: changes.map(({ at, version, by, reason }) => [
      { text: sayMoment(at) },
      { text: version === 1 ? 'Added' : 'Changed' },
      { text: by ?? 'Homeward itself' },
      { text: reason ?? 'No reason given' },
    ]),
    emptyText: '',
  })
  return details({ summaryText: `${sectionNames[section] ?? section}: ${times(changes.length)}`, html: table })
}

/** The list, folded by section. */
export function changesSince({ since, most }: Changes, now: Instant): Html {
  const sections = [...new Set(since.map(change => change.section))]
  const heading = html`<h2 class="govuk-heading-m" id="changes">What has changed since</h2>`
  if (sections.length === 0)
    return html`${heading}<p class="govuk-body">Nothing that you may see has changed from then until ${sayMoment(now)}.</p>`
  return html`${heading}
${since.length >= most && html`<p class="govuk-body">The latest ${most} changes are shown.</p>`}
${sections.map(section =>
  ofSection(
    section,
    since.filter(change => change.section === section),
  ),
)}`
}
