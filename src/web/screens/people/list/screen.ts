// `/people`: the list of those who work here, for administrators and managers.
import { roleMay } from '../../../../domain/access/index.ts'
import { asId } from '../../../../domain/kernel/index.ts'
import { readAgencies, readPeople, readTeams } from '../../../../store/people/reads.ts'
import { type Fields, numberOf, textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { peoplePage } from './page.ts'

const perPage = 50

async function show(ask: Ask, fields: Fields): Promise<Answer> {
  if (!roleMay(ask.actor.role, 'people', 'read')) return { kind: 'not-found' }
  const typed = textOf(fields, 'typed').slice(0, 200)
  const agency = asId<'agency'>(textOf(fields, 'agency'))
  const team = asId<'team'>(textOf(fields, 'team'))
  const left = textOf(fields, 'left') === 'yes'
  const page = Math.min(numberOf(fields, 'page') ?? 1, 100_000)
  return ask.store.read(ask.asker, 'see-people', async tx => {
    const found = await readPeople(tx, { typed, agency, team, left, page, perPage })
    const choices = { agencies: await readAgencies(tx), teams: await readTeams(tx, null) }
    const mayInvite = roleMay(ask.actor.role, 'people', 'write')
    const sought = { typed, agency: agency ?? '', team: team ?? '', left, page, perPage }
    return peoplePage({ ...found, ...choices, ...sought, mayInvite }, ask.tokens)
  })
}

/** What is typed of a name is posted, so that no name stands in an address. */
export const peopleScreen: Screen = {
  path: '/people',
  get: ask => show(ask, ask.query),
  post: ask => show(ask, ask.fields),
}
