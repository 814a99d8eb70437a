// What the record of a warning notice says when its answers are looked at together (CAWN-1 to CAWN-9, GAP-52, GAP-53). The
// officer decides: nothing here keeps a notice that was served from being recorded.
import { ageOn, type Day } from '../../kernel/index.ts'
import type { AnyAnswers } from '../answers.ts'
import type { WorkedOut } from '../comes-to.ts'
import type { About } from '../condition.ts'
import type { Circumstances, Finding } from '../finding.ts'
import { among, prompt, warning } from '../found.ts'
import { cellOf } from '../holds.ts'
import { isUnsaid, saidDay, saidText } from '../said.ts'

const issuedOn = (answers: AnyAnswers, around: About): Day => saidDay(answers, 'i23') ?? around.on

/** The age at issue: from the date of birth on the notice, else on the record, else as it was written; null where unknown. */
export function ageAtIssue(answers: AnyAnswers, around: About): number | null {
  const born = saidDay(answers, 'i03') ?? around.bornOn
  if (born !== null) return ageOn(born, issuedOn(answers, around))
  const written = cellOf(answers, 'i02')
  return typeof written === 'number' ? written : null
}

function servingFindings(answers: AnyAnswers, around: Circumstances): Finding[] {
  const written = cellOf(answers, 'i02')
  const age = ageAtIssue(answers, around)
  const served = saidDay(answers, 'i15')
  const issued = saidDay(answers, 'i23')
  return among(
    [
      saidText(answers, 'i01') !== null,
      prompt('CAWN-2', 'i01', 'Does the person know the child’s real name? If not, write the name that they know.'),
    ],
    [
      typeof written === 'number' && age !== null && written !== age,
      warning('CAWN-1', 'i02', `By the date of birth the child was ${age} when it was issued.`),
    ],
    [
      served !== null && issued !== null && served !== issued,
      warning('CAWN-9', 'i23', 'The person and the officer signed on different days.'),
    ],
    [
      isUnsaid(answers, 'i13') && isUnsaid(answers, 'i16'),
      prompt('CAWN-8', 'i16', 'A signature, or the reason why there is none, is recorded.'),
    ],
    [
      saidText(answers, 'i-authority-told', 'told') !== 'yes',
      warning('DISR-22.2', 'i-authority-told', 'The local authority is told when a notice is served.'),
    ],
  )
}

/** The checks of a notice under section 49. */
export function cawnS49Checks(answers: AnyAnswers, around: Circumstances): readonly Finding[] {
  const age = ageAtIssue(answers, around)
  return [
    ...among(
      [
        age !== null && age >= 18,
        warning('CAWN-1', 'i02', `The child is ${age}: this notice is for a child under 18 in local authority care.`),
      ],
      [
        around.inCare === false,
        warning('CAWN-1', 'i05', 'The record does not say that the child is in care: is this the right notice?'),
      ],
    ),
    prompt('GAP-53', 'i05', 'Check which order the child is under: section 49 applies to some and not to others.'),
    ...servingFindings(answers, around),
  ]
}

/** The checks of a notice under section 2. */
export function cawnS2Checks(answers: AnyAnswers, around: Circumstances): readonly Finding[] {
  const age = ageAtIssue(answers, around)
  return [
    ...among(
      [
        age !== null && age >= 16,
        warning('CAWN-1', 'i02', `The child is ${age}: this notice is for a child under 16.`),
      ],
      [
        around.inCare === true,
        prompt('CAWN-1', 'i02', 'The child is in care: a notice under section 49 may be the right one.'),
      ],
    ),
    ...servingFindings(answers, around),
  ]
}

/** Whether the line about section 2 stands on a notice under section 49: below 16 it does (CAWN-3, GAP-52). */
export const cawnS49WorkedOut: WorkedOut = (answers, around) => {
  const age = ageAtIssue(answers, around)
  if (age === null) return {}
  return {
    i08: age < 16 ? 'The line about section 2 stands: the child is under 16.' : 'The line about section 2 is deleted.',
  }
}
