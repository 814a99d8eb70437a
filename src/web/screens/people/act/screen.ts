// One act about one person: its form, its refusals in words, and what came of it.
import type { Gate } from '../../../../actions/sign-in/gate.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { asId } from '../../../../domain/kernel/index.ts'
import { type PersonRecord, readPerson } from '../../../../store/people/reads.ts'
import { type FormPage, formPage } from '../../../forms/form-page.ts'
import type { Questions } from '../../../forms/questions.ts'
import { readForm } from '../../../forms/read-form.ts'
import { numberOf, textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { linkPage } from '../link-page.ts'
import { refusals, staleWords } from '../words.ts'
import type { ActDone, PersonAct } from './act.ts'
import { personActs, reasonOf } from './acts.ts'

type Loaded = {
  readonly act: PersonAct
  readonly person: PersonRecord
  readonly about: string
  readonly questions: Questions
}

async function load(ask: Ask): Promise<Loaded | null> {
  const id = asId<'person'>(ask.params.person ?? '')
  const act = personActs.find(one => one.path === ask.params.act)
  if (id === null || act === undefined || !roleMay(ask.actor.role, 'people', 'write')) return null
  return ask.store.read(ask.asker, 'open-person-act', async tx => {
    const person = await readPerson(tx, id)
    const about = person === null ? null : act.about(person, ask.params.row ?? '')
    return person === null || about === null ? null : { act, person, about, questions: await act.ask(tx, person) }
  })
}

const newId = (ask: Ask): string => asId(textOf(ask.fields, '_id')) ?? crypto.randomUUID()

function pageOf(ask: Ask, { act, person, about, questions }: Loaded, more: Partial<FormPage>): Answer {
  return formPage({
    title: act.title(person),
    ...(about === '' ? {} : { caption: about }),
    part: 'people',
    back: { href: `/people/${person.id}`, text: `Back to ${person.name}` },
    action: `/people/${person.id}/do/${act.path}/${ask.params.row ?? 'new'}`,
    tokens: ask.tokens,
    hidden: { _id: newId(ask), _version: String(person.version) },
    advice: act.advice,
    questions,
    fields: act.preset?.(person) ?? {},
    faults: [],
    now: ask.now,
    button: act.button,
    ...(act.warns === true ? { warns: true } : {}),
    ...more,
  })
}

async function open(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  return loaded === null ? { kind: 'not-found' } : pageOf(ask, loaded, {})
}

function answerTo(ask: Ask, loaded: Loaded, done: ActDone): Answer {
  const again = (more: Partial<FormPage>) => pageOf(ask, loaded, { fields: ask.fields, ...more })
  if (done.kind === 'faults') return again({ faults: done.faults })
  if (done.kind === 'link') return linkPage(loaded.person, done.token)
  switch (done.outcome) {
    case 'done':
      return { kind: 'redirect', to: `/people/${loaded.person.id}?done=yes` }
    case 'unknown':
      return { kind: 'not-found' }
    case 'stale':
      return again({ stale: staleWords })
    default:
      return again({ faults: [{ field: done.field, text: refusals[done.outcome] }] })
  }
}

async function submit(gate: Gate, ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  if (loaded === null) return { kind: 'not-found' }
  const { act, person, questions } = loaded
  const version = numberOf(ask.fields, '_version') ?? 0
  const hidden = { _id: newId(ask), _version: String(version) }
  const read = readForm(questions, ask.fields, ask.now)
  if (read.kind === 'faults') return pageOf(ask, loaded, { fields: ask.fields, faults: read.faults, hidden })
  const who = { person: person.id, version, reason: reasonOf(ask.fields) }
  const given = { gate, ask, person, who, row: ask.params.row ?? '', id: hidden._id }
  return answerTo(ask, loaded, await act.save(given, read.answers))
}

/** `/people/:person/do/:act/:row`; the row is `new` where the act is about no role or team that stands. */
export const personActScreen = (gate: Gate): Screen => ({
  path: '/people/:person/do/:act/:row',
  get: open,
  post: ask => submit(gate, ask),
})
