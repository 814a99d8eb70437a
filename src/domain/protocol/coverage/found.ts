// What carries out the catalogue's rows: when a child is found (004 §13.1 to 13.9, §15.6).
import { type Covered, carriedOut } from './covered.ts'

/** When a child is found (004 §13.1 to 13.9, §15.6). */
export const foundCoverage: readonly Covered[] = [
  carriedOut(
    'PREV-13.3a',
    '004',
    '13.3',
    'The police hold a prevention interview of quality.',
    'src/domain/protocol/worked-cases.test.ts',
    'A duty of the police on the episode',
  ),
  carriedOut(
    'RHI-13.4',
    '004',
    '13.4',
    'The child is offered an independent return interview.',
    'src/domain/protocol/worked-cases.test.ts',
    'A duty on the episode',
  ),
  carriedOut(
    'RHI-15.6',
    '004',
    '15.6',
    'The return interview is carried out within 72 hours.',
    'src/domain/protocol/worked-cases.test.ts',
    'A duty on the episode, with the hours left',
  ),
]
