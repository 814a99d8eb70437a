// One period of being missing, from report to return, and how it stands at a moment.
import { type Day, earlierOf, type Id, type Instant } from '../kernel/index.ts'

/** How sure a reported time is: as given, about, or the day only (it then counts from the start of that day, GAP-21). */
export type Precision = 'exact' | 'about' | 'day'

/** A moment that somebody reported, as it counts and as sure as they were. */
export type Reported = { readonly at: Instant; readonly precision: Precision }

/** The kinds of episode with their names (DEF-5.2, DEF-5.3, CARER-8.8). */
export const episodeKinds = {
  missing: 'Missing',
  'away-from-placement': 'Away from placement',
  'away-without-permission': 'Away without permission',
} as const

/** The code of a kind. */
export type EpisodeKind = keyof typeof episodeKinds

/** Where a child can be missing from (CARER-8.1). */
export const missingFrom = {
  home: 'Home',
  'foster-care': 'Foster care',
  'childrens-home': 'Children’s home',
  'supported-accommodation': 'Supported lodgings or accommodation',
  school: 'School',
  'external-activity': 'An activity outside',
  other: 'Somewhere else',
} as const

/** Who reports. */
export const reporterKinds = {
  home: 'Children’s home worker',
  'foster-carer': 'Foster carer',
  parent: 'Parent',
  police: 'Police',
  'social-worker': 'Social worker',
  school: 'School',
  staff: 'Other staff',
  other: 'Somebody else',
} as const

/** An episode as it is recorded. Null is "not known yet"; it is never taken for a time. */
export type Episode = {
  readonly id: Id<'episode'>
  readonly childId: Id<'child'>
  readonly reference: string
  readonly kind: EpisodeKind
  readonly missingFrom: keyof typeof missingFrom | null
  readonly reporterKind: keyof typeof reporterKinds
  readonly describedName: string
  readonly describedBornOn: Day | null
  readonly match: 'chosen' | 'new' | 'to-confirm' | 'confirmed'
  readonly foundMissing: Reported | null
  readonly lastSeen: Reported | null
  readonly reportedToPoliceAt: Instant | null
  /** How sure the time of the report to the police is; null where it is not known how sure, as of a time that a form demanded. */
  readonly reportedPrecision: Precision | null
  readonly policeReference: string | null
  readonly policeAcceptedAt: Instant | null
  readonly located: (Reported & { readonly where: string; readonly by: string }) | null
  readonly returned: (Reported & { readonly to: string }) | null
  readonly wellBeing: { readonly at: Instant; readonly says: string } | null
  readonly countedFrom: Instant | null
  readonly submittedAt: Instant | null
  /** Reported to us, or found by the police whom nobody had told (POL-12.6). */
  readonly source: 'report' | 'found-by-police'
  /** Why it was recorded more than a day afterwards, where somebody said so. */
  readonly lateBecause: string | null
  /** Which contradictions were insisted on. */
  readonly keptAsSaid: readonly string[]
  /** The episode on another record as which this one was recorded first. */
  readonly movedFrom: Id<'episode'> | null
  /** When it was moved to another record. */
  readonly movedAwayAt: Instant | null
  /** The episode of the same time that was kept instead. */
  readonly duplicateOf: Id<'episode'> | null
  readonly enteredInErrorAt: Instant | null
  readonly enteredInErrorReason: string | null
  readonly version: number
  readonly recordedAt: Instant
}

/** How an episode stands. It is open until the child is found and their well-being is confirmed (DEF-5.1). */
export type Standing =
  | { readonly kind: 'missing'; readonly since: Instant }
  | { readonly kind: 'found'; readonly at: Instant }
  | { readonly kind: 'home'; readonly at: Instant }
  | { readonly kind: 'error'; readonly at: Instant }

/** When the child went missing: last seen, else found missing, else reported, else recorded. */
export function missingSince(episode: Episode): Instant {
  return episode.lastSeen?.at ?? episode.foundMissing?.at ?? policeKnewAt(episode) ?? episode.recordedAt
}

/** When the police knew: what was entered, or their acceptance if that is earlier. */
export const policeKnewAt = (episode: Pick<Episode, 'reportedToPoliceAt' | 'policeAcceptedAt'>): Instant | null =>
  earlierOf(episode.reportedToPoliceAt, episode.policeAcceptedAt)

/** The earlier of located and returned; null while the child is missing. */
export const endOf = (episode: Episode): Instant | null =>
  earlierOf(episode.located?.at ?? null, episode.returned?.at ?? null)

/** How it stands now. */
export function standingOf(episode: Episode): Standing {
  if (episode.enteredInErrorAt !== null) return { kind: 'error', at: episode.enteredInErrorAt }
  const end = endOf(episode)
  if (end === null) return { kind: 'missing', since: missingSince(episode) }
  return episode.wellBeing === null ? { kind: 'found', at: end } : { kind: 'home', at: end }
}
