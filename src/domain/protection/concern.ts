// A child-protection concern: what it is of, what follows at once, and what the front door may decide (004 §15, §18).
import type { Authority } from '../children/index.ts'
import type { Id, Instant } from '../kernel/index.ts'
import type { Reported } from '../missing/index.ts'

/** What a concern is of (CP-18.1, CP-18.5). */
export const concernKinds = {
  crime: 'The child is the victim of a crime',
  danger: 'The child is in danger from somebody',
  'sexual-abuse': 'Sexual abuse is suspected',
  exploitation: 'Sexual or criminal exploitation is suspected',
  'significant-harm': 'Other significant harm, or it is likely',
} as const
/** The code of what a concern is of. */
export type ConcernKind = keyof typeof concernKinds

/** A yes, a no, or that whoever wrote does not know. */
export const yesNoUnknown = { yes: 'Yes', no: 'No', 'not-known': 'Not known yet' } as const
/** The code of such an answer. */
export type YesNoUnknown = keyof typeof yesNoUnknown

/** What the front door decides of a referral (REF-15.4). */
export const decisionOutcomes = {
  'section-47': 'Section 47: enquiries into significant harm',
  'section-17': 'Section 17: a child in need',
  neither: 'Neither threshold is met',
} as const
/** The code of what was decided. */
export type DecisionOutcome = keyof typeof decisionOutcomes

/** Something that was wrong from the start: when it was taken back and why. */
export type InError = { readonly at: Instant; readonly reason: string } | null

/** That the police or the front door were told by somebody, beside what Homeward told them. */
export type ProtectionNotice = {
  readonly id: Id<'protection-notice'>
  readonly subject: string
  readonly whom: 'police' | 'front-door'
  readonly to: string
  readonly how: string
  readonly reference: string
  readonly at: Instant
  readonly by: string
  readonly inError: InError
}

/** What the front door decided, of a concern or of the notification of an episode. */
export type FrontDoorDecision = {
  readonly id: Id<'protection-decision'>
  /** Null where it is about the notification of the episode. */
  readonly concern: Id<'protection-concern'> | null
  readonly outcome: DecisionOutcome
  readonly reason: string
  readonly decidedBy: string
  readonly at: Instant
  /** Whether it was recorded in their system as a contact; null where nobody said. */
  readonly asContact: 'yes' | 'no' | null
  readonly reference: string
  readonly by: string
  readonly inError: InError
}

/** Which authority leads the enquiries, since an agreement (CP-18.3). */
export type EnquiryLead = {
  readonly id: Id<'protection-lead'>
  readonly authority: Authority
  /** Its name, where it is another authority. */
  readonly name: string
  readonly agreedWith: string
  readonly reason: string
  readonly at: Instant
  readonly by: string
  readonly inError: InError
}

/** A concern as it was recorded. */
export type ProtectionConcern = {
  readonly id: Id<'protection-concern'>
  readonly childId: Id<'child'>
  readonly episodeId: Id<'episode'> | null
  readonly kind: ConcernKind
  readonly sexualHarm: YesNoUnknown | null
  readonly says: string
  readonly childsWords: string
  /** Who is a danger to the child, as it was typed. */
  readonly who: string
  readonly happened: Reported | null
  readonly happenedWhere: string
  readonly learned: Reported
  /** The authority in whose area the child is; null where nobody said. */
  readonly host: Authority | null
  readonly hostName: string
  /** The authority that answers for the child; null where the actor may not see it. */
  readonly responsible: Authority | null
  readonly by: string
  readonly recordedAt: Instant
  readonly inError: InError
}

/** Whether somebody may have harmed the child sexually. What nobody answered is never a no: it stands for perhaps. */
export function sexualHarmPossible({ kind, sexualHarm }: Pick<ProtectionConcern, 'kind' | 'sexualHarm'>): boolean {
  return kind === 'sexual-abuse' || kind === 'exploitation' || sexualHarm !== 'no'
}

/**
 * The authority that leads the enquiries: by the latest agreement that stands, else the host, who is responsible for them
 * (004 §18.3), else the authority that answers for the child. Null where none of them is known to whoever asks.
 */
export function leadOf(
  { host, responsible }: Pick<ProtectionConcern, 'host' | 'responsible'>,
  leads: readonly Pick<EnquiryLead, 'authority' | 'at' | 'inError'>[],
): Authority | null {
  const [agreed] = leads.filter(one => one.inError === null).toSorted((a, b) => b.at - a.at)
  return agreed?.authority ?? host ?? responsible
}
