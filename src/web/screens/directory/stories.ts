// The directory in its states.
import { operationalNumbers, placeOf, places, unsetOf } from '../../../domain/directory/index.ts'
import { addDays, dayOf, hoursAfter, type Id } from '../../../domain/kernel/index.ts'
import type { StoredDestination, TeamLine } from '../../../store/directory/reads.ts'
import type { Story } from '../../components/story.ts'
import { html } from '../../html.ts'
import { storyNow } from '../duties/example-duties.ts'
import { agenciesPage } from './agencies/page.ts'
import { destinationPage } from './set/destination.ts'
import { domainsPage } from './set/domains.ts'
import { numberPage, numbersPage } from './set/number.ts'
import { teamPage, teamsPage } from './teams/page.ts'
import { unsetPage } from './unset/screen.ts'
import { whoToCallPage } from './who-to-call/page.ts'
import { staleWords } from './words.ts'

const idOf = <K extends string>(n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as Id<K>
const today = dayOf(storyNow)
const ask = { tokens: html``, now: storyNow }

const standing: StoredDestination = {
  reason: 'Renamed',
  id: idOf(1),
  kind: 'front-door',
  whose: 'staffordshire',
  agencyId: null,
  agency: null,
  teamId: null,
  team: null,
  name: 'SCASS',
  telephone: '01632 960 001',
  email: 'door@example.org',
  from: addDays(today, -200),
  until: null,
  setBy: 'Imran Instance',
}
const earlier: StoredDestination = {
  ...standing,
  id: idOf(2),
  name: 'First Response',
  from: addDays(today, -900),
  until: standing.from,
}

const team: TeamLine = {
  id: idOf(3),
  name: 'Missing children team',
  kind: 'team',
  version: 1,
  agencyId: idOf(4),
  agency: 'Example Council',
  agencyKind: 'authority',
  from: addDays(today, -900),
  until: null,
  members: 1,
}
const agencies = [
  { id: idOf<'agency'>(6), name: 'Lantern Example Care', kind: 'provider', whose: 'provider' },
  { id: idOf<'agency'>(7), name: 'Northmoor Example Council', kind: 'authority', whose: 'other-authority' },
] as const
const contact: StoredDestination = {
  ...standing,
  ...{ id: idOf(8), kind: 'placing-authority', whose: 'other-authority', agencyId: idOf(7) },
  ...{ agency: 'Northmoor Example Council', name: 'Duty team', teamId: team.id, team: team.name },
}
const remit = {
  id: idOf<'remit'>(5),
  kind: 'authority',
  value: 'staffordshire',
  from: hoursAfter(storyNow, -900),
  until: null,
} as const
const view = { team, remits: [remit], waiting: 0, now: storyNow, mayChange: true, done: false }
const [number] = operationalNumbers
const frontDoor = placeOf('front-door', 'staffordshire') ?? places[0]
const set = [{ key: number.key, value: 45, from: hoursAfter(storyNow, -48), setBy: 'Imran Instance' }]
const nothing = unsetOf({ destinations: [], numbers: [] })

/** To be listed with the others. */
export const stories: readonly Story[] = [
  {
    title: 'Who to call, filled in',
    render: () => whoToCallPage({ destinations: [standing], now: storyNow, mayChange: false }).body,
  },
  {
    title: 'Who to call, for an administrator',
    render: () => whoToCallPage({ destinations: [], now: storyNow, mayChange: true }).body,
  },
  ...(frontDoor === undefined
    ? []
    : [
        {
          title: 'A destination never filled in',
          render: () => destinationPage(ask, { place: frontDoor, history: [], teams: [team] }, {}).body,
        },
        {
          title: 'A destination changed meanwhile',
          render: () =>
            destinationPage(
              ask,
              { place: frontDoor, history: [standing, earlier], teams: [team] },
              { stale: staleWords },
            ).body,
        },
        {
          title: 'A destination in error',
          render: () =>
            destinationPage(
              ask,
              { place: frontDoor, history: [standing], teams: [team] },
              { faults: [{ field: 'email', text: 'Mail may not go to example.net' }] },
            ).body,
        },
      ]),
  { title: 'No providers yet', render: () => agenciesPage({ agencies: [], destinations: [], mayChange: false }).body },
  {
    title: 'Providers and other authorities',
    render: () => agenciesPage({ agencies, destinations: [contact], mayChange: true }).body,
  },
  { title: 'Numbers never set', render: () => numbersPage([], storyNow, true).body },
  { title: 'A number with its history', render: () => numberPage(ask, number, set, {}).body },
  { title: 'No domain yet', render: () => domainsPage(ask, [], {}).body },
  { title: 'One domain', render: () => domainsPage(ask, ['example.org'], {}).body },
  { title: 'Everything unset', render: () => unsetPage(nothing, true).body },
  { title: 'Nothing unset', render: () => unsetPage({ places: [], numbers: [] }, false).body },
  { title: 'No team', render: () => teamsPage([], true).body },
  { title: 'Teams', render: () => teamsPage([team], false).body },
  { title: 'A team', render: () => teamPage(view).body },
  { title: 'A team just changed', render: () => teamPage({ ...view, remits: [], waiting: 412, done: true }).body },
]
