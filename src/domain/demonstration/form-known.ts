// What a form takes over from what is known already, each with where it stands: the child's record, the episode, the writer.

import { roles } from '../access/index.ts'
import { sexes } from '../children/index.ts'
import type { Known, Prefill, PrefillSource } from '../instruments/index.ts'
import { ageOn, type Day, dayOf, dayText, type Instant, sayTime } from '../kernel/index.ts'
import { agencies, teams } from './agencies.ts'
import type { Pen } from './child-pen.ts'
import { emailOf, people } from './people.ts'
import type { Row, Value } from './rows.ts'

type Values = Partial<Record<PrefillSource, string | number | null>>

// A number of the range kept for drama, always the same for the same person.
const telephoneOf = (code: string): string =>
  `01632 960${String([...code].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 1000).padStart(3, '0')}`

/** A person of the demonstration as forms name them. Throws where there is nobody of that code. */
export function writerOf(code: string) {
  const person = people.find(one => one.code === code)
  if (person === undefined) throw new Error(`there is nobody called ${code}`)
  const [appointment] = person.appointments
  const agency = agencies.find(one => one.code === appointment?.agency)?.name ?? ''
  const role = appointment === undefined ? '' : roles[appointment.role]
  return { name: person.name, role, agency, telephone: telephoneOf(code), email: emailOf(person) }
}

function ofWriter(by: string): Values {
  const { name, role, agency, telephone, email } = writerOf(by)
  return {
    ...{ 'writer.name': name, 'writer.role': role, 'writer.agency': agency, 'writer.email': email },
    ...{ 'writer.telephone': telephone, 'writer.role-and-agency': `${role}, ${agency}` },
    'writer.telephone-and-email': `${telephone}, ${email}`,
  }
}

const textOf = (value: Value | undefined): string | null => (typeof value === 'string' ? value : null)

// What was recorded of the child by the time at which the form is written, the later over the earlier.
function rowThen(pen: Pen, table: string, at: Instant, holds: (row: Row) => boolean): Row | null {
  const of = pen.recorded.filter(one => one.table === table && one.at <= at && holds(one.row))
  return of.length === 0 ? null : Object.assign({}, ...of.map(({ row }) => row))
}

function addressThen(pen: Pen, at: Instant): string | null {
  const added = pen.recorded.filter(one => one.table === 'placement' && one.change === 'add' && one.at <= at)
  const row = added.at(-1)?.row
  const home = pen.wish.places.map(({ home: code }) => code).findLast(code => code !== undefined)
  return textOf(row?.address) ?? teams.find(({ code }) => code === home)?.name ?? null
}

function ofChild(pen: Pen, born: Day | null, at: Instant): Values {
  const { wish, circle } = pen
  const worker = circle.worker === null ? null : writerOf(circle.worker)
  return {
    ...{ 'child.name': `${wish.given} ${wish.family}`, 'child.first-names': wish.given, 'child.surname': wish.family },
    ...{ 'child.known-as': wish.knownAs ?? wish.given, 'child.gender': sexes[wish.sex] },
    'child.born-on': born === null ? null : dayText(born),
    'child.age': born === null ? null : ageOn(born, dayOf(at)),
    'child.address': addressThen(pen, at),
    ...{ 'child.social-worker': worker?.name ?? null, 'child.social-worker-email': worker?.email ?? null },
    'child.social-worker-telephone': worker?.telephone ?? null,
    'child.reviewing-officer': circle.reviewer === null ? null : writerOf(circle.reviewer).name,
  }
}

function ofEpisode(pen: Pen, episode: string | null, at: Instant): Values {
  const row = episode === null ? null : rowThen(pen, 'episode', at, ({ id }) => id === episode)
  const reported = textOf(row?.reported_to_police_at)
  const seen = textOf(row?.last_seen_at)
  return {
    'episode.police-reference': textOf(row?.police_reference),
    'episode.reported-on': reported?.slice(0, 10) ?? null,
    'episode.missing-on': seen?.slice(0, 10) ?? null,
  }
}

const said = (values: Values, says: string): [PrefillSource, Known][] =>
  Object.entries(values).flatMap(([source, value]) =>
    value === null || value === undefined ? [] : [[source as PrefillSource, { value, says }] as const],
  ) as [PrefillSource, Known][]

/** What is known at a moment; `episode` is the id of the one that the form is about. */
export const knownThen = (pen: Pen, by: string, born: Day | null, episode: string | null, at: Instant): Prefill =>
  new Map([
    ...said(ofChild(pen, born, at), 'the child’s record'),
    ...said(ofWriter(by), 'your account'),
    ...said(ofEpisode(pen, episode, at), 'the episode'),
    ...said({ today: dayText(dayOf(at)), now: sayTime(at) }, 'the day on which the form was begun'),
  ])
