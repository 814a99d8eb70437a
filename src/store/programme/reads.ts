// Reading direct work: the programmes of a child with everything about them, and how many are open with whom.
import { type RawBuilder, sql } from 'kysely'
import type { Day, Id, Instant } from '../../domain/kernel/index.ts'
import type {
  AimOutcome,
  ApprovalOutcome,
  Attendance,
  Closing,
  Extension,
  ExtensionReason,
  JointPlan,
  Programme,
  ProgrammeAim,
  ProgrammeArea,
  ProgrammePlan,
  ProgrammeSession,
  SessionKind,
  Topic,
  WholeProgramme,
} from '../../domain/programme/index.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'

type Row<K extends string> = {
  id: Id<K>
  child_id: Id<'child'>
  version: number
  by: string
  entered_in_error_at: Instant | null
  entered_in_error_reason: string | null
}
type OfProgramme = { programme_id: Id<'programme'> }

const author = sql`(select w.name from person w where w.id = x.recorded_by)`
const ofChild = (child: Id<'child'>) => sql`x.child_id = any((select records_of(${child}))::uuid[])`

async function rowsSeen<R extends Row<string>>(tx: ReadTx, query: RawBuilder<R>): Promise<R[]> {
  const rows = await rowsOf(tx, query)
  shows(tx, ...rows.map(row => row.child_id))
  return rows
}

const known = ({ by, version }: Row<string>) => ({ by, version })
const wrong = ({ entered_in_error_at: at, entered_in_error_reason: reason }: Row<string>) =>
  at === null ? null : { reason: reason ?? '' }

type ProgrammeRow = Row<'programme'> & {
  referral_id: Id<'referral'> | null
  starts_on: Day
  area: ProgrammeArea | null
  lead_person_id: Id<'person'> | null
  lead_name: string
  lead: string | null
  visits_planned: number
  joint_plan: JointPlan | null
  joint_plan_says: string
  transition_says: string | null
  transition_at: Instant | null
  closed_on: Day | null
  closed_how: Closing | null
  achieved: string | null
  next_steps: string | null
}

function closedOf({ closed_on: on, closed_how: how, achieved, next_steps: next }: ProgrammeRow): Programme['closed'] {
  return on === null || how === null ? null : { on, how, achieved: achieved ?? '', next: next ?? '' }
}

const programmeOf = (row: ProgrammeRow): Programme => ({
  ...{ ...known(row), id: row.id, childId: row.child_id, referral: row.referral_id, startsOn: row.starts_on },
  ...{ area: row.area, visitsPlanned: row.visits_planned, closed: closedOf(row), inError: wrong(row) },
  lead: { person: row.lead_person_id, name: row.lead ?? row.lead_name },
  jointPlan: { kind: row.joint_plan, says: row.joint_plan_says },
  transition:
    row.transition_says === null || row.transition_at === null
      ? null
      : { says: row.transition_says, at: row.transition_at },
})

type PlanRow = Row<'programme-plan'> &
  OfProgramme & {
    purpose: string
    child_says: string
    child_not_asked: string
    parents_say: string
    parents_not_asked: string
    made_on: Day
  }

const planOf = (row: PlanRow): ProgrammePlan => ({
  ...{ ...known(row), id: row.id, purpose: row.purpose, madeOn: row.made_on },
  child: { says: row.child_says, notAsked: row.child_not_asked },
  parents: { says: row.parents_say, notAsked: row.parents_not_asked },
})

type AimRow = Row<'programme-aim'> &
  OfProgramme & {
    aim: string
    rated_start: number | null
    rated_middle: number | null
    rated_end: number | null
    outcome: AimOutcome | null
    outcome_says: string
  }

const aimOf = (row: AimRow): ProgrammeAim => ({
  ...{ ...known(row), id: row.id, aim: row.aim, outcome: row.outcome, outcomeSays: row.outcome_says },
  rated: { start: row.rated_start, middle: row.rated_middle, end: row.rated_end },
})

type SessionRow = Row<'programme-session'> &
  OfProgramme & {
    held_on: Day
    kind: SessionKind
    attendance: Attendance
    topics: Topic[]
    place: string
    says: string
    child_says: string
  }

const sessionOf = (row: SessionRow): ProgrammeSession => ({
  ...{ ...known(row), id: row.id, on: row.held_on, kind: row.kind, attendance: row.attendance, topics: row.topics },
  ...{ place: row.place, says: row.says, childSays: row.child_says, inError: wrong(row) },
})

type ExtensionRow = Row<'programme-extension'> &
  OfProgramme & {
    weeks: number
    reason: ExtensionReason
    says: string
    asked_at: Instant
    outcome: ApprovalOutcome | null
    decided_because: string | null
    decided_at: Instant | null
    decider: string | null
  }

function decidedOf({ outcome, decided_because: reason, decided_at: at, decider }: ExtensionRow): Extension['decided'] {
  return outcome === null || at === null ? null : { outcome, reason: reason ?? '', at, by: decider ?? '' }
}

const extensionOf = (row: ExtensionRow): Extension => ({
  ...{ ...known(row), id: row.id, weeks: row.weeks, reason: row.reason, says: row.says, askedAt: row.asked_at },
  decided: decidedOf(row),
})

const readRows = async (tx: ReadTx, child: Id<'child'>) => ({
  plans: await rowsSeen(
    tx,
    sql<PlanRow>`select x.*, ${author} as by from programme_plan x where ${ofChild(child)} and x.entered_in_error_at is null`,
  ),
  aims: await rowsSeen(
    tx,
    sql<AimRow>`select x.*, ${author} as by from programme_aim x where ${ofChild(child)} and x.entered_in_error_at is null
      order by x.recorded_at, x.id`,
  ),
  sessions: await rowsSeen(
    tx,
    sql<SessionRow>`select x.*, ${author} as by from programme_session x where ${ofChild(child)}
      order by x.held_on desc, x.recorded_at desc, x.id`,
  ),
  extensions: await rowsSeen(
    tx,
    sql<ExtensionRow>`select x.*, ${author} as by, a.outcome, a.reason as decided_because, a.decided_at,
        (select w.name from person w where w.id = a.recorded_by) as decider
      from programme_extension x left join programme_approval a on a.extension_id = x.id and a.entered_in_error_at is null
      where ${ofChild(child)} and x.entered_in_error_at is null order by x.asked_at desc, x.id`,
  ),
})

/** The programmes of a child with everything about them, the latest first; those entered in error are among them and marked. */
export async function readProgrammes(tx: ReadTx, child: Id<'child'>): Promise<WholeProgramme[]> {
  const query = sql<ProgrammeRow>`select x.*, ${author} as by, (select w.name from person w where w.id = x.lead_person_id) as lead
    from programme x where ${ofChild(child)} order by x.starts_on desc, x.recorded_at desc, x.id`
  const programmes = await rowsSeen(tx, query)
  if (programmes.length === 0) return []
  const { plans, aims, sessions, extensions } = await readRows(tx, child)
  return programmes.map(row => {
    const own = (one: OfProgramme) => one.programme_id === row.id
    const plan = plans.find(own)
    return {
      programme: programmeOf(row),
      plan: plan === undefined ? null : planOf(plan),
      aims: aims.filter(own).map(aimOf),
      sessions: sessions.filter(own).map(sessionOf),
      extensions: extensions.filter(own).map(extensionOf),
    }
  })
}

/** Somebody who may do direct work. */
export type Practitioner = { readonly value: Id<'person'>; readonly text: string }

/** Family practitioners of today, by name; and whoever asks. */
export const readPractitioners = (tx: ReadTx): Promise<Practitioner[]> =>
  rowsOf(
    tx,
    sql<Practitioner>`select p.id as value, p.name || ' (' || string_agg(distinct g.name, ', ') || ')' as text from person p
      join appointment a on a.person_id = p.id join agency g on g.id = a.agency_id
      where p.left_at is null and (a.role = 'family-practitioner' or p.id = actor_person())
        and a.from_at <= clock_timestamp() and (a.until_at is null or a.until_at > clock_timestamp())
      group by p.id, p.name order by lower(p.name), p.id limit 1000`,
  )

/** How many programmes are open with one person in one area; null is nobody, or an area that was not said. */
export type OpenWith = {
  readonly person: Id<'person'> | null
  readonly name: string | null
  readonly area: ProgrammeArea | null
  readonly programmes: number
}

/** How many programmes are open, by who leads them and by area: numbers, and nothing of whose they are. */
export const readOpenProgrammes = (tx: ReadTx): Promise<OpenWith[]> =>
  rowsOf(
    tx,
    sql<OpenWith>`select o.person_id as person, o.person_name as name, o.area, o.programmes from open_programmes() o`,
  )
