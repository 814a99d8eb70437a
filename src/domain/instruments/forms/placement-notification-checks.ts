// What the answers of a placement notification say when they are looked at together (PLAC-A6.5, CARE-A1.1).
import type { AnyAnswers } from '../answers.ts'
import type { Circumstances, Finding } from '../finding.ts'
import { among, prompt, warning } from '../found.ts'
import { isTicked, isUnsaid, saidDay, saidText } from '../said.ts'
import { placementQuestions } from './placement-notification-questions.ts'

const statements = Object.entries(placementQuestions).filter(([, { input }]) => input.kind === 'parts')

/** The ids of the needs that apply and have no support package: the unmet ones. */
export const unmetNeeds = (answers: AnyAnswers): readonly string[] =>
  statements.map(([id]) => id).filter(id => isTicked(answers, id, 'applies') && !isTicked(answers, id, 'package'))

function needFindings(answers: AnyAnswers): Finding[] {
  const unmet = unmetNeeds(answers)
  return statements.flatMap(([id, { label }]) =>
    among(
      [unmet.includes(id), prompt('PLAC-A6.5', id, `An unmet need: “${label}” applies and has no support package.`)],
      [
        isTicked(answers, id, 'package') && !isTicked(answers, id, 'applies'),
        warning('PLAC-A6.5', id, `“${label}” has a support package and is not ticked as applying.`),
      ],
    ),
  )
}

// An interim care order is one too; “no care order” would be warned of in vain, which costs a glance.
const isCareOrder = (status: string | null): boolean => status?.toLowerCase().includes('care order') === true

function dateFindings(answers: AnyAnswers): Finding[] {
  const [start, end] = [saidDay(answers, 'f21'), saidDay(answers, 'f22')]
  const ends = saidText(answers, 'f20') === 'end'
  return among(
    [start !== null && end !== null && end < start, warning('FORM-f', 'f22', 'The placement ends before it starts.')],
    [!ends && end !== null, warning('FORM-f', 'f22', 'An end is given, and the notification is not of an end.')],
  )
}

/** The checks of both placement notifications. */
export const placementChecks = (answers: AnyAnswers, { blocked }: Circumstances): readonly Finding[] => [
  ...needFindings(answers),
  ...dateFindings(answers),
  ...among(
    [
      isCareOrder(saidText(answers, 'f16')) && isUnsaid(answers, 'f28'),
      warning('PLAC-A6.5', 'f28', 'The legal status is a care order: name the authority to which it is made.'),
    ],
    [
      isTicked(answers, 'f29', 'applies'),
      prompt('CARE-A1.1', 'f29', 'The child has been missing before: complete the missing-from-care risk assessment.'),
    ],
    [blocked, prompt('FOUND-13.1b', 'f17', 'Somebody must not be told about this child: look before you send it.')],
    [
      isUnsaid(answers, 'f-words') && isUnsaid(answers, 'f-wishes'),
      prompt('PRIN-4.1c', 'f-words', 'The child’s own words and wishes are not written down.'),
    ],
  ),
]
