// What the protocol says that somebody must be told: to whose part, about what, from when on, and how soon it goes up.
import type { Instant } from '../kernel/index.ts'

/** Whose part it is to be told. Who that is at the hour, and who comes after them, stands in the feature of messages. */
export const audiences = [
  'social-worker',
  'line-manager',
  'authority',
  'missing-co-ordinator',
  'front-door',
  'early-help',
  'pod-co-ordinator',
  'senior-manager',
  'social-care-lead',
  'reviewing-officer',
  'police',
  'control-room',
  'local-policing',
  'police-champion',
  'provider-manager',
  'home',
  'return-interviews',
  'placing-authority',
  'safeguarding-lead',
  'alerts',
  'team',
  'sender',
] as const
/** The part of somebody who is told. */
export type Audience = (typeof audiences)[number]

/** What a message is about: with the episode it says what may be accepted together. */
export const messageTopics = [
  'missing',
  'found',
  'still-missing',
  'concern',
  'review-minutes',
  'meeting',
  'hand-over',
  'letter',
  'dispute',
  'child-protection',
  'strategy-meeting',
  'return-interview',
  'early-help',
  'warning-notice',
  'alert',
  'trafficking',
  'report-received',
  'exceptions',
  'placement',
  'referral',
  'referral-waits',
] as const
/** What a message is about. */
export type MessageTopic = (typeof messageTopics)[number]

/** A message as one version of a rule raises it. Subject, audience and whose are one message of a rule, once. */
export type Message = {
  /** The ref of what it is about, as with a duty. */
  readonly subject: string
  /** The ref of the episode that it belongs to; null where it is about the child. */
  readonly episode: string | null
  readonly audience: Audience
  /** Whose part: an authority's, `police`, a team's or a person's id; empty where the audience says it all. */
  readonly whose: string
  readonly about: MessageTopic
  readonly opensAt: Instant
  /** From when on nobody need be told any more; null while that is not so. */
  readonly overAt: Instant | null
  /** How soon it goes up where nobody accepts it: in minutes for a missing child, else in working days. */
  readonly within: 'minutes' | 'working-days'
  /** One plain sentence that says why, without a name. */
  readonly because: string
}

/** The same with the rule that raised it and when it was accepted; null for what a person raised and no rule asks for. */
export type RaisedMessage = Message & { readonly rule: string; readonly acceptedAt: Instant | null }

/** What stands in the place of a rule where a person hands an episode over. */
export const handOverRule = 'hand-over'
