// What a pathway is decided on: the facts of a concern about exploitation, as the contract of `homeward route` names them.
import type { Day } from '../kernel/index.ts'

/** The authorities that have pathways. */
export const pathwayAuthorities = ['staffordshire', 'stoke-on-trent'] as const
/** One of them. */
export type PathwayAuthority = (typeof pathwayAuthorities)[number]

/** Staffordshire's districts, by which co-ordinators, practitioners and youth offending services are found. */
export const pathwayDistricts = [
  ...(['cannock-chase', 'east-staffordshire', 'lichfield', 'newcastle-under-lyme'] as const),
  ...(['south-staffordshire', 'stafford', 'staffordshire-moorlands', 'tamworth'] as const),
] as const
/** One of them. */
export type District = (typeof pathwayDistricts)[number]

/** What kind of exploitation a concern is about; Dual is both sexual and criminal. */
export const concernTypes = ['CSE', 'CCE', 'Dual', 'Other'] as const
/** One of them. */
export type ConcernType = (typeof concernTypes)[number]

/** The bands of 2024, the mildest first. */
export const bands = ['none', 'vulnerable', 'suspected', 'evidenced'] as const
/** One of them. */
export type Band = (typeof bands)[number]

/** The levels before 2024, the mildest first. */
export const earlierLevels = ['low', 'medium', 'high'] as const
/** One of them. */
export type EarlierLevel = (typeof earlierLevels)[number]

/** How the matrix stands on the day: none, run out, older than a referral may have it, or updated (GAP-06, GAP-07). */
export const matrixStates = ['none', 'expired', 'not-updated', 'updated'] as const
/** One of them. */
export type MatrixState = (typeof matrixStates)[number]

const education = ['school', 'alternative-provision', 'special-school', 'elective-home-education'] as const
const elsewhere = ['police', 'local-authority', 'health', 'other'] as const

/** Who wishes to refer to prevention. */
export const preventionReferrers = [...education, ...elsewhere] as const
/** One of them. */
export type PreventionReferrer = (typeof preventionReferrers)[number]

/** Whether a referrer is an education provision: nobody else refers to prevention (CCEP-3). */
export const isEducation = (referrer: PreventionReferrer): boolean => education.some(one => one === referrer)

/** A wish to refer to the prevention of criminal exploitation (003). */
export type Prevention = {
  readonly referrer: PreventionReferrer
  /** Null where the child is not in primary school. */
  readonly primarySchoolYear: number | null
  readonly send: boolean
  readonly higherLevelInterventionBefore: boolean
  readonly screeningToolAttached: boolean
  readonly optedOut: boolean
}

/** The generations before 2024. */
export const earlierGenerations = ['G0', 'G1', 'G2'] as const
/** One of them. */
export type EarlierGeneration = (typeof earlierGenerations)[number]

/** What only the pathways before 2024 ask; what is not said is no, or not known. */
export type EarlierFacts = {
  /** The level in the words of its time; null where it was left blank. */
  readonly level: EarlierLevel | null
  /** Of a child at risk of both: which is the main one, where somebody said so. */
  readonly mainRisk: 'CSE' | 'CCE' | null
  /** Whether the child and the parents or carers are aware and consent (RFM18-3). */
  readonly consentGiven: boolean
  /** Whether sexual activity under 13 is ticked (RFM18-11). */
  readonly underThirteenSexualActivity: boolean
  /** Whether staff of the police, of accident and emergency or of the fire service refer (RFM18-9). */
  readonly emergencyServiceStaff: boolean
  /** Whether they completed a Multi-Agency Referral Form. */
  readonly marfCompleted: boolean
  readonly familiesFirstStaff: boolean
  readonly collectionsRequest: boolean
  readonly heardAtPanel: boolean
}

/** Nothing said of what the earlier pathways ask. */
export const nothingEarlier: EarlierFacts = {
  ...{ level: null, mainRisk: null, consentGiven: false, underThirteenSexualActivity: false },
  ...{ emergencyServiceStaff: false, marfCompleted: false, familiesFirstStaff: false },
  ...{ collectionsRequest: false, heardAtPanel: false },
}

/** The facts of a concern on a day. */
export type PathwayFacts = {
  readonly on: Day
  readonly authority: PathwayAuthority
  readonly district: District | null
  readonly type: ConcernType
  /** The judged band; null where somebody is unsure of it. */
  readonly band: Band | null
  /** In whole years on that day. */
  readonly age: number
  readonly openToChildrensServices: boolean
  readonly allocatedSocialWorker: boolean
  readonly policeAttention: boolean
  readonly openToOrEngagingWithYos: boolean
  readonly matrix: MatrixState
  readonly placedOutOfCounty: boolean
  readonly prevention: Prevention | null
  readonly earlier: EarlierFacts
}

/** Whether a concern is about sexual exploitation, alone or with criminal. */
export const isSexual = ({ type }: Pick<PathwayFacts, 'type'>): boolean => type === 'CSE' || type === 'Dual'
/** Whether a concern is about criminal exploitation, alone or with sexual. */
export const isCriminal = ({ type }: Pick<PathwayFacts, 'type'>): boolean => type === 'CCE' || type === 'Dual'

const levelOfBand: Readonly<Record<Band, EarlierLevel | null>> = {
  none: null,
  vulnerable: 'low',
  suspected: 'medium',
  evidenced: 'high',
}

/**
 * The level by which an earlier pathway decides: its own, else the one that the band of 2024 is read as (GAP-08). What is
 * stored is never rewritten by it.
 */
export const levelOf = ({ earlier, band }: PathwayFacts): EarlierLevel | null =>
  earlier.level ?? (band === null ? null : levelOfBand[band])

const bandOfLevel: Readonly<Record<EarlierLevel, Band>> = { low: 'vulnerable', medium: 'suspected', high: 'evidenced' }

/** The band of a matrix's level: its own, or the one that a level before 2024 is read as where that of 2024 decides (GAP-08). */
export function bandOf(level: string | null): Band | null {
  const earlier = earlierLevels.find(one => one === level)
  return earlier === undefined ? (bands.find(one => one === level) ?? null) : bandOfLevel[earlier]
}

/** The authority whose pathway a child follows: the one that answers for them, else the one in whose area they live. */
export function pathwayAuthorityOf(responsible: string, livesIn: string): PathwayAuthority | null {
  const is = (text: string) => pathwayAuthorities.find(one => one === text)
  return is(responsible) ?? is(livesIn) ?? null
}
