// Episodes as the database keeps them, turned into the domain's.
import type { Selectable } from 'kysely'
import type { Instant } from '../../domain/kernel/index.ts'
import type { Episode, missingFrom, Reported, reporterKinds } from '../../domain/missing/index.ts'
import type { Precision, Schema } from '../schema.ts'

const reported = (at: Instant | null, precision: Precision | null): Reported | null =>
  at === null ? null : { at, precision: precision ?? 'exact' }

type Row = Selectable<Schema['episode']>

function found(row: Row): Pick<Episode, 'located' | 'returned' | 'wellBeing'> {
  const located = reported(row.located_at, row.located_precision)
  const returned = reported(row.returned_at, row.returned_precision)
  return {
    located: located && { ...located, where: row.located_where ?? '', by: row.located_by ?? '' },
    returned: returned && { ...returned, to: row.returned_to ?? '' },
    wellBeing:
      row.well_being_confirmed_at === null ? null : { at: row.well_being_confirmed_at, says: row.well_being ?? '' },
  }
}

/** A row of the table as an episode. */
export function episodeOf(row: Row): Episode {
  return {
    id: row.id,
    childId: row.child_id,
    reference: row.reference,
    kind: row.kind,
    missingFrom: row.missing_from as keyof typeof missingFrom | null,
    reporterKind: row.reporter_kind as keyof typeof reporterKinds,
    describedName: row.described_name,
    describedBornOn: row.described_born_on,
    match: row.match,
    foundMissing: reported(row.found_missing_at, row.found_missing_precision),
    lastSeen: reported(row.last_seen_at, row.last_seen_precision),
    reportedToPoliceAt: row.reported_to_police_at,
    policeReference: row.police_reference,
    policeAcceptedAt: row.police_accepted_at,
    ...found(row),
    countedFrom: row.counted_from,
    submittedAt: row.submitted_at,
    enteredInErrorAt: row.entered_in_error_at,
    enteredInErrorReason: row.entered_in_error_reason,
    version: row.version,
    recordedAt: row.recorded_at,
  }
}
