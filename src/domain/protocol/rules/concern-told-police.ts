// The police are told without delay of a child who is the victim of a crime, or in danger. The front door is told in parallel
// by a rule of its own: that one of them was told never meets the other.
import { earlierOf, sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import type { Message } from '../message.ts'
import { type Concern, concernReadings, concernsOf, dutyOf, policeInformedAt, tellOf } from '../protection.ts'
import type { Duty, Rule } from '../rule.ts'
import { takenAt } from '../told.ts'

/** 004 §18.1: the police are told of a concern. */
export const concernToldPolice: Rule = {
  id: 'CP-18.1',
  title: 'Police told of the concern',
  citation: {
    source: '004',
    paragraph: '18.1',
    says: 'Where a child who is back was the victim of a crime, or is in danger from somebody, the police are to be told without delay; a section 47 referral is made in parallel.',
    checkedOn: '2026-11-30',
  },
  owner: 'practitioner',
  force: 'duty',
  scope: 'episode',
  contract: false,
  onlyMet: true,
  readings: concernReadings,
  versions: [{ version: '1', from: null, until: null, deadline: 'without delay', raise, tell }],
}

const because = ({ at }: Concern) =>
  `A child-protection concern came up at ${sayMoment(at)}, so the police are to be told without delay.`

function raise(file: CaseFile): Duty[] {
  return concernsOf(file).map(concern => {
    const metAt = earlierOf(policeInformedAt(file, concern.ref), takenAt(file, 'CP-18.1', concern.ref))
    return dutyOf(concern, metAt, because(concern))
  })
}

function tell(file: CaseFile): Message[] {
  return concernsOf(file).map(concern => tellOf(concern, { audience: 'police', whose: '' }, because(concern)))
}
