// Reading the protection of a child: concerns with whom they went to and what was decided, evidence, and strategy meetings.
import { type RawBuilder, sql } from 'kysely'
import type { Authority } from '../../domain/children/index.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import type { Precision, Reported } from '../../domain/missing/index.ts'
import type {
  EnquiryLead,
  EvidenceCheck,
  EvidenceLearned,
  FrontDoorDecision,
  FrontDoorPlace,
  ProtectionConcern,
  ProtectionNotice,
  StrategyAsk,
  StrategyConsideration,
  StrategyMeeting,
} from '../../domain/protection/index.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'
import type { ProtectionTables } from './tables.ts'

type Kept = { child_id: Id<'child'>; error_at: Instant | null; error_reason: string | null }

const kept = sql`t.child_id, t.entered_in_error_at as error_at, t.entered_in_error_reason as error_reason, p.name as by`
const author = sql`left join carried_row c on c.id = t.id join person p on p.id = coalesce(c.first_recorded_by, t.recorded_by)`

async function readKept<T extends object>(tx: ReadTx, query: RawBuilder<T & Kept>) {
  const rows = await rowsOf(tx, query)
  shows(tx, ...rows.map(row => row.child_id))
  return rows.map(({ child_id: _, error_at: at, error_reason: reason, ...row }) => ({
    ...(row as unknown as T),
    inError: at === null ? null : { at, reason: reason ?? '' },
  }))
}

type ConcernRow = Omit<ProtectionConcern, 'inError' | 'happened' | 'learned'> & {
  happened_at: Instant | null
  happened_precision: Precision | null
  learned_at: Instant
  learned_precision: Precision
}

const reported = (at: Instant | null, precision: Precision | null): Reported | null =>
  at === null ? null : { at, precision: precision ?? 'exact' }

async function readConcerns(tx: ReadTx, where: RawBuilder<unknown>): Promise<ProtectionConcern[]> {
  const rows = await readKept(
    tx,
    sql<
      ConcernRow & Kept
    >`select t.id, t.child_id as "childId", t.episode_id as "episodeId", t.kind, t.sexual_harm as "sexualHarm", t.says,
        t.childs_words as "childsWords", t.who, t.happened_at, t.happened_precision, t.happened_where as "happenedWhere",
        t.learned_at, t.learned_precision, t.host, t.host_name as "hostName",
        coalesce(e.responsible_authority, h.responsible_authority) as responsible,
        coalesce(c.first_recorded_at, t.recorded_at) as "recordedAt", ${kept}
      from protection_concern t ${author} left join episode e on e.id = t.episode_id left join child h on h.id = t.child_id
      where ${where} order by t.learned_at desc, t.recorded_at desc`,
  )
  return rows.map(({ happened_at, happened_precision, learned_at, learned_precision, ...row }) => ({
    ...row,
    happened: reported(happened_at, happened_precision),
    learned: { at: learned_at, precision: learned_precision },
  }))
}

/** The concerns of an episode, the latest first; those entered in error are among them. */
export const readConcernsOfEpisode = (tx: ReadTx, id: Id<'episode'>): Promise<ProtectionConcern[]> =>
  readConcerns(tx, sql`t.episode_id = ${id}`)

/** Every concern about a child, of every record that is the same child. */
export const readConcernsOfChild = (tx: ReadTx, child: Id<'child'>): Promise<ProtectionConcern[]> =>
  readConcerns(tx, sql`t.child_id = any((select records_of(${child}))::uuid[])`)

/** One concern; null where there is none that the actor may see. */
export const readConcern = async (tx: ReadTx, id: Id<'protection-concern'>): Promise<ProtectionConcern | null> =>
  (await readConcerns(tx, sql`t.id = ${id}`))[0] ?? null

/** Who was told of a concern, or of evidence, by somebody, the latest first. */
export const readNotices = (tx: ReadTx, subject: string): Promise<ProtectionNotice[]> =>
  readKept(
    tx,
    sql<
      Omit<ProtectionNotice, 'inError'> & Kept
    >`select t.id, t.subject_id as subject, t.whom, t.given_to as to, t.how, t.reference,
        t.given_at as at, ${kept} from protection_notice t ${author} where t.subject_id = ${subject}::uuid order by t.given_at desc`,
  )

const decisionColumns = sql`t.id, t.concern_id as concern, t.outcome, t.reason, t.decided_by as "decidedBy", t.decided_at as at,
  t.as_contact as "asContact", t.contact_reference as reference, ${kept}`

/** What the front door decided of a concern, the latest first. */
export const readDecisionsOfConcern = (tx: ReadTx, id: Id<'protection-concern'>): Promise<FrontDoorDecision[]> =>
  readKept(
    tx,
    sql<Omit<FrontDoorDecision, 'inError'> & Kept>`select ${decisionColumns} from protection_decision t ${author}
      where t.concern_id = ${id} order by t.decided_at desc, t.recorded_at desc`,
  )

/** What it decided of an episode: of its notification and of every concern in it, the latest first. */
export const readDecisionsOfEpisode = (tx: ReadTx, id: Id<'episode'>): Promise<FrontDoorDecision[]> =>
  readKept(
    tx,
    sql<Omit<FrontDoorDecision, 'inError'> & Kept>`select ${decisionColumns} from protection_decision t ${author}
      where t.episode_id = ${id} order by t.decided_at desc, t.recorded_at desc`,
  )

/** Which authority leads the enquiries of a concern by agreement, the latest first. */
export const readLeads = (tx: ReadTx, id: Id<'protection-concern'>): Promise<EnquiryLead[]> =>
  readKept(
    tx,
    sql<
      Omit<EnquiryLead, 'inError'> & Kept
    >`select t.id, t.authority, t.authority_name as name, t.agreed_with as "agreedWith", t.reason,
        t.agreed_at as at, ${kept} from protection_lead t ${author} where t.concern_id = ${id} order by t.agreed_at desc, t.recorded_at desc`,
  )

type CheckRow = Omit<EvidenceCheck, 'items' | 'inError'> & EvidenceCheck['items']

/** The looks at what may be evidence in an episode, the latest first. */
export async function readEvidenceChecks(tx: ReadTx, id: Id<'episode'>): Promise<EvidenceCheck[]> {
  const rows = await readKept(
    tx,
    sql<
      CheckRow & Kept
    >`select t.id, t.clothing, t.phone, t.trace, t.washing, t.advised_at as "advisedAt", t.advised_by as "advisedBy",
        t.note, t.checked_at as at, ${kept} from evidence_check t ${author} where t.episode_id = ${id}
      order by t.checked_at desc, t.recorded_at desc`,
  )
  return rows.map(({ clothing, phone, trace, ...row }) => ({ ...row, items: { clothing, phone, trace } }))
}

/** What was learned of that may be evidence, the latest first. */
export async function readEvidenceLearned(tx: ReadTx, id: Id<'episode'>): Promise<EvidenceLearned[]> {
  type Row = Omit<EvidenceLearned, 'learned' | 'inError'> & { at: Instant; precision: Precision }
  const rows = await readKept(
    tx,
    sql<Row & Kept>`select t.id, t.what, t.says, t.place, t.learned_at as at, t.learned_precision as precision, ${kept}
      from evidence_learned t ${author} where t.episode_id = ${id} order by t.learned_at desc, t.recorded_at desc`,
  )
  return rows.map(({ at, precision, ...row }) => ({ ...row, learned: { at, precision } }))
}

/** The strategy meetings of an episode: asked for, considered and held, each kind the latest first. */
export type Strategy = {
  readonly asks: readonly StrategyAsk[]
  readonly considered: readonly StrategyConsideration[]
  readonly meetings: readonly StrategyMeeting[]
}

/** Reads them. */
export async function readStrategy(tx: ReadTx, id: Id<'episode'>): Promise<Strategy> {
  const of = (order: RawBuilder<unknown>) =>
    sql`${author} where t.episode_id = ${id} order by ${order} desc, t.recorded_at desc`
  return {
    asks: await readKept(
      tx,
      sql<
        Omit<StrategyAsk, 'inError'> & Kept
      >`select t.id, t.agency, t.manager, t.consulted_at as "consultedAt", t.grounds,
          t.asked_at as at, ${kept} from strategy_ask t ${of(sql`t.asked_at`)}`,
    ),
    considered: await readKept(
      tx,
      sql<Omit<StrategyConsideration, 'inError'> & Kept>`select t.id, t.decision, t.reason, t.decided_by as "decidedBy",
          t.considered_at as at, ${kept} from strategy_consideration t ${of(sql`t.considered_at`)}`,
    ),
    meetings: await readKept(
      tx,
      sql<
        Omit<StrategyMeeting, 'inError'> & Kept
      >`select t.id, t.held_at as at, t.chair, t.attended, t.enquiries, t.reason,
          t.childs_views as "childsViews", t.parents_views as "parentsViews", t.plan, ${kept}
        from strategy_meeting t ${of(sql`t.held_at`)}`,
    ),
  }
}

/** Whom to ask at school. */
export type SchoolContact = {
  readonly id: Id<'school-contact'>
  readonly school: string
  readonly person: string
  readonly reach: string
  readonly by: string
  readonly recordedAt: Instant
}

/** The contacts at school that stand on an episode, the latest first. */
export async function readSchoolContacts(tx: ReadTx, id: Id<'episode'>): Promise<SchoolContact[]> {
  const rows = await readKept(
    tx,
    sql<SchoolContact & Kept>`select t.id, t.school, t.person, t.reach, t.recorded_at as "recordedAt", ${kept}
      from school_contact t ${author} where t.episode_id = ${id} and t.entered_in_error_at is null order by t.recorded_at desc`,
  )
  return rows.map(({ inError: _, ...row }) => row)
}

/** Who answers for the child in an episode; null where the actor may not see it. */
export async function readAnswersFor(tx: ReadTx, id: Id<'episode'>): Promise<Authority | null> {
  const [row] = await rowsOf(
    tx,
    sql<{ authority: Authority | null }>`select coalesce(e.responsible_authority, h.responsible_authority) as authority
      from episode e left join child h on h.id = e.child_id where e.id = ${id}`,
  )
  return row?.authority ?? null
}

/** The front doors and out-of-hours teams of today, and the office hours that the partnership set. */
export type FrontDoorPlaces = {
  readonly places: readonly FrontDoorPlace[]
  readonly hours: { readonly opens: number; readonly closes: number }
}

/** Reads them; nothing where the role does not read the directory. */
export async function readFrontDoorPlaces(tx: ReadTx): Promise<FrontDoorPlaces> {
  const places = await rowsOf(
    tx,
    sql<FrontDoorPlace>`select d.kind, d.whose, d.name, d.telephone, d.email from destination d, lateral (select
        (actor_now() at time zone 'Europe/London')::date as day) n where d.kind in ('front-door', 'out-of-hours')
        and role_may('directory', 'read') and d.from_on <= n.day and (d.until_on is null or d.until_on > n.day)`,
  )
  const [hours] = await rowsOf(
    tx,
    sql<
      FrontDoorPlaces['hours']
    >`select operational('office-opens-hours', 9)::float8 as opens, operational('office-closes-hours', 17)::float8 as closes`,
  )
  return { places, hours: hours ?? { opens: 9, closes: 17 } }
}

/** What somebody should know who judges a risk: whether the child may not understand it, and how to speak with them (PRIN-4.1d). */
export type Understanding = {
  readonly learning: string
  readonly needs: string
  readonly howBest: string
  readonly interpreter: string | null
  readonly language: string
  /** Disabilities among the notes about health that stand. */
  readonly disabilities: readonly string[]
}

/** Reads it as far as the actor may; null where nothing of it is recorded. */
export async function readUnderstanding(tx: ReadTx, child: Id<'child'>): Promise<Understanding | null> {
  const [row] = await rowsOf(
    tx,
    sql<Understanding>`select coalesce(n.learning, '') as learning, coalesce(n.needs, '') as needs, coalesce(n.how_best, '') as "howBest",
        n.interpreter, coalesce(n.first_language, '') as language,
        coalesce((select array_agg(h.says order by h.says) from health_note h where h.child_id = any((select records_of(${child}))::uuid[])
          and h.kind = 'disability' and h.entered_in_error_at is null
          and (h.until_on is null or h.until_on > (actor_now() at time zone 'Europe/London')::date)), '{}') as disabilities
      from (select 1) one left join lateral (select * from communication_need c where c.child_id = any((select records_of(${child}))::uuid[])
        and c.entered_in_error_at is null order by c.recorded_at desc limit 1) n on true`,
  )
  if (row === undefined) return null
  const said = [row.learning, row.needs, row.howBest, ...row.disabilities].some(text => text !== '')
  if (!said && row.interpreter !== 'yes') return null
  shows(tx, child)
  return row
}

/** Where the procedures of a safeguarding board are, as they stand. */
export type Procedures = { readonly whose: string; readonly name: string; readonly url: string }

/** Reads them, in the order of whose they are; everybody who reads the directory may. */
export const readProcedures = (tx: ReadTx): Promise<Procedures[]> =>
  rowsOf(
    tx,
    sql<Procedures>`select distinct on (b.whose) b.whose, b.name, b.url from board_procedures b where role_may('directory', 'read')
      and b.url <> '' order by b.whose, b.set_at desc`,
  )

/** The episode to which evidence belongs that somebody learned of; null where the actor may not see it. */
export async function readEpisodeOfEvidence(tx: ReadTx, id: Id<'evidence-learned'>): Promise<Id<'episode'> | null> {
  const [row] = await rowsOf(
    tx,
    sql<{ episode: Id<'episode'> }>`select t.episode_id as episode from evidence_learned t where t.id = ${id}`,
  )
  return row?.episode ?? null
}

/** A row of protection: where it belongs, and who recorded it. */
export type ProtectionRow = {
  readonly id: string
  readonly child: Id<'child'>
  readonly episode: Id<'episode'> | null
  /** The concern that it is about; null where it is about none. */
  readonly concern: Id<'protection-concern'> | null
  readonly by: string
  readonly recordedAt: Instant
}

/** One row that stands; null where there is none that the actor may see. */
export async function readProtectionRow(
  tx: ReadTx,
  table: keyof ProtectionTables,
  id: string,
): Promise<ProtectionRow | null> {
  const concern =
    table === 'protection_notice'
      ? sql`(select c.id from protection_concern c where c.id = t.subject_id)`
      : table === 'protection_decision' || table === 'protection_lead'
        ? sql`t.concern_id`
        : sql`null::uuid`
  const [row] = await rowsOf(
    tx,
    sql<ProtectionRow>`select t.id, t.child_id as child, t.episode_id as episode, ${concern} as concern, p.name as by,
        t.recorded_at as "recordedAt" from ${sql.table(table)} t ${author} where t.id = ${id}::uuid and t.entered_in_error_at is null`,
  )
  if (row === undefined) return null
  shows(tx, row.child)
  return row
}
