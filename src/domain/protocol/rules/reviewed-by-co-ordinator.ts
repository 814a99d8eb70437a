// The police's missing person co-ordinator reviews every episode.
import { reviewCitation, reviewReadings, reviewVersions } from '../episode-review.ts'
import type { Rule } from '../rule.ts'

/** 004 §12.11: the co-ordinator's review. */
export const reviewedByCoOrdinator: Rule = {
  id: 'POL-12.11a',
  title: 'Episode reviewed by the missing person co-ordinator',
  citation: reviewCitation,
  owner: 'police-missing-co-ordinator',
  force: 'duty',
  scope: 'episode',
  contract: false,
  onlyMet: true,
  readings: reviewReadings,
  versions: reviewVersions('missing-person-co-ordinator', 'the missing person co-ordinator'),
}
