// Group work in words, and where its pages stand.
import {
  type GroupSession,
  type GroupTold,
  groupAttendances,
  notTold,
  type OneToOne,
  type OptOut,
  tellable,
} from '../../../domain/groups/index.ts'
import { type Id, sayDay } from '../../../domain/kernel/index.ts'
import { type Fact, factList } from '../../components/fact-list/fact-list.ts'
import type { Html } from '../../html.ts'
import { childHref } from '../children/child-bar.ts'

/** Where the group work of a child stands. */
export const groupWorkHref = (child: Id<'child'>, rest = ''): string => childHref(child, `/groups${rest}`)

/** Where a group stands. */
export const groupHref = (group: Id<'work-group'>, rest = ''): string => `/groups/${group}${rest}`

const wrong = (inError: { readonly reason: string } | null): Fact[] =>
  inError === null ? [] : [{ label: 'Entered in error', value: { text: inError.reason } }]

/** Who was told, and who was not yet. */
export function sayTold(told: readonly GroupTold[]): string {
  const missing = notTold(told)
  if (missing.length === 0) return 'The child and a parent or carer were told'
  return `Not told yet: ${missing.map(who => tellable[who].toLowerCase()).join(' and ')}`
}

/** A session of one child in its facts. */
export const sessionFacts = ({ group, attendance, note, says, by, on, inError }: GroupSession): Html =>
  factList({
    facts: [
      {
        label: `In a group at ${group.setting}`,
        value: { text: groupAttendances[attendance] },
        provenance: `${by}, ${sayDay(on)}`,
      },
      { label: 'What the group did', value: { text: note } },
      { label: 'About this child', value: { text: says }, unknownText: 'Nothing was written' },
      ...wrong(inError),
    ],
  })

/** Work with one child alone in its facts. */
export const oneToOneFacts = ({ exception, attendance, note, by, on, inError }: OneToOne): Html =>
  factList({
    facts: [
      { label: 'One to one', value: { text: groupAttendances[attendance] }, provenance: `${by}, ${sayDay(on)}` },
      { label: 'What makes it an exception', value: { text: exception } },
      { label: 'What was done', value: { text: note }, unknownText: 'Not said' },
      ...wrong(inError),
    ],
  })

/** An opt-out in its facts. */
export const optOutFacts = ({ who, since, says, ended, by, inError }: OptOut): Html =>
  factList({
    facts: [
      { label: 'Opted out', value: { text: tellable[who] }, provenance: `${by}, since ${sayDay(since)}` },
      { label: 'What they said', value: { text: says }, unknownText: 'They need give no reason' },
      {
        label: 'Opted in again',
        value: ended && { text: `${sayDay(ended.on)}. ${ended.because}` },
        unknownText: 'No: it stands',
      },
      ...wrong(inError),
    ],
  })

/** That somebody was told, in its facts. */
export const toldFacts = ({ who, on, how, by, inError }: GroupTold): Html =>
  factList({
    facts: [
      { label: tellable[who], value: { text: `Told ${sayDay(on)}${how === '' ? '' : `. ${how}`}` }, provenance: by },
      ...wrong(inError),
    ],
  })
