// The digest of today: who is missing, who came back, and what is overdue, as far as whoever reads it may see.
import type { Digest } from '../../../../actions/outbox/see-digest.ts'
import { sayElapsed, sayMoment } from '../../../../domain/kernel/index.ts'
import { sayMissed } from '../../../../domain/outbox/index.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import { warningText } from '../../../components/warning-text/warning-text.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { dutiesSection } from '../../duties/duty-rows.ts'
import { missingTable, unreportedBanner } from '../../missing-now/board-lines.ts'
import { sayWhen } from '../../say.ts'
import { sayStanding } from '../standing.ts'

const hidden = { captionClasses: 'govuk-visually-hidden' } as const

function backTable({ back, now }: Digest): Html {
  return stackedTable({
    ...hidden,
    caption: 'Came back in the last 24 hours',
    columns: [{ label: 'Child' }, { label: 'Found or back' }],
    rows: back.map(line => [
      { html: html`<a class="govuk-link" href="/episodes/${line.episodeId}">${line.name}</a>` },
      { html: html`${sayWhen(line.foundAt, now)}<br>${sayElapsed(line.foundAt, now)} ago` },
    ]),
    emptyText: 'Nobody you can see came back in the last 24 hours.',
  })
}

const shownOf = (shown: number, count: number, href: string, all: string): Html | false =>
  count > shown &&
  html`<p class="govuk-body">${shown} of ${count} are shown. <a class="govuk-link" href="${href}">${all}</a></p>`

function standingWords({ standing, today, addressed }: Digest): Html {
  const says = sayStanding(standing)
  const missed = sayMissed(today.missed)
  const whose = addressed ? '' : ' It is not sent to you, and you may read it here.'
  return html`${standing.kind === 'alarm' ? warningText({ text: says }) : html`<p class="govuk-body">${says}${whose}</p>`}
${missed !== '' && html`<p class="govuk-inset-text">${missed}</p>`}`
}

/** Draws the page. */
export function digestPage(digest: Digest): Page {
  const { now, missing, overdue, counts } = digest
  const body = html`<h1 class="govuk-heading-l">Daily digest</h1>
${standingWords(digest)}
<p class="govuk-body">It shows the children whom you may see, as at ${sayMoment(now)}.</p>
${unreportedBanner(missing, now)}
<h2 class="govuk-heading-m" id="missing">Missing now</h2>
${missingTable(missing, now, { ...hidden, caption: 'Missing now', emptyText: 'Nobody you can see is missing now.' })}
${shownOf(missing.length, counts.missing, '/missing', 'All who are missing now')}
<h2 class="govuk-heading-m" id="back">Came back in the last 24 hours</h2>
${backTable(digest)}
<h2 class="govuk-heading-m" id="overdue">Overdue</h2>
${dutiesSection(overdue, now, { showChild: true, emptyText: 'Nothing that you can see is overdue.' })}
${shownOf(overdue.length, counts.overdue, '/duties', 'All duties')}`
  return { kind: 'page', title: 'Daily digest', part: 'missing', body }
}
