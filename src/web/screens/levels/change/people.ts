// Who is expected at a meeting, by the list of its level; and, once it was held, who came (MISS-13.15, MISS-13.17, MISS-13.18).
import {
  type Attendee,
  type MeetingPart,
  needNames,
  nobodySaid,
  type People,
  partNames,
  partsOf,
  peopleDoubts,
  prescribedMeetings,
  type ScaledMeeting,
  withoutCircumstances,
} from '../../../../domain/levels/index.ts'
import { drawQuestion, type Shown } from '../../../forms/draw-form.ts'
import { choice, line, type Question, type Questions } from '../../../forms/questions.ts'
import { choiceOf, type Fields, textOf } from '../../../frame/fields.ts'
import type { Fault } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import type { MeetingPartForm } from './part.ts'

const yesNo = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
] as const

/** The list of a level with one more for whoever stands not on it. */
export const partsAsked = ({ trigger, people }: ScaledMeeting): readonly MeetingPart[] => {
  const parts = partsOf(trigger.level, people)
  return parts.includes('other') ? parts : [...parts, 'other']
}

const isExceptional = ({ trigger }: ScaledMeeting, part: MeetingPart): boolean =>
  prescribedMeetings[trigger.level].parts.some(one => one.part === part && one.need === 'unless-exceptional')

type Asked = readonly (readonly [name: string, question: Question])[]

const expectedOf = (meeting: ScaledMeeting, part: MeetingPart): Asked => [
  [`${part}-name`, line('Name')],
  [`${part}-expected`, choice('Expected?', yesNo)],
  [`${part}-why`, line(isExceptional(meeting, part) ? 'If not, the exceptional circumstances' : 'If not, why')],
]

const cameOf = (meeting: ScaledMeeting, part: MeetingPart): Asked => [
  [`${part}-came`, choice(`${partNames[part]}: came?`, yesNo)],
  [
    `${part}-absence`,
    line(
      isExceptional(meeting, part)
        ? 'If not, the exceptional circumstances'
        : 'If not, why: apologies or another reason',
    ),
  ],
]

/** The questions about who came, for the form on which a meeting is held. */
export const cameQuestions = (meeting: ScaledMeeting): Questions =>
  Object.fromEntries(partsAsked(meeting).flatMap(part => cameOf(meeting, part)))

/** The people as they stand, in the fields of both forms. */
export const peopleFields = ({ people }: ScaledMeeting): Fields =>
  Object.fromEntries(
    (Object.entries(people) as [MeetingPart, Attendee][]).flatMap(([part, one]) => [
      [`${part}-name`, one.name],
      [`${part}-expected`, one.expected ?? ''],
      [`${part}-why`, one.whyNot],
      [`${part}-came`, one.came ?? ''],
      [`${part}-absence`, one.absence],
    ]),
  )

const isSaid = (one: Attendee): boolean => Object.values(one).some(value => value !== null && value !== '')

/** The people as they were typed over those that stand: what the form did not ask stays. */
export function peopleTyped(meeting: ScaledMeeting, fields: Fields, asks: 'expected' | 'came'): People {
  const codes = ['yes', 'no'] as const
  const typed = partsAsked(meeting).map(part => {
    const stands = meeting.people[part] ?? nobodySaid
    const said: Attendee =
      asks === 'expected'
        ? {
            ...stands,
            name: textOf(fields, `${part}-name`),
            expected: choiceOf(fields, `${part}-expected`, codes),
            whyNot: textOf(fields, `${part}-why`),
          }
        : { ...stands, came: choiceOf(fields, `${part}-came`, codes), absence: textOf(fields, `${part}-absence`) }
    return [part, said] as const
  })
  return Object.fromEntries(typed.filter(([, one]) => isSaid(one)))
}

/** That the child or the advocate is absent without the exceptional circumstances, beside the field that asks for them. */
export const circumstancesFaults = (
  meeting: ScaledMeeting,
  people: People,
  field: 'why' | 'absence',
): readonly Fault[] =>
  withoutCircumstances(meeting.trigger.level, people).map(part => ({
    field: `${part}-${field}`,
    text: `${partNames[part]}: write down the exceptional circumstances`,
  }))

function drawPart(meeting: ScaledMeeting, part: MeetingPart, shown: Shown): Html {
  const need = prescribedMeetings[meeting.trigger.level].parts.find(one => one.part === part)?.need
  return html`<h2 class="govuk-heading-m">${partNames[part]}</h2>
${need !== undefined && html`<p class="govuk-hint">${needNames[need]}</p>`}
${expectedOf(meeting, part).map(([name, question]) => drawQuestion(question, name, shown))}`
}

/** Who is expected. */
export const peoplePart: MeetingPartForm = {
  title: 'Who is expected at the meeting',
  button: 'Save who is expected',
  advice: ({ bar }) => [
    'Nothing said is neither yes nor no: leave open what nobody has decided.',
    ...((bar.blocks ?? 0) > 0
      ? ['Somebody must not be told about this child. Look at the child’s page before anyone of the family is invited.']
      : []),
  ],
  questions: (_, meeting) => Object.fromEntries(partsAsked(meeting).flatMap(part => expectedOf(meeting, part))),
  stands: peopleFields,
  draw: (_, meeting, shown) => html`${partsAsked(meeting).map(part => drawPart(meeting, part, shown))}`,
  read: (_, meeting, fields) => {
    const people = peopleTyped(meeting, fields, 'expected')
    const expected = Object.fromEntries(Object.entries(people).map(([part, one]) => [part, { ...one, came: null }]))
    const faults = circumstancesFaults(meeting, expected, 'why')
    return faults.length > 0
      ? { faults }
      : { change: { kind: 'people', people }, doubts: peopleDoubts(meeting.trigger.level, people) }
  },
}
