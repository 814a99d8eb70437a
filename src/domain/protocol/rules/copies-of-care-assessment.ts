// Who was given a copy of the missing-from-care assessment is recorded after it is completed.
import { laterOf, sayDay } from '../../kernel/index.ts'
import { appendixOne, assessmentsOf, inCareOn } from '../care-assessment.ts'
import { firstMoment } from '../care-duties.ts'
import type { CaseFile } from '../case-file.ts'
import { factsOf } from '../fact.ts'
import { sinceMessages } from '../followed-from.ts'
import type { Standing } from '../forms-on-record.ts'
import type { Duty, Rule } from '../rule.ts'

/** 004 Appendix One: the names of those given a copy are recorded. */
export const copiesOfCareAssessment: Rule = {
  id: 'CARE-A1.10',
  title: 'Copies of the missing-from-care assessment given',
  citation: {
    ...appendixOne('After the assessment is completed, the names and contacts of those given a copy are recorded.'),
    checkedOn: '2026-11-30',
  },
  owner: 'practitioner',
  force: 'duty',
  scope: 'child',
  contract: false,
  readings: [
    {
      gap: 'GAP-68',
      says: 'No time is named and no list of who must have one: it is owed from completion until the first copy is recorded, in the form itself or afterwards, and the time elapsed is shown.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [{ ...sinceMessages, raise }],
}

function raise(file: CaseFile): Duty[] {
  return assessmentsOf(file)
    .filter(({ completedOn }) => inCareOn(file, completedOn))
    .flatMap(one => copiesOf(file, one))
}

function copiesOf(file: CaseFile, { ref, completedOn, submittedAt, replacedAt }: Standing): Duty[] {
  const given = factsOf(file, 'assessment-copied').filter(({ form }) => form === ref)
  const metAt = firstMoment(given.map(({ at }) => laterOf(at, submittedAt)))
  // An assessment that was replaced before anybody had a copy of it is nobody's to hand out any more.
  if (metAt === null && replacedAt !== null) return []
  const because = `The missing-from-care assessment was completed on ${sayDay(completedOn)}, so who is given a copy is to be recorded.`
  return [{ subject: ref, opensAt: submittedAt, dueAt: null, metAt, because }]
}
