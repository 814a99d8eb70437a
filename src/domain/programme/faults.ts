// What cannot be written about a programme, in words; and what is asked once more.

import { type Birth, bornNoLaterThan } from '../children/index.ts'
import { birthdayOf, type Day, sayDay } from '../kernel/index.ts'
import { lastDayOf } from './length.ts'
import type { ProgrammeSession, WholeProgramme } from './programme.ts'

/** Why a session cannot have been on that day; null where it can. */
export function sessionFault({ programme }: Pick<WholeProgramme, 'programme'>, on: Day): string | null {
  if (on < programme.startsOn) return `The programme began on ${sayDay(programme.startsOn)}: a session cannot be before`
  if (programme.closed !== null && on > programme.closed.on)
    return `The programme was closed on ${sayDay(programme.closed.on)}: a session cannot be after`
  return null
}

/** Why it cannot be closed on that day; null where it can. What was recorded after that day speaks against it. */
export function closingFault(
  { programme, sessions }: Pick<WholeProgramme, 'programme' | 'sessions'>,
  on: Day,
): string | null {
  if (programme.closed !== null) return 'The programme is closed already'
  if (on < programme.startsOn) return `The programme began on ${sayDay(programme.startsOn)}: it cannot end before`
  const later = sessions.find(session => session.inError === null && session.on > on)
  return later === undefined ? null : `A session is recorded on ${sayDay(later.on)}, after that day`
}

/** What is asked once more before a session is kept. */
export const sessionDoubts = (
  session: Pick<ProgrammeSession, 'kind' | 'attendance'> & { topics: readonly string[] },
) =>
  session.kind === 'child' && session.attendance === 'met' && session.topics.length === 0
    ? ['No topic is ticked, although you met the child.']
    : []

/** The eighteenth birthday where it falls into the programme, after its first day; null where it does not, or nobody knows it. */
export function eighteenDuring(whole: Pick<WholeProgramme, 'programme' | 'extensions'>, birth: Birth): Day | null {
  const born = bornNoLaterThan(birth)
  if (born === null) return null
  const birthday = birthdayOf(born, 18)
  return birthday > whole.programme.startsOn && birthday <= (whole.programme.closed?.on ?? lastDayOf(whole))
    ? birthday
    : null
}

/** Whether a plan has what it must: what the child says, and what the parents or carers say or why they were not asked. */
export const planWants = ({ plan }: Pick<WholeProgramme, 'plan'>): readonly string[] => [
  ...(plan === null || plan.child.says === '' ? ['what the child says'] : []),
  ...(plan === null || (plan.parents.says === '' && plan.parents.notAsked === '')
    ? ['what the parents or carers say, or why they were not asked']
    : []),
]
