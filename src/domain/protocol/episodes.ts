// What the rules ask of an episode and of the child: does it count, when did it start and end, how old, open to whom.
import { ageOn, type Day, dayOf, earlierOf, hoursAfter, type Instant, laterOf, sayDay } from '../kernel/index.ts'
import type { Birth, CaseFile, Episode } from './case-file.ts'

/** An episode that was reported to the police as missing: these alone count towards thresholds (GAP-30). */
export type CountedEpisode = {
  readonly episode: Episode
  readonly reportedAt: Instant
  /** The London day of the report. */
  readonly reportDay: Day
  /** When the child was last seen, else reported. */
  readonly startedAt: Instant
  /** The earlier of located and returned (GAP-21); null while the child is missing. */
  readonly endedAt: Instant | null
  /** When it became known as one that counts: recorded (or reclassified) and reported. */
  readonly knownFrom: Instant
  /** Whether another authority placed the child in the area of this partnership. */
  readonly placedHereByAnother: boolean
}

/** The counted episodes of a case file, in the file's order. */
export function countedEpisodes(file: CaseFile): readonly CountedEpisode[] {
  const counted: CountedEpisode[] = []
  for (const episode of file.episodes) {
    if (episode.kind === 'missing' && episode.reportedToPoliceAt !== null) {
      counted.push(count(file, episode, episode.reportedToPoliceAt))
    }
  }
  return counted
}

function count(file: CaseFile, episode: Episode, reportedAt: Instant): CountedEpisode {
  const authority = episode.responsibleAuthority ?? file.child.responsibleAuthority
  const livesIn = episode.livesIn ?? file.child.livesIn
  return {
    episode,
    reportedAt,
    reportDay: dayOf(reportedAt),
    startedAt: episode.lastSeenAt ?? reportedAt,
    endedAt: endOf(episode),
    knownFrom: laterOf(episode.countedFrom ?? episode.recordedAt ?? reportedAt, reportedAt),
    placedHereByAnother: authority === 'other' && livesIn !== 'elsewhere',
  }
}

/** When an episode ended: the earlier of located and returned that are known, or null. */
export function endOf(episode: Episode): Instant | null {
  return earlierOf(episode.locatedAt, episode.returnedAt)
}

/** Whether an episode lasted so many hours, or will have if the child stays missing. */
export function lastsFor(counted: CountedEpisode, hours: number): boolean {
  return counted.endedAt === null || counted.endedAt >= hoursAfter(counted.startedAt, hours)
}

/** Whether the child was open to children's social care on a day. */
export function openToSocialCare(file: CaseFile, day: Day): boolean {
  return file.child.socialCare.some(({ from, until }) => from <= day && (until === null || day < until))
}

/** Whether the child is under an age on a day, or may be: the youngest reading of a date of birth that is not certain. */
export function mayBeUnder(birth: Birth, age: number, day: Day): boolean {
  switch (birth.kind) {
    case 'known':
      return ageOn(birth.on, day) < age
    case 'estimated':
      return ageOn(birth.latestOn, day) < age
    case 'unknown':
      return true
  }
}

/** Why the child is taken to be under an age, as part of a sentence: born on 1 May 2012 and so under 18. */
export function sayUnder(birth: Birth, age: number): string {
  switch (birth.kind) {
    case 'known':
      return `born on ${sayDay(birth.on)} and so under ${age}`
    case 'estimated':
      return `born no later than ${sayDay(birth.latestOn)} by estimate and so taken to be under ${age}`
    case 'unknown':
      return `whose date of birth is not known and who is taken to be under ${age}`
  }
}
