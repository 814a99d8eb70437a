// The people of the partnership in their states.
import type { Instant } from '../../../domain/kernel/index.ts'
import { hoursAfter, type Id } from '../../../domain/kernel/index.ts'
import type { PersonRecord } from '../../../store/people/reads.ts'
import type { Story } from '../../components/story.ts'
import { html } from '../../html.ts'
import { storyNow } from '../duties/example-duties.ts'
import { invitePage } from './invite/screen.ts'
import { leavePage, leftPage } from './leave/page.ts'
import { linkPage } from './link-page.ts'
import { type PeopleView, peoplePage } from './list/page.ts'
import { personPage } from './person/page.ts'
import { withoutWorkerPage } from './without-worker/page.ts'

const idOf = <K extends string>(n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as Id<K>
const daysAgo = (days: number): Instant => hoursAfter(storyNow, -24 * days)
const tokens = html``

/** A social worker of the stories. */
export const examplePerson: PersonRecord = {
  id: idOf(1),
  name: 'Robin Example',
  email: 'robin.example@example.org',
  version: 3,
  leftAt: null,
  roles: [
    {
      id: idOf(2),
      role: 'practitioner',
      agencyId: idOf(3),
      agency: 'Example Council',
      from: daysAgo(400),
      until: null,
    },
    {
      id: idOf(4),
      role: 'analyst',
      agencyId: idOf(3),
      agency: 'Example Council',
      from: daysAgo(90),
      until: daysAgo(3),
    },
  ],
  teams: [
    {
      id: idOf(5),
      teamId: idOf(6),
      team: 'Children in care team',
      agency: 'Example Council',
      from: daysAgo(400),
      until: null,
    },
  ],
  signIn: {
    hasAccount: true,
    hasPassword: true,
    hasFactor: true,
    lastSignedInAt: hoursAfter(storyNow, -2),
    sessions: 1,
    linkUntil: null,
    heldForms: 0,
  },
  holds: { children: 3, workerOf: 2, duties: 3, drafts: 1, glasses: 0, covers: 0 },
  changes: [
    {
      act: 'end-role',
      role: 'analyst',
      agency: 'Example Council',
      team: null,
      from: daysAgo(90),
      until: daysAgo(3),
      reason: 'The project is over',
      children: null,
      duties: null,
      drafts: null,
      at: daysAgo(3),
      by: 'Imran Instance',
    },
  ],
}

const view = { person: examplePerson, now: storyNow, mayChange: true, own: false, done: false }
const colleagues = [{ value: idOf(8), text: 'Sam Sample, Example Council' }]
const teams = [{ value: idOf(6), text: 'Children in care team (Example Council)' }]
const agencies = [{ value: idOf(3), text: 'Example Council' }]

const listed: PeopleView = {
  people: [
    {
      id: idOf(1),
      name: 'Robin Example',
      email: 'robin.example@example.org',
      leftAt: null,
      acts: [{ role: 'practitioner', agency: 'Example Council' }],
      teams: ['Children in care team'],
    },
  ],
  total: 1,
  typed: '',
  agency: '',
  team: '',
  left: false,
  page: 1,
  perPage: 50,
  agencies,
  teams,
  mayInvite: true,
}

const leaving = {
  person: examplePerson,
  colleagues,
  teams,
  fields: {},
  faults: [],
  tokens,
  now: storyNow,
  version: 3,
  stale: false,
}
const handed = { outcome: 'done', children: 3, duties: 2, dutiesLeft: 1, drafts: 0, draftsLeft: 1 } as const
const ask = { tokens, fields: {}, now: storyNow }

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'One person listed', render: () => peoplePage(listed, tokens).body },
  { title: 'Many people', render: () => peoplePage({ ...listed, total: 412, page: 4 }, tokens).body },
  { title: 'Nobody like this', render: () => peoplePage({ ...listed, people: [], total: 0, left: true }, tokens).body },
  { title: 'A person, as an administrator', render: () => personPage(view).body },
  { title: 'A person, as a manager who reads', render: () => personPage({ ...view, mayChange: false }).body },
  {
    title: 'A person who left today',
    render: () => personPage({ ...view, person: { ...examplePerson, leftAt: hoursAfter(storyNow, -1) } }).body,
  },
  {
    title: 'A person who never signed in',
    render: () =>
      personPage({
        ...view,
        done: true,
        person: {
          ...examplePerson,
          roles: [],
          teams: [],
          changes: [],
          signIn: {
            ...examplePerson.signIn,
            hasPassword: false,
            lastSignedInAt: null,
            linkUntil: hoursAfter(storyNow, 9),
          },
        },
      }).body,
  },
  { title: 'To be invited', render: () => invitePage(ask, { agencies, teams }, idOf(9), []).body },
  {
    title: 'Invited twice',
    render: () =>
      invitePage(ask, { agencies, teams }, idOf(9), [
        { field: 'email', text: 'Somebody has this e-mail address already' },
      ]).body,
  },
  { title: 'A one-time code', render: () => linkPage(examplePerson, 'an-example-of-a-code').body },
  { title: 'Leaving', render: () => leavePage(leaving).body },
  { title: 'Leaving, stale', render: () => leavePage({ ...leaving, stale: true }).body },
  { title: 'Has left', render: () => leftPage(examplePerson, handed, true).body },
  { title: 'No child without a worker', render: () => withoutWorkerPage([], storyNow).body },
  {
    title: 'A child without a worker',
    render: () =>
      withoutWorkerPage(
        [
          {
            child: idOf(7),
            name: 'Jordan Example',
            worker: 'Robin Example',
            part: 'social-worker',
            leftAt: daysAgo(1),
          },
        ],
        storyNow,
      ).body,
  },
]
