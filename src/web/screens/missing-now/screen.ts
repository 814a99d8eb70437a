// The board of children missing now.
import { type BoardLine, readBoard } from '../../../store/missing/reads.ts'
import { choiceOf } from '../../frame/fields.ts'
import type { Ask, Screen } from '../../frame/screen.ts'
import { boardPage, levels } from './page.ts'

const most = 200

type Lists = { readonly missing: BoardLine[]; readonly unconfirmed: BoardLine[] }

const read = ({ store, asker }: Ask): Promise<Lists> =>
  store.read(asker, 'see-board', async tx => ({
    missing: await readBoard(tx, 'missing', most),
    unconfirmed: await readBoard(tx, 'unconfirmed', most),
  }))

/** `/missing`, `/missing?level=high`, and `/missing?of=others`. */
export const missingNowScreen: Screen = {
  path: '/missing',
  get: async ask =>
    boardPage({
      ...(await read(ask)),
      now: ask.now,
      level: choiceOf(ask.query, 'level', levels),
      others: choiceOf(ask.query, 'of', ['others']) !== null,
      most,
    }),
}
