// Agencies and teams: the list, and one team with what it answers for.
import { areas, districts } from '../../../../domain/children/index.ts'
import { type Instant, sayDay, sayMoment } from '../../../../domain/kernel/index.ts'
import type { TeamLine, TeamRecord, TeamRemit } from '../../../../store/directory/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { factList } from '../../../components/fact-list/fact-list.ts'
import { notificationBanner } from '../../../components/notification-banner/notification-banner.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import type { Page } from '../../../frame/screen.ts'
import { html } from '../../../html.ts'

/** The kinds of team. */
export const teamKinds = {
  team: 'Team',
  home: 'Children’s home or fostering agency',
  'out-of-hours': 'Out-of-hours team',
  school: 'School',
} as const

/** The kinds of remit. */
export const remitKinds = {
  authority: 'Every child of an authority, or living in its area',
  district: 'Every child living in a district',
  'open-episode': 'Every child who is missing, and until 28 days after',
} as const

const named = (names: Readonly<Record<string, string>>, code: string): string => names[code] ?? code

/** What a remit is, in words. */
export function sayRemit({ kind, value }: Pick<TeamRemit, 'kind' | 'value'>): string {
  if (value === null) return remitKinds[kind]
  const place = kind === 'authority' ? named(areas, value) : named(districts, value)
  return `${remitKinds[kind]}: ${place}`
}

const membersOf = (count: number): string => (count === 1 ? '1 person' : `${count} people`)

/** The list of teams. */
export function teamsPage(teams: readonly TeamLine[], mayChange: boolean): Page {
  const rows = teams.map(({ id, name, agency, kind, members, until }) => [
    { html: html`<a class="govuk-link" href="/directory/teams/${id}">${name}</a>` },
    { text: agency },
    { text: until === null ? named(teamKinds, kind) : `Ended ${sayDay(until)}` },
    { text: membersOf(members) },
  ])
  const add = html`<div class="govuk-button-group">${button({ text: 'Add a team', href: '/directory/add/team' })}
${button({ text: 'Add an agency', href: '/directory/add/agency', classes: 'govuk-button--secondary' })}</div>`
  const body = html`<h1 class="govuk-heading-l">Agencies and teams</h1>
${mayChange && add}
${stackedTable({
  caption: 'Teams',
  captionClasses: 'govuk-visually-hidden',
  columns: [{ label: 'Team' }, { label: 'Agency' }, { label: 'Kind' }, { label: 'In it today' }],
  rows,
  emptyText: 'No team yet.',
})}`
  const before = backLink({ href: '/directory', text: 'Who to call' })
  return { kind: 'page', title: 'Agencies and teams', part: 'directory', before, body }
}

/** What the page of one team shows. */
export type TeamView = TeamRecord & { readonly now: Instant; readonly mayChange: boolean; readonly done: boolean }

function remitRow({ id, from, until, ...remit }: TeamRemit, { team, now, mayChange }: TeamView) {
  const runs = until === null || until > now
  const end = html`<a class="govuk-link" href="/directory/teams/${team.id}/do/end-remit/${id}">End it<span class="govuk-visually-hidden"> ${sayRemit(remit)}</span></a>`
  const times = `${from > now ? 'From' : 'Since'} ${sayMoment(from)}${until === null ? '' : `, until ${sayMoment(until)}`}`
  return [{ text: sayRemit(remit) }, { text: times }, { html: runs && mayChange ? end : html`–` }]
}

const waits = (waiting: number) =>
  waiting > 0 &&
  html`<p class="govuk-body">${waiting === 1 ? '1 child waits' : `${waiting} children wait`} to be looked at again after a change. It goes on by itself.</p>`

/** One team. */
export function teamPage(view: TeamView): Page {
  const { team, remits, mayChange } = view
  const href = (path: string) => `/directory/teams/${team.id}/do/${path}/new`
  const changes = html`<div class="govuk-button-group">${button({ text: 'Have it answer for more', href: href('give-remit'), classes: 'govuk-button--secondary' })}
${button({ text: 'Change name or kind', href: href('rename'), classes: 'govuk-button--secondary' })}
${button({ text: 'End the team', href: href('end'), classes: 'govuk-button--warning' })}</div>`
  const body = html`${view.done && notificationBanner({ type: 'success', text: 'It is done.' })}
<h1 class="govuk-heading-l">${team.name}</h1>
${factList({
  facts: [
    { label: 'Agency', value: { text: team.agency } },
    { label: 'Kind', value: { text: named(teamKinds, team.kind) } },
    { label: 'In it today', value: { text: membersOf(team.members) } },
    { label: 'Ended', value: team.until === null ? null : { text: sayDay(team.until) }, unknownText: 'Not ended' },
  ],
})}
${stackedTable({
  caption: 'What it answers for as a whole',
  columns: [{ label: 'For whom' }, { label: 'When' }, { label: 'Change' }],
  rows: remits.map(remit => remitRow(remit, view)),
  emptyText: 'Nothing: it sees the children whom it works with, and no others.',
})}
${waits(view.waiting)}
${mayChange && team.until === null && changes}`
  const before = backLink({ href: '/directory/teams', text: 'Agencies and teams' })
  return { kind: 'page', title: team.name, part: 'directory', before, body }
}
