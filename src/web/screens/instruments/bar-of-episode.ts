// The identity bar of a form for those who see one episode and nothing of the child besides.

import type { ReadTx } from '../../../actions/doors.ts'
import type { Id } from '../../../domain/kernel/index.ts'
import type { ChildBar } from '../../../store/children/reads.ts'
import { readEpisode, readSubject } from '../../../store/missing/reads.ts'

const unseen = { kind: 'hidden' } as const

/** What the reporter said of the child; null where the episode may not be seen. */
export async function readBarOfEpisode(tx: ReadTx, id: Id<'episode'>): Promise<ChildBar | null> {
  const episode = await readEpisode(tx, id)
  if (episode === null || episode.childId === null) return null
  const { name, bornOn } = await readSubject(tx, episode)
  const born = bornOn === null ? ({ kind: 'unknown' } as const) : ({ kind: 'exact', on: bornOn } as const)
  return {
    ...{ id: episode.childId, version: 0, identityVersion: 0, sealed: false, sameAs: null, open: null, blocks: null },
    identity: { givenNames: name, familyName: '', knownAs: null, aliases: [], born, sex: null },
    authority: 'other',
    authorityName: 'an authority that you may not see',
    lives: unseen,
    inCare: unseen,
  }
}
