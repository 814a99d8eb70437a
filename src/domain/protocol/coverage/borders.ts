// Rows of the catalogue about children placed across borders: other authorities' here, our own elsewhere, and providers.
import { type Covered, carriedOut } from './covered.ts'

const clocks = 'src/domain/protocol/out-of-area.test.ts'
const children = 'src/web/screens/borders/child-screens.test.ts'
const letters = 'src/actions/borders/letters.test.ts'
const screens = 'src/web/screens/borders/letter-screens.test.ts'
const examples = 'src/domain/protocol/worked-cases.test.ts'

const row = (id: string, paragraph: string, says: string, test: string, where: string): Covered =>
  carriedOut(id, '004', paragraph, says, test, where)

/** What is carried out, and where. */
export const bordersCoverage: readonly Covered[] = [
  row(
    'LAW-2.2',
    '2.2',
    'The protocol is owned by both authorities and the police together.',
    clocks,
    'Rules: one list for all; Who to call: each authority’s own destinations',
  ),
  row(
    'SCOPE-3.1c',
    '3.1',
    'It covers children whom another authority looks after and has placed in the area.',
    clocks,
    'Authorities of an episode and of a child; Across borders',
  ),
  row(
    'SCOPE-3.3',
    '3.3',
    'For a child of ours placed elsewhere we stay responsible, and the host’s protocol is followed.',
    children,
    'Across borders on the child’s page; Host authority in the record',
  ),
  row(
    'SCOPE-3.4',
    '3.4',
    'Another authority that places a child here follows this protocol.',
    children,
    'What the placing authority takes on: with its notification, on the child’s page, beside its letters',
  ),
  row(
    'OLA-10.1a',
    '10.1',
    'Another authority has a statutory duty to notify the host authority.',
    children,
    'Notification of a placement, and the duty of the placing authority’s contact',
  ),
  row(
    'OLA-10.1b',
    '10.1',
    'Another authority follows this protocol for the child.',
    clocks,
    'Duties of a child placed here',
  ),
  row(
    'OLA-10.1c',
    '10.1',
    'Another authority gives the right support, reviewed by what its return interviews say.',
    examples,
    'Interview outcome for the placing authority, with the day of its review',
  ),
  row(
    'OOC-19.1',
    '19.1',
    'Our own children elsewhere are planned for, met about, reported and interviewed with the same rigour.',
    clocks,
    'Duties of a child who lives elsewhere',
  ),
  row(
    'OOC-19.2',
    '19.2',
    'Their placement plans say that the provider reports every episode to the social worker.',
    examples,
    'The provider’s duty and message in each episode; Across borders',
  ),
  row(
    'OOC-19.3',
    '19.3',
    'The standards of return interviews and meetings are kept.',
    clocks,
    'Deadlines of a child who lives elsewhere',
  ),
  row(
    'OOC-19.4a',
    '19.4',
    'After each statutory review the reviewing officer reports the episodes and how adequate the responses were.',
    children,
    'Across borders: statutory reviews and the report on each',
  ),
  row(
    'OOC-19.4b',
    '19.4',
    'Where a meeting or an interview was not handled by the procedure the reviewing officer informs the team manager.',
    children,
    'Across borders: what was late or not done, and that the manager was told',
  ),
  row(
    'PLAC-20.1',
    '20.1',
    'Independent providers get the guidance, are told of the board’s training, and follow the placing authority.',
    children,
    'Providers and the guidance',
  ),
  row(
    'PLAC-20.2a',
    '20.2',
    'Another authority that places a child informs the host.',
    children,
    'Notification of another authority, and the messages that follow it',
  ),
  row(
    'PLAC-20.2b',
    '20.2',
    'On the notification the child is recorded.',
    children,
    'The record made from the notification; the form kept as it was submitted',
  ),
  row(
    'PLAC-20.3',
    '20.3',
    'Every episode that the police report is recorded and shared for monitoring and planning.',
    children,
    'Missing now: of other authorities; Across borders: how often in 90 days',
  ),
  row(
    'PLAC-20.4',
    '20.4',
    'When a child placed here is reported missing the placing authority is written to.',
    letters,
    'The placing authority, on the page of an episode: the letter, shown, issued and kept as printed',
  ),
  row(
    'PLAC-20.5',
    '20.5',
    'Where a child placed here suffers significant harm, child protection procedures apply.',
    examples,
    'A significant concern goes to the placing authority at once, beside the referral',
  ),
  row(
    'PLAC-20.6',
    '20.6',
    'At nine reports in 90 days its safeguarding lead is written to and answers in writing; the police champion has a copy.',
    letters,
    'The letter about nine episodes, the reply and by when; Letters without an answer',
  ),
  row(
    'PLAC-20.7',
    '20.7',
    'Where the concern goes on rising the designated leads consider further action.',
    letters,
    'Further action considered after the letter, with its reason',
  ),
  row(
    'PLAC-A6.1',
    'Appendix Six',
    'A new, changed or ended placement of a child in Staffordshire’s care is notified.',
    children,
    'Placement notification, and that it went, to whom and when',
  ),
  row(
    'PLAC-A6.2',
    'Appendix Six',
    'Copies of the police’s missing and found reports reach the social worker, who brings the record up to date.',
    screens,
    'Copy of a police report, on the page of an episode',
  ),
  row(
    'PLAC-A6.3',
    'Appendix Six',
    'The notification goes by secure e-mail to the council’s address for notifications.',
    children,
    'Who to call: the role mailbox of notifications, shown where one is taken in',
  ),
  row(
    'CLK-21',
    '19.4',
    'The reviewing officer’s report follows each statutory review.',
    children,
    'Duties of the reviewing officer',
  ),
]
