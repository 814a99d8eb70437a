// What stands beside the form of an act on an episode, read as far as the actor may see it.
import type { ReadTx } from '../../../actions/doors.ts'
import type { Episode } from '../../../domain/missing/index.ts'
import { readAnswersFor, readUnderstanding } from '../../../store/protection/reads.ts'
import type { Html } from '../../html.ts'
import type { EpisodeAct } from '../missing/acts/act.ts'
import { evidenceBox } from './evidence-box.ts'
import { frontDoorBox, readFrontDoors } from './front-door.ts'
import { understandingBox } from './understanding.ts'

/** Reads and draws it. */
export async function readBeside(
  tx: ReadTx,
  { beside = [], decidesRisk = false }: EpisodeAct,
  { id, childId }: Pick<Episode, 'id' | 'childId'>,
): Promise<readonly Html[]> {
  const boxes: Html[] = []
  if (decidesRisk || beside.includes('understanding')) {
    const box = understandingBox(await readUnderstanding(tx, childId))
    if (box !== false) boxes.push(box)
  }
  if (beside.includes('evidence')) boxes.push(evidenceBox({ washing: true }))
  if (beside.includes('front-door')) boxes.push(frontDoorBox(await readFrontDoors(tx, await readAnswersFor(tx, id))))
  return boxes
}
