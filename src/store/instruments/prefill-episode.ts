// What an episode says to the questions of a form.
import { sql } from 'kysely'
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
      coalesce(e.last_seen_at, e.found_missing_at) as "missingAt", e.reported_to_police_at as "reportedAt"
      from episode e where e.id = ${episode} and e.entered_in_error_at is null`,
  )
  if (row === undefined) return []
  return known(`episode ${row.reference}`, {
    'episode.reference': row.reference,
    'episode.police-reference': row.policeReference,
    'episode.reported-on': dayOfMoment(row.reportedAt),
    'episode.missing-on': dayOfMoment(row.missingAt),
    'episode.missing-from': row.missingFrom === null ? null : places[row.missingFrom],
  })
}
