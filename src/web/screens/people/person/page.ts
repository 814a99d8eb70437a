// One person who works here: what they act as, where they belong, how they sign in, and in numbers what they hold.
import { roles } from '../../../../domain/access/index.ts'
import { dayOf, type Instant, sayDay, sayMoment } from '../../../../domain/kernel/index.ts'
import type { PersonRecord } from '../../../../store/people/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { factList } from '../../../components/fact-list/fact-list.ts'
import { notificationBanner } from '../../../components/notification-banner/notification-banner.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import { warningText } from '../../../components/warning-text/warning-text.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { sayWhen } from '../../say.ts'
import { sayChange } from '../words.ts'

/** What the page shows. `mayChange` is true for administrators, and never of themselves. */
export type PersonView = {
  readonly person: PersonRecord
  readonly now: Instant
  readonly mayChange: boolean
  readonly own: boolean
  readonly done: boolean
}

const hrefOf = ({ person }: PersonView, path: string): string => `/people/${person.id}/${path}`

const link = (href: string, text: string, about: string): Html =>
  html`<a class="govuk-link" href="${href}">${text}<span class="govuk-visually-hidden"> ${about}</span></a>`

/** From and until as a sentence, and whether it holds. */
function sayHeld(from: Instant, until: Instant | null, now: Instant): string {
  const begins = from > now ? `From ${sayMoment(from)}` : `Since ${sayDay(dayOf(from))}`
  if (until === null) return begins
  return until <= now ? `Ended ${sayMoment(until)}` : `${begins}, until ${sayMoment(until)}`
}

const running = (until: Instant | null, now: Instant): boolean => until === null || until > now

function rolesTable(view: PersonView): Html {
  const { person, now, mayChange } = view
  return stackedTable({
    caption: 'Roles',
    columns: [{ label: 'Role' }, { label: 'When' }, { label: 'Change' }],
    rows: person.roles.map(({ id, role, agency, from, until }) => {
      const about = `the role ${roles[role]}, ${agency}`
      const ends = mayChange && running(until, now) && person.leftAt === null
      return [
        { text: `${roles[role]}, ${agency}` },
        { text: sayHeld(from, until, now) },
        { html: ends ? link(hrefOf(view, `do/end-role/${id}`), 'End it', about) : html`–` },
      ]
    }),
    emptyText: 'No role: this person cannot do anything here.',
  })
}

function teamsTable(view: PersonView): Html {
  const { person, now, mayChange } = view
  return stackedTable({
    caption: 'Teams',
    columns: [{ label: 'Team' }, { label: 'When' }, { label: 'Change' }],
    rows: person.teams.map(({ id, team, agency, from, until }) => {
      const ends = mayChange && running(until, now) && person.leftAt === null
      return [
        { text: `${team} (${agency})` },
        { text: sayHeld(from, until, now) },
        { html: ends ? link(hrefOf(view, `do/leave-team/${id}`), 'Take out', `of ${team}`) : html`–` },
      ]
    }),
    emptyText: 'No team.',
  })
}

function sayPassword({ person }: PersonView): string {
  const { hasAccount, hasPassword, linkUntil } = person.signIn
  if (hasPassword) return linkUntil === null ? 'Chosen' : `Chosen. A one-time code works until ${sayMoment(linkUntil)}`
  if (linkUntil !== null) return `Not chosen yet. The one-time code works until ${sayMoment(linkUntil)}`
  return hasAccount ? 'Not chosen, and the one-time code no longer works' : 'No account yet: give a one-time code'
}

function signIn(view: PersonView): Html {
  const { signIn: state } = view.person
  const last = state.lastSignedInAt === null ? 'Never' : sayWhen(state.lastSignedInAt, view.now)
  return factList({
    facts: [
      { label: 'Last signed in', value: { text: last } },
      { label: 'Password', value: { text: sayPassword(view) } },
      { label: 'Second factor', value: { text: state.hasFactor ? 'Set up' : 'Not set up' } },
      { label: 'Sessions open', value: { text: String(state.sessions) } },
    ],
  })
}

function holds({ person }: PersonView): Html {
  const { children, workerOf, duties, drafts, glasses, covers } = person.holds
  const fact = (label: string, number: number) => ({ label, value: { text: String(number) } })
  return factList({
    facts: [
      fact('Children they work with by name', children),
      fact('Of these, as the social worker', workerOf),
      fact('Open duties assigned to them', duties),
      fact('Drafts not sent', drafts),
      fact('Records opened in an emergency', glasses),
      fact('Covers, given or taken', covers),
    ],
  })
}

const history = ({ person, now }: PersonView): Html =>
  stackedTable({
    caption: 'What changed, newest first',
    columns: [{ label: 'When' }, { label: 'What' }, { label: 'By whom' }, { label: 'Why' }],
    rows: person.changes.map(change => [
      { text: sayWhen(change.at, now) },
      { text: sayChange(change) },
      { text: change.by ?? 'Whoever has the machine, by command' },
      { text: change.reason ?? 'Not said' },
    ]),
    emptyText: 'Nothing has changed since this was first kept.',
  })

const act = (view: PersonView, path: string, text: string): Html =>
  button({ text, href: hrefOf(view, path), classes: 'govuk-button--secondary' })

function doors(view: PersonView): Html {
  return html`<div class="govuk-button-group">
${act(view, 'do/link/new', 'Give a new one-time code')}
${act(view, 'do/factor/new', 'Reset the second factor')}
${act(view, 'do/unlock/new', 'Unlock after failed sign-ins')}
${act(view, 'do/change/new', 'Change name or e-mail address')}
</div>`
}

const isToday = (at: Instant, now: Instant): boolean => dayOf(at) === dayOf(now)

function standing(view: PersonView): Html | false {
  const { leftAt, name } = view.person
  if (leftAt === null)
    return view.own && html`<p class="govuk-body">This is you. Another administrator changes your rights.</p>`
  const back = view.mayChange && isToday(leftAt, view.now) && act(view, 'do/back/new', 'They came back')
  return html`${warningText({ text: `${name} left ${sayWhen(leftAt, view.now)} and can no longer sign in.`, iconFallbackText: 'Warning' })}${back}`
}

const heading = (text: string): Html => html`<h2 class="govuk-heading-m">${text}</h2>`

/** Draws the page. */
export function personPage(view: PersonView): Page {
  const { person, mayChange } = view
  const working = mayChange && person.leftAt === null
  const body = html`${view.done && notificationBanner({ type: 'success', text: 'It is done and takes effect at once.' })}
<h1 class="govuk-heading-l">${person.name}</h1>
<p class="govuk-body">${person.email}</p>
${standing(view)}
${rolesTable(view)}
${working && act(view, 'do/give-role/new', 'Give a further role')}
${teamsTable(view)}
${working && act(view, 'do/join-team/new', 'Add to a team')}
${heading('Signing in')}${signIn(view)}${working && doors(view)}
${heading('What they hold')}${holds(view)}
${working && button({ text: `${person.name} leaves`, href: hrefOf(view, 'leave'), classes: 'govuk-button--warning' })}
${history(view)}`
  return {
    kind: 'page',
    title: person.name,
    part: 'people',
    before: backLink({ href: '/people', text: 'People' }),
    body,
  }
}
