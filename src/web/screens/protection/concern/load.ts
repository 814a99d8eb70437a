// What the pages of one concern are made from.
import type { ReadTx } from '../../../../actions/doors.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { displayName } from '../../../../domain/children/index.ts'
import { asId, type Instant } from '../../../../domain/kernel/index.ts'
import type { Episode } from '../../../../domain/missing/index.ts'
import {
  type EnquiryLead,
  type FrontDoorDecision,
  leadOf,
  type ProtectionConcern,
  type ProtectionNotice,
} from '../../../../domain/protection/index.ts'
import { readBar } from '../../../../store/children/reads.ts'
import { type MessageRead, readMessagesOfChild, readMessagesOfEpisode } from '../../../../store/messages/reads.ts'
import { readEpisode, readSubject } from '../../../../store/missing/reads.ts'
import {
  type Procedures,
  readConcern,
  readDecisionsOfConcern,
  readLeads,
  readNotices,
  readProcedures,
  readUnderstanding,
  type Understanding,
} from '../../../../store/protection/reads.ts'
import type { Ask } from '../../../frame/screen.ts'
import { type FrontDoors, readFrontDoors } from '../front-door.ts'

/** Everything about one concern. */
export type ConcernView = {
  readonly concern: ProtectionConcern
  /** What the child is called. */
  readonly name: string
  /** How many must not be told about the child. */
  readonly blocks: number
  readonly episode: Pick<Episode, 'id' | 'reference'> | null
  readonly notices: readonly ProtectionNotice[]
  readonly decisions: readonly FrontDoorDecision[]
  readonly leads: readonly EnquiryLead[]
  /** What Homeward told about this concern, and who accepted. */
  readonly messages: readonly MessageRead[]
  readonly doors: FrontDoors
  readonly understanding: Understanding | null
  /** Where the board’s procedures are, as far as somebody has set them. */
  readonly procedures: readonly Procedures[]
  readonly mayWrite: boolean
  readonly now: Instant
}

type Whom = Pick<ConcernView, 'name' | 'blocks' | 'episode'>

async function readWhom(tx: ReadTx, { childId, episodeId }: ProtectionConcern): Promise<Whom | null> {
  if (episodeId === null) {
    const bar = await readBar(tx, childId)
    return bar === null ? null : { name: displayName(bar.identity), blocks: bar.blocks ?? 0, episode: null }
  }
  const episode = await readEpisode(tx, episodeId)
  if (episode === null) return null
  const { name, blocks } = await readSubject(tx, episode)
  return { name, blocks, episode: { id: episode.id, reference: episode.reference } }
}

/** The messages of rules about this concern, of its episode or of the child. */
async function readMessages(tx: ReadTx, { id, childId, episodeId }: ProtectionConcern): Promise<MessageRead[]> {
  const all = episodeId === null ? await readMessagesOfChild(tx, childId) : await readMessagesOfEpisode(tx, episodeId)
  return all.filter(message => message.subject === id)
}

/** Reads it; null where there is none that the actor may see. */
export async function loadConcern(ask: Ask): Promise<ConcernView | null> {
  const id = asId<'protection-concern'>(ask.params.concern ?? '')
  if (id === null || !roleMay(ask.actor.role, 'protection', 'read')) return null
  return ask.store.read(ask.asker, 'see-concern', async tx => {
    const concern = await readConcern(tx, id)
    const whom = concern === null ? null : await readWhom(tx, concern)
    if (concern === null || whom === null) return null
    const leads = await readLeads(tx, id)
    const lead = leadOf(concern, leads)
    return {
      ...{ concern, ...whom, leads, now: tx.now },
      notices: await readNotices(tx, id),
      decisions: await readDecisionsOfConcern(tx, id),
      messages: await readMessages(tx, concern),
      doors: await readFrontDoors(tx, lead),
      understanding: await readUnderstanding(tx, concern.childId),
      procedures: await readProcedures(tx),
      mayWrite: roleMay(ask.actor.role, 'protection', 'write') && concern.inError === null,
    }
  })
}
