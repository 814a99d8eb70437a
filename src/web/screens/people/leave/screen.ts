// The task of somebody leaving, for administrators: by numbers only, in one transaction.
import { handOnLeaver } from '../../../../actions/people/change-rights.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { asId, type Id } from '../../../../domain/kernel/index.ts'
import {
  type PersonRecord,
  type PickOne,
  readColleagues,
  readPerson,
  readTeams,
} from '../../../../store/people/reads.ts'
import { readForm } from '../../../forms/read-form.ts'
import { numberOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { reasonOf } from '../act/acts.ts'
import { refusals } from '../words.ts'
import { type LeaveView, leavePage, leaveQuestions, leftPage } from './page.ts'

type Loaded = { person: PersonRecord; colleagues: readonly PickOne[]; teams: readonly PickOne[] }

async function load(ask: Ask): Promise<Loaded | null> {
  const id = asId<'person'>(ask.params.person ?? '')
  if (id === null || !roleMay(ask.actor.role, 'people', 'write')) return null
  return ask.store.read(ask.asker, 'open-leaving', async tx => {
    const person = await readPerson(tx, id)
    return person && { person, colleagues: await readColleagues(tx, id), teams: await readTeams(tx, id) }
  })
}

function pageOf(ask: Ask, loaded: Loaded, more: Partial<LeaveView>): Answer {
  const { version } = loaded.person
  const shown = { fields: ask.fields, faults: [], tokens: ask.tokens, now: ask.now, version, stale: false }
  return leavePage({ ...loaded, ...shown, ...more })
}

async function open(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  if (loaded === null) return { kind: 'not-found' }
  if (loaded.person.leftAt !== null) return { kind: 'redirect', to: `/people/${loaded.person.id}` }
  return pageOf(ask, loaded, {})
}

const idOr = <K extends string>(value: unknown): Id<K> | null => (typeof value === 'string' ? asId<K>(value) : null)

async function submit(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  if (loaded === null) return { kind: 'not-found' }
  const { person, colleagues, teams } = loaded
  if (person.leftAt !== null) return { kind: 'redirect', to: `/people/${person.id}` }
  const read = readForm(leaveQuestions(person, colleagues, teams), ask.fields, ask.now)
  if (read.kind === 'faults') return pageOf(ask, loaded, { faults: read.faults })
  const answers: Readonly<Record<string, unknown>> = read.answers
  const to = {
    children: idOr<'person'>(answers.children),
    team: idOr<'team'>(answers.team),
    duties: idOr<'person'>(answers.duties),
    drafts: idOr<'person'>(answers.drafts),
  }
  const who = { person: person.id, version: numberOf(ask.fields, '_version') ?? 0, reason: reasonOf(ask.fields) }
  const done = await handOnLeaver(ask.store, ask.asker, who, to)
  switch (done.outcome) {
    case 'done':
      return leftPage(person, done, to.children !== null || to.team !== null)
    case 'unknown':
      return { kind: 'not-found' }
    case 'stale':
      return pageOf(ask, loaded, { stale: true })
    default:
      return pageOf(ask, loaded, { faults: [{ field: 'reason', text: refusals[done.outcome] }] })
  }
}

/** `/people/:person/leave`. */
export const leaveScreen: Screen = { path: '/people/:person/leave', get: open, post: submit }
