// The running log of an episode: what its entries are, and when somebody has to look again at a child who is only logged
// as away (CARER-8.8).
import type { Id, Instant } from '../kernel/index.ts'
import type { EpisodeKind } from './episode.ts'

/** What an entry is. */
export const logKinds = {
  contact: 'Contact with the child',
  sighting: 'Sighting',
  information: 'Information in',
  told: 'Told someone',
  police: 'Police contact',
  assessment: 'View of the risk',
  decision: 'Decision',
} as const

/** The code of what an entry is. */
export type LogKind = keyof typeof logKinds

/** The codes of what an entry is. */
export const logKindCodes = Object.keys(logKinds) as readonly LogKind[]

/** Where information came from (EDU-11.1b for the school). */
export const informationSources = {
  school: 'School or college',
  family: 'Family',
  friends: 'Friends',
  'social-media': 'Social media',
  'other-agency': 'Another agency',
  other: 'Somebody else',
} as const

/** The code of a source. */
export type InformationSource = keyof typeof informationSources

/** How sure whoever saw the child is that it was this child. */
export const certainties = { certain: 'Certain', likely: 'Likely', unsure: 'Not sure' } as const

/** The code of how sure they are. */
export type Certainty = keyof typeof certainties

/** What of an entry says when to look again. */
export type Looked = {
  readonly id: Id<'log-entry'>
  readonly kind: LogKind
  readonly at: Instant
  readonly lookAgainAt: Instant | null
  readonly corrects: Id<'log-entry'> | null
}

/** Entries that a later one corrects: both are shown, and the wrong one no longer counts. */
export const correctedIn = (
  log: readonly { readonly corrects: Id<'log-entry'> | null }[],
): ReadonlySet<Id<'log-entry'>> => new Set(log.flatMap(entry => entry.corrects ?? []))

/** When to look again: never assessed, at a time that somebody set, or nobody set one. */
export type LookAgain =
  | { readonly kind: 'not-assessed' }
  | { readonly kind: 'no-time'; readonly assessedAt: Instant }
  | { readonly kind: 'set'; readonly assessedAt: Instant; readonly at: Instant; readonly overdue: boolean }

/** When to look again at a child who is only logged as away; null where the episode is of another kind. */
export function lookAgain(kind: EpisodeKind, log: readonly Looked[], now: Instant): LookAgain | null {
  if (kind !== 'away-without-permission') return null
  const corrected = correctedIn(log)
  const views = log.filter(entry => entry.kind === 'assessment' && !corrected.has(entry.id))
  const [last] = views.toSorted((a, b) => b.at - a.at)
  if (last === undefined) return { kind: 'not-assessed' }
  if (last.lookAgainAt === null) return { kind: 'no-time', assessedAt: last.at }
  return { kind: 'set', assessedAt: last.at, at: last.lookAgainAt, overdue: last.lookAgainAt <= now }
}
