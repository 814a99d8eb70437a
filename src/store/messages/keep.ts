// Keeping messages, for the duty engine: whom each one reaches is worked out only while somebody still has to take it.
import { type Kysely, sql } from 'kysely'
import { type Id, type Instant, laterOf } from '../../domain/kernel/index.ts'
import { type Reach, type Rung, rungsOf } from '../../domain/messages/index.ts'
import type { Audience, RaisedMessage } from '../../domain/protocol/message.ts'
import type { Schema } from '../schema.ts'
import { at, maybeAt } from '../transaction.ts'

const keptRung = ({ place, part, whose, holder, destination, team, person, role, opensAt, shut }: Rung) => ({
  ...{ place, part, whose, holder, destination, team, person, role, shut },
  opens_at: at(opensAt),
})

const keptMessage = (message: RaisedMessage, rungs: readonly Rung[]) => {
  const { rule, subject, audience, whose, about, within, episode, because } = message
  return {
    ...{ rule, subject, audience, whose, about, within, episode, because },
    opens_at: at(message.opensAt),
    over_at: maybeAt(message.overAt),
    accepted_at: maybeAt(message.acceptedAt),
    rungs: rungs.map(keptRung),
  }
}

/**
 * When messages are sent whose facts come to the record now: now, or, for a demonstration that tells of its past, when they
 * opened.
 */
export type Sending = 'now' | 'when-opened'

/** The moment, and when what is raised at it is sent. */
export type KeptAt = { readonly now: Instant; readonly sending: Sending }

const waits = ({ acceptedAt, overAt }: RaisedMessage, { now, sending }: KeptAt): boolean =>
  acceptedAt === null && (overAt === null || overAt > now || sending === 'when-opened')

type SentBefore = Pick<RaisedMessage, 'rule' | 'subject' | 'audience' | 'whose'> & { readonly at: Instant }

/** Whom a message about a child can reach as `engine.reach` answers it, and when those that wait were sent. */
export type Known = Reach & { readonly sent: readonly SentBefore[] }

async function reachOf(trx: Kysely<Schema>, members: readonly Id<'child'>[]): Promise<Known> {
  const query = sql<{ reach: Known }>`select engine.reach(${[...members]}::uuid[]) as reach`
  const [row] = (await query.execute(trx)).rows
  if (row === undefined) throw new Error('nobody said whom a message can reach')
  return row.reach
}

// What opened before anybody recorded it is sent when it is recorded, and goes up from then on.
function rungsNow(message: RaisedMessage, known: Known, { now, sending }: KeptAt): readonly Rung[] {
  const before = known.sent.find(
    one =>
      one.rule === message.rule &&
      one.subject === message.subject &&
      one.audience === message.audience &&
      one.whose === message.whose,
  )
  const recorded = before?.at ?? (sending === 'now' ? now : message.opensAt)
  return rungsOf({ ...message, sentAt: laterOf(message.opensAt, recorded) }, known)
}

// Parts that a child may simply not have: nobody is missed there.
const maybeNobody: ReadonlySet<string> = new Set<Audience>([
  'home',
  'provider-manager',
  'pod-co-ordinator',
  'police-champion',
])

const reachesSomebody = (rungs: readonly Rung[]): boolean => rungs.some(({ shut }) => shut !== 'nobody')

/** A child's records, and whom a message can reach where that is known already. */
export type KeptFor = { readonly members: readonly Id<'child'>[]; readonly reach: Known | null }

/** The messages as `engine.keep_messages` takes them, with whom each one that waits reaches. */
export async function messagesToKeep(
  trx: Kysely<Schema>,
  { members, reach }: KeptFor,
  messages: readonly RaisedMessage[],
  kept: KeptAt,
): Promise<string> {
  const known = messages.some(message => waits(message, kept)) ? (reach ?? (await reachOf(trx, members))) : null
  const written = messages.flatMap(message => {
    if (known === null || !waits(message, kept)) return [keptMessage(message, [])]
    const rungs = rungsNow(message, known, kept)
    return maybeNobody.has(message.audience) && !reachesSomebody(rungs) ? [] : [keptMessage(message, rungs)]
  })
  return JSON.stringify(written)
}
