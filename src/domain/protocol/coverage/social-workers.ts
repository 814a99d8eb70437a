// What carries out the catalogue's rows: social workers, authorities and schools (004 §9 to §11).
import { asksNothing, type Covered, carriedOut } from './covered.ts'

/** Social workers, authorities and schools (004 §9 to §11). */
export const socialWorkersCoverage: readonly Covered[] = [
  carriedOut(
    'SW-9.1',
    '004',
    '9.1',
    'The social worker is contacted about each report and gives the police what they know.',
    'src/domain/protocol/worked-cases.test.ts',
    'A message to the social worker, and a duty until it is accepted',
  ),
  carriedOut(
    'SW-9.2',
    '004',
    '9.2',
    'In Staffordshire the co-ordinator brings police and interviewer together.',
    'src/domain/protocol/worked-cases.test.ts',
    'A duty to ask for the return interview',
  ),
  asksNothing(
    'EDU-11.1a',
    '004',
    '11.1',
    'Schools understand how going missing and education are linked.',
    'Something for schools to know; it asks nothing that could be recorded.',
  ),
]
