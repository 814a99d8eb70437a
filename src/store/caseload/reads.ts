// Reading the caseload: the children with an open programme or a matrix that found a risk, as far as the actor may see them.
import { sql } from 'kysely'
import type { CaseloadLine } from '../../domain/caseload/index.ts'
import type { Birth } from '../../domain/children/index.ts'
import { addDays, type Day, dayOf, dayText, type Id, type Instant } from '../../domain/kernel/index.ts'
import { identityOf } from '../children/rows.ts'
import { type ReadTx, rowsOf, shows } from '../transaction.ts'

type Row = {
  child_id: Id<'child'>
  name: string
  born_on: Day | null
  born_precision: Birth['kind']
  district: string | null
  form_id: Id<'form'> | null
  level: string | null
  judged_on: Day | null
  programme_id: Id<'programme'> | null
  starts_on: Day | null
  missed: number
  review_due_at: Instant | null
  late: number
  late_since: Instant | null
}

/** A matrix without a review or a newer one for so many days no longer puts a child on the list by itself. */
const matrixDays = 365

const lineOf = (row: Row): CaseloadLine => ({
  ...{ child: row.child_id, name: row.name, district: row.district, missed: row.missed, late: row.late },
  born: identityOf({ ...row, given_names: '', family_name: '', known_as: null, aliases: [], sex: null }).born,
  risk:
    row.form_id === null || row.judged_on === null ? null : { level: row.level, on: row.judged_on, form: row.form_id },
  programme:
    row.programme_id === null || row.starts_on === null ? null : { id: row.programme_id, startsOn: row.starts_on },
  ...{ reviewDueAt: row.review_due_at, lateSince: row.late_since },
})

// The latest matrix of a child is read by its last review; what it judged as no risk is on nobody's list for that.
const query = (since: string) => sql<Row>`
  with seen as (
    select child_id from programme where closed_on is null and entered_in_error_at is null
    union select child_id from form where instrument in ('rfm-2024', 'cse-rfm-2018') and submitted_at is not null and entered_in_error_at is null
    union select child_id from obligation where rule in ('RFM24-16', 'RFM24-17', 'RFM24-18') and lapsed_at is null
      and met_at is null and closed_at is null and opens_at <= actor_now()),
  roots as (select distinct coalesce(c.same_as, c.id) as id from seen s join child c on c.id = s.child_id where c.entered_in_error_at is null),
  matrix as (
    select distinct on (r.id) r.id as root, f.id as form_id, coalesce(v.level, f.level) as level, coalesce(v.reviewed_on, f.completed_on) as judged_on
      from roots r join child c on c.id = r.id or c.same_as = r.id
      join form f on f.child_id = c.id and f.instrument in ('rfm-2024', 'cse-rfm-2018') and f.submitted_at is not null and f.entered_in_error_at is null
      left join lateral (select w.level, w.reviewed_on from form_review w where w.form_id = f.id and w.submitted_at is not null
        order by w.number desc limit 1) v on true
      order by r.id, f.completed_on desc nulls last, f.submitted_at desc),
  work as (
    select distinct on (r.id) r.id as root, p.id as programme_id, p.starts_on from roots r join child c on c.id = r.id or c.same_as = r.id
      join programme p on p.child_id = c.id and p.closed_on is null and p.entered_in_error_at is null order by r.id, p.starts_on desc, p.id),
  owed as (
    select o.record_id as root, count(*) filter (where o.due_at < actor_now())::int as late, min(o.due_at) filter (where o.due_at < actor_now()) as late_since,
      min(o.due_at) filter (where o.rule in ('RFM24-16', 'RFM24-17', 'RFM24-18')) as review_due_at
      from obligation o where o.record_id in (select id from roots) and o.lapsed_at is null and o.met_at is null and o.closed_at is null
        and o.opens_at <= actor_now() and o.force = 'duty' group by o.record_id),
  gone as (select g.record_id as root, count(*)::int as missed from flag g where g.record_id in (select id from roots) and g.rule = 'PROG24-13'
    and g.since <= actor_now() group by g.record_id)
  select r.id as child_id, coalesce(nullif(trim(coalesce(nullif(i.known_as, ''), i.given_names) || ' ' || i.family_name), ''), 'Name not known') as name,
    i.born_on, coalesce(i.born_precision, 'unknown') as born_precision,
    (select p.district from placement p where p.child_id = r.id and p.entered_in_error_at is null and p.from_on <= actor_now()::date
      and (p.until_on is null or p.until_on > actor_now()::date) order by p.from_on desc limit 1) as district,
    m.form_id, m.level, m.judged_on, w.programme_id, w.starts_on, coalesce(g.missed, 0) as missed, o.review_due_at,
    coalesce(o.late, 0) as late, o.late_since
    from roots r left join child_identity i on i.child_id = r.id left join matrix m on m.root = r.id left join work w on w.root = r.id
    left join owed o on o.root = r.id left join gone g on g.root = r.id
    where w.root is not null or o.review_due_at is not null
      or (m.root is not null and m.level is distinct from 'none' and m.judged_on >= ${since}::date)
    order by o.late_since nulls last, o.review_due_at nulls last, name, r.id limit 1000`

/** The children of the caseload whom the actor may see, at most a thousand. */
export async function readCaseload(tx: ReadTx): Promise<CaseloadLine[]> {
  const rows = await rowsOf(tx, query(dayText(addDays(dayOf(tx.now), -matrixDays))))
  shows(tx, ...rows.map(row => row.child_id))
  return rows.map(lineOf)
}
