// What carries out the catalogue's rows: police: reports, notification and review (004 §12).
import { type Covered, carriedOut } from './covered.ts'

/** Police: reports, notification and review (004 §12). */
export const policeReportsCoverage: readonly Covered[] = [
  carriedOut(
    'POL-12.4',
    '004',
    '12.4',
    'Ten questions by which the police judge the risk.',
    'src/domain/missing/missing.test.ts',
    'The police assessment of an episode',
  ),
  carriedOut(
    'POL-12.10a',
    '004',
    '12.10',
    'The relevant local authority is notified of every episode.',
    'src/domain/protocol/worked-cases.test.ts',
    'A message to each authority, and a duty of the police until it is accepted or recorded',
  ),
  carriedOut(
    'POL-12.11a',
    '004',
    '12.11',
    'Every episode is reviewed by the missing person co-ordinator and by the local hub.',
    'src/domain/protocol/worked-cases.test.ts',
    'Two duties on the episode, each met by its own review',
  ),
]
