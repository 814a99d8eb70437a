// The page of a worklist: which list, whose, and the duties with why each exists.
import { type Role, roles } from '../../../../domain/access/index.ts'
import type { Instant } from '../../../../domain/kernel/index.ts'
import type { Duty, Worklist } from '../../../../store/duties/reads.ts'
import { pagination } from '../../../components/pagination/pagination.ts'
import { subNavigation } from '../../../components/sub-navigation/sub-navigation.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { dutiesSection } from '../duty-rows.ts'

/** What the page shows. */
export type WorklistView = {
  readonly list: Worklist
  readonly mine: boolean
  readonly page: number
  readonly perPage: number
  readonly counts: Readonly<Record<Worklist, number>>
  readonly duties: readonly Duty[]
  readonly now: Instant
  readonly role: Role
}

const names: Readonly<Record<Worklist, string>> = {
  overdue: 'Overdue',
  ahead: 'Due later',
  'without-deadline': 'As soon as possible',
}

const empty: Readonly<Record<Worklist, string>> = {
  overdue: 'Nothing that you can see is overdue.',
  ahead: 'Nothing that you can see has a deadline ahead.',
  'without-deadline': 'Nothing that you can see waits without a deadline.',
}

const address = (list: Worklist, mine: boolean, page = 1): string =>
  `/duties?list=${list}${mine ? '&whose=mine' : ''}${page > 1 ? `&page=${page}` : ''}`

function tabs({ list, mine, counts }: WorklistView): Html {
  const all = Object.keys(names) as Worklist[]
  return subNavigation({
    label: 'Worklists',
    items: all.map(one => ({ text: `${names[one]} (${counts[one]})`, href: address(one, mine), active: one === list })),
  })
}

function pages({ list, mine, page, perPage, counts }: WorklistView): Html | false {
  const last = Math.ceil(counts[list] / perPage)
  return (
    last > 1 &&
    pagination({
      previous: page > 1 ? { href: address(list, mine, page - 1) } : undefined,
      next: page < last ? { href: address(list, mine, page + 1) } : undefined,
      items: Array.from({ length: last }, (_, i) => ({
        number: String(i + 1),
        href: address(list, mine, i + 1),
        current: i + 1 === page,
      })).filter(item => Math.abs(Number(item.number) - page) < 4),
    })
  )
}

/** Draws the page. */
export function worklistPage(view: WorklistView): Page {
  const { list, mine, duties, now, role } = view
  const whose = mine
    ? html`Only those of your role, ${roles[role].toLowerCase()}. <a class="govuk-link" href="${address(list, false)}">Show everybody’s</a>`
    : html`Everybody’s. <a class="govuk-link" href="${address(list, true)}">Show only those of your role</a>`
  const body = html`<h1 class="govuk-heading-l">Duties</h1>
${tabs(view)}
<p class="govuk-body">${whose}</p>
${dutiesSection(duties, now, { showChild: true, role, emptyText: empty[list] })}
${pages(view)}`
  return { kind: 'page', title: `Duties: ${names[list].toLowerCase()}`, part: 'duties', body }
}
