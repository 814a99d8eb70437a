// The three authorities that an episode concerns: who answers for the child, in whose area the child lives, and where it was
// reported (SCOPE-3.1c, SCOPE-3.3, SCOPE-3.4).
import type { Area, Authority } from '../protocol/index.ts'

/** What each authority is to an episode. */
export const authorityParts = {
  responsible: 'Responsible authority',
  host: 'Host authority',
  reporting: 'Reporting authority',
} as const
/** What an authority is to an episode. */
export type AuthorityPart = keyof typeof authorityParts

/** The authorities of an episode. */
export type EpisodeAuthorities = Readonly<Record<AuthorityPart, Authority>> & {
  /** Which authorities the others are, where one of the three is neither of the two. */
  readonly otherNames: string
}

/** The authority in whose area somebody lives. */
export const hostOf = (livesIn: Area): Authority => (livesIn === 'elsewhere' ? 'other' : livesIn)
/** The area of an authority that is the host. */
export const areaOf = (host: Authority): Area => (host === 'other' ? 'elsewhere' : host)

/** Whether another authority placed the child in the area of this partnership. */
export const isPlacedHere = ({ responsible, host }: Pick<EpisodeAuthorities, 'responsible' | 'host'>): boolean =>
  responsible === 'other' && host !== 'other'

/** Whether a child of this partnership lives outside of it. */
export const isOutOfArea = ({ responsible, host }: Pick<EpisodeAuthorities, 'responsible' | 'host'>): boolean =>
  responsible !== 'other' && host === 'other'
