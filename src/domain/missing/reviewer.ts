// Who reviews every missing episode: the missing person co-ordinator and the vulnerability hub (004 §12.11).
import type { Role } from '../access/index.ts'
import type { Reviewer } from '../protocol/index.ts'

/** Each reviewer's name, as the episode says it. */
export const reviewerNames: Readonly<Record<Reviewer, string>> = {
  'missing-person-co-ordinator': 'missing person co-ordinator',
  'vulnerability-hub': 'local vulnerability hub',
}

/** For whom somebody in this role reviews: nobody but the co-ordinator does the co-ordinator's review (POL-12.11a). */
export const reviewerOf = (role: Role): Reviewer =>
  role === 'police-missing-co-ordinator' ? 'missing-person-co-ordinator' : 'vulnerability-hub'
