// What the page of an episode shows of a child placed across borders.
import type { ReadTx } from '../../../actions/doors.ts'
import { type Role, roleMay } from '../../../domain/access/index.ts'
import { isOutOfArea, isPlacedHere } from '../../../domain/borders/index.ts'
import type { Id } from '../../../domain/kernel/index.ts'
import {
  type AuthoritiesRead,
  type CompactCopy,
  type FurtherAction,
  type InterviewOutcome,
  type Letter,
  readCompactCopies,
  readEpisodeAuthorities,
  readFurtherActions,
  readInterviewOutcomes,
  readLetters,
} from '../../../store/borders/reads.ts'

/** What an episode holds of it, as far as the actor may see it. */
export type BordersPart = {
  /** Null where the actor may not see the episode whole enough to say. */
  readonly authorities: AuthoritiesRead | null
  /** Whether another authority placed the child in this area. */
  readonly placedHere: boolean
  /** Whether an own child lives outside of it. */
  readonly outOfArea: boolean
  readonly letters: readonly Letter[]
  readonly decisions: readonly FurtherAction[]
  readonly outcomes: readonly InterviewOutcome[]
  readonly copies: readonly CompactCopy[]
  readonly readsLetters: boolean
  readonly mayIssue: boolean
  readonly mayReply: boolean
}

/** Whether a role issues letters: those of the partnership who write letters, never the authority that is written to. */
export const mayIssueLetters = (role: Role): boolean =>
  role !== 'other-authority-contact' && roleMay(role, 'letters', 'write') && roleMay(role, 'notices', 'write')

/** Reads it. */
export async function readBordersPart(tx: ReadTx, episode: Id<'episode'>): Promise<BordersPart> {
  const { role } = tx.actor
  const authorities = await readEpisodeAuthorities(tx, episode)
  const placedHere = authorities !== null && isPlacedHere(authorities.stands)
  const readsLetters = roleMay(role, 'letters', 'read')
  return {
    authorities,
    placedHere,
    outOfArea: authorities !== null && isOutOfArea(authorities.stands),
    letters: readsLetters ? await readLetters(tx, episode) : [],
    decisions: readsLetters ? await readFurtherActions(tx, episode) : [],
    outcomes: readsLetters ? await readInterviewOutcomes(tx, episode) : [],
    copies: await readCompactCopies(tx, episode),
    readsLetters,
    mayIssue: placedHere && mayIssueLetters(role),
    mayReply: roleMay(role, 'letters', 'write'),
  }
}
