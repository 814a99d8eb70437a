// A child's case file as the rules read it: instants, kinds and statuses, and no names. The product and the contract of
// `homeward evaluate` use the same type; what only the product knows is null in the contract's form.
import type { Day, Instant } from '../kernel/index.ts'
import type { Area, Authority } from './authority.ts'
import type { Fact } from './fact.ts'

export { type Area, type Authority, areas, authorities } from './authority.ts'

/** The ways in which a child may be open to children's social care. */
export const socialCareStatuses = ['child-in-need', 'child-protection-plan', 'in-care', 'care-leaver'] as const
/** How a child is open to children's social care. */
export type SocialCareStatus = (typeof socialCareStatuses)[number]

/** The kinds of episode. */
export const episodeKinds = ['missing', 'away-from-placement', 'away-without-permission'] as const
/** What an episode is classified as; only `missing` counts towards the meetings. */
export type EpisodeKind = (typeof episodeKinds)[number]

/** The levels of the scaled intervention meetings, lowest first. */
export const meetingLevels = [1, 2, 3] as const
/** The level of a scaled intervention meeting. */
export type MeetingLevel = (typeof meetingLevels)[number]

/** When the child was born, as far as that is known; rules about age take the youngest that the child may be. */
export type Birth =
  | { readonly kind: 'known'; readonly on: Day }
  | { readonly kind: 'estimated'; readonly latestOn: Day }
  | { readonly kind: 'unknown' }

/** A stretch of days on which the child was open to social care; `until` is the first day on which they no longer were. */
export type SocialCare = { readonly status: SocialCareStatus; readonly from: Day; readonly until: Day | null }

/** The child whose case it is. */
export type Child = {
  readonly birth: Birth
  readonly responsibleAuthority: Authority
  readonly livesIn: Area
  readonly socialCare: readonly SocialCare[]
}

/** Who reviews every episode: the police's missing person co-ordinator, and the local policing team's vulnerability hub. */
export const reviewers = ['missing-person-co-ordinator', 'vulnerability-hub'] as const
/** One of those who review every episode. */
export type Reviewer = (typeof reviewers)[number]

/** Whom one may have to tell of an episode and of its end, by their part in the child's life. */
export const toldParties = [
  'parents',
  'social-worker',
  'team-manager',
  'provider-senior-manager',
  'out-of-hours',
  'police',
  'school',
  'other',
] as const
/** The part in the child's life of somebody who is told. */
export type ToldParty = (typeof toldParties)[number]

/**
 * Somebody told that the child is missing, or found; or, with `told` false, a reason recorded for not telling them.
 * `person` numbers the people of that part in one episode: the same number is the same person, and no name is in it.
 */
export type Telling = {
  readonly about: 'missing' | 'found'
  readonly whom: ToldParty
  readonly person: number
  readonly told: boolean
  readonly at: Instant
}

/** What only the product's wider case file knows of who was told and asked in an episode; all empty in the contract's form. */
export type Followed = {
  readonly tellings: readonly Telling[]
  readonly authoritiesNotified: readonly { readonly authority: Authority; readonly at: Instant }[]
  /** When the return interview was asked for, offered or attempted, whichever was first. */
  readonly returnInterviewRequestedAt: Instant | null
  readonly reviews: readonly { readonly by: Reviewer; readonly at: Instant }[]
  readonly concerns: readonly { readonly ref: string; readonly at: Instant }[]
  readonly seniorManagerToldAt: readonly Instant[]
}

/** Nobody told and nothing asked, as far as the case file says. */
export const nothingFollowed: Followed = {
  tellings: [],
  authoritiesNotified: [],
  returnInterviewRequestedAt: null,
  reviews: [],
  concerns: [],
  seniorManagerToldAt: [],
}

/** One time that the child was missing or away, and what was done about it. Null is what is not known. */
export type Episode = {
  readonly ref: string
  readonly kind: EpisodeKind
  /** When those caring for the child found that they did not know where the child was. */
  readonly foundMissingAt: Instant | null
  readonly lastSeenAt: Instant | null
  readonly reportedToPoliceAt: Instant | null
  readonly recordedAt: Instant | null
  /** When an episode that was reclassified first counted; null where it has been what it is since it was recorded. */
  readonly countedFrom: Instant | null
  readonly locatedAt: Instant | null
  readonly returnedAt: Instant | null
  readonly managerInformedAt: Instant | null
  readonly caseReviewHeldAt: Instant | null
  readonly preventionInterviewAt: Instant | null
  readonly returnInterviewOfferedAt: Instant | null
  readonly returnInterviewCompletedAt: Instant | null
  readonly placingAuthorityLetterSentAt: Instant | null
  /** As it was when the episode began, where that differs from the child's now. */
  readonly responsibleAuthority: Authority | null
  /** As it was when the episode began, where that differs from the child's now. */
  readonly livesIn: Area | null
  readonly followed: Followed
}

/** A scaled intervention meeting that was held. */
export type Meeting = { readonly level: MeetingLevel; readonly heldAt: Instant }

/** A review of a form, once it is submitted: when, on which day by its own word, and the level that it set. */
export type FormReview = { readonly at: Instant; readonly on: Day; readonly level: string | null }

/** A form that was submitted: what kind it is and when, how it was levelled, and none of its answers. */
export type FormOnRecord = {
  readonly ref: string
  /** The code of the instrument. */
  readonly instrument: string
  /** The ref of the episode that it is about; null where it is about the child. */
  readonly episode: string | null
  readonly submittedAt: Instant
  /** The day on which it was completed, by its own word. */
  readonly completedOn: Day
  /** The level that the professional set; null where it has none. */
  readonly level: string | null
  readonly reviews: readonly FormReview[]
}

/** How placements come about. */
export const arrangements = ['planned', 'emergency'] as const
/** How a placement came about. */
export type Arrangement = (typeof arrangements)[number]

/** That a child was placed, from which day. Null is what nobody answered. */
export type PlacementOnRecord = {
  readonly ref: string
  readonly arrangement: Arrangement | null
  /** Whether a risk that the child goes missing was known when they were placed. */
  readonly missingRisk: 'yes' | 'no' | null
  readonly from: Day
  readonly recordedAt: Instant
}

/** What the rules look at; forms, placements and facts only the product knows, and all are empty in the contract's form. */
export type CaseFile = {
  readonly child: Child
  readonly episodes: readonly Episode[]
  readonly meetings: readonly Meeting[]
  readonly nineInNinetyLettersSentAt: readonly Instant[]
  readonly forms: readonly FormOnRecord[]
  readonly placements: readonly PlacementOnRecord[]
  readonly facts: readonly Fact[]
}
