// Reading scaled meetings in preparation, launches, and when a profile was confirmed, as far as the actor may see them.
import { sql } from 'kysely'
import type { Day, Id, Instant } from '../../domain/kernel/index.ts'
import {
  type Chair,
  disruptionTools,
  type EarlyLaunch,
  isMeetingPart,
  readPeople,
  type ScaledMeeting,
  type ToolsConsidered,
} from '../../domain/levels/index.ts'
import { type MeetingLevel, meetingLevels } from '../../domain/protocol/index.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'

type LaunchRow = Omit<EarlyLaunch, 'inError'> & {
  childId: Id<'child'>
  errorAt: Instant | null
  errorReason: string | null
}

/** The levels that were launched early for a child, the latest first; those entered in error are among them. */
export async function readLaunches(tx: ReadTx, child: Id<'child'>): Promise<EarlyLaunch[]> {
  const rows = await rowsOf(
    tx,
    sql<LaunchRow>`select l.id, l.child_id as "childId", l.level, l.reason, l.says, l.decided_by as "decidedBy",
        l.launched_at as "launchedAt", p.name as "by", l.entered_in_error_at as "errorAt", l.entered_in_error_reason as "errorReason"
      from early_launch l join person p on p.id = l.recorded_by
      where l.child_id = any((select records_of(${child}))::uuid[]) order by l.launched_at desc, l.id`,
  )
  shows(tx, ...rows.map(row => row.childId))
  return rows.map(({ childId: _, errorAt, errorReason, ...launch }) => ({
    ...launch,
    inError: errorAt === null ? null : { at: errorAt, reason: errorReason ?? '' },
  }))
}

type MeetingRow = {
  id: Id<'meeting'>
  child_id: Id<'child'>
  version: number
  level: number
  previous_level: number | null
  episodes: number | null
  triggered_by: Id<'episode'> | null
  launch_id: Id<'early-launch'> | null
  window_from_on: Day | null
  window_to_on: Day | null
  due_on: Day | null
  meets_on: Day | null
  meets_at_time: string
  meets_where: string
  chair_role: string | null
  chair_name: string
  chair_why: string
  people: Readonly<Record<string, unknown>>
  push: string
  pull: string
  tools: Readonly<Record<string, unknown>>
  police_invited_at: Instant | null
  police_invited_how: string
  matrix_form_id: Id<'form'> | null
  record_form_id: Id<'form'> | null
  held: Instant | null
  plan: string
  called_off_at: Instant | null
  called_off_because: string | null
  recorded_at: Instant
  begun_by: string
  reference: string | null
}

const levelOf = (level: number): MeetingLevel => meetingLevels.find(one => one === level) ?? 1
const maybeLevel = (level: number | null): MeetingLevel | null => (level === null ? null : levelOf(level))

function toolsOf(kept: MeetingRow['tools']): ToolsConsidered {
  const said = Object.entries(kept).flatMap(([code, value]) => {
    if (!Object.hasOwn(disruptionTools, code) || typeof value !== 'object' || value === null) return []
    const { used, why } = value as { used?: unknown; why?: unknown }
    const words = typeof why === 'string' ? why : ''
    return [[code, { used: used === 'yes' || used === 'no' ? used : null, why: words }] as const]
  })
  return Object.fromEntries(said)
}

function chairOf({ chair_role: part, chair_name: name, chair_why: why }: MeetingRow): Chair | null {
  return part !== null && isMeetingPart(part) ? { part, name, why } : null
}

function windowOf({ window_from_on: from, window_to_on: to }: MeetingRow) {
  return from === null || to === null ? null : { from, to }
}

function meetingOf(row: MeetingRow, launches: readonly EarlyLaunch[]): ScaledMeeting {
  return {
    ...{ id: row.id, childId: row.child_id, version: row.version },
    trigger: {
      ...{ level: levelOf(row.level), previousLevel: maybeLevel(row.previous_level), episodes: row.episodes },
      ...{ triggeredBy: row.triggered_by, launch: row.launch_id, window: windowOf(row), dueOn: row.due_on },
    },
    ...{ reference: row.reference, launched: launches.find(({ id }) => id === row.launch_id) ?? null },
    meets: row.meets_on === null ? null : { on: row.meets_on, at: row.meets_at_time, where: row.meets_where },
    ...{
      chair: chairOf(row),
      people: readPeople(row.people),
      push: row.push,
      pull: row.pull,
      tools: toolsOf(row.tools),
    },
    policeInvited: row.police_invited_at && { at: row.police_invited_at, how: row.police_invited_how },
    ...{ matrixForm: row.matrix_form_id, recordForm: row.record_form_id, heldAt: row.held, plan: row.plan },
    calledOff: row.called_off_at && { at: row.called_off_at, because: row.called_off_because ?? '' },
    ...{ begunAt: row.recorded_at, begunBy: row.begun_by },
  }
}

/** The scaled meetings of a child that were prepared here, the latest first; those entered in error are left out. */
export async function readScaledMeetings(tx: ReadTx, child: Id<'child'>): Promise<ScaledMeeting[]> {
  const rows = await rowsOf(
    tx,
    sql<MeetingRow>`select s.*, p.name as begun_by, e.reference,
        case when m.entered_in_error_at is null then s.held_at end as held
      from scaled_meeting s join person p on p.id = s.recorded_by left join episode e on e.id = s.triggered_by
        left join meeting m on m.id = s.id
      where s.child_id = any((select records_of(${child}))::uuid[]) and s.entered_in_error_at is null
      order by s.recorded_at desc, s.id`,
  )
  if (rows.length === 0) return []
  shows(tx, ...rows.map(row => row.child_id))
  const launches = await readLaunches(tx, child)
  return rows.map(row => meetingOf(row, launches))
}

/** That somebody confirmed the profile of a child. */
export type ProfileConfirmed = {
  readonly at: Instant
  readonly by: string
  readonly role: string
  readonly withWhom: string
}

/** When the profile of a child was confirmed, the latest first. */
export async function readProfileConfirmations(tx: ReadTx, child: Id<'child'>): Promise<ProfileConfirmed[]> {
  const rows = await rowsOf(
    tx,
    sql<
      ProfileConfirmed & { childId: Id<'child'> }
    >`select c.child_id as "childId", c.confirmed_at as "at", p.name as "by",
        coalesce((select a.role from appointment a where a.person_id = c.recorded_by and a.from_at <= c.confirmed_at
          and (a.until_at is null or a.until_at > c.confirmed_at) order by a.from_at limit 1), '') as role, c.with_whom as "withWhom"
      from profile_confirmation c join person p on p.id = c.recorded_by
      where c.child_id = any((select records_of(${child}))::uuid[]) and c.entered_in_error_at is null order by c.confirmed_at desc, c.id`,
  )
  shows(tx, ...rows.map(row => row.childId))
  return rows.map(({ childId: _, ...said }) => said)
}

/** When anything that the profile is made from was last changed; null where nothing of it is there to see. */
export async function readProfileChangedAt(tx: ReadTx, child: Id<'child'>): Promise<Instant | null> {
  const [row] = await rowsOf(
    tx,
    sql<{
      at: Instant | null
    }>`select max(h.from_at) as "at" from history h where h.child_id = any((select records_of(${child}))::uuid[])
      and h.until_at is null and h.table_name in ('missing_profile', 'child_identity', 'contact_detail', 'known_address',
        'family_member', 'health_note', 'communication_need', 'photograph')`,
  )
  return row?.at ?? null
}
