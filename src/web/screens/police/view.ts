// What the page of an episode shows of the police's part in it.
import type { ReadTx } from '../../../actions/doors.ts'
import { type Role, roleMay } from '../../../domain/access/index.ts'
import { type Episode, standingOf } from '../../../domain/missing/index.ts'
import type { LevelDispute } from '../../../domain/police/index.ts'
import { type CompactEntry, readCompactEntries, readDisputes, readInCareThen } from '../../../store/police/reads.ts'

/** The police's part, as far as the actor may see it. */
export type PolicePart = {
  readonly disputes: readonly LevelDispute[]
  readonly compact: readonly CompactEntry[]
  /** Whether the child was looked after on the day on which they went; null where the actor may not see that. */
  readonly inCareThen: boolean | null
  /** Whether the actor may read the assessments, and make one. */
  readonly readsAssessments: boolean
  readonly mayAssess: boolean
  readonly readsDisputes: boolean
  /** Whether the actor may dispute the level as the episode stands. */
  readonly mayDispute: boolean
}

/** Whether a role may dispute the level of an episode as it stands: while the child is missing. */
export const mayDisputeIn = (role: Role, episode: Episode): boolean =>
  roleMay(role, 'level-disputes', 'write') && standingOf(episode).kind === 'missing'

/** Whether a role may assess the risk as the episode stands. */
export const mayAssessIn = (role: Role, episode: Episode): boolean =>
  roleMay(role, 'police-assessments', 'write') && episode.enteredInErrorAt === null

/** Reads it. */
export async function readPolicePart(tx: ReadTx, episode: Episode): Promise<PolicePart> {
  const { role } = tx.actor
  return {
    disputes: await readDisputes(tx, episode.id),
    compact: await readCompactEntries(tx, episode.id),
    inCareThen: await readInCareThen(tx, episode),
    readsAssessments: roleMay(role, 'police-assessments', 'read'),
    mayAssess: mayAssessIn(role, episode),
    readsDisputes: roleMay(role, 'level-disputes', 'read'),
    mayDispute: mayDisputeIn(role, episode),
  }
}
