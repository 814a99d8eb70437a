// The states in which an actor can stand to a child. Each is a child of its own, so that one transaction can ask about all.
import type { Id } from '../../src/domain/kernel/ids.ts'
import type { GrantSaid } from '../builders/children.ts'
import type { Team, Worker } from '../builders/people.ts'

/** What the actor may see of the child: everything, the first of its two episodes and what belongs to it, or nothing. */
export type Sight = 'whole' | 'first-episode' | 'nothing'

/** Those to whom a grant can be given: `own` is the acting team and agency, the others are not in force for the actor. */
export type Holders = {
  readonly own: Team
  readonly membershipEnded: Team
  readonly membershipNotBegun: Team
  readonly otherAgency: Team
  readonly strangers: Team
  readonly everybody: readonly Worker[]
  readonly stranger: Worker
  /** The same people in another role of the same agency. */
  readonly otherRoles: readonly Worker[]
  /** People of the acting agency who are away and for whom everybody stands in: now, no longer, and not yet. */
  readonly covered: Worker
  readonly coverEnded: Worker
  readonly coverNotBegun: Worker
  /** Away likewise, but left since; and away from another agency, for which nobody acts here. */
  readonly coveredLeft: Worker
  readonly coveredElsewhere: Worker
}

/** A state: to whom the grant goes and how it reads, and what follows. */
export type GrantState = {
  readonly name: string
  readonly sees: Sight
  readonly to: (holders: Holders) => readonly (Team | Worker)[]
  readonly grant?: GrantSaid
  readonly firstEpisodeOnly?: boolean
  /** Whether reading alone is tried: writing is opened by the same words, which the other states try. */
  readonly readingOnly?: boolean
  /** The team that keeps the record, where it is restricted. */
  readonly keptBy?: (holders: Holders) => Team
}

/** The two episodes and the child of one state. */
export type StateChild = { readonly child: Id<'child'>; readonly first: Id<'episode'>; readonly second: Id<'episode'> }

const team = (holders: Holders) => [holders.own]
const person = (holders: Holders) => holders.everybody
const inRole = { inRole: true } as const
const night = { ...inRole, because: 'break-glass' } as const
const yesterday = { from: -48, until: -24 }

/** All states. */
export const grantStates: readonly GrantState[] = [
  { name: 'no grant at all', sees: 'nothing', to: () => [] },
  { name: 'a grant to strangers', sees: 'nothing', to: holders => [holders.strangers, holders.stranger] },
  { name: 'the whole child through the team', sees: 'whole', to: team },
  { name: 'the whole child in person', sees: 'whole', to: person },
  { name: 'the whole child until tomorrow', sees: 'whole', to: team, grant: { until: 24 } },
  { name: 'ended yesterday', sees: 'nothing', to: team, grant: yesterday },
  { name: 'ended yesterday in person', sees: 'nothing', to: person, grant: yesterday },
  { name: 'not begun', sees: 'nothing', to: team, grant: { from: 24 } },
  { name: 'suspended', sees: 'nothing', to: team, grant: { suspended: true } },
  { name: 'one episode through the team', sees: 'first-episode', to: team, firstEpisodeOnly: true },
  { name: 'one episode in person', sees: 'first-episode', to: person, firstEpisodeOnly: true },
  { name: 'one episode, ended yesterday', sees: 'nothing', to: team, firstEpisodeOnly: true, grant: yesterday },
  { name: 'one episode, suspended', sees: 'nothing', to: person, firstEpisodeOnly: true, grant: { suspended: true } },
  { name: 'a team whose membership has ended', sees: 'nothing', to: holders => [holders.membershipEnded] },
  { name: 'a team whose membership has not begun', sees: 'nothing', to: holders => [holders.membershipNotBegun] },
  { name: 'a team of another agency than the acting one', sees: 'nothing', to: holders => [holders.otherAgency] },
  { name: 'in the role that they act in', readingOnly: true, sees: 'whole', to: person, grant: inRole },
  {
    name: 'in another role of theirs',
    readingOnly: true,
    sees: 'nothing',
    to: holders => holders.otherRoles,
    grant: inRole,
  },
  {
    name: 'asked for and given until tomorrow',
    readingOnly: true,
    sees: 'whole',
    to: person,
    grant: { ...inRole, until: 24 },
  },
  { name: 'through a broken glass', sees: 'whole', to: person, grant: { ...night, until: 12 } },
  {
    name: 'through a glass that has closed',
    readingOnly: true,
    sees: 'nothing',
    to: person,
    grant: { ...night, until: -1 },
  },
  { name: 'somebody covered for', sees: 'whole', to: holders => [holders.covered] },
  {
    name: 'somebody covered for, in their role',
    readingOnly: true,
    sees: 'nothing',
    to: holders => [holders.covered],
    grant: inRole,
  },
  { name: 'somebody whose cover has ended', readingOnly: true, sees: 'nothing', to: holders => [holders.coverEnded] },
  {
    name: 'somebody whose cover has not begun',
    readingOnly: true,
    sees: 'nothing',
    to: holders => [holders.coverNotBegun],
  },
  { name: 'somebody covered for who left', readingOnly: true, sees: 'nothing', to: holders => [holders.coveredLeft] },
  {
    name: 'somebody covered for at another agency',
    readingOnly: true,
    sees: 'nothing',
    to: holders => [holders.coveredElsewhere],
  },
  {
    name: 'restricted, kept by the team',
    readingOnly: true,
    sees: 'whole',
    to: () => [],
    keptBy: holders => holders.own,
  },
  { name: 'restricted, kept by others', sees: 'nothing', to: team, keptBy: holders => holders.strangers },
  {
    name: 'restricted, covered for',
    readingOnly: true,
    sees: 'nothing',
    to: holders => [holders.covered],
    keptBy: holders => holders.strangers,
  },
  {
    name: 'restricted, a glass broken before',
    readingOnly: true,
    sees: 'nothing',
    to: person,
    grant: { ...night, until: 12 },
    keptBy: holders => holders.strangers,
  },
  {
    ...{
      name: 'restricted, one episode reported since',
      readingOnly: true,
      sees: 'first-episode',
      to: person,
      firstEpisodeOnly: true,
    },
    ...{ grant: { because: 'reported', from: 0 }, keptBy: holders => holders.strangers },
  },
  {
    ...{
      name: 'restricted, one episode reported before',
      readingOnly: true,
      sees: 'nothing',
      to: person,
      firstEpisodeOnly: true,
    },
    ...{ grant: { because: 'reported', from: -1 }, keptBy: holders => holders.strangers },
  },
]
