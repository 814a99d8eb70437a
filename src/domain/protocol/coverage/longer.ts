// What carries out the catalogue's rows: longer episodes (004 §17).
import { type Covered, carriedOut } from './covered.ts'

/** Longer episodes (004 §17). */
export const longerCoverage: readonly Covered[] = [
  carriedOut(
    'LONG-17.1a',
    '004',
    '17.1',
    'After 48 hours the social worker informs their line manager.',
    'src/domain/protocol/worked-cases.test.ts',
    'Messages to both, and a duty until the manager has accepted or is recorded as told',
  ),
  carriedOut(
    'LONG-17.1b',
    '004',
    '17.1',
    'Any significant concern goes to a senior manager at once.',
    'src/domain/protocol/worked-cases.test.ts',
    '“A significant concern” on the episode, which sends a message',
  ),
  carriedOut(
    'LONG-17.2b',
    '004',
    '17.2',
    'After three days an urgent case review is held.',
    'src/domain/protocol/worked-cases.test.ts',
    'A duty on the episode',
  ),
  carriedOut(
    'LONG-17.3',
    '004',
    '17.3',
    'The review has five headings, among them the day of the next meeting.',
    'src/domain/protocol/worked-cases.test.ts',
    '“Urgent case review” on the episode, and a duty on the day that it set',
  ),
  carriedOut(
    'LONG-17.4',
    '004',
    '17.4',
    'The minutes go to the social care lead and to the independent reviewing officer.',
    'src/domain/protocol/worked-cases.test.ts',
    'Messages to both, and a duty until both have them',
  ),
]
