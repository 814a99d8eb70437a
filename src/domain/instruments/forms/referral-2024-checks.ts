// What the answers to the 2024 referral say when they are looked at together (REFF24-2, REFF24-3, PROG24-8).
import { addDays, type Day, sayDay } from '../../kernel/index.ts'
import type { AnyAnswers } from '../answers.ts'
import type { OutcomeOf } from '../comes-to.ts'
import type { FormLine } from '../filled.ts'
import type { Circumstances, Finding } from '../finding.ts'
import { among, prompt, warning } from '../found.ts'
import { endsOn } from '../life.ts'
import { saidText } from '../said.ts'
import { ageAt, dayNotAfter, reachFindings } from './child-facts.ts'
import { rfm2024 } from './rfm-2024.ts'

/** How many days before the referral a matrix or its review may have been completed and still be updated (GAP-06). */
export const updatedWithin = 28

const lastDay = ({ completedOn, reviews }: FormLine): Day | null => {
  const days = [completedOn, ...reviews.filter(one => one.submittedAt !== null).map(one => one.reviewedOn)]
  return days.filter(day => day !== null).toSorted((a, b) => b - a)[0] ?? null
}

const isMatrix = (form: FormLine): boolean => form.instrument === rfm2024.code && form.enteredInErrorAt === null

/** Whether a matrix is updated for a referral of this day: it still holds, and it or its review is of so many days before. */
export function isUpdated(form: FormLine, referral: Day, within = updatedWithin): boolean {
  const [last, ends] = [lastDay(form), endsOn(rfm2024.life, form.completedOn)]
  if (last === null || ends === null || referral >= ends) return false
  return last <= referral && last >= addDays(referral, -within)
}

function matrixFinding({ forms }: Circumstances, referral: Day): Finding[] {
  const matrices = forms.filter(isMatrix)
  if (matrices.some(form => isUpdated(form, referral))) return []
  const last = matrices.map(lastDay).find(day => day !== null)
  const found = last === undefined ? 'none is on record' : `the last one, or its review, is of ${sayDay(last)}`
  const says = `Not accepted – RFM needed: a matrix completed or reviewed in the ${updatedWithin} days before the referral must go with it, and ${found}. The referral is kept; a safeguarding referral does not wait for it.`
  return [warning('REFF24-2', null, says)]
}

const referredOn = (answers: AnyAnswers, today: Day): Day => dayNotAfter(answers, 'b01', today) ?? today

/** What the answers to the 2024 referral say together. */
export function referral2024Checks(answers: AnyAnswers, around: Circumstances): readonly Finding[] {
  const referral = referredOn(answers, around.on)
  const age = ageAt(answers, 'b06', around, referral)
  return [
    ...matrixFinding(around, referral),
    ...among(
      [
        saidText(answers, 'b09') === 'no',
        prompt(
          'REFF24-3',
          'b09',
          'Without the child’s consent it may be sent, and triage will see that there is none.',
        ),
      ],
      [
        age !== null && age >= 18,
        warning('PROG24-8', 'b06', 'The service is for children under 18: speak to the team before you send it.'),
      ],
    ),
    ...reachFindings(answers, around, ['b12']),
  ]
}

/** What the 2024 referral comes to: its day. */
export const referral2024Outcome: OutcomeOf = (answers, today) => ({
  completedOn: referredOn(answers, today),
  score: null,
  scoredLevel: null,
  level: null,
  riskType: null,
})
