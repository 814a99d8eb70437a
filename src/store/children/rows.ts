// A child's record as the database keeps it, turned into the domain's words and back.
import {
  type Area,
  type Birth,
  bornNoLaterThan,
  type Identity,
  type Involvement,
  identityWords,
  isCode,
  type NotifyBlock,
  type Part,
  type Placement,
  type PlacementKind,
  type SocialCare,
  type SocialCareStatus,
  sexes,
} from '../../domain/children/index.ts'
import type { Day, Id } from '../../domain/kernel/index.ts'
import { maybeOn } from '../transaction.ts'

/** The columns of a child's identity. */
export type IdentityRow = {
  given_names: string
  family_name: string
  known_as: string | null
  aliases: string[]
  born_on: Day | null
  born_precision: Birth['kind']
  sex: string | null
}

function birthOf(row: Pick<IdentityRow, 'born_on' | 'born_precision'>): Birth {
  if (row.born_on === null) return { kind: 'unknown' }
  return row.born_precision === 'estimated'
    ? { kind: 'estimated', latest: row.born_on }
    : { kind: 'exact', on: row.born_on }
}

/** An identity from its row. */
export function identityOf(row: IdentityRow): Identity {
  return {
    givenNames: row.given_names,
    familyName: row.family_name,
    knownAs: row.known_as,
    aliases: row.aliases,
    born: birthOf(row),
    sex: row.sex !== null && isCode(sexes, row.sex) ? row.sex : null,
  }
}

/** The columns that an identity sets, with the words under which it is found. */
export function identityColumns(identity: Identity) {
  return {
    given_names: identity.givenNames,
    family_name: identity.familyName,
    known_as: identity.knownAs,
    aliases: [...identity.aliases],
    born_on: maybeOn(bornNoLaterThan(identity.born)),
    born_precision: identity.born.kind,
    sex: identity.sex,
    name_words: identityWords(identity),
  }
}

/** A part of the record that holds from one day until another, with what kind it is. */
export type DatedEntry =
  | { readonly kind: 'social-care'; readonly value: SocialCare }
  | { readonly kind: 'placement'; readonly value: Placement }
  | { readonly kind: 'involvement'; readonly value: Involvement }
  | { readonly kind: 'notify-block'; readonly value: NotifyBlock }

type Columns = Readonly<Record<string, string | null>>

const days = ({ from, until }: { from: Day; until: Day | null }): Columns => ({
  from_on: maybeOn(from),
  until_on: maybeOn(until),
})

/** The table of each kind. */
export const datedTables = {
  'social-care': 'social_care_status',
  placement: 'placement',
  involvement: 'involvement',
  'notify-block': 'notify_block',
} as const

/** The columns that an entry sets. */
export function datedColumns(entry: DatedEntry): Columns {
  switch (entry.kind) {
    case 'social-care':
      return { status: entry.value.status, ...days(entry.value) }
    case 'placement': {
      const { kind, homeTeamId, address, livesIn, district, arrangement, missingRisk } = entry.value
      const place = { kind, home_team_id: homeTeamId, address, lives_in: livesIn, district }
      return { ...place, arrangement, missing_risk: missingRisk, ...days(entry.value) }
    }
    case 'involvement': {
      const { part, personId, teamId } = entry.value
      return { part, person_id: personId, team_id: teamId, ...days(entry.value) }
    }
    case 'notify-block':
      return {
        ...{ who: entry.value.who, reason: entry.value.reason },
        ...{ person_id: entry.value.personId ?? null, team_id: entry.value.teamId ?? null },
      }
  }
}

/** The columns of a status, as they are read. */
export type SocialCareRow = { status: SocialCareStatus; from_on: Day; until_on: Day | null }
/** The columns of a placement, as they are read. */
export type PlacementRow = {
  kind: PlacementKind
  home_team_id: Id<'team'> | null
  address: string | null
  lives_in: Area
  district: string | null
  arrangement: Placement['arrangement']
  missing_risk: Placement['missingRisk']
  from_on: Day
  until_on: Day | null
}
/** The columns of an involvement, as they are read. */
export type InvolvementRow = {
  part: Part
  person_id: Id<'person'> | null
  team_id: Id<'team'> | null
  from_on: Day
  until_on: Day | null
}

/** A status from its row. */
export const socialCareOf = (row: SocialCareRow): SocialCare => ({
  status: row.status,
  from: row.from_on,
  until: row.until_on,
})

/** A placement from its row. */
export const placementOf = (row: PlacementRow): Placement => ({
  kind: row.kind,
  homeTeamId: row.home_team_id,
  address: row.address,
  livesIn: row.lives_in,
  district: row.district,
  arrangement: row.arrangement,
  missingRisk: row.missing_risk,
  from: row.from_on,
  until: row.until_on,
})

/** An involvement from its row. */
export const involvementOf = (row: InvolvementRow): Involvement => ({
  part: row.part,
  personId: row.person_id,
  teamId: row.team_id,
  from: row.from_on,
  until: row.until_on,
})
