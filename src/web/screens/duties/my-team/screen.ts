// The supervisor's view of who carries which duties.
import { readNobodys, readTeamStanding } from '../../../../store/hand-over/reads.ts'
import type { Screen } from '../../../frame/screen.ts'
import { teamPage } from './page.ts'

/** `/my-team`. */
export const teamScreen: Screen = {
  path: '/my-team',
  get: ask =>
    ask.store.read(ask.asker, 'see-team', async tx =>
      teamPage({ rows: await readTeamStanding(tx), nobodys: await readNobodys(tx), now: tx.now }),
    ),
}
