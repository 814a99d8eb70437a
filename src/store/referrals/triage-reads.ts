// Reading the weekly triage: everything that waits for it, each child with their picture in one line, and what was decided.
import { sql } from 'kysely'
import { type Area, type Authority, type Identity, isAdult } from '../../domain/children/index.ts'
import { addMonths } from '../../domain/instruments/index.ts'
import { dayOf, type Id, type Instant, startOfDay } from '../../domain/kernel/index.ts'
import { firstMeetingAfter, opensTriage, referralsFrom, type WeekdaySet } from '../../domain/protocol/index.ts'
import type {
  ContactWay,
  MatrixLine,
  ReferrerContact,
  TriageCard,
  TriageDecision,
  Waiting,
} from '../../domain/referrals/index.ts'
import { type IdentityRow, identityOf } from '../children/rows.ts'
import { maybeOn, type ReadTx, rowsOf, shows } from '../transaction.ts'

type Came = Omit<Waiting, 'meeting'> & { readonly child: Id<'child'> }

// A referral waits from where it began to wait: what is noted of its receipt does not make it younger.
const waitingReferrals = (tx: ReadTx) =>
  rowsOf(
    tx,
    sql<Came>`select r.id as ref, 'referral' as source, coalesce(c.same_as, c.id) as child, r.asks, r.state, r.consent, p.name as "by",
        coalesce((select max(s.done_at) from referral_step s where s.referral_id = r.id
          and s.to_state = any(case r.state when 'more-information' then array['more-information'] else array['sent', 'received'] end)
          and s.kind <> 'take-back' and s.from_state <> all(case r.state when 'more-information' then array['more-information'] else array['sent', 'received'] end)),
          r.sent_at, r.recorded_at) as "at"
      from referral r join child c on c.id = r.child_id join person p on p.id = r.recorded_by
      where r.kind = 'ce-team' and r.state in ('sent', 'received', 'more-information')`,
  )

type LevelledRow = MatrixLine & {
  readonly child: Id<'child'>
  readonly review: string | null
  readonly at: Instant
  readonly by: string
  readonly decided: boolean
  readonly latest: boolean
}

// Every matrix and review of each child, which is the latest, and whether the triage has discussed the child since.
const levelledMatrices = (tx: ReadTx) =>
  rowsOf(
    tx,
    sql<LevelledRow>`with levelled as (
        select f.child_id, f.id, null::uuid as review, f.submitted_at as at, f.submitted_at as form_at, 0 as number, f.level, f.risk_type,
            f.scored_level, f.completed_on, f.submitted_by
          from form f where f.instrument = 'rfm-2024' and f.submitted_at is not null and f.entered_in_error_at is null
        union all
        select f.child_id, f.id, v.id, v.submitted_at, f.submitted_at, v.number, v.level, v.risk_type, f.scored_level, f.completed_on, v.submitted_by
          from form f join form_review v on v.form_id = f.id where f.instrument = 'rfm-2024' and f.submitted_at is not null
            and f.entered_in_error_at is null and v.submitted_at is not null)
      select coalesce(c.same_as, c.id) as child, l.id, l.review, l.at, l.level, l.risk_type as type, l.scored_level as "scoredLevel",
        l.completed_on as "completedOn", p.name as "by",
        row_number() over (partition by coalesce(c.same_as, c.id) order by l.completed_on desc, l.form_at desc, l.number desc, l.id) = 1 as latest,
        exists (select from triage_decision d join child m on m.id = d.child_id
          where coalesce(m.same_as, m.id) = coalesce(c.same_as, c.id) and d.outcome <> 'carried-over'
            and d.entered_in_error_at is null and d.decided_at >= l.at) as decided
      from levelled l join child c on c.id = l.child_id join person p on p.id = l.submitted_by`,
  )

type PictureRow = IdentityRow & {
  readonly child: Id<'child'>
  readonly authority: Authority
  readonly livesIn: Area | null
  readonly district: string | null
  readonly reports: number
  readonly missing: boolean
  readonly carried: readonly Instant[]
}

const pictures = (tx: ReadTx, children: readonly Id<'child'>[]) => {
  const today = maybeOn(dayOf(tx.now))
  return rowsOf(
    tx,
    sql<PictureRow>`select c.id as child, c.responsible_authority as authority, p.lives_in as "livesIn", p.district, i.given_names,
        i.family_name, i.known_as, coalesce(i.aliases, '{}') as aliases, i.born_on, coalesce(i.born_precision, 'unknown') as born_precision, i.sex,
        coalesce(e.reports, 0)::int as reports, coalesce(e.missing, false) as missing,
        coalesce((select array_agg(trunc(extract(epoch from d.decided_at) * 1000)::float8) from triage_decision d
          where d.child_id in (select m.id from child m where m.id = c.id or m.same_as = c.id) and d.outcome = 'carried-over'
            and d.entered_in_error_at is null), '{}') as carried
      from child c left join child_identity i on i.child_id = c.id
        left join lateral (select x.lives_in, x.district from placement x where x.child_id in (select m.id from child m where m.id = c.id or m.same_as = c.id)
          and x.entered_in_error_at is null and x.from_on <= ${today}::date and (x.until_on is null or x.until_on > ${today}::date)
          order by x.from_on desc limit 1) p on true
        left join lateral (select count(*) filter (where (y.at at time zone 'Europe/London')::date >= ${today}::date - 90) as reports,
            bool_or(y.missing) as missing
          from (select least(o.reported_to_police_at, o.police_accepted_at) as at, o.located_at is null and o.returned_at is null as missing
            from episode o where o.child_id in (select m.id from child m where m.id = c.id or m.same_as = c.id)
              and o.kind = 'missing' and o.entered_in_error_at is null) y where y.at is not null) e on true
      where c.id = any(${children}::uuid[])`,
  )
}

/** The lives of matrices, in months. */
const holdsMonths = 6

// What came since triage is recorded waits until it is discussed, whatever came after it. Of what came before, the latest alone
// does, while it holds: the rest was triaged elsewhere.
const counts = ({ at, completedOn, latest }: LevelledRow, now: Instant): boolean =>
  at >= startOfDay(referralsFrom) ||
  (latest && completedOn !== null && dayOf(now) < addMonths(completedOn, holdsMonths))

const asEntry = (row: LevelledRow): Came => ({
  ...{ ref: row.review ?? row.id, source: row.review === null ? 'matrix' : 'review', child: row.child },
  ...{ at: row.at, by: row.by, asks: '', state: 'received', consent: null },
})

async function weekdays(tx: ReadTx): Promise<(whose: string) => readonly WeekdaySet[]> {
  const rows = await rowsOf(
    tx,
    sql<WeekdaySet & { key: string }>`select n.key, n.from_at as "at", n.value::int as weekday from operational_number n
      where n.key like 'triage-weekday-%' order by n.from_at`,
  )
  return whose => rows.filter(({ key }) => key === `triage-weekday-${whose}`)
}

const ofStaffordshire = ({ authority, livesIn }: PictureRow): boolean =>
  authority === 'staffordshire' || livesIn === 'staffordshire'

/** Everything that waits for the triage, one card for each child, as far as the actor may see them. */
export async function readTriage(tx: ReadTx): Promise<TriageCard[]> {
  const referrals = await waitingReferrals(tx)
  const matrices = await levelledMatrices(tx)
  const alone = matrices
    .filter(row => !row.decided && opensTriage(row.level, row.type) && counts(row, tx.now))
    .map(asEntry)
  const children = [...new Set([...referrals, ...alone].map(({ child }) => child))]
  if (children.length === 0) return []
  const set = await weekdays(tx)
  const cards = (await pictures(tx, children)).flatMap(row => {
    const own = alone.filter(({ child }) => child === row.child && ofStaffordshire(row) && !tooOld(row, tx.now))
    const came = [...referrals.filter(({ child }) => child === row.child), ...own]
    const matrix = matrices.find(({ child, latest }) => latest && child === row.child) ?? null
    return came.length === 0 ? [] : [cardOf(row, came, matrix, set(row.authority))]
  })
  shows(tx, ...cards.map(({ childId }) => childId))
  return cards
}

const tooOld = (row: PictureRow, now: Instant): boolean => isAdult(identityOf(row).born, dayOf(now))

function cardOf(
  row: PictureRow,
  came: readonly Came[],
  matrix: MatrixLine | null,
  set: readonly WeekdaySet[],
): TriageCard {
  const first = Math.min(...came.map(({ at }) => at))
  return {
    ...{ childId: row.child, identity: identityOf(row), authority: row.authority, district: row.district },
    ...{ reports90: row.reports, missingNow: row.missing, matrix },
    waiting: came.map(one => ({ ...one, meeting: firstMeetingAfter(one.at, set) })),
    carriedOver: row.carried.filter(at => at >= first).length,
  }
}

/** The referrals of a child that stand where a decision of the triage led them, and have not moved since. */
export async function readDecidedReferrals(tx: ReadTx, decision: Id<'triage-decision'>): Promise<Id<'referral'>[]> {
  const query = sql<{ id: Id<'referral'> }>`select s.referral_id as id from triage_decision d
    join referral_step s on s.child_id = any((select records_of(d.child_id))::uuid[]) and s.recorded_at = d.recorded_at
      and s.kind in ('accept', 'decline', 'ask') and s.referral_kind = 'ce-team'
    where d.id = ${decision} and not exists (select from referral_step x where x.referral_id = s.referral_id
      and x.done_at > s.done_at and x.from_state <> x.to_state) order by s.referral_id`
  return (await rowsOf(tx, query)).map(({ id }) => id)
}

type DecisionRow = Omit<TriageDecision, 'inError'> & { readonly wrong: string | null }

/** What the triage decided of a child, the latest first; what was entered in error is among it. */
export async function readTriageDecisions(tx: ReadTx, child: Id<'child'>): Promise<TriageDecision[]> {
  const rows = await rowsOf(
    tx,
    sql<DecisionRow>`select d.id, d.outcome, d.reason, d.mace, d.mace_because as "maceBecause", d.attended, d.decided_at as "at",
        p.name as "by", d.entered_in_error_reason as wrong, d.version
      from triage_decision d join person p on p.id = d.recorded_by
      where d.child_id = any((select records_of(${child}))::uuid[]) order by d.decided_at desc, d.id`,
  )
  if (rows.length > 0) shows(tx, child)
  return rows.map(({ wrong, ...row }) => ({ ...row, inError: wrong === null ? null : { reason: wrong } }))
}

type ContactRow = Omit<ReferrerContact, 'how' | 'inError'> & { readonly how: ContactWay; readonly wrong: string | null }

/** When the referrers of a child were contacted, the latest first; what was entered in error is among it. */
export async function readContacts(tx: ReadTx, child: Id<'child'>): Promise<ReferrerContact[]> {
  const rows = await rowsOf(
    tx,
    sql<ContactRow>`select k.id, k.decision_id as decision, k.how, k.who, k.says, k.contacted_at as "at", p.name as "by",
        k.entered_in_error_reason as wrong, k.version
      from referrer_contact k join person p on p.id = k.recorded_by
      where k.child_id = any((select records_of(${child}))::uuid[])
      order by k.contacted_at desc, k.id`,
  )
  if (rows.length > 0) shows(tx, child)
  return rows.map(({ wrong, ...row }) => ({ ...row, inError: wrong === null ? null : { reason: wrong } }))
}

/** A decision of which the referrer has not heard yet. */
export type ToContact = {
  readonly id: Id<'triage-decision'>
  readonly childId: Id<'child'>
  readonly identity: Identity | null
  readonly outcome: TriageDecision['outcome']
  readonly at: Instant
}

type ToContactRow = IdentityRow &
  Omit<ToContact, 'identity' | 'childId'> & { readonly child: Id<'child'>; readonly named: boolean }

/** The decisions of which the referrer has not heard yet, the oldest first. */
export async function readToContact(tx: ReadTx): Promise<ToContact[]> {
  const rows = await rowsOf(
    tx,
    sql<ToContactRow>`select d.id, d.child_id as child, d.outcome, d.decided_at as "at", i.child_id is not null as named, i.given_names,
        i.family_name, i.known_as, coalesce(i.aliases, '{}') as aliases, i.born_on, coalesce(i.born_precision, 'unknown') as born_precision, i.sex
      from triage_decision d left join child_identity i on i.child_id = d.child_id
      where d.outcome <> 'carried-over' and d.entered_in_error_at is null
        and not exists (select from referrer_contact k where k.decision_id = d.id and k.entered_in_error_at is null)
      order by d.decided_at, d.id limit 200`,
  )
  shows(tx, ...rows.map(({ child }) => child))
  return rows.map(({ id, child, outcome, at, named, ...row }) => ({
    ...{ id, childId: child, outcome, at },
    identity: named ? identityOf(row) : null,
  }))
}
