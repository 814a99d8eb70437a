// Children placed across borders, whom the reader may see: placed here by others, ours elsewhere, and letters without an answer.

import { letterStanding } from '../../../../domain/borders/index.ts'
import { displayName } from '../../../../domain/children/index.ts'
import { dayOf, type Instant, sayDay } from '../../../../domain/kernel/index.ts'
import type { Letter, PlacedLine } from '../../../../store/borders/reads.ts'
import { button } from '../../../components/button/button.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import { subNavigation } from '../../../components/sub-navigation/sub-navigation.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { childHref } from '../../children/child-bar.ts'
import { sayWhen } from '../../say.ts'
import { intakeHref } from '../intake/page.ts'
import { sayLetterStanding } from '../say.ts'

/** The lists by the word in the address. */
export const borderLists = {
  here: 'Placed here by others',
  elsewhere: 'Ours, living elsewhere',
  letters: 'Letters without an answer',
} as const
/** One of the lists. */
export type BorderList = keyof typeof borderLists

/** What the page shows; one list at a time. */
export type ListsView = {
  readonly list: BorderList
  readonly lines: readonly PlacedLine[]
  readonly letters: readonly Letter[]
  readonly mayNotify: boolean
  readonly now: Instant
}

const authorityNames: Readonly<Record<string, string>> = {
  staffordshire: 'Staffordshire',
  'stoke-on-trent': 'Stoke-on-Trent',
  other: 'Another authority',
}

const authorityOf = (line: PlacedLine): string =>
  line.authorityName === null || line.authorityName === '' ? (authorityNames[line.authority] ?? '') : line.authorityName

const child = (line: PlacedLine): Html =>
  html`<a class="govuk-link" href="${childHref(line.id, '/borders')}">${displayName(line.identity)}</a>${line.missingNow && html` <strong>Missing now</strong>`}`

const reports = (line: PlacedLine, now: Instant): string =>
  `${line.reports === 1 ? '1 time' : `${line.reports} times`}${line.lastReportAt === null ? '' : `, last ${sayWhen(line.lastReportAt, now)}`}`

function placedHere({ lines, now }: ListsView): Html {
  return stackedTable({
    caption: 'Children placed here by other authorities, those reported most often first',
    columns: ['Child', 'Placed by', 'Lives', 'Reported missing in 90 days', 'Notification'].map(label => ({ label })),
    rows: lines.map(line => [
      { html: child(line) },
      { text: authorityOf(line) },
      { text: `${line.home ?? 'Not a home of the partnership'}, since ${sayDay(line.since)}` },
      { text: reports(line, now) },
      { text: line.notifiedAt === null ? 'None came' : `Came ${sayWhen(line.notifiedAt, now)}` },
    ]),
    emptyText: 'No child whom you can see is placed here by another authority.',
  })
}

function sayReview(line: PlacedLine): string {
  if (line.reviewedOn === null) return 'No review recorded'
  return `${sayDay(line.reviewedOn)}${line.reportOwed ? ': report to be made' : ''}`
}

function elsewhere({ lines, now }: ListsView): Html {
  return stackedTable({
    caption: 'Our children who live outside the area, those reported most often first',
    columns: ['Child', 'Responsible', 'Since', 'Reported missing in 90 days', 'Last statutory review'].map(label => ({
      label,
    })),
    rows: lines.map(line => [
      { html: child(line) },
      { text: authorityOf(line) },
      { text: sayDay(line.since) },
      { text: reports(line, now) },
      { text: sayReview(line) },
    ]),
    emptyText: 'No child of ours whom you can see lives outside the area.',
  })
}

function letters({ letters: waiting, now }: ListsView): Html {
  return stackedTable({
    caption: 'Letters about nine episodes in ninety days without a written reply',
    columns: ['Letter', 'To', 'Issued', 'Reply'].map(label => ({ label })),
    rows: waiting.map(one => [
      { html: html`<a class="govuk-link" href="/letters/${one.id}">${one.reference}</a>` },
      { text: `${one.addressedTo}, ${one.authority}` },
      { text: sayWhen(one.issuedAt, now) },
      { text: sayLetterStanding(letterStanding(one, dayOf(now)), now) },
    ]),
    emptyText: 'Every letter that asks for a reply has one, as far as you can see.',
  })
}

const drawn: Readonly<Record<BorderList, (view: ListsView) => Html>> = { here: placedHere, elsewhere, letters }

/** Draws the page. */
export function listsPage(view: ListsView): Page {
  const items = (Object.entries(borderLists) as [BorderList, string][]).map(([list, text]) => ({
    ...{ text, href: `/borders?list=${list}`, active: list === view.list },
  }))
  const body = html`<h1 class="govuk-heading-l">Across borders</h1>
${subNavigation({ label: 'Across borders', items })}
${drawn[view.list](view)}
${view.mayNotify && button({ text: 'Notification of a placement here', href: intakeHref })}
<p class="govuk-body"><a class="govuk-link" href="/providers">Providers and the guidance</a></p>`
  return { kind: 'page', title: `Across borders: ${borderLists[view.list].toLowerCase()}`, part: 'children', body }
}
