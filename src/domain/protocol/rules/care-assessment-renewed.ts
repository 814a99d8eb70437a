// The missing-from-care assessment is updated at least every six months while the child is in care.
import { addMonths } from '../../instruments/life.ts'
import { sayDay } from '../../kernel/index.ts'
import { appendixOne, assessmentMonths, assessmentsOf, inCareOn } from '../care-assessment.ts'
import type { CaseFile } from '../case-file.ts'
import { endOfDay, replacedBy, type Standing } from '../forms-on-record.ts'
import type { Duty, Rule } from '../rule.ts'

/** 004 Appendix One: the assessment is updated. */
export const careAssessmentRenewed: Rule = {
  id: 'CARE-A1.5',
  title: 'Missing-from-care assessment brought up to date',
  citation: appendixOne('The assessment is to be updated regularly, and at least every six months.'),
  owner: 'practitioner',
  force: 'duty',
  scope: 'child',
  contract: false,
  readings: [
    {
      gap: 'CARE-A1.5',
      says: 'Six calendar months from the day on which the assessment says that it was completed; a month without that day ends it on its last.',
      confirm: 'The owner of the protocol',
    },
    {
      gap: 'CARE-A1.5',
      says: 'It is asked for while the child is in care on the day on which it is due.',
      confirm: 'The owner of the protocol',
    },
  ],
  // It follows from an assessment that is on record, so there is no time before which nobody could have recorded it.
  versions: [
    {
      version: '1',
      from: null,
      until: null,
      deadline: '6 months',
      raise: file => assessmentsOf(file).flatMap(one => newOneOf(file, one, { months: assessmentMonths })),
    },
  ],
}

function newOneOf(file: CaseFile, assessment: Standing, { months }: { readonly months: number }): Duty[] {
  const { ref, completedOn, submittedAt, replacedAt } = assessment
  const dueOn = addMonths(completedOn, months)
  if (replacedBy(assessment, submittedAt) || !inCareOn(file, dueOn)) return []
  const because =
    `The missing-from-care assessment was completed on ${sayDay(completedOn)}, ` +
    `so it is to be brought up to date within ${months} months, by the end of ${sayDay(dueOn)}.`
  return [{ subject: ref, opensAt: submittedAt, dueAt: endOfDay(dueOn), metAt: replacedAt, because }]
}
