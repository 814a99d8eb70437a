// What both reviews of an episode have in common: one for each report, met by the reviewer's own record and by nothing else.
import { sayMoment } from '../kernel/index.ts'
import type { CaseFile, Reviewer } from './case-file.ts'
import { type CountedEpisode, countedEpisodes } from './episodes.ts'
import { sinceFollowed } from './followed-from.ts'
import type { Citation, Duty, Rule } from './rule.ts'

/** The paragraph that demands both reviews. */
export const reviewCitation: Citation = {
  source: '004',
  paragraph: '12.11',
  says: 'Every missing episode is to be reviewed by the missing person co-ordinator and by the local vulnerability hub, and what matters shared with partners.',
  checkedOn: '2026-11-22',
}

/** How both are read. */
export const reviewReadings: Rule['readings'] = [
  {
    gap: 'GAP-68',
    says: 'No time is named: the review is open from the report on, and the time elapsed is shown. None is closed unreviewed.',
    confirm: 'The police',
  },
]

/** The only version of both. */
export const reviewVersions = (by: Reviewer, whose: string): Rule['versions'] => [
  { ...sinceFollowed, raise: file => reviewsOf(file, by, whose) },
]

function reviewsOf(file: CaseFile, by: Reviewer, whose: string): Duty[] {
  return countedEpisodes(file).map(counted => reviewOf(counted, by, whose))
}

function reviewOf({ episode, reportedAt }: CountedEpisode, by: Reviewer, whose: string): Duty {
  const moments = episode.followed.reviews.filter(review => review.by === by).map(({ at }) => at)
  return {
    subject: episode.ref,
    opensAt: reportedAt,
    dueAt: null,
    metAt: moments.sort((a, b) => a - b)[0] ?? null,
    because: `The child was reported missing at ${sayMoment(reportedAt)}, so ${whose} is to review the episode.`,
  }
}
