// What several forms ask of the child: the age on a day, and whether somebody must not be told.
import { ageOn } from '../../kernel/calendar.ts'
import type { Day } from '../../kernel/index.ts'
import type { AnyAnswers } from '../answers.ts'
import type { Circumstances, Finding } from '../finding.ts'
import { warning } from '../found.ts'
import { isUnsaid, saidDay } from '../said.ts'

/** A date of birth as the record knows it. */
type KnownBirth = Pick<Circumstances, 'bornOn'>

/** The age in whole years on a day; null where no date of birth is known. Where form and record differ, the younger one. */
export function ageAt(answers: AnyAnswers, question: string, { bornOn }: KnownBirth, day: Day): number | null {
  const known = [saidDay(answers, question), bornOn].filter(one => one !== null)
  const youngest = known.toSorted((a, b) => b - a)[0]
  return youngest === undefined ? null : ageOn(youngest, day)
}

/** A day that the form says, and never one that has not come; null where it says none. */
export function dayNotAfter(answers: AnyAnswers, question: string, today: Day): Day | null {
  const said = saidDay(answers, question)
  return said === null || said <= today ? said : today
}

/** Warns where the form holds how to reach the family and somebody must not be told about the child (FOUND-13.1b). */
export function reachFindings(
  answers: AnyAnswers,
  { blocked }: Circumstances,
  questions: readonly string[],
): Finding[] {
  const says =
    'Somebody must not be told about this child: check that what stands here leads nobody to tell them, and leave it out where it would.'
  return blocked ? questions.filter(id => !isUnsaid(answers, id)).map(id => warning('FOUND-13.1b', id, says)) : []
}
