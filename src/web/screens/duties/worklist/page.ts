// The page of a worklist: which list, whose, and the duties with why each exists.
import { type Role, roleMay, roles } from '../../../../domain/access/index.ts'
import type { Instant } from '../../../../domain/kernel/index.ts'
import { rules } from '../../../../domain/protocol/index.ts'
import type { Duty, Whose, Worklist, WorklistFilter } from '../../../../store/duties/reads.ts'
import { button } from '../../../components/button/button.ts'
import { pagination } from '../../../components/pagination/pagination.ts'
import { select } from '../../../components/select/select.ts'
import { subNavigation } from '../../../components/sub-navigation/sub-navigation.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { dutiesSection } from '../duty-rows.ts'

/** What the page shows. */
export type WorklistView = {
  readonly list: Worklist
  readonly filter: WorklistFilter
  readonly page: number
  readonly perPage: number
  readonly counts: Readonly<Record<Worklist, number>>
  readonly duties: readonly Duty[]
  /** Handed on to the actor or their team and not yet accepted. */
  readonly handed: readonly Duty[]
  readonly now: Instant
  readonly role: Role
}

const names: Readonly<Record<Worklist, string>> = {
  overdue: 'Overdue',
  ahead: 'Due later',
  'without-deadline': 'As soon as possible',
}

const empty: Readonly<Record<Worklist, string>> = {
  overdue: 'Nothing here is overdue.',
  ahead: 'Nothing here has a deadline ahead.',
  'without-deadline': 'Nothing here waits without a deadline.',
}

const whoseNames: Readonly<Record<Whose, string>> = {
  mine: 'Mine',
  team: 'My team’s',
  nobody: 'Nobody’s',
  role: 'My role’s',
  handed: 'Handed on, not accepted',
  all: 'Everybody’s',
}

/** The address of a worklist. */
export function worklistAddress(filter: WorklistFilter, list: Worklist, page = 1, path = '/duties'): string {
  const { whose, rule, child, person, team, within } = filter
  const parts = Object.entries({ list, whose, rule, child, person, team, within, page: page > 1 ? page : null })
  const query = parts.flatMap(([key, value]) => (value === null ? [] : [`${key}=${value}`]))
  return `${path}?${query.join('&')}`
}

function tabs({ list, filter, counts }: WorklistView): Html {
  const all = Object.keys(names) as Worklist[]
  return subNavigation({
    label: 'Worklists',
    items: all.map(one => ({
      text: `${names[one]} (${counts[one]})`,
      href: worklistAddress(filter, one),
      active: one === list,
    })),
  })
}

function pages({ list, filter, page, perPage, counts }: WorklistView): Html | false {
  const last = Math.ceil(counts[list] / perPage)
  const address = (to: number) => worklistAddress(filter, list, to)
  return (
    last > 1 &&
    pagination({
      previous: page > 1 ? { href: address(page - 1) } : undefined,
      next: page < last ? { href: address(page + 1) } : undefined,
      items: Array.from({ length: last }, (_, i) => ({
        number: String(i + 1),
        href: address(i + 1),
        current: i + 1 === page,
      })).filter(item => Math.abs(Number(item.number) - page) < 4),
    })
  )
}

const hidden = (name: string, value: string | number | null): Html | false =>
  value !== null && html`<input type="hidden" name="${name}" value="${value}">`

// A plain form that asks: it works without scripts, and its address can be kept.
function filters({ filter, list }: WorklistView): Html {
  const raising = rules.filter(({ versions }) => versions.some(({ raise }) => raise !== undefined))
  const items = raising.map(({ id, title }) => ({ value: id, text: title }))
  return html`<form action="/duties" method="get" class="hw-no-print" novalidate>
${hidden('list', list)}${hidden('child', filter.child)}${hidden('person', filter.person)}${hidden('team', filter.team)}${hidden('within', filter.within)}
${select({ name: 'whose', label: { text: 'Whose' }, items: Object.entries(whoseNames).map(([value, text]) => ({ value, text })), value: filter.whose })}
${select({ name: 'rule', label: { text: 'Which' }, items: [{ value: '', text: 'All duties' }, ...items], value: filter.rule ?? '' })}
${button({ text: 'Show', classes: 'govuk-button--secondary' })}
</form>`
}

function narrowing({ filter, duties }: WorklistView): Html | false {
  const { child, person, team, within } = filter
  if (child === null && person === null && team === null && within === null) return false
  const first = duties[0]
  const said = [
    child !== null && `of ${first?.name ?? 'one child'}`,
    person !== null && `carried by ${first?.assignee ?? 'one person'}`,
    team !== null && `carried by ${first?.carried.team?.name ?? 'one team'}`,
    within !== null && `due within ${within} hours`,
  ].filter(part => part !== false)
  return html`<p class="govuk-body">Only those ${said.join(', ')}. <a class="govuk-link" href="/duties?whose=all">Show all</a></p>`
}

function links(view: WorklistView): Html {
  const { filter, list, role, duties } = view
  const many = duties.length > 0 && roleMay(role, 'duties', 'write')
  const several = worklistAddress(filter, list, view.page, '/duties/several')
  return html`<p class="govuk-body hw-no-print">${many && html`<a class="govuk-link" href="${several}">Assign or hand on several</a> · `}<a class="govuk-link" href="/my-team">My team</a> · <a class="govuk-link" href="/hand-over">Shift hand-over</a></p>`
}

function handedSection({ handed, now, role }: WorklistView): Html | false {
  if (handed.length === 0) return false
  return html`<h2 class="govuk-heading-m">Handed to you, not yet accepted</h2>
<p class="govuk-body">Open a duty to accept or decline it, or <a class="govuk-link" href="/hand-over">accept all at the hand-over</a>.</p>
${dutiesSection(handed, now, { showChild: true, role, linkDuty: true })}`
}

function elsewhere({ filter, counts, role }: WorklistView): Html | false {
  const none = Object.values(counts).every(count => count === 0)
  if (filter.whose !== 'mine' || !none) return false
  return html`<p class="govuk-body">Nothing stands with you by name. <a class="govuk-link" href="/duties?whose=role">Show what waits for your role, ${roles[role].toLowerCase()}</a>, or <a class="govuk-link" href="/duties?whose=all">everybody’s</a>.</p>`
}

/** Draws the page. */
export function worklistPage(view: WorklistView): Page {
  const { list, filter, duties, now, role } = view
  const body = html`<h1 class="govuk-heading-l">Duties</h1>
${handedSection(view)}
<h2 class="govuk-heading-m">${whoseNames[filter.whose]}</h2>
${narrowing(view)}${filters(view)}${tabs(view)}${elsewhere(view)}
${dutiesSection(duties, now, { showChild: true, role, emptyText: empty[list], linkDuty: true })}
${pages(view)}${links(view)}`
  return { kind: 'page', title: `Duties: ${names[list].toLowerCase()}`, part: 'duties', body }
}
