// What carries out the catalogue's rows: protecting a child (004 §4, §8.3, §8.4, §9.4, §11.1, §12.9, §13.2, §15, §18).
import { type Covered, carriedOut } from './covered.ts'

const screens = 'src/web/screens/protection/protection-screens.test.ts'
const acts = 'src/actions/protection/raise-concern.test.ts'
const of = (id: string, paragraph: string, says: string, test: string, where: string): Covered =>
  carriedOut(id, '004', paragraph, says, test, where)

/** Principles, front doors, notifications, strategy meetings and concerns. */
export const protectionCoverage: readonly Covered[] = [
  of(
    'PRIN-4.1b',
    '4.1',
    'The main objective is to find the child and bring them back to safety.',
    screens,
    'Home: the children who are missing stand before every other work',
  ),
  of(
    'PRIN-4.1c',
    '4.1',
    'The views of the child and of the parents or carers are always taken into account.',
    screens,
    'Views on strategy meetings and on the forms of interview, meeting and matrix, brought to mind where they are blank',
  ),
  of(
    'PRIN-4.1d',
    '4.1',
    'The aim is to understand why children go; those with learning difficulties may not understand the risks.',
    screens,
    'What the child’s record says of learning, disability and communication, on every page where a risk is judged',
  ),
  of(
    'CARER-8.3',
    '8.3',
    'In Staffordshire, reasonable steps exhausted, the police are informed and if appropriate children’s social care.',
    screens,
    'The six measures: whom to ring now, by the authority and the hour',
  ),
  of(
    'CARER-8.4',
    '8.4',
    'In Stoke-on-Trent, reasonable steps exhausted, the police are informed and if appropriate children’s social care.',
    screens,
    'The six measures: whom to ring now, by the authority and the hour',
  ),
  of(
    'SW-9.4',
    '9.4',
    'In Stoke-on-Trent the front door receives every notification of a missing and of a found child, and the return interviews.',
    'src/domain/protocol/worked-cases.test.ts',
    'Three rules that tell the front door: missing, found, and the return interview completed',
  ),
  of(
    'EDU-11.1b',
    '11.1',
    'While a child is missing schools share information with the police and the social worker.',
    screens,
    'Whom to ask at school, on the episode; what a school said goes to both as a message',
  ),
  of(
    'POL-12.9',
    '12.9',
    'That a carer did not report a missing child leads to enquiries and assessment by the police and others.',
    screens,
    'The mark on the episode, a duty until the front door decided, and messages to it and to the police',
  ),
  of(
    'FOUND-13.2a',
    '13.2',
    'Where a pattern develops a strategy meeting is considered.',
    screens,
    'A prompt after each further report within a year or a pattern that was raised; decision and reason',
  ),
  of(
    'FOUND-13.2b',
    '13.2',
    'Any agency may ask for a strategy meeting after it consulted its own manager.',
    screens,
    'Ask for a strategy meeting: agency, manager, when consulted, grounds',
  ),
  of(
    'FOUND-13.2c',
    '13.2',
    'A strategy meeting decides whether child-protection enquiries are needed.',
    screens,
    'A strategy meeting with who was there and its decision; one without a decision stays open',
  ),
  of(
    'REF-15.1',
    '15.1',
    'A child of Staffordshire who may suffer significant harm is referred to the front door, out of hours to the out-of-hours team.',
    acts,
    'Each concern goes to the destination of the authority and the hour, which the page names by today’s name',
  ),
  of(
    'REF-15.2',
    '15.2',
    'A child of Stoke-on-Trent who may suffer significant harm is referred likewise.',
    acts,
    'Each concern goes to the destination of the authority and the hour, which the page names by today’s name',
  ),
  of(
    'REF-15.4',
    '15.4',
    'The front door decides whether section 17 or section 47 applies.',
    acts,
    'Decision on a concern or a notification: section 17, section 47 or neither, with its reason',
  ),
  of(
    'REF-15.5a',
    '15.5',
    'Also without a referral the police notify the local authority.',
    screens,
    'The duty to notify the authority, for every episode that the police have recorded',
  ),
  of(
    'REF-15.5b',
    '15.5',
    'In Staffordshire the co-ordinator informs the social worker of an open child, and the local support team of any other.',
    screens,
    'The social worker is told under SW-9.1; of a child who is open to nobody the early help team',
  ),
  of(
    'REF-15.5c',
    '15.5',
    'In Stoke-on-Trent the front door decides whether the criteria are met, or records a contact.',
    screens,
    'Decision on the notification, with whether it is recorded as a contact and its reference',
  ),
  of(
    'CP-18.1',
    '18.1',
    'The police are told of a crime or danger without delay, and a section 47 referral is made in parallel.',
    acts,
    'One concern: two duties, two messages, and neither ever meets the other',
  ),
  of(
    'CP-18.2',
    '18.2',
    'The host works with the responsible authority where a child turns up in another area.',
    acts,
    'Host and responsible authority on the concern; both front doors are told and so see the episode',
  ),
  of(
    'CP-18.3',
    '18.3',
    'The host is responsible for enquiries, and may agree that the responsible authority goes on.',
    acts,
    'Who leads the enquiries, each agreement with its reason, and the earlier ones',
  ),
  of(
    'CP-18.4a',
    '18.4',
    'Clothing, phone and traces on the body may be crucial evidence.',
    screens,
    'The list of evidence on the pages of a return, and as a form of its own',
  ),
  of(
    'CP-18.4b',
    '18.4',
    'Where sexual abuse is suspected washing is discouraged and police advice sought immediately.',
    screens,
    'The advice first on the episode and the concern; a duty until the police gave advice',
  ),
  of(
    'CP-18.4c',
    '18.4',
    'Whoever learns of a scene or crucial evidence tells the police without delay.',
    screens,
    'Learned of a scene or of evidence: a message and a duty to the police',
  ),
  of(
    'CP-18.5',
    '18.5',
    'Suspected sexual abuse, exploitation or significant harm is referred under the inter-agency procedures.',
    screens,
    'The referral of each concern, and the way to the board’s procedures, whose address is configuration',
  ),
]
