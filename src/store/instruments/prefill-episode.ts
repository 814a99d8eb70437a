// What an episode says to the questions of a form.
import { sql } from 'kysely'
import { type Authority, areas, sayCode } from '../../domain/children/index.ts'
import { dayOf, dayText, type Id, type Instant } from '../../domain/kernel/index.ts'
import type { missingFrom } from '../../domain/missing/index.ts'
import { type ReadTx, rowsOf } from '../transaction.ts'
import { type KnownOf, known } from './prefill-writer.ts'

type Row = {
  readonly reference: string
  readonly policeReference: string | null
  readonly missingFrom: keyof typeof missingFrom | null
  readonly missingAt: Instant | null
  readonly reportedAt: Instant | null
  /** Null where the actor may not see the child's care. */
  readonly inCare: boolean | null
  readonly authority: Authority | null
  readonly livesIn: keyof typeof areas | null
}

// As the return interview's form calls where a child is reported missing from; twenty miles are nobody's record.
function reportedFrom({ inCare, authority }: Row): string | null {
  if (inCare === null || authority === null) return null
  if (!inCare) return 'home'
  return authority === 'other' ? 'cicola' : 'care'
}

// As the return interview's form calls the places that the report knows.
const places: Readonly<Partial<Record<keyof typeof missingFrom, string>>> = {
  ...{ home: 'family-home', 'foster-care': 'foster-care', 'childrens-home': 'placement' },
  ...{ 'supported-accommodation': 'semi-independent', school: 'school', 'external-activity': 'other', other: 'other' },
}

const dayOfMoment = (at: Instant | null): string | null => (at === null ? null : dayText(dayOf(at)))

/** What is known of an episode that the actor may see; nothing where there is none. */
export async function knownOfEpisode(tx: ReadTx, episode: Id<'episode'> | null): Promise<KnownOf> {
  if (episode === null) return []
  const [row] = await rowsOf(
    tx,
    sql<Row>`select e.reference, e.police_reference as "policeReference", e.missing_from as "missingFrom",
      coalesce(e.last_seen_at, e.found_missing_at) as "missingAt", e.reported_to_police_at as "reportedAt",
      coalesce(e.responsible_authority, c.responsible_authority) as authority, e.lives_in as "livesIn",
      case when role_may('social-care', 'read') and sees_whole(e.child_id) then exists (select from social_care_status s
        where s.child_id = any((select records_of(e.child_id))::uuid[]) and s.status = 'in-care' and s.entered_in_error_at is null
          and s.from_on <= d.day and (s.until_on is null or s.until_on > d.day)) end as "inCare"
      from episode e left join child c on c.id = e.child_id, lateral (select (coalesce(e.last_seen_at, e.found_missing_at,
        e.recorded_at) at time zone 'Europe/London')::date as day) d where e.id = ${episode} and e.entered_in_error_at is null`,
  )
  if (row === undefined) return []
  return known(`episode ${row.reference}`, {
    'episode.reference': row.reference,
    'episode.police-reference': row.policeReference,
    'episode.reported-on': dayOfMoment(row.reportedAt),
    'episode.missing-on': dayOfMoment(row.missingAt),
    'episode.reported-from': reportedFrom(row),
    'episode.reporting-authority':
      row.livesIn === null || row.livesIn === 'elsewhere' ? null : sayCode(areas, row.livesIn),
    'episode.missing-from': row.missingFrom === null ? null : places[row.missingFrom],
  })
}
