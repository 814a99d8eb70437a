// A child whose whereabouts are known: what was decided this time, on the facts of this time (CARER-8.9a to 8.9c).
import type { Id, Instant } from '../kernel/index.ts'

/** What a carer decides. */
export const whereaboutsDecisions = { stay: 'They stay there for now', fetch: 'They are fetched' } as const

/** The code of a decision. */
export type WhereaboutsDecision = keyof typeof whereaboutsDecisions

/** One occurrence as it was recorded. A later one does not change it. */
export type Whereabouts = {
  readonly id: Id<'whereabouts'>
  readonly knownAt: Instant
  readonly address: string
  readonly howKnown: string
  /** Who is worried, and about what: a child away from placement needs a named person with a concern (DEF-5.3). */
  readonly concernOf: string
  readonly concern: string
  readonly decision: WhereaboutsDecision | null
  readonly decidedBy: string
  readonly reason: string
  readonly safety: string
  readonly police: { readonly askedAt: Instant; readonly answer: PoliceAnswer | null } | null
  readonly by: string
  readonly version: number
}

/** What the police answered when they were asked to assist. */
export type PoliceAnswer = { readonly at: Instant; readonly says: string; readonly by: string }
