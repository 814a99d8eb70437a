// The database's case file, as the duty engine reads it, turned into the one that rules read.
import type { Id, Instant } from '../../domain/kernel/index.ts'
import type {
  Authority,
  Birth,
  CaseFile,
  Child,
  Episode,
  Followed,
  Meeting,
  Reviewer,
  Telling,
} from '../../domain/protocol/case-file.ts'
import { readJson } from '../json-row.ts'
import { type FactRow, factsIn } from './facts.ts'

type StoredChild = Omit<Child, 'birth'> & {
  readonly bornOn: number | null
  readonly bornPrecision: 'exact' | 'estimated' | 'unknown'
}

type OfEpisode = { readonly episode: string; readonly at: Instant }
type StoredNotice = OfEpisode &
  (
    | { readonly kind: 'authority-notified'; readonly authority: Authority }
    | { readonly kind: 'return-interview-requested' | 'senior-manager-told' }
  )

/** What `engine.open_case` answers: instants in milliseconds, days in day numbers, ids as they are. */
export type StoredCase = StoredChild & {
  readonly root: Id<'child'>
  /** When it was opened: later than the act began where it had to wait for another. */
  readonly now: Instant
  /** The surviving record first, then those that are the same child. */
  readonly members: readonly Id<'child'>[]
  readonly episodes: readonly Omit<Episode, 'followed'>[]
  readonly meetings: readonly Meeting[]
  readonly nineInNinetyLettersSentAt: CaseFile['nineInNinetyLettersSentAt']
  readonly forms: CaseFile['forms']
  readonly placements: CaseFile['placements']
  readonly tellings: readonly (Telling & OfEpisode)[]
  readonly notices: readonly StoredNotice[]
  readonly reviews: readonly (OfEpisode & { readonly by: Reviewer })[]
  readonly concerns: readonly (OfEpisode & { readonly ref: string })[]
  readonly facts: readonly FactRow[]
}

function birthOf({ bornOn, bornPrecision }: StoredChild): Birth {
  if (bornOn === null || bornPrecision === 'unknown') return { kind: 'unknown' }
  const day = bornOn as Extract<Birth, { kind: 'known' }>['on']
  return bornPrecision === 'exact' ? { kind: 'known', on: day } : { kind: 'estimated', latestOn: day }
}

function followedOf(stored: StoredCase, { ref, returnInterviewOfferedAt }: StoredCase['episodes'][number]): Followed {
  const ofThis = <T extends OfEpisode>(list: readonly T[]) => list.filter(({ episode }) => episode === ref)
  const notices = ofThis(stored.notices)
  const requested = notices.filter(({ kind }) => kind === 'return-interview-requested').map(({ at }) => at)
  const asked = returnInterviewOfferedAt === null ? requested : [...requested, returnInterviewOfferedAt]
  return {
    tellings: ofThis(stored.tellings),
    authoritiesNotified: notices.flatMap(one => (one.kind === 'authority-notified' ? [one] : [])),
    returnInterviewRequestedAt: asked.sort((a, b) => a - b)[0] ?? null,
    reviews: ofThis(stored.reviews),
    concerns: ofThis(stored.concerns),
    seniorManagerToldAt: notices.filter(({ kind }) => kind === 'senior-manager-told').map(({ at }) => at),
  }
}

/** The case file of the child and of all records that are the same child. */
export function caseFileOf(stored: StoredCase): CaseFile {
  const { responsibleAuthority, livesIn, socialCare, meetings, nineInNinetyLettersSentAt, forms, placements } = stored
  const facts = factsIn(stored.facts.map(({ table, row }) => ({ table, row: readJson(row) })))
  const child = { birth: birthOf(stored), responsibleAuthority, livesIn, socialCare }
  const episodes = stored.episodes.map(episode => ({ ...episode, followed: followedOf(stored, episode) }))
  return { child, episodes, meetings, nineInNinetyLettersSentAt, forms, placements, facts }
}
