// What one person looked at, for roles that may ask. The name that is looked up never stands in an address.
import { endOf, roleMay } from '../../../../domain/access/index.ts'
import { asId, parseDay, startOfDay } from '../../../../domain/kernel/index.ts'
import { readTrailOf, readTrailPeople, readTrailPerson } from '../../../../store/access/reads.ts'
import { readForm } from '../../../forms/read-form.ts'
import { numberOf, textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Fault, Screen } from '../../../frame/screen.ts'
import { askTrailPage, dayCode, perPage, trailPage, trailQuestions } from './page.ts'

const mayAsk = (ask: Ask): boolean => roleMay(ask.actor.role, 'person-trail', 'read')

async function open(ask: Ask, faults: readonly Fault[] = []): Promise<Answer> {
  if (!mayAsk(ask)) return { kind: 'not-found' }
  const typed = textOf(ask.fields, 'name')
  const people = typed === '' ? [] : await ask.store.read(ask.asker, 'look-up-person', tx => readTrailPeople(tx, typed))
  return askTrailPage({ people, tokens: ask.tokens, shown: { fields: ask.fields, faults, now: ask.now } })
}

async function submit(ask: Ask): Promise<Answer> {
  if (textOf(ask.fields, 'look') === 'yes') return open(ask)
  const person = asId<'person'>(textOf(ask.fields, 'person'))
  const read = readForm(trailQuestions, ask.fields, ask.now)
  const nobody = person === null ? [{ field: 'name', text: 'Look a name up and choose whose' }] : []
  if (read.kind === 'faults') return open(ask, [...nobody, ...read.faults])
  const { from, until } = read.answers
  const turned = from !== null && until !== null && until < from
  if (nobody.length > 0 || from === null || until === null || turned)
    return open(ask, [
      ...nobody,
      ...(turned ? [{ field: 'until-day', text: 'The last day must be the first day or later' }] : []),
    ])
  return { kind: 'redirect', to: `/access/trail/${person}?from=${dayCode(from)}&until=${dayCode(until)}` }
}

async function show(ask: Ask): Promise<Answer> {
  const person = asId<'person'>(ask.params.person ?? '')
  const [from, until] = [parseDay(textOf(ask.query, 'from')), parseDay(textOf(ask.query, 'until'))]
  if (!mayAsk(ask) || person === null || from === null || until === null) return { kind: 'not-found' }
  const page = Math.min(numberOf(ask.query, 'page') ?? 1, 1000)
  const found = await ask.store.read(ask.asker, 'see-person-trail', async tx => {
    const name = await readTrailPerson(tx, person)
    if (name === null) return null
    return {
      name,
      lines: await readTrailOf(tx, { person, from: startOfDay(from), until: endOf(until), page, perPage }),
    }
  })
  if (found === null) return { kind: 'not-found' }
  const { name, lines } = found
  return trailPage({ person, name, from, until, page, lines: lines.slice(0, perPage), more: lines.length > perPage })
}

/** Choosing whose trail, and of which time. */
export const askTrailScreen: Screen = { path: '/access/trail', get: ask => open(ask), post: submit }
/** A trail. */
export const trailScreen: Screen = { path: '/access/trail/:person', get: show }
