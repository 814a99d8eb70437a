// The people of the partnership: who acts as what, by name, agency and team.
import { roles } from '../../../../domain/access/index.ts'
import { dayOf, sayDay } from '../../../../domain/kernel/index.ts'
import type { PersonLine, PickOne } from '../../../../store/people/reads.ts'
import { button } from '../../../components/button/button.ts'
import { input } from '../../../components/input/input.ts'
import { pagination } from '../../../components/pagination/pagination.ts'
import { select } from '../../../components/select/select.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import { subNavigation } from '../../../components/sub-navigation/sub-navigation.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'

/** What the page shows. */
export type PeopleView = {
  readonly people: readonly PersonLine[]
  readonly total: number
  readonly typed: string
  readonly agency: string
  readonly team: string
  readonly left: boolean
  readonly page: number
  readonly perPage: number
  readonly agencies: readonly PickOne[]
  readonly teams: readonly PickOne[]
  readonly mayInvite: boolean
}

// Agencies and teams are no personal data, so they may stand in the address; what was typed of a name is posted.
const address = ({ agency, team }: PeopleView, left: boolean, page = 1): string => {
  const parts = [left && 'left=yes', agency && `agency=${agency}`, team && `team=${team}`, page > 1 && `page=${page}`]
  return `/people?${parts.filter(Boolean).join('&')}`
}

const anyOf = (text: string, all: readonly PickOne[]) => [{ value: '', text }, ...all]

function filter(view: PeopleView, tokens: Html): Html {
  return html`<form method="post" action="/people" novalidate>${tokens}
<input type="hidden" name="left" value="${view.left ? 'yes' : ''}">
${input({ name: 'typed', label: { text: 'Part of a name or e-mail address' }, value: view.typed, autocomplete: 'off' })}
${select({ name: 'agency', label: { text: 'Agency' }, value: view.agency, items: anyOf('Every agency', view.agencies) })}
${select({ name: 'team', label: { text: 'Team' }, value: view.team, items: anyOf('Every team', view.teams) })}
${button({ text: 'Show these people', classes: 'govuk-button--secondary' })}
</form>`
}

const listed = (parts: readonly string[], none: string): Html =>
  parts.length === 0 ? html`${none}` : html`${parts.map((part, i) => html`${i > 0 && html`<br>`}${part}`)}`

function rowOf({ id, name, email, leftAt, acts, teams }: PersonLine) {
  const left = leftAt === null ? 'No role today' : `Left ${sayDay(dayOf(leftAt))}`
  return [
    { html: html`<a class="govuk-link" href="/people/${id}">${name}</a><br>${email}` },
    {
      html: listed(
        acts.map(one => `${roles[one.role]}, ${one.agency}`),
        left,
      ),
    },
    { html: listed(teams, 'None') },
  ]
}

function pages(view: PeopleView): Html | false {
  const last = Math.ceil(view.total / view.perPage)
  if (last <= 1 || view.typed !== '') return false
  return pagination({
    previous: view.page > 1 ? { href: address(view, view.left, view.page - 1) } : undefined,
    next: view.page < last ? { href: address(view, view.left, view.page + 1) } : undefined,
  })
}

/** Draws the page. */
export function peoplePage(view: PeopleView, tokens: Html): Page {
  const { people, total, left } = view
  const more = total > people.length && view.typed !== ''
  const body = html`<h1 class="govuk-heading-l">People</h1>
${view.mayInvite && button({ text: 'Invite somebody', href: '/people/invite' })}
${subNavigation({
  label: 'Who works here',
  items: [
    { text: 'Working here', href: address(view, false), active: !left },
    { text: 'Left', href: address(view, true), active: left },
  ],
})}
${filter(view, tokens)}
<p class="govuk-body">${total === 1 ? '1 person' : `${total} people`}.${more && ` The first ${people.length} are shown: type more of the name.`}</p>
${stackedTable({
  caption: left ? 'People who left' : 'People who work here',
  captionClasses: 'govuk-visually-hidden',
  columns: [{ label: 'Name' }, { label: 'Acts as' }, { label: 'Teams' }],
  rows: people.map(rowOf),
  emptyText: left ? 'Nobody like this has left.' : 'Nobody like this works here.',
})}
${pages(view)}`
  return { kind: 'page', title: 'People', part: 'people', body }
}
