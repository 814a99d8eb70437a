// Rows of the catalogue around a return: who is told and who must not be, the prevention interview, the return interview, and who gets it.
import { type Covered, carriedOut } from './covered.ts'

const cases = 'src/domain/protocol/worked-cases.test.ts'
const actions = 'src/actions/sharing/sharing.test.ts'
const screens = 'src/web/screens/interview/interview-screens.test.ts'
const form = 'src/actions/sharing/interview-form.test.ts'

/** What is carried out, and where. */
export const interviewsCoverage: readonly Covered[] = [
  carriedOut(
    ...([
      'FOUND-13.1a',
      '004',
      '13.1',
      'Everyone who was told of the episode is told that the child is found.',
    ] as const),
    cases,
    'Who was told: the list of a found child, each line tracked, and messages to those who took one',
  ),
  carriedOut(
    ...(['FOUND-13.1b', '004', '13.1', 'Nobody is told where that could endanger the child.'] as const),
    screens,
    'Who must not be told, with the reason, before anybody tells anyone; a person, a team or somebody of the family',
  ),
  carriedOut(
    ...([
      'PREV-13.3b',
      '004',
      '13.3',
      'The prevention interview establishes harm, where and with whom, offences, and what prevents another time.',
    ] as const),
    screens,
    'The form of the prevention interview: its four headings, and whether an offence was disclosed',
  ),
  carriedOut(
    ...([
      'RHI-13.5',
      '004',
      '13.5',
      'An independent provider holds the return interviews of children up to 18.',
    ] as const),
    actions,
    'Allocating a return interview: the provider of the directory, the interviewer, and whether they are independent',
  ),
  carriedOut(
    ...(['RHI-13.6', '004', '13.6', 'A return interview has eight purposes.'] as const),
    screens,
    'The page of a return interview: its purposes; safety plan and referrals made',
  ),
  carriedOut(
    ...(['RHI-13.7', '004', '13.7', 'Particular care is taken where a child may be trafficked or exploited.'] as const),
    screens,
    'The page of a return interview: what is judged of exploitation, before the interview',
  ),
  carriedOut(
    ...([
      'RHI-13.8a',
      '004',
      '13.8',
      'The child is told who will see it, when and why, and is asked before it is shared.',
    ] as const),
    actions,
    'What the child was told and agrees to: three facts, and a duty that they meet',
  ),
  carriedOut(
    ...(['RHI-13.8b', '004', '13.8', 'Where a child is unwilling an independent advocate is arranged.'] as const),
    actions,
    'An advocate who was offered, with what came of it and the referral',
  ),
  carriedOut(
    ...([
      'RHI-13.9',
      '004',
      '13.9',
      'The interview is fed back to police and intervention meetings, with a basis.',
    ] as const),
    actions,
    'Who gets the interview: each with its basis, and never without one',
  ),
  carriedOut(
    ...([
      'RHI-15.7',
      '004',
      '15.7',
      'A Staffordshire interview is saved and a copy goes to the missing children mailbox.',
    ] as const),
    actions,
    'A duty and a message to the missing children co-ordinator',
  ),
  carriedOut(
    ...([
      'RHI-15.8',
      '004',
      '15.8',
      'A Stoke-on-Trent interview goes to the referral team, which forwards it where the case is open.',
    ] as const),
    actions,
    'Duties and messages: front door, pod co-ordinator and social worker',
  ),
  carriedOut(
    ...(['RHI-15.9', '004', '15.9', 'The local support team decides to close or to intervene.'] as const),
    actions,
    'What early help decides, by whom and when, for a child who is open to nobody',
  ),
  carriedOut(
    ...([
      'RHIF-8',
      '004',
      'Appendix Four',
      'The authorities on the form come from the record where they are held.',
    ] as const),
    form,
    'The return interview: reported missing from, host, responsible and reporting authority',
  ),
  carriedOut(
    ...(['RHIF-9', '004', 'Appendix Four', 'Two impacts are held against the evidence for them.'] as const),
    form,
    'The return interview: that it was sent, and that a screening tool is complete, are questioned without evidence',
  ),
]
