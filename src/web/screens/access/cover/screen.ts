// Cover while away: one's own, and for those who keep covers all of their agency.
import { arrangeCover, endCoverEarly } from '../../../../actions/access/access-acts.ts'
import { coverFault, coverSpan, roleMay } from '../../../../domain/access/index.ts'
import { asId, dayOf, type Id } from '../../../../domain/kernel/index.ts'
import { readColleagues, readCovers } from '../../../../store/access/reads.ts'
import { readForm } from '../../../forms/read-form.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Fault, Screen } from '../../../frame/screen.ts'
import { tooLongFaults } from '../limits.ts'
import { coverPage, coverQuestions } from './page.ts'

const said: Readonly<Record<string, string>> = {
  made: 'The cover is arranged',
  ended: 'The cover is ended',
  closed: 'It had ended already',
}

async function show(ask: Ask, faults: readonly Fault[] = []): Promise<Answer> {
  const found = await ask.store.read(ask.asker, 'see-covers', async tx => {
    return { covers: await readCovers(tx), colleagues: await readColleagues(tx) }
  })
  return coverPage({
    ...found,
    me: ask.actor.personId,
    forOthers: roleMay(ask.actor.role, 'covers', 'write'),
    id: asId(textOf(ask.fields, '_id')) ?? crypto.randomUUID(),
    done: said[textOf(ask.query, 'done')] ?? null,
    tokens: ask.tokens,
    shown: { fields: ask.fields, faults, now: ask.now },
  })
}

function whoFaults(ask: Ask, away: string, covering: string | null): Fault[] {
  if (covering === null) return [{ field: 'covering', text: 'Choose who covers' }]
  if (covering === away) return [{ field: 'covering', text: 'Choose somebody else than the one who is away' }]
  const mine = covering === ask.actor.personId
  return mine ? [{ field: 'covering', text: 'Ask somebody else to arrange a cover by yourself' }] : []
}

async function submit(ask: Ask): Promise<Answer> {
  const read = readForm(coverQuestions, ask.fields, ask.now)
  const chosen = roleMay(ask.actor.role, 'covers', 'write') ? asId<'person'>(textOf(ask.fields, 'away')) : null
  const away: Id<'person'> = chosen ?? ask.actor.personId
  const covering = asId<'person'>(textOf(ask.fields, 'covering'))
  const faults = [
    ...whoFaults(ask, away, covering),
    ...(read.kind === 'faults' ? read.faults : []),
    ...tooLongFaults(ask.fields, 'reason'),
  ]
  if (read.kind === 'faults' || covering === null) return show(ask, faults)
  const { from, until, reason } = read.answers
  const today = dayOf(ask.now)
  const [first, last] = [from ?? today, until ?? today]
  const fault = coverFault(first, last, today)
  if (fault !== null || faults.length > 0) return show(ask, fault === null ? faults : [...faults, fault])
  const id = asId<'cover'>(textOf(ask.fields, '_id'))
  if (id === null) return show(ask)
  const made = await arrangeCover(ask.store, ask.asker, {
    id,
    away,
    covering,
    ...coverSpan(first, last, ask.now),
    reason,
  })
  const nobody = { field: 'covering', text: 'Both must work for your agency today' }
  return made ? { kind: 'redirect', to: '/access/cover?done=made' } : show(ask, [nobody])
}

/** Covers. */
export const coverScreen: Screen = { path: '/access/cover', get: ask => show(ask), post: submit }

/** Ending a cover early. */
export const endCoverScreen: Screen = {
  path: '/access/cover/:cover/end',
  post: async ask => {
    const id = asId<'cover'>(ask.params.cover ?? '')
    if (id === null) return { kind: 'not-found' }
    const ended = await endCoverEarly(ask.store, ask.asker, id)
    return { kind: 'redirect', to: `/access/cover?done=${ended ? 'ended' : 'closed'}` }
  },
}
