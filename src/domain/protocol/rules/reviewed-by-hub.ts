// The local policing team's vulnerability hub reviews every episode, apart from the co-ordinator: two people, two duties.
import { reviewCitation, reviewReadings, reviewVersions } from '../episode-review.ts'
import type { Rule } from '../rule.ts'

/** 004 §12.11: the vulnerability hub's review. */
export const reviewedByHub: Rule = {
  id: 'POL-12.11a-hub',
  title: 'Episode reviewed by the vulnerability hub',
  citation: reviewCitation,
  owner: 'police-officer',
  force: 'duty',
  scope: 'episode',
  contract: false,
  onlyMet: true,
  readings: reviewReadings,
  versions: reviewVersions('vulnerability-hub', 'the local vulnerability hub'),
}
