// After each statutory review of an own child who lives elsewhere the reviewing officer reports on the episodes.
import { dayOf, sayDay } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { factsOf } from '../fact.ts'
import type { Duty, Rule } from '../rule.ts'

/** 004 §19.4: the reviewing officer reports how many episodes there were, and whether the responses were adequate. */
export const reviewingOfficerReports: Rule = {
  id: 'OOC-19.4a',
  title: 'Report of the independent reviewing officer',
  citation: {
    source: '004',
    paragraph: '19.4',
    says: 'After each statutory review of a child placed out of the area the independent reviewing officer is to report the number of episodes and whether the responses were adequate.',
    checkedOn: '2026-11-30',
  },
  owner: 'independent-reviewing-officer',
  force: 'duty',
  scope: 'child',
  contract: false,
  readings: [
    {
      gap: 'GAP-68',
      says: 'Where the child lived on the day of the review decides, as it was recorded with the review. No day is named for the report: it is listed until it is made.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [{ version: '1', from: null, until: null, deadline: null, raise }],
}

function raise(file: CaseFile): Duty[] {
  return factsOf(file, 'statutory-review-held')
    .filter(({ outOfArea }) => outOfArea)
    .map(({ ref, at }) => ({
      ...{ subject: ref, opensAt: at, dueAt: null },
      metAt: factsOf(file, 'review-reported').find(one => one.ref === ref)?.at ?? null,
      because: `A statutory review was held on ${sayDay(dayOf(at))} for a child who lives outside the area, so the reviewing officer is to report the episodes and the responses.`,
    }))
}
