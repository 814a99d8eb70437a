// What a meeting still wants of what the protocol says of every scaled meeting: said beside it, and asked before it is kept as held.
import { peopleDoubts, withoutCircumstances } from './people.ts'
import { chairDoubts, type ScaledMeeting } from './preparation.ts'
import { isAskedFor, partNames, prescribedMeetings } from './prescribed.ts'
import { toolsNotConsidered } from './tools.ts'

/** One thing that is wanting, with its paragraph's id. */
export type Wanting = { readonly id: string; readonly says: string }

const among = (...given: readonly (readonly [boolean, string, string])[]): Wanting[] =>
  given.flatMap(([is, id, says]) => (is ? [{ id, says }] : []))

function peopleWanting({ trigger: { level }, people }: ScaledMeeting, inCare: boolean | null): Wanting[] {
  const { parts, paragraph } = prescribedMeetings[level]
  const id = `MISS-${paragraph}`
  const unsaid = parts.filter(one => isAskedFor(one, inCare) && (people[one.part]?.expected ?? null) === null)
  const names = unsaid.map(({ part }) => partNames[part]).join(', ')
  const exceptional = withoutCircumstances(level, people)
  return [
    ...among([unsaid.length > 0, id, `Nobody has said whether they are expected: ${names}.`]),
    ...exceptional.map(part => ({
      id,
      says: `${partNames[part]}: the exceptional circumstances are not written down.`,
    })),
    ...peopleDoubts(level, people).map(says => ({ id, says })),
  ]
}

/** What is wanting, in the order in which a meeting is prepared; `inCare` is null where that may not be seen. */
export function wantingOf(meeting: ScaledMeeting, inCare: boolean | null): readonly Wanting[] {
  const { trigger, meets, chair, push, pull, tools, policeInvited, matrixForm, recordForm } = meeting
  const left = toolsNotConsidered(tools).length
  return [
    ...among(
      [meets === null, 'MISS-13.14', 'The meeting has no day yet.'],
      [chair === null, 'MISS-13.14', 'It is not said who chairs it.'],
    ),
    ...chairDoubts(trigger.level, chair).map(says => ({ id: 'MISS-13.14', says })),
    ...peopleWanting(meeting, inCare),
    ...among(
      [push === '' || pull === '', 'MISS-13.16', 'Push and pull factors are not both written down.'],
      [
        left > 0,
        'MISS-13.16',
        `${left === 1 ? 'One tool of disruption is' : `${left} tools of disruption are`} not considered yet.`,
      ],
      [policeInvited === null, 'MISS-13.19b', 'That the police were invited by their mailbox is not recorded here.'],
      [matrixForm === null, 'MISS-13.19c', 'No risk evaluation matrix is attached.'],
      [recordForm === null, 'MISS-13.19c', 'No meeting record is attached.'],
    ),
  ]
}
