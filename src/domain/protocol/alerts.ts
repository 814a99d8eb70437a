// What the rules about alerts and trafficking read of the facts: markers with their stretch of time, alerts and flags of an episode.
import { earlierOf, hoursAfter, type Instant } from '../kernel/index.ts'
import type { CaseFile } from './case-file.ts'
import { type AlertOutcome, factsOf, firstOf, type RiskMarkerKind } from './fact.ts'

/** A marker from when it is so and known until it ended; null while it stands. */
export type MarkerStretch = {
  readonly ref: string
  readonly kind: RiskMarkerKind
  readonly from: Instant
  readonly until: Instant | null
}

const ofRef = <F extends { readonly ref: string }>(facts: readonly F[], ref: string): F[] =>
  facts.filter(one => one.ref === ref)

/** The markers of some kinds, the first first; those of an episode that stands no more are none. */
export function markersOf(file: CaseFile, kinds: readonly RiskMarkerKind[]): readonly MarkerStretch[] {
  const ended = factsOf(file, 'risk-marker-ended')
  return factsOf(file, 'risk-marked')
    .filter(({ marker, episode }) => kinds.includes(marker) && stands(file, episode))
    .map(({ ref, marker, at }) => ({ ref, kind: marker, from: at, until: firstOf(ofRef(ended, ref)) }))
    .filter(({ from, until }) => until === null || until > from)
}

const stands = (file: CaseFile, episode: string | null): boolean =>
  episode === null || file.episodes.some(({ ref }) => ref === episode)

/** The first moment from one on at which any of these markers holds; null where none ever does. */
export function heldFrom(markers: readonly MarkerStretch[], from: Instant): Instant | null {
  return markers
    .filter(({ until }) => until === null || until > from)
    .reduce<Instant | null>((first, one) => earlierOf(first, one.from > from ? one.from : from), null)
}

/** An alert that was considered in an episode, and when it was withdrawn; null where it was not. */
export type Considered = {
  readonly ref: string
  readonly at: Instant
  readonly outcome: AlertOutcome
  readonly withdrawnAt: Instant | null
}

/** What was considered in an episode, the first first. */
export function consideredIn(file: CaseFile, episode: string): readonly Considered[] {
  const withdrawn = factsOf(file, 'alert-withdrawn')
  return factsOf(file, 'alert-considered')
    .filter(one => one.episode === episode)
    .map(({ ref, at, outcome }) => ({ ref, at, outcome, withdrawnAt: firstOf(ofRef(withdrawn, ref)) }))
}

/** The alerts that went out in an episode. */
export const alertsIn = (file: CaseFile, episode: string): readonly Considered[] =>
  consideredIn(file, episode).filter(({ outcome }) => outcome !== 'none')

/** Until when a decision holds: an alert until so many hours after it was withdrawn, none for so many hours. Null is without end. */
export function heldUntil({ outcome, at, withdrawnAt }: Considered, hours: number): Instant | null {
  const from = outcome === 'none' ? at : withdrawnAt
  return from === null ? null : hoursAfter(from, hours)
}

/** A flag at another authority, and when it was taken off; null where it was not. */
export type Flagged = { readonly ref: string; readonly at: Instant; readonly cancelledAt: Instant | null }

/** The flags of an episode, the first first. */
export function flagsIn(file: CaseFile, episode: string): readonly Flagged[] {
  const cancelled = factsOf(file, 'flag-cancelled')
  return factsOf(file, 'flag-asked')
    .filter(one => one.episode === episode)
    .map(({ ref, at }) => ({ ref, at, cancelledAt: firstOf(ofRef(cancelled, ref)) }))
}
