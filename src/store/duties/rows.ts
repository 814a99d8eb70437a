// A duty as the screens know it, from its row and those that it names.
import type { Role } from '../../domain/access/index.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'

/** That a duty is handed on and not yet accepted; until then it stays with the giver. */
export type Handed = {
  /** The person or team that is to accept it. */
  readonly to: string
  readonly by: string
  readonly at: Instant
  readonly toMe: boolean
  readonly byMe: boolean
  /** Whether it has waited for longer than the partnership lets it wait. */
  readonly unaccepted: boolean
}

/** Who carries a duty. Without person and team it is nobody's, and whoever has the owner's role may take it. */
export type Carried = {
  readonly personId: Id<'person'> | null
  readonly team: { readonly id: Id<'team'>; readonly name: string } | null
  /** Whether it stands with the actor, or with somebody for whom they cover. */
  readonly mine: boolean
  readonly handed: Handed | null
}

/** A duty as a person may see it. Its state is not stored: it follows from these and the time. */
export type Duty = {
  readonly childId: Id<'child'>
  /** Null where the actor sees the episode only: the name is then as it was reported. */
  readonly wholeChild: boolean
  readonly name: string
  readonly rule: string
  readonly subject: string
  readonly episodeId: Id<'episode'> | null
  readonly force: 'duty' | 'prompt'
  readonly owner: Role
  readonly assignee: string | null
  readonly opensAt: Instant
  readonly dueAt: Instant | null
  readonly metAt: Instant | null
  readonly because: string
  readonly ruleVersion: string
  readonly closed: { readonly at: Instant; readonly reason: string; readonly by: string } | null
  readonly lapsedAt: Instant | null
  readonly carried: Carried
}

/** The same as it comes from the database. */
export type DutyRow = {
  child_id: Id<'child'>
  whole: boolean
  name: string
  rule: string
  subject: string
  episode_id: Id<'episode'> | null
  force: 'duty' | 'prompt'
  owner: Role
  assignee: string | null
  opens_at: Instant
  due_at: Instant | null
  met_at: Instant | null
  because: string
  rule_version: string
  closed_at: Instant | null
  close_reason: string | null
  closer: string | null
  lapsed_at: Instant | null
  assignee_id: Id<'person'> | null
  team_id: Id<'team'> | null
  team: string | null
  mine: boolean
  handed_at: Instant | null
  handed_to: string | null
  handed_by: string | null
  to_me: boolean
  by_me: boolean
  unaccepted: boolean
}

const handedOf = (row: DutyRow): Handed | null =>
  row.handed_at === null
    ? null
    : {
        to: row.handed_to ?? '',
        by: row.handed_by ?? '',
        at: row.handed_at,
        toMe: row.to_me,
        byMe: row.by_me,
        unaccepted: row.unaccepted,
      }

/** A row as a duty. */
export const dutyOf = (row: DutyRow): Duty => ({
  childId: row.child_id,
  wholeChild: row.whole,
  name: row.name,
  rule: row.rule,
  subject: row.subject,
  episodeId: row.episode_id,
  force: row.force,
  owner: row.owner,
  assignee: row.assignee,
  opensAt: row.opens_at,
  dueAt: row.due_at,
  metAt: row.met_at,
  because: row.because,
  ruleVersion: row.rule_version,
  closed: row.closed_at === null ? null : { at: row.closed_at, reason: row.close_reason ?? '', by: row.closer ?? '' },
  lapsedAt: row.lapsed_at,
  carried: {
    personId: row.assignee_id,
    team: row.team_id === null ? null : { id: row.team_id, name: row.team ?? '' },
    mine: row.mine,
    handed: handedOf(row),
  },
})
