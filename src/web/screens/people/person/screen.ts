// `/people/:person`: one person who works here, for administrators and managers.
import { roleMay } from '../../../../domain/access/index.ts'
import { asId } from '../../../../domain/kernel/index.ts'
import { readPerson } from '../../../../store/people/reads.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { personPage } from './page.ts'

async function show(ask: Ask): Promise<Answer> {
  const id = asId<'person'>(ask.params.person ?? '')
  if (id === null || !roleMay(ask.actor.role, 'people', 'read')) return { kind: 'not-found' }
  return ask.store.read(ask.asker, 'see-person', async tx => {
    const person = await readPerson(tx, id)
    if (person === null) return { kind: 'not-found' }
    const own = id === ask.actor.personId
    const mayChange = roleMay(ask.actor.role, 'people', 'write') && !own
    return personPage({ person, now: tx.realNow, own, mayChange, done: textOf(ask.query, 'done') === 'yes' })
  })
}

/** One person. */
export const personScreen: Screen = { path: '/people/:person', get: show }
