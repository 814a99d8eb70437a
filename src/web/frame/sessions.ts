// What the frame asks of sign-in, so that it can be tried with any session behind it.
import type { Id, Instant } from '../../domain/kernel/index.ts'
import type { Reminders } from '../../store/hand-over/reads.ts'
import type { ShownActor } from './screen.ts'

/** A person who is signed in, with the actor that they chose, if they have. */
export type SignedIn = {
  readonly kind: 'signed-in'
  readonly session: string
  readonly personId: Id<'person'>
  readonly name: string
  readonly actor: ShownActor | null
  /** Facts' time, moved ahead in a demonstration only. */
  readonly now: Instant
  readonly realNow: Instant
  /** Minutes without a request after which this session ends. */
  readonly idleMinutes: number
  /** Their duties about to fall due and overdue, where the page could tell. */
  readonly reminders?: Reminders | null
}

/** What stands behind a request's cookie. An ended session still says whose it was, so that what they typed is kept. */
export type Resumed = SignedIn | { readonly kind: 'ended'; readonly session: string } | { readonly kind: 'nobody' }

/** A form that was posted when its session had ended, kept for the same person. */
export type HeldForm = { readonly path: string; readonly fields: Readonly<Record<string, string | readonly string[]>> }

/** The sessions of a server. */
export type Sessions = {
  resume(token: string | undefined, source: string): Promise<Resumed>
  /** Keeps what was posted on an ended session. */
  hold(session: string, form: HeldForm): Promise<void>
}
