// What a child of the demonstration is to be like, as briefly as it can be said; rows follow from it.
import type { Instant } from '../kernel/index.ts'
import type { FormWish } from './form-wishes.ts'

/** How the police judged the risk. */
export type Level = 'high' | 'medium' | 'low' | 'no-apparent-risk'

/** What became of the return interview; `after` is in hours after the child was located, `byForm` where the form tells of it. */
export type InterviewWish =
  | { readonly kind: 'held'; readonly after: number; readonly lateReason?: string; readonly byForm?: true }
  | {
      readonly kind: 'offered'
      readonly outcome: 'accepted' | 'declined' | 'no-answer' | 'waiting'
      readonly after: number
    }
  | { readonly kind: 'declined'; readonly times: number }
  | { readonly kind: 'none' }

/** An episode. Times in hours; what is not said is as usual: reported soon, found, checked, interviewed. */
export type EpisodeWish = {
  /** When the child was last seen. */
  readonly seen: Instant
  readonly kind?: 'away-from-placement' | 'away-without-permission'
  readonly from?: 'school' | 'external-activity'
  readonly reporter?: 'home' | 'foster-carer' | 'police' | 'social-worker' | 'school' | 'staff' | 'parent'
  /** The team that reports, where it is not the home that the child lives in. */
  readonly reporterTeam?: string
  readonly match?: 'to-confirm'
  /** Hours after being last seen at which the police were told; null: not yet. */
  readonly reportedAfter?: number | null
  /** Hours after being last seen at which the child was located; null: not found. */
  readonly lasted: number | null
  /** Hours after being located at which the child was back; null: not back. */
  readonly backAfter?: number | null
  /** False where nobody has yet confirmed that the child is well. */
  readonly checked?: false
  readonly interview?: InterviewWish
  /** The child did not agree to sharing, and it was shared because it was needed. */
  readonly refusedSharing?: true
  readonly level?: Level
  /** Hours after being last seen. */
  readonly managerToldAfter?: number
  /** Hours after being last seen. */
  readonly reviewAfter?: number
  /** Hours after the police were told. */
  readonly letterAfter?: number
  /** First recorded as away from placement, whereabouts known; missing from the police report on. */
  readonly wasAway?: true
  /** The reporter disputes the police level: it waits at the first step, or went through both. */
  readonly dispute?: 'first-step' | 'both-steps'
  /** A concern came up on the return: it waits for the front door, or was told, decided and met on. */
  readonly protection?: 'waiting' | 'settled'
  /** An alert to other authorities was considered on the fourth day: a national one, or none and a flag instead. */
  readonly alert?: 'national' | 'none'
  /** Measures, sightings and who was told are filled in. */
  readonly night?: true
  /** Entered in error: so many hours after it was recorded, and why. */
  readonly inError?: { readonly after: number; readonly reason: string }
}

/** A scaled meeting that was held. */
export type MeetingWish = { readonly level: 1 | 2 | 3; readonly held: Instant }

/** A place in which a child lives or lived. */
export type PlaceWish = {
  readonly kind:
    | 'family-home'
    | 'foster-care'
    | 'independent-foster-care'
    | 'childrens-home'
    | 'supported-lodgings'
    | 'supported-accommodation'
  /** The team that cares for the child there. */
  readonly home?: string
  readonly livesIn: 'staffordshire' | 'stoke-on-trent' | 'elsewhere'
  readonly district?: string
  readonly sinceDays: number
  readonly untilDays?: number
  readonly arrangement?: 'planned' | 'emergency'
  readonly missingRisk?: 'yes' | 'no'
}

/** A standing with social care, from and until so many days ago. */
export type CareWish = {
  readonly status: 'child-in-need' | 'child-protection-plan' | 'in-care' | 'care-leaver'
  readonly sinceDays: number
  readonly untilDays?: number
}

/** A referral, and where it stands: `form` and `matrix` name forms of the child that go with it. */
export type ReferralWish = {
  readonly kind: 'ce-team' | 'front-door' | 'cce-prevention' | 'yos-prevention' | 'resource-pack'
  readonly asks: string
  readonly by: string
  readonly daysAgo: number
  readonly stands: 'sent' | 'matrix-needed' | 'unsent' | 'accepted' | 'asked'
  readonly matrix?: string
  readonly form?: string
}

/** A child. */
export type ChildWish = {
  /** The case that this child shows, by which tests and guides find it. */
  readonly code: string
  /** The case in words; empty where the child is one of many. */
  readonly says: string
  /** True for one of very many: reports carry a few answers only. */
  readonly brief?: true
  readonly given: string
  readonly family: string
  readonly knownAs?: string
  readonly aliases?: readonly string[]
  /** Age in whole years; null where nothing is known of it. */
  readonly age: number | null
  readonly estimated?: true
  /** Born so many days before the birthday that makes that age; chance decides where it is not said. */
  readonly daysOlder?: number
  readonly sex: 'female' | 'male' | 'other' | 'not-known'
  readonly authority: 'staffordshire' | 'stoke-on-trent' | 'northmoor' | 'eastvale'
  readonly care?: readonly CareWish[]
  readonly places: readonly PlaceWish[]
  readonly school?: string
  /** The social worker, where it is not the one whom such children usually have. */
  readonly worker?: string
  readonly alsoInvolved?: readonly { readonly part: 'family-practitioner' | 'health' | 'other'; readonly who: string }[]
  /** The case of the child whose second record this is. */
  readonly sameAs?: string
  readonly block?: { readonly who: string; readonly reason: string }
  /** Markers about the child, since so many days ago. */
  readonly marked?: readonly {
    readonly kind: 'exploitation-high' | 'trafficking-high' | 'unaccompanied' | 'trafficking-signs'
    readonly daysAgo: number
    readonly says: string
    readonly signs?: readonly string[]
  }[]
  /** Referred to the National Referral Mechanism so many days ago, with a first decision today. */
  readonly referredDaysAgo?: number
  /** Referrals of so many days ago, each with where it stands. */
  readonly referrals?: readonly ReferralWish[]
  /** A programme of direct work that runs, or one that is closed. */
  readonly directWork?: 'running' | 'closed'
  /** In the group of a school, or opted out of it. */
  readonly groupWork?: 'in' | 'out'
  /** A co-ordinator raised patterns, of this child and of a place. */
  readonly patternRaised?: true
  readonly episodes: readonly EpisodeWish[]
  readonly meetings?: readonly MeetingWish[]
  readonly nineLetters?: readonly Instant[]
  readonly forms?: readonly FormWish[]
  /** Ours and living elsewhere, placed here with a notification, or notified by us. */
  readonly acrossBorders?: 'elsewhere' | 'notified' | 'notifies'
}

/** Where children live, by a word. */
export const places = {
  larkspur: { kind: 'childrens-home', home: 'larkspur', livesIn: 'staffordshire', district: 'stafford' },
  fernbank: { kind: 'childrens-home', home: 'fernbank', livesIn: 'stoke-on-trent' },
  millrace: { kind: 'childrens-home', home: 'millrace', livesIn: 'staffordshire', district: 'newcastle-under-lyme' },
  quarry: { kind: 'childrens-home', home: 'quarry', livesIn: 'staffordshire', district: 'staffordshire-moorlands' },
  fostered: {
    kind: 'independent-foster-care',
    home: 'willow-fostering',
    livesIn: 'staffordshire',
    district: 'lichfield',
  },
  fosteredInStoke: { kind: 'foster-care', livesIn: 'stoke-on-trent' },
  lodgings: { kind: 'supported-lodgings', livesIn: 'staffordshire', district: 'tamworth' },
  supported: { kind: 'supported-accommodation', livesIn: 'stoke-on-trent' },
  elsewhere: { kind: 'independent-foster-care', livesIn: 'elsewhere' },
  family: { kind: 'family-home', livesIn: 'staffordshire', district: 'cannock-chase' },
  familyInStoke: { kind: 'family-home', livesIn: 'stoke-on-trent' },
} as const satisfies Record<string, Omit<PlaceWish, 'sinceDays'>>

/** Living there for so many days, as the only place known. */
export const livesAt = (place: keyof typeof places, sinceDays = 400): PlaceWish[] => [{ ...places[place], sinceDays }]

/** In that standing for so many days. */
export const openAs = (status: CareWish['status'], sinceDays = 400): CareWish[] => [{ status, sinceDays }]
