// `/digest`: the digest of today, for those whom it is for.
import { seeDigest } from '../../../../actions/outbox/see-digest.ts'
import type { Screen } from '../../../frame/screen.ts'
import { digestPage } from './page.ts'

/** The digest. Opening it is noted. */
export const digestScreen: Screen = {
  path: '/digest',
  get: async ask => {
    const digest = await seeDigest(ask.store, ask.asker)
    return digest === null ? { kind: 'not-found' } : digestPage(digest)
  },
}
