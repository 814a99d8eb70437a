// Whom a report describes, as far as it can be compared.
import { type NamedAndBorn, personTold } from '../../domain/duplicates/index.ts'
import { type Episode, isWorkingName } from '../../domain/missing/index.ts'

/** The name and birth that a report gave. A child whom nobody can name has none to compare. */
export const personReported = ({
  describedName,
  describedBornOn,
}: Pick<Episode, 'describedName' | 'describedBornOn'>): NamedAndBorn =>
  personTold(isWorkingName(describedName) ? '' : describedName, describedBornOn)
