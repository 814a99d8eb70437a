// What carries out the catalogue's rows: children missing from care (004 Appendix One).
import { type Covered, carriedOut } from './covered.ts'

/** Children missing from care (004 Appendix One). */
export const careCoverage: readonly Covered[] = [
  carriedOut(
    'CARE-A1.2',
    '004',
    'Appendix One',
    'The assessment is made at the planning meeting, or within three working days of an emergency placement.',
    'src/domain/protocol/worked-cases.test.ts',
    'A duty on the child from the placement on',
  ),
  carriedOut(
    'CARE-A1.5',
    '004',
    'Appendix One',
    'The assessment is updated regularly.',
    'src/domain/protocol/worked-cases.test.ts',
    'A duty on the child six months after the last',
  ),
  carriedOut(
    'CARE-A1.6',
    '004',
    'Appendix One',
    'A child of 12 or under whose whereabouts are not known is reported to the police at once.',
    'src/domain/protocol/worked-cases.test.ts',
    'A duty that stands from the first minute, before anything else',
  ),
]
