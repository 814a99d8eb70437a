// What the pages of disputes over the police level are made from.
import { roleMay } from '../../../../domain/access/index.ts'
import { asId, type Instant } from '../../../../domain/kernel/index.ts'
import { type Episode, endOf, type PoliceLevel } from '../../../../domain/missing/index.ts'
import { type DisputeStanding, disputeStanding, type LevelDispute } from '../../../../domain/police/index.ts'
import { readEpisode, readSubject, type Subject } from '../../../../store/missing/reads.ts'
import { readAssessmentsByStage, readDisputes } from '../../../../store/police/reads.ts'
import type { Ask } from '../../../frame/screen.ts'
import { mayDisputeIn } from '../view.ts'

/** Everything about the disputes of one episode. */
export type DisputesView = {
  readonly episode: Episode
  readonly subject: Subject
  readonly disputes: readonly LevelDispute[]
  /** The police level as it stands; null where none is recorded. */
  readonly level: PoliceLevel | null
  /** Whether the actor may raise one as the episode stands. */
  readonly mayDispute: boolean
  /** Whether the actor answers for the police. */
  readonly mayAnswer: boolean
  readonly now: Instant
}

/** What can be done with a dispute. */
export const disputeMoves = ['answer', 'continue', 'content', 'withdraw'] as const
/** One of them. */
export type DisputeActCode = (typeof disputeMoves)[number]

/** What this actor can do with a dispute as it stands. */
export function movesOf(
  dispute: LevelDispute,
  standing: DisputeStanding,
  mayAnswer: boolean,
): readonly DisputeActCode[] {
  const open = standing.kind === 'with' || standing.kind === 'answered'
  const waits = dispute.second === null && (dispute.first === null || dispute.continued !== null)
  const may: Readonly<Record<DisputeActCode, boolean>> = {
    answer: mayAnswer && waits && (open || standing.kind === 'over'),
    continue: dispute.ours && standing.kind === 'answered',
    content: dispute.ours && standing.kind === 'answered',
    withdraw: dispute.ours && open,
  }
  return disputeMoves.filter(move => may[move])
}

/** How a dispute of this view stands. */
export const standingIn = ({ episode }: Pick<DisputesView, 'episode'>, dispute: LevelDispute): DisputeStanding =>
  disputeStanding(dispute, endOf(episode))

/** Reads them; null where the actor may not see the episode, or no dispute over it. */
export async function loadDisputes(ask: Ask): Promise<DisputesView | null> {
  const id = asId<'episode'>(ask.params.episode ?? '')
  const { role } = ask.actor
  if (id === null || !roleMay(role, 'level-disputes', 'read')) return null
  return ask.store.read(ask.asker, 'see-disputes', async tx => {
    const episode = await readEpisode(tx, id)
    if (episode === null) return null
    return {
      ...{ episode, subject: await readSubject(tx, episode), disputes: await readDisputes(tx, id), now: tx.now },
      level: (await readAssessmentsByStage(tx, id))[0]?.level ?? null,
      mayDispute: mayDisputeIn(role, episode),
      mayAnswer: roleMay(role, 'police-assessments', 'write') && roleMay(role, 'level-disputes', 'write'),
    }
  })
}
