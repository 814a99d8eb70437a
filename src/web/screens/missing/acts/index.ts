// Every act on an episode; one line adds a group.
import { bordersActs } from '../../borders/acts.ts'
import { interviewActs } from '../../interview/acts.ts'
import { compactActs } from '../../police/compact/act.ts'
import { protectionActs } from '../../protection/acts.ts'
import type { EpisodeAct } from './act.ts'
import { correctActs } from './correct.ts'
import { courseActs } from './course.ts'
import { followedActs } from './followed.ts'
import { meetingActs } from './meetings.ts'
import { nightActs } from './night.ts'
import { policeActs } from './police.ts'
import { returnActs } from './return.ts'

/** Every act, in the order in which an episode takes them. */
export const episodeActs: readonly EpisodeAct[] = [
  ...policeActs,
  ...compactActs,
  ...courseActs,
  ...nightActs,
  ...protectionActs,
  ...returnActs,
  ...interviewActs,
  ...meetingActs,
  ...followedActs,
  ...bordersActs,
  ...correctActs,
]

/** Rules whose duties are carried out on a page of the episode rather than by one act: the last part of its path. */
export const pageOfRule: Readonly<Record<string, string>> = {
  'FOUND-13.1a': 'told',
  'OOC-19.2': 'told',
  'ALERT-21.1': 'alerts',
  'ALERT-21.2': 'alerts',
  'ALERT-21.3': 'alerts',
  'RHI-13.5': 'interview',
  'RHI-13.8a': 'interview',
  'RHI-13.9': 'interview',
  'RHI-15.7': 'interview',
  'RHI-15.8': 'interview',
  'RHI-15.8-forwarded': 'interview',
  'POL-12.7': 'disputes',
  'POL-12.8': 'disputes',
  'PLAC-20.4': 'letters/missing',
  'PLAC-20.6': 'letters/nine-in-ninety',
  'PLAC-20.5': 'placing-authority',
  'PLAC-20.6-reply': 'placing-authority',
  'PLAC-A6.2': 'placing-authority',
  'REF-15.5b': 'told',
}

/** Where a duty of a rule is carried out: the path of the act that can meet it. */
export const actOfRule: Readonly<Record<string, string>> = {
  'RHI-13.4': 'offer',
  'PREV-13.3a': 'prevention-interview',
  'RHI-15.9': 'early-help',
  'LONG-17.1a': 'notice',
  'LONG-17.2b': 'case-review',
  'LONG-17.3': 'case-review',
  'LONG-17.4': 'notice',
  'MISS-13.15': 'meeting',
  'MISS-13.17': 'meeting',
  'MISS-13.18': 'meeting',
  'PLAC-20.7': 'further-action',
  'OLA-10.1c': 'interview-outcome',
  'CARE-A1.6': 'police-told',
  'CARE-A1.9': 'police-told',
  'SW-9.1': 'acknowledge',
  'SW-9.2': 'interview-requested',
  'POL-12.10a': 'authority-notified',
  'POL-12.10b': 'compact',
  'POL-12.11a': 'review',
  'POL-12.11a-hub': 'review',
  'LONG-17.1b': 'senior-manager',
  'CP-18.4a': 'evidence',
  'CP-18.4b': 'evidence',
  'REF-15.5c': 'front-door',
  'POL-12.9': 'front-door',
  'FOUND-13.2a': 'strategy-considered',
  'FOUND-13.2b': 'strategy-meeting',
  'FOUND-13.2c': 'strategy-meeting',
}
