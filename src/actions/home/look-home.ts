// What somebody sees who opens their home page, and the note that they looked.
import type { Asker } from '../../domain/access/actor.ts'
import { roleMay } from '../../domain/access/index.ts'
import { unsetOf } from '../../domain/directory/index.ts'
import { addDays, dayOf, hoursAfter, type Instant, instant, startOfDay } from '../../domain/kernel/index.ts'
import { type AccessNews, readAccessNews } from '../../store/access/reads.ts'
import { readDestinationsOn } from '../../store/directory/reads.ts'
import { countPairs } from '../../store/duplicates/reads.ts'
import { type Duty, readDueUntil, readOverdue } from '../../store/duties/reads.ts'
import { type HomeCounts, type NewsItem, readHomeCounts, readNews } from '../../store/home/reads.ts'
import { noteLook } from '../../store/home/writes.ts'
import { type MessageRead, readInbox, readUnaccepted } from '../../store/messages/reads.ts'
import {
  type BoardLine,
  type FoundLately,
  type LoggedOnly,
  readBoard,
  readFoundLately,
  readLoggedOnly,
} from '../../store/missing/reads.ts'
import type { Store } from '../../store/open-store.ts'
import { readWithoutWorker, type WithoutWorker } from '../../store/people/reads.ts'
import type { WriteTx } from '../../store/transaction.ts'
import { type DigestAtHome, readDigestAtHome } from '../outbox/see-digest.ts'

/** The home page's facts. A list may hold fewer than its count: the count is of all that the actor may see. */
export type Home = {
  readonly now: Instant
  readonly counts: HomeCounts
  readonly missing: readonly BoardLine[]
  readonly unconfirmed: readonly BoardLine[]
  /** Children who are only logged as away, and those found in the last three days. */
  readonly loggedOnly: readonly LoggedOnly[]
  readonly foundLately: readonly FoundLately[]
  /** The actor's own role's duties first. */
  readonly overdue: readonly Duty[]
  readonly dueToday: readonly Duty[]
  /** When the look before this one ended; null at the first, and then the news is of the last day. */
  readonly lookedAt: Instant | null
  readonly news: readonly NewsItem[]
  /** Children whose worker left and who have nobody in that part, for roles that write who is involved. */
  readonly withoutWorker: readonly WithoutWorker[]
  /** Needed destinations without a value today, for roles that fill them in. */
  readonly unsetPlaces: number
  /** Pairs of records that may be of one child, for roles that may say so. */
  readonly possibleDuplicates: number
  /** What waits about access. */
  readonly access: AccessNews
  /** What one was told and has not accepted, and what others left unaccepted. */
  readonly inbox: readonly MessageRead[]
  readonly unaccepted: readonly MessageRead[]
  /** Today's digest, for those who get it and those who keep the outbox. */
  readonly digest: DigestAtHome | null
}

/** The most that each list shows. */
export const mostShown = {
  children: 100,
  duties: 60,
  news: 30,
  logged: 20,
  found: 10,
  messages: 20,
  pairs: 100,
} as const

async function countUnset(tx: WriteTx): Promise<number> {
  return unsetOf({ destinations: await readDestinationsOn(tx, dayOf(tx.now)), numbers: [] }).places.length
}

async function seeHome(tx: WriteTx): Promise<Home> {
  const { role } = tx.actor
  // What falls due at the midnight that ends today is due today, so the time looked at ends a moment after it.
  const todayEnds = instant(startOfDay(addDays(dayOf(tx.now), 1)) + 1)
  const lookedAt = await noteLook(tx)
  return {
    now: tx.now,
    counts: await readHomeCounts(tx, todayEnds),
    missing: await readBoard(tx, 'missing', mostShown.children),
    unconfirmed: await readBoard(tx, 'unconfirmed', mostShown.children),
    loggedOnly: await readLoggedOnly(tx, mostShown.logged),
    foundLately: await readFoundLately(tx, hoursAfter(tx.now, -72), mostShown.found),
    overdue: await readOverdue(tx, mostShown.duties, role),
    dueToday: await readDueUntil(tx, todayEnds, mostShown.duties, role),
    lookedAt,
    news: await readNews(tx, lookedAt ?? hoursAfter(tx.now, -24), mostShown.news),
    withoutWorker: roleMay(role, 'involvement', 'write') ? await readWithoutWorker(tx, mostShown.children) : [],
    unsetPlaces: roleMay(role, 'directory', 'write') ? await countUnset(tx) : 0,
    possibleDuplicates: roleMay(role, 'same-child', 'write') ? await countPairs(tx, mostShown.pairs) : 0,
    access: await readAccessNews(tx),
    inbox: await readInbox(tx, mostShown.messages),
    unaccepted: await readUnaccepted(tx, mostShown.messages),
    digest: await readDigestAtHome(tx),
  }
}

/** Reads the home page and notes the look, in one transaction. */
export const lookHome = (store: Store, asker: Asker): Promise<Home> => store.write(asker, 'see-home', seeHome)
