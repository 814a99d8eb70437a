// A dispute over the police level that the control-room manager did not end goes to the sergeant of the local policing team.
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

/** 004 §12.8: the second step of a dispute. */
export const disputeContinued: Rule = {
  id: 'POL-12.8',
  title: 'Dispute reviewed by the local policing sergeant',
  citation: {
    source: '004',
    paragraph: '12.8',
    says: 'Where the dispute is not settled, the second step is the sergeant of the local policing team.',
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
  `The answer to the dispute over the police level did not settle it, so since ${sayMoment(opensAt)} it is with the sergeant of the local policing team.`

function raise(file: CaseFile): Duty[] {
  return disputeSteps(file, 2).flatMap(step => dutyOfStep(step, because(step)))
}

function tell(file: CaseFile): Message[] {
  return disputeSteps(file, 2).flatMap(step => [
    askOfStep(step, 'local-policing', because(step)),
    ...answerOfStep(step, 'The local policing team sergeant'),
  ])
}
