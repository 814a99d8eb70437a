// The record at a front door, for those who may see the child.
import type { ReadTx } from '../../../../actions/doors.ts'
import { asId } from '../../../../domain/kernel/index.ts'
import { type OpenEpisode, readBar, readBlocks, readOpenEpisodes, whereRead } from '../../../../store/children/reads.ts'
import { readAnswers, readEpisode, readEpisodeEvents } from '../../../../store/missing/reads.ts'
import { readRecordSections } from '../../../../store/record/reads.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { type AtLarge, doorPage } from './page.ts'

async function readAway(tx: ReadTx, open: OpenEpisode): Promise<AtLarge> {
  const episode = await readEpisode(tx, open.id)
  const answers = await readAnswers(tx, open.id)
  const { log } = await readEpisodeEvents(tx, open.id)
  const corrected = new Set(log.map(entry => entry.corrects))
  const seen = log.find(entry => entry.kind === 'sighting' && !corrected.has(entry.id))
  const [place = ''] = (answers.get('last-seen-place')?.answer ?? '').split('\n')
  return {
    open,
    lastSeenAt: episode?.lastSeen?.at ?? null,
    lastSeenPlace: place,
    sighting: seen === undefined ? null : { at: seen.at, says: [seen.place, seen.entry].filter(Boolean).join('. ') },
  }
}

async function show(ask: Ask): Promise<Answer> {
  const child = asId<'child'>(ask.params.child ?? '')
  if (child === null) return { kind: 'not-found' }
  return ask.store.read(ask.asker, 'see-at-the-door', async (tx): Promise<Answer> => {
    const bar = await readBar(tx, child)
    if (bar === null) return { kind: 'not-found' }
    const away: AtLarge[] = []
    for (const open of await readOpenEpisodes(tx, child)) if (open.foundAt === null) away.push(await readAway(tx, open))
    const blocks = await whereRead(tx, 'notify-blocks', () => readBlocks(tx, child))
    const sections = await readRecordSections(tx, child)
    return doorPage({ bar, away, blocks, sections, role: ask.actor.role, now: tx.now })
  })
}

/** The record at a front door. */
export const doorScreen: Screen = { path: '/children/:child/door', get: show }
