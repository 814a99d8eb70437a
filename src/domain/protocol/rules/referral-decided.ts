// The front door that has a referral decides which threshold it meets.
import { sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { factsOf, firstOf } from '../fact.ts'
import { concernReadings, concernsOf, dutyOf } from '../protection.ts'
import type { Duty, Rule } from '../rule.ts'
import { referredAt } from './concern-referred.ts'

/** 004 §15.4: section 17 or section 47. */
export const referralDecided: Rule = {
  id: 'REF-15.4',
  title: 'Front door’s decision on the referral',
  citation: {
    source: '004',
    paragraph: '15.4',
    says: 'The front door that receives the referral of a missing child decides whether the threshold of section 17 or of section 47 is met.',
    checkedOn: '2026-11-30',
  },
  owner: 'team-manager',
  force: 'duty',
  scope: 'episode',
  contract: false,
  readings: concernReadings,
  versions: [{ version: '1', from: null, until: null, deadline: null, raise }],
}

function raise(file: CaseFile): Duty[] {
  return concernsOf(file).flatMap(concern => {
    const opensAt = referredAt(file, concern)
    const decided = factsOf(file, 'front-door-decided').filter(({ subject }) => subject === concern.ref)
    const metAt = firstOf(decided)
    if (opensAt === null) return []
    const because = `The front door has the referral since ${sayMoment(opensAt)}, and decides whether section 17 or section 47 applies, or neither.`
    return [dutyOf({ ...concern, at: opensAt }, metAt, because)]
  })
}
