// When and where a meeting is to be held, and who chairs it (MISS-13.14, GAP-26).
import { type Day, dateOf } from '../../../../domain/kernel/index.ts'
import {
  chairDoubts,
  dayDoubts,
  isMeetingPart,
  partNames,
  prescribedMeetings,
} from '../../../../domain/levels/index.ts'
import { day, line, pick } from '../../../forms/questions.ts'
import { readForm } from '../../../forms/read-form.ts'
import type { Fields } from '../../../frame/fields.ts'
import type { MeetingPartForm } from './part.ts'

const chairs = Object.entries(partNames)
  .filter(([part]) => part !== 'child')
  .map(([value, text]) => ({ value, text }))

const questions = {
  meets: day('On which day does it meet?', {
    hint: 'Leave it empty while there is none. The police are told when it has one.',
  }),
  time: line('At what time?', { width: 10 }),
  where: line('Where, or how?', { hint: 'A room, or by video. No link that lets people in.' }),
  chair: pick('Who chairs it?', chairs),
  chairName: line('Name of the chair'),
  chairWhy: line('If somebody else than the protocol names chairs it, why?'),
}

/** A day as the fields of a form. */
export function dayFields(name: string, on: Day | null): Fields {
  if (on === null) return {}
  const { day: of, month, year } = dateOf(on)
  return { [`${name}-day`]: String(of), [`${name}-month`]: String(month), [`${name}-year`]: String(year) }
}

/** When it meets and who chairs. */
export const planPart: MeetingPartForm = {
  title: 'When it meets and who chairs',
  button: 'Save',
  advice: (_, { trigger }) => {
    const { chair, chairAssumed } = prescribedMeetings[trigger.level]
    const who = partNames[chair].toLowerCase()
    return [
      chairAssumed
        ? `The protocol names no chair for level ${trigger.level}. The ${who} is taken to be meant.`
        : `The ${who} chairs a level ${trigger.level} meeting.`,
    ]
  },
  questions: () => questions,
  stands: ({ meets, chair, trigger }) => ({
    ...dayFields('meets', meets?.on ?? null),
    ...{ time: meets?.at ?? '', where: meets?.where ?? '' },
    ...{ chair: chair?.part ?? prescribedMeetings[trigger.level].chair },
    ...{ chairName: chair?.name ?? '', chairWhy: chair?.why ?? '' },
  }),
  read: (_, meeting, fields, now) => {
    const read = readForm(questions, fields, now)
    if (read.kind === 'faults') return { faults: read.faults }
    const { meets: on, time, where, chair: part, chairName: name, chairWhy: why } = read.answers
    const chair = part !== null && isMeetingPart(part) ? { part, name, why } : null
    const meets = on === null ? null : { on, at: time, where }
    const newDay = (meeting.meets?.on ?? null) !== on
    const { level, dueOn } = meeting.trigger
    return {
      change: { kind: 'plan', meets, newDay, chair },
      doubts: [...(newDay ? dayDoubts(dueOn, on) : []), ...chairDoubts(level, chair)],
    }
  },
}
