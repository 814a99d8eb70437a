// Who carries a duty, and choosing to whom it goes, as every screen of duties says and asks it.
import { roles } from '../../../domain/access/index.ts'
import { asId, type Id, type Instant } from '../../../domain/kernel/index.ts'
import type { Duty, DutyKey, Taker } from '../../../store/duties/reads.ts'
import type { SelectItem } from '../../components/select/select.ts'
import { type Fields, textOf } from '../../frame/fields.ts'
import { sayWhen } from '../say.ts'

/** Where the page of a duty is: ids only. */
export const addressOf = ({ childId, rule, subject }: DutyKey): string => `/duties/${childId}/${rule}/${subject}`

/** With whom a duty stands, in words: a person, a team, or whoever has the owner's role. */
export function sayCarrier({ owner, assignee, carried }: Pick<Duty, 'owner' | 'assignee' | 'carried'>): string {
  const role = roles[owner]
  if (assignee !== null) return carried.mine ? `You (${role})` : `${assignee} (${role})`
  return carried.team === null ? role : `${carried.team.name} (${role})`
}

/** That a duty is handed on and waits to be accepted, in words; nothing where it is not. */
export function sayHanded({ carried: { handed } }: Pick<Duty, 'carried'>, now: Instant): string {
  if (handed === null) return ''
  const whom = handed.toMe ? `to you or your team (${handed.to})` : `to ${handed.to}`
  const giver = handed.byMe ? 'you' : handed.by
  const state = handed.unaccepted ? 'NOT ACCEPTED' : 'not yet accepted'
  return `Handed on ${whom} by ${giver} ${sayWhen(handed.at, now)}: ${state}`
}

/** Takers as the choices of a list; the value says whether it is a person or a team. */
export const takerItems = (takers: readonly Taker[]): readonly SelectItem[] => [
  { value: '', text: 'Choose' },
  ...takers.map(({ person, team, name, agency }) => ({
    value: person === null ? `team:${team}` : `person:${person}`,
    text: person === null ? `Team: ${name}, ${agency}` : `${name}, ${agency}`,
  })),
]

/** To whom a form says that a duty goes; null where it says nobody. */
export function readTaker(
  fields: Fields,
  name: string,
): { readonly person: Id<'person'> | null; readonly team: Id<'team'> | null } | null {
  const [kind, text = ''] = textOf(fields, name).split(':')
  const person = kind === 'person' ? asId<'person'>(text) : null
  const team = kind === 'team' ? asId<'team'>(text) : null
  return person === null && team === null ? null : { person, team }
}

/** What names a duty, from a path or a tick; null where it is none. */
export function dutyKeyOf(child: string, rule: string, subject: string): DutyKey | null {
  const childId = asId<'child'>(child)
  const plain = /^[A-Za-z0-9.-]{1,40}$/.test(rule) && /^[A-Za-z0-9-]{1,64}$/.test(subject)
  return childId === null || !plain ? null : { childId, rule, subject }
}
