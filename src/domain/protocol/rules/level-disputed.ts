// A dispute over the police level goes to the control-room manager first, who looks at report, decision and assessment.
import { sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import {
  answerOfStep,
  askOfStep,
  type DisputeStep,
  disputeReadings,
  disputeSteps,
  dutyOfStep,
} from '../level-dispute.ts'
import type { Message } from '../message.ts'
import type { Duty, Rule } from '../rule.ts'

/** 004 §12.7: the first step of a dispute. */
export const levelDisputed: Rule = {
  id: 'POL-12.7',
  title: 'Dispute reviewed by the control-room manager',
  citation: {
    source: '004',
    paragraph: '12.7',
    says: 'A dispute over the police level goes first to the manager of the police control room, who reviews the report, the decision and the assessment.',
    checkedOn: '2026-11-30',
  },
  owner: 'police-officer',
  force: 'duty',
  scope: 'episode',
  contract: false,
  readings: disputeReadings,
  versions: [{ version: '1', from: null, until: null, deadline: null, raise, tell }],
}

const because = ({ opensAt }: DisputeStep): string =>
  `The police level was disputed at ${sayMoment(opensAt)}, so the control-room manager is to review the report, the decision and the assessment.`

function raise(file: CaseFile): Duty[] {
  return disputeSteps(file, 1).flatMap(step => dutyOfStep(step, because(step)))
}

function tell(file: CaseFile): Message[] {
  return disputeSteps(file, 1).flatMap(step => [
    askOfStep(step, 'control-room', because(step)),
    ...answerOfStep(step, 'The control-room manager'),
  ])
}
