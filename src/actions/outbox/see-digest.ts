// What a recipient of the daily digest sees, the note that they opened it, and who is to get it.
import type { Asker } from '../../domain/access/actor.ts'
import { roleMay } from '../../domain/access/index.ts'
import { addDays, dayOf, hoursAfter, type Instant, startOfDay } from '../../domain/kernel/index.ts'
import {
  type DigestAuthority,
  type DigestPart,
  type DigestStanding,
  digestStanding,
  isDigestRole,
} from '../../domain/outbox/index.ts'
import { type Duty, readOverdue } from '../../store/duties/reads.ts'
import { type HomeCounts, readHomeCounts } from '../../store/home/reads.ts'
import { type BoardLine, type FoundLately, readBoard, readFoundLately } from '../../store/missing/reads.ts'
import { type DigestToday, readDigestToday, readOwnDigest } from '../../store/outbox/reads.ts'
import { chooseDigest as choose, noteDigestSeen } from '../../store/outbox/writes.ts'
import type { ReadTx, Store, WriteTx } from '../doors.ts'

/** The digest: whoever opens it sees the children whom they may see, and no others (GAP-38). */
export type Digest = {
  readonly now: Instant
  readonly standing: DigestStanding
  readonly today: DigestToday
  /** Whether a digest of today is addressed to the one who opens it. */
  readonly addressed: boolean
  readonly counts: HomeCounts
  readonly missing: readonly BoardLine[]
  /** Those who came back in the last 24 hours, which holds everybody who was missing at 07:00 and no longer is. */
  readonly back: readonly FoundLately[]
  readonly overdue: readonly Duty[]
}

/** The most that each list shows. */
export const mostInDigest = { children: 200, back: 100, duties: 100 } as const

async function readDigest(tx: WriteTx): Promise<Digest> {
  const today = await readDigestToday(tx)
  const own = await readOwnDigest(tx)
  await noteDigestSeen(tx)
  return {
    now: tx.now,
    standing: digestStanding(tx.now, today.madeAt),
    today,
    addressed: own !== null,
    counts: await readHomeCounts(tx, startOfDay(addDays(dayOf(tx.now), 1))),
    missing: await readBoard(tx, 'missing', mostInDigest.children),
    back: await readFoundLately(tx, hoursAfter(tx.now, -24), mostInDigest.back),
    overdue: await readOverdue(tx, mostInDigest.duties, tx.actor.role),
  }
}

/** Opens the digest of today; null for a role that it is not for. */
export const seeDigest = (store: Store, asker: Asker): Promise<Digest | null> =>
  store.write(asker, 'see-digest', async tx => (isDigestRole(tx.actor.role) ? readDigest(tx) : null))

/** What home says of the digest; `unread` where one is addressed to the actor and they have not opened it. */
export type DigestAtHome = { readonly standing: DigestStanding; readonly unread: boolean }

/** Reads that; null for a role that neither gets the digest nor keeps the outbox. */
export async function readDigestAtHome(tx: ReadTx): Promise<DigestAtHome | null> {
  const { role } = tx.actor
  if (!isDigestRole(role) && !roleMay(role, 'directory', 'write')) return null
  const { madeAt } = await readDigestToday(tx)
  const own = await readOwnDigest(tx)
  return { standing: digestStanding(tx.now, madeAt), unread: own !== null && own.seenAt === null }
}

/** Chooses whether a part of an authority gets the digest, from now on (GAP-38). Throws NotAllowed. */
export const chooseDigest = (
  store: Store,
  asker: Asker,
  authority: DigestAuthority,
  part: DigestPart,
  wanted: boolean,
): Promise<void> => store.write(asker, 'choose-digest', tx => choose(tx, authority, part, wanted))
