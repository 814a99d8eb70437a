// Episodes as the database keeps them, turned into the domain's.
import type { Selectable } from 'kysely'
import { type Instant, instant } from '../../domain/kernel/index.ts'
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

function cameAndWent(
  row: Row,
): Pick<Episode, 'source' | 'lateBecause' | 'keptAsSaid' | 'movedFrom' | 'movedAwayAt' | 'duplicateOf'> {
  return {
    source: row.source,
    lateBecause: row.late_because,
    keptAsSaid: row.kept_as_said,
    movedFrom: row.moved_from,
    movedAwayAt: row.moved_away_at,
    duplicateOf: row.duplicate_of,
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
    reportedPrecision: row.reported_to_police_precision,
    policeReference: row.police_reference,
    policeAcceptedAt: row.police_accepted_at,
    ...found(row),
    countedFrom: row.counted_from,
    submittedAt: row.submitted_at,
    ...cameAndWent(row),
    enteredInErrorAt: row.entered_in_error_at,
    enteredInErrorReason: row.entered_in_error_reason,
    version: row.version,
    recordedAt: row.recorded_at,
  }
}

type Facts = Readonly<Record<string, unknown>>

function momentAfter(facts: Facts, name: string, stands: Instant | null): Instant | null {
  const said = facts[name]
  if (said === undefined) return stands
  return typeof said === 'string' ? instant(Date.parse(said)) : null
}

function reportedAfter(facts: Facts, name: string, stands: Reported | null): Reported | null {
  const at = momentAfter(facts, `${name}_at`, stands?.at ?? null)
  return reported(at, (facts[`${name}_precision`] as Precision | undefined) ?? stands?.precision ?? null)
}

/** An episode with the moments that a change would set, for asking about contradictions before it is saved. */
export function asItWouldStand(episode: Episode, facts: Facts): Episode {
  const { located, returned, wellBeing } = episode
  const found = reportedAfter(facts, 'located', located)
  const back = reportedAfter(facts, 'returned', returned)
  const well = momentAfter(facts, 'well_being_confirmed_at', wellBeing?.at ?? null)
  return {
    ...episode,
    lastSeen: reportedAfter(facts, 'last_seen', episode.lastSeen),
    foundMissing: reportedAfter(facts, 'found_missing', episode.foundMissing),
    reportedToPoliceAt: momentAfter(facts, 'reported_to_police_at', episode.reportedToPoliceAt),
    policeAcceptedAt: momentAfter(facts, 'police_accepted_at', episode.policeAcceptedAt),
    located: found && { ...found, where: located?.where ?? '', by: located?.by ?? '' },
    returned: back && { ...back, to: returned?.to ?? '' },
    wellBeing: well === null ? null : { at: well, says: wellBeing?.says ?? '' },
  }
}
