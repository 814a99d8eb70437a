// The four reasons for which a level is launched, or gone up to, before its number of episodes was reached (004 §13.19).
import type { Id, Instant } from '../kernel/index.ts'
import type { MeetingLevel } from '../protocol/case-file.ts'

/** The reasons with their words, which are those of the meeting's record (form g2). */
export const earlyReasons = {
  'very-high-risk': 'The risk of even one future episode is very high',
  'immediate-action': 'Immediate action is needed for the child’s well-being',
  'quick-succession': 'Episodes in quick succession',
  'extended-duration': 'An episode or episodes of long duration',
} as const

/** The code of a reason. */
export type EarlyReason = keyof typeof earlyReasons

/** Whether a text is one. */
export const isEarlyReason = (text: string): text is EarlyReason => Object.hasOwn(earlyReasons, text)

/** A level that was launched early. */
export type EarlyLaunch = {
  readonly id: Id<'early-launch'>
  readonly level: MeetingLevel
  readonly reason: EarlyReason
  readonly says: string
  /** Who decided, as it was typed. */
  readonly decidedBy: string
  readonly launchedAt: Instant
  /** Who wrote it down. */
  readonly by: string
  /** That it was entered in error; null where it stands. */
  readonly inError: { readonly at: Instant; readonly reason: string } | null
}
