// Each placement of a child in care has a plan that the authority and the provider agree.
import { laterOf, sayDay, startOfDay } from '../../kernel/index.ts'
import { aboutCare, carePlacements } from '../care-duties.ts'
import type { CaseFile } from '../case-file.ts'
import { factsOf, firstOf } from '../fact.ts'
import { sinceMessages } from '../followed-from.ts'
import type { Duty, Rule } from '../rule.ts'

/** 004 §13.12 and §16.2: there is a placement plan. */
export const placementPlanAgreed: Rule = {
  id: 'MISS-13.12',
  title: 'Placement plan agreed',
  citation: aboutCare(
    '13.12',
    'The authority that answers for the child and the provider agree a placement plan; it covers the seven headings of 16.2.',
  ),
  owner: 'practitioner',
  force: 'duty',
  scope: 'child',
  contract: false,
  readings: [
    {
      gap: 'GAP-68',
      says: 'No time is named: the plan is owed from the first day of the placement, and the time elapsed is shown. A plan that leaves headings empty meets it, and says so wherever it stands.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [{ ...sinceMessages, raise }],
}

function raise(file: CaseFile): Duty[] {
  const plans = factsOf(file, 'placement-planned')
  return carePlacements(file).map(({ ref, from, recordedAt }) => ({
    ...{ subject: ref, opensAt: laterOf(startOfDay(from), recordedAt), dueAt: null },
    metAt: firstOf(plans.filter(({ placement }) => placement === ref)),
    because: `The child was placed on ${sayDay(from)}, so the authority and the provider are to agree a placement plan.`,
  }))
}
