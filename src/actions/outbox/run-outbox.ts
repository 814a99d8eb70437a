// What the product does by the clock: makes the daily digest and the notices of messages, and lets them leave.
import { type Instant, sayDay } from '../../domain/kernel/index.ts'
import { type DigestStanding, digestStanding, isGivenUp, noticeText, sayMissed } from '../../domain/outbox/index.ts'
import { openMail, type Transport } from '../../messages/mail.ts'
import type { QueueDoor } from '../../store/database.ts'
import { type Came, keepOutcome, type Leaving, type Taken, takeWaiting } from '../../store/outbox/deliver.ts'
import { lookAtDigest, makeDigest, makeNotices } from '../../store/outbox/make.ts'
import type { Store } from '../doors.ts'
import type { Configuration } from '../installation/configuration.ts'

export type { Transport } from '../../messages/mail.ts'
export type { QueueDoor } from '../../store/database.ts'

/** What the outbox works with: `transport` is null where mail does not leave, which is so by default. */
export type Outbox = {
  readonly store: Store
  readonly origin: string
  readonly transport: Transport | null
  /** The moment that a simulation gives; null is facts' time. */
  readonly simulated: Instant | null
}

/** The outbox of an installation. Mail leaves in service only, and only where a mail server was named. */
export const openOutbox = (store: Store, { mode, origin, mail }: Configuration): Outbox => ({
  store,
  origin,
  transport: mode === 'service' && mail !== null ? openMail(mail) : null,
  simulated: null,
})

const hostOf = (origin: string): string => URL.parse(origin)?.hostname ?? 'homeward.invalid'

/** Makes today's digest where it is due and not made yet; lines for the log, without anybody in them. */
export async function runDigest({ store, origin, simulated }: Outbox): Promise<string[]> {
  const made = await makeDigest(store.database, hostOf(origin), simulated)
  if (made === null) return []
  const missed = made.missed.length === 0 ? '' : ` ${sayMissed(made.missed)}`
  return [`daily digest of ${sayDay(made.day)} made for ${made.recipients}.${missed}`]
}

/** How many are taken at a time. */
const atATime = 50

const reasonToKeep = ({ left, address, allowed }: Leaving): Came | null => {
  if (left) return { outcome: 'failed', error: 'left' }
  if (address === null) return { outcome: 'kept', error: 'no-address' }
  return allowed ? null : { outcome: 'kept', error: 'domain' }
}

// By default mail leaves nowhere: whoever it is for finds it at home when they sign in.
async function letLeave({ transport, origin }: Outbox, one: Leaving, now: Instant): Promise<Came> {
  if (transport === null) return { outcome: 'kept', error: null }
  const kept = reasonToKeep(one)
  if (kept !== null || one.address === null) return kept ?? { outcome: 'kept', error: 'no-address' }
  const came = await transport.send({ ...noticeText(one, origin), to: one.address, messageId: one.messageId })
  if (came.kind === 'sent') return { outcome: 'sent', error: null }
  return { outcome: isGivenUp(one.madeAt, now) ? 'failed' : null, error: came.because }
}

// A server that is away would hold up each of them, so the rest waits; all come again by themselves.
async function letAllLeave(outbox: Outbox, { now, leaving }: Taken): Promise<{ left: number; away: boolean }> {
  let left = 0
  for (const one of leaving) {
    const came = await letLeave(outbox, one, now)
    await keepOutcome(outbox.store.database, one.id, came, outbox.simulated)
    if (came.outcome === 'sent') left += 1
    if (came.error === 'away' && came.outcome === null) return { left, away: true }
  }
  return { left, away: false }
}

/** Makes notices of messages, and lets leave what waits; lines for the log, without anybody in them. */
export async function runDelivery(outbox: Outbox): Promise<string[]> {
  const { store, origin, simulated } = outbox
  await makeNotices(store.database, hostOf(origin), simulated)
  let left = 0
  for (let more = true; more; ) {
    const taken = await takeWaiting(store.database, atATime, simulated)
    const came = await letAllLeave(outbox, taken)
    left += came.left
    more = taken.leaving.length === atATime && !came.away
  }
  return left === 0 ? [] : [`mail left: ${left}`]
}

/** How today's digest stands, asked by the product itself: for the health page and for the alarm. */
export async function lookDigest(store: Store, simulated: Instant | null = null): Promise<DigestStanding> {
  const { now, madeAt } = await lookAtDigest(store.database, simulated)
  return digestStanding(now, madeAt)
}

/** The door of the queue of jobs, which is opened once and closed by whoever opened it. */
export const openQueueDoor = (store: Store): QueueDoor => store.database.openQueueDoor()
