// What was known at a moment: nothing that happened or was recorded after it.
import type { Instant } from '../kernel/index.ts'
import type { CaseFile, Episode, Followed } from './case-file.ts'

/**
 * The case file as known at `now`: an episode recorded later is absent (one without a recording instant is not), and any
 * other later instant is null. `countedFrom` stays: that an episode was of another kind before is for history to say.
 */
export function knownAt(file: CaseFile, now: Instant): CaseFile {
  return {
    child: file.child,
    episodes: file.episodes
      .filter(({ recordedAt }) => recordedAt === null || recordedAt <= now)
      .map(episode => episodeAt(episode, now)),
    meetings: file.meetings.filter(({ heldAt }) => heldAt <= now),
    nineInNinetyLettersSentAt: file.nineInNinetyLettersSentAt.filter(sentAt => sentAt <= now),
    forms: file.forms
      .filter(({ submittedAt }) => submittedAt <= now)
      .map(form => ({ ...form, reviews: form.reviews.filter(({ at }) => at <= now) })),
    placements: file.placements.filter(({ recordedAt }) => recordedAt <= now),
    facts: file.facts.filter(({ at }) => at <= now),
  }
}

function episodeAt(episode: Episode, now: Instant): Episode {
  const known = (at: Instant | null) => (at !== null && at <= now ? at : null)
  return {
    ...episode,
    foundMissingAt: known(episode.foundMissingAt),
    lastSeenAt: known(episode.lastSeenAt),
    reportedToPoliceAt: known(episode.reportedToPoliceAt),
    locatedAt: known(episode.locatedAt),
    returnedAt: known(episode.returnedAt),
    managerInformedAt: known(episode.managerInformedAt),
    caseReviewHeldAt: known(episode.caseReviewHeldAt),
    preventionInterviewAt: known(episode.preventionInterviewAt),
    returnInterviewOfferedAt: known(episode.returnInterviewOfferedAt),
    returnInterviewCompletedAt: known(episode.returnInterviewCompletedAt),
    placingAuthorityLetterSentAt: known(episode.placingAuthorityLetterSentAt),
    followed: followedAt(episode.followed, now),
  }
}

function followedAt(followed: Followed, now: Instant): Followed {
  const { returnInterviewRequestedAt: requestedAt } = followed
  return {
    tellings: followed.tellings.filter(({ at }) => at <= now),
    authoritiesNotified: followed.authoritiesNotified.filter(({ at }) => at <= now),
    returnInterviewRequestedAt: requestedAt !== null && requestedAt <= now ? requestedAt : null,
    reviews: followed.reviews.filter(({ at }) => at <= now),
    concerns: followed.concerns.filter(({ at }) => at <= now),
    seniorManagerToldAt: followed.seniorManagerToldAt.filter(at => at <= now),
  }
}
