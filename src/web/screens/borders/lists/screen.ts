// Children placed across borders: `/borders?list=here`.
import { roleMay } from '../../../../domain/access/index.ts'
import { readOwnElsewhere, readPlacedHere, readUnanswered } from '../../../../store/borders/reads.ts'
import { choiceOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { mayNotify } from '../intake/screen.ts'
import { type BorderList, borderLists, listsPage } from './page.ts'

async function show(ask: Ask): Promise<Answer> {
  const { role } = ask.actor
  if (!roleMay(role, 'record', 'read')) return { kind: 'not-found' }
  const list = choiceOf(ask.query, 'list', Object.keys(borderLists) as BorderList[]) ?? 'here'
  return ask.store.read(ask.asker, 'see-placed-across', async tx => {
    const read = { here: readPlacedHere, elsewhere: readOwnElsewhere, letters: null }[list]
    return listsPage({
      ...{ list, lines: read === null ? [] : await read(tx), now: tx.now, mayNotify: mayNotify(role) },
      letters: list === 'letters' && roleMay(role, 'letters', 'read') ? await readUnanswered(tx) : [],
    })
  })
}

/** Children placed across borders. */
export const listsScreen: Screen = { path: '/borders', get: show }
