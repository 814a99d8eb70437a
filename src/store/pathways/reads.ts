// Reading what was asked and done after a matrix, and which area answers for a district.
import { type RawBuilder, type Selectable, sql } from 'kysely'
import type { Day, Id, Instant } from '../../domain/kernel/index.ts'
import { type AreaTables, pathwayDistricts, printedAreas, type Routing } from '../../domain/pathways/index.ts'
import { maybeOn, type ReadTx, rowsOf, shows } from '../transaction.ts'
import type { PathwayTables } from './tables.ts'

type RoutingRow = Selectable<PathwayTables['routing']> & { readonly closer: string | null }

async function seen<R extends { readonly child_id: Id<'child'> }>(tx: ReadTx, query: RawBuilder<R>): Promise<R[]> {
  const rows = await rowsOf(tx, query)
  shows(tx, ...rows.map(row => row.child_id))
  return rows
}

const together = <A, B>(a: A | null, b: B | null): readonly [A, B] | null => (a === null || b === null ? null : [a, b])

function consideredOf(row: RoutingRow): Routing['considered'] {
  const decided = together(row.threshold_decided, row.threshold_decided_at)
  return {
    ...{
      earlyHelp: row.early_help,
      earlyHelpReason: row.early_help_reason,
      registeredOn: row.early_help_registered_on,
    },
    ...{ proposed: row.threshold_proposed, proposedReason: row.threshold_proposed_reason },
    decided:
      decided === null
        ? null
        : { is: decided[0], at: decided[1], by: row.threshold_decided_by, reason: row.threshold_decided_reason },
  }
}

function answersOf(row: RoutingRow): Routing['answers'] {
  return {
    district: pathwayDistricts.find(one => one === row.district) ?? null,
    ...{ policeAttention: row.police_attention, withYos: row.with_yos, outOfCounty: row.out_of_county },
    ...{ openToServices: row.open_to_services, socialWorker: row.social_worker, mainRisk: row.main_risk },
    ...{ consentGiven: row.consent_given, familiesFirst: row.families_first, atPanel: row.at_panel },
  }
}

function routingOf(row: RoutingRow): Routing {
  const [referral, worker] = [
    together(row.referral_reference, row.referred_at),
    together(row.worker_evidence, row.worker_shown_at),
  ]
  return {
    ...{ id: row.id, form: row.form_id, answers: answersOf(row), considered: consideredOf(row) },
    ...{ generation: row.generation, rows: row.decided_rows, gates: row.gates, decidedAt: row.decided_at },
    referral: referral === null ? null : { reference: referral[0], at: referral[1] },
    worker: worker === null ? null : { evidence: worker[0], at: worker[1] },
    ...{ bestPlaced: row.best_placed, support: row.support, version: row.version },
    closed: row.closed_at === null ? null : { at: row.closed_at, by: row.closer ?? '' },
  }
}

const stands = (child: Id<'child'>) =>
  sql`x.child_id = any((select records_of(${child}))::uuid[]) and x.entered_in_error_at is null`

/** The routings of a child’s matrices, the latest decided first. */
export async function readRoutings(tx: ReadTx, child: Id<'child'>): Promise<Routing[]> {
  const query = sql<RoutingRow>`select x.*, p.name as closer from routing x left join person p on p.id = x.closed_by
    where ${stands(child)} order by x.decided_at desc, x.id`
  return (await seen(tx, query)).map(routingOf)
}

/** That a matrix was sent to a destination. */
export type Sending = {
  readonly id: Id<'routing-sent'>
  readonly form: Id<'form'>
  readonly key: string
  readonly to: string
  readonly channel: PathwayTables['routing_sent']['channel']
  readonly at: Instant
  readonly by: string
  readonly version: number
}

type SentRow = Selectable<PathwayTables['routing_sent']> & { readonly by: string }

/** What was sent of a child’s matrices, the latest first. */
export async function readSendings(tx: ReadTx, child: Id<'child'>): Promise<Sending[]> {
  const query = sql<SentRow>`select x.*, p.name as by from routing_sent x
    join person p on p.id = coalesce((select c.first_recorded_by from carried_row c where c.id = x.id), x.recorded_by)
    where ${stands(child)} order by x.sent_at desc, x.id`
  return (await seen(tx, query)).map(row => ({
    ...{ id: row.id, form: row.form_id, key: row.destination_key, to: row.sent_to, channel: row.channel },
    ...{ at: row.sent_at, by: row.by, version: row.version },
  }))
}

/** A decision about the panel. */
export type PanelDecision = {
  readonly id: Id<'panel-decision'>
  readonly form: Id<'form'>
  readonly outcome: 'refer' | 'not-refer'
  readonly reason: string
  readonly at: Instant
  readonly by: string
  readonly version: number
}

type PanelRow = Selectable<PathwayTables['panel_decision']> & { readonly by: string }

/** The decisions about the panel on a child’s matrices, the latest first. */
export async function readPanelDecisions(tx: ReadTx, child: Id<'child'>): Promise<PanelDecision[]> {
  const query = sql<PanelRow>`select x.*, p.name as by from panel_decision x
    join person p on p.id = coalesce((select c.first_recorded_by from carried_row c where c.id = x.id), x.recorded_by)
    where ${stands(child)} order by x.decided_at desc, x.id`
  return (await seen(tx, query)).map(row => ({
    ...{ id: row.id, form: row.form_id, outcome: row.outcome, reason: row.reason },
    ...{ at: row.decided_at, by: row.by, version: row.version },
  }))
}

/** Which area answers for a district, from a day until another. */
export type DistrictArea = {
  readonly id: Id<'district-area'>
  readonly kind: string
  readonly district: string
  readonly area: string
  readonly from: Day
  readonly until: Day | null
  readonly reason: string
  readonly setBy: string | null
}

/** Every line of the three tables, of a day and of before, the latest first. */
export const readDistrictAreas = (tx: ReadTx): Promise<DistrictArea[]> =>
  rowsOf(
    tx,
    sql<DistrictArea>`select x.id, x.kind, x.district, x.area, x.from_on as "from", x.until_on as "until", x.reason, p.name as "setBy"
      from district_area x left join person p on p.id = x.set_by where role_may('directory', 'read')
        and (x.until_on is null or x.until_on > x.from_on) order by x.kind, x.district, x.from_on desc, x.set_at desc limit 1000`,
  )

/** The three tables as they hold on a day; a district that is not set that day is as the sources have it. */
export async function readAreaTables(tx: ReadTx, day: Day): Promise<AreaTables> {
  const rows = await rowsOf(
    tx,
    sql<Pick<DistrictArea, 'kind' | 'district' | 'area'>>`select kind, district, area from district_area
      where from_on <= ${maybeOn(day)}::date and (until_on is null or until_on > ${maybeOn(day)}::date)`,
  )
  const set = (kind: keyof AreaTables) => {
    const own = rows.filter(row => row.kind === kind).map(({ district, area }) => [district, area])
    return { ...printedAreas[kind], ...Object.fromEntries(own) }
  }
  return {
    'co-ordinator': set('co-ordinator'),
    'family-practitioner': set('family-practitioner'),
    yos: set('yos'),
  }
}

/** Who holds an area, or stands in for whoever does. */
export type AreaWorker = {
  readonly id: Id<'area-worker'>
  readonly kind: string
  readonly area: string
  readonly part: 'holder' | 'cover'
  readonly personId: Id<'person'>
  readonly name: string
  readonly from: Day
  readonly until: Day | null
  readonly reason: string
}

/** Who holds and held the areas, the latest first. */
export const readAreaWorkers = (tx: ReadTx): Promise<AreaWorker[]> =>
  rowsOf(
    tx,
    sql<AreaWorker>`select x.id, x.kind, x.area, x.part, x.person_id as "personId", p.name, x.from_on as "from", x.until_on as "until", x.reason
      from area_worker x join person p on p.id = x.person_id where role_may('directory', 'read')
        and (x.until_on is null or x.until_on > x.from_on) order by x.kind, x.area, x.from_on desc, x.set_at desc limit 1000`,
  )

/** The areas of a kind that the actor holds on a day, or stands in for. */
export const readOwnAreas = (
  tx: ReadTx,
  kind: string,
  day: Day,
): Promise<{ readonly area: string; readonly part: 'holder' | 'cover' }[]> =>
  rowsOf(
    tx,
    sql<{ area: string; part: 'holder' | 'cover' }>`select x.area, x.part from area_worker x where x.kind = ${kind}
      and x.person_id = ${tx.actor.personId} and x.from_on <= ${maybeOn(day)}::date
      and (x.until_on is null or x.until_on > ${maybeOn(day)}::date) order by x.part desc, x.area`,
  )

/** People who work here, to be chosen for an area. */
export const readWhoMayHoldAnArea = (tx: ReadTx): Promise<{ readonly value: string; readonly text: string }[]> =>
  rowsOf(
    tx,
    sql<{
      value: string
      text: string
    }>`select p.id as value, p.name || ' (' || string_agg(distinct a.name, ', ' order by a.name) || ')' as text
      from person p join appointment x on x.person_id = p.id and (x.until_at is null or x.until_at > actor_now())
      join agency a on a.id = x.agency_id
      where role_may('directory', 'write') and p.left_at is null
        and x.role in ('exploitation-co-ordinator', 'family-practitioner', 'team-manager', 'practitioner')
      group by p.id order by p.name, p.id limit 1000`,
  )

/** Who may fill in what is unset: the administrators of today, by name. */
export async function readAdministrators(tx: ReadTx): Promise<string[]> {
  return (await rowsOf(tx, sql<{ name: string }>`select name from administrators_today()`)).map(({ name }) => name)
}
