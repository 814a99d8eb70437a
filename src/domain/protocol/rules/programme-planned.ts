// Direct work has a plan that restores, made with the child and with the parents or carers.
import { sayDay, startOfDay } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { factsOf, firstOf } from '../fact.ts'
import { programmesOf } from '../programme.ts'
import type { Duty, Rule } from '../rule.ts'

/** 002, the offer: plans with the child and the parents or carers. */
export const programmePlanned: Rule = {
  id: 'PROG24-14',
  title: 'A plan with the child and the family',
  citation: {
    source: '002',
    paragraph: 'The offer: plans',
    says: 'Each programme has a plan of its own that restores, worked out with the child and with the parents or carers.',
    checkedOn: '2026-12-01',
  },
  owner: 'family-practitioner',
  force: 'duty',
  scope: 'child',
  contract: false,
  readings: [
    {
      gap: 'PROG24-14',
      says: 'The source names no day by which it is made. It stands open from the first day. It holds what the child says; of the parents or carers it holds what they say, or why they were not asked.',
      confirm: 'The CE Team Manager',
    },
  ],
  versions: [{ version: '1', from: null, until: null, deadline: null, raise: file => raise(file) }],
}

const raise = (file: CaseFile): Duty[] =>
  programmesOf(file).flatMap(({ ref, startsOn, closedAt }) => {
    const metAt = firstOf(
      factsOf(file, 'programme-planned').filter(plan => plan.ref === ref && plan.child && plan.parents),
    )
    if (metAt === null && closedAt !== null) return []
    const began = startOfDay(startsOn)
    return [
      {
        subject: `${ref}-plan`,
        // A plan may be made before the first day.
        opensAt: metAt !== null && metAt < began ? metAt : began,
        ...{ dueAt: null, metAt },
        because: `The programme began on ${sayDay(startsOn)}, and its plan has the views of the child and of the parents or carers.`,
      },
    ]
  })
