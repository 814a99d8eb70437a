// What carries out the catalogue's rows: governance (004 §14).
import { asksNothing, type Covered, carriedOut, comesLater } from './covered.ts'

/** Governance (004 §14). */
export const governanceCoverage: readonly Covered[] = [
  carriedOut(
    'GOV-14.1',
    '004',
    '14.1',
    'Both safeguarding boards approved the protocol.',
    'src/web/screens/rules/coverage/page.test.ts',
    'This page, which names the version and who approved it',
  ),
  comesLater(
    'GOV-14.2',
    '004',
    '14.2',
    'A joint group receives performance reports.',
    'It needs reports over all children, which come with their own issue.',
    'Performance and governance',
  ),
  comesLater(
    'GOV-14.3',
    '004',
    '14.3',
    'A strategic group considers reports, and the boards and panels receive one each year.',
    'It needs reports over all children, which come with their own issue.',
    'Performance and governance',
  ),
  comesLater(
    'GOV-14.4a',
    '004',
    '14.4',
    'Operational meetings look at what is happening.',
    'Meetings that recur come with the issue about meetings.',
    'Meetings and panels',
  ),
  asksNothing(
    'GOV-14.4b',
    '004',
    '14.4',
    'The protocol is shared with key staff, and is part of their induction.',
    'Done by each agency for its own staff; the rules and the protocol can be read here by everybody who signs in.',
  ),
  asksNothing(
    'GOV-14.5',
    '004',
    '14.5',
    'The two boards offer training to all agencies.',
    'Training is arranged outside this record.',
  ),
]
