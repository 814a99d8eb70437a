// How something that waits to leave stands, when it is tried again, and when it is given up.
import { type Instant, instant } from '../kernel/index.ts'

/** What a row of the outbox is. */
export type OutboxKind = 'digest' | 'message'

/** Why it did not leave: the domain is not allowed, there is no address, they have left, the server refused it, or is away. */
export type NotSent = 'domain' | 'no-address' | 'left' | 'refused' | 'away'

/**
 * How it came out. `kept` stays here to be read and goes nowhere; `needless` was accepted before it left; `missed` is a day's
 * digest that was never made and is named in a later one.
 */
export type Outcome = 'sent' | 'kept' | 'failed' | 'needless' | 'missed'

/** The outcomes in words. */
export const outcomeNames: Readonly<Record<Outcome, string>> = {
  sent: 'Sent by e-mail',
  kept: 'Kept here, no e-mail',
  failed: 'Could not be sent',
  needless: 'No longer needed',
  missed: 'Missed, and named later',
}

/** The reasons in words. */
export const notSentWords: Readonly<Record<NotSent, string>> = {
  domain: 'mail may not go to that domain',
  'no-address': 'there is no address',
  left: 'they no longer work here',
  refused: 'the mail server refused it',
  away: 'the mail server could not be reached',
}

const minute = 60_000

/** When it is tried again after so many attempts: 1, 2, 4 … minutes, an hour at most. */
export const triedAgainAt = (now: Instant, attempts: number): Instant =>
  instant(now + minute * Math.min(60, 2 ** Math.min(10, Math.max(0, attempts - 1))))

const givenUpAfter = 24 * 60 * minute

/** Whether it is given up: a day after it was made. By then the next digest is there, and a message has gone up. */
export const isGivenUp = (madeAt: Instant, now: Instant): boolean => now - madeAt >= givenUpAfter
