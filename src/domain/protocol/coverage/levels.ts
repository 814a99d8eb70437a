// What carries out the catalogue's rows: scaled intervention meetings (004 §13.10).
import { type Covered, carriedOut } from './covered.ts'

/** Scaled intervention meetings (004 §13.10). */
export const levelsCoverage: readonly Covered[] = [
  carriedOut(
    'MISS-13.10a',
    '004',
    '13.10',
    'Children who go missing repeatedly are met at three levels.',
    'src/domain/protocol/worked-cases.test.ts',
    'Duties of level 1, 2 and 3',
  ),
]
