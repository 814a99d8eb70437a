// What waits about access for the one who opens their home page.
import { governs, roleMay } from '../../domain/access/index.ts'
import { hoursAfter } from '../../domain/kernel/index.ts'
import type { ReadTx } from '../transaction.ts'
import { type Glass, readGlasses } from './glasses.ts'
import {
  countUnanswered,
  type OwnRequest,
  type RequestToAnswer,
  readOwnRequests,
  readRequestsToAnswer,
} from './requests.ts'
import { type RestrictedMet, readRestrictedMet } from './restricted-met.ts'
import { readKeeperless } from './seals.ts'

/** What home says of access: own requests until a day after their answer, own glasses while they are open. */
export type AccessNews = {
  readonly toAnswer: readonly RequestToAnswer[]
  readonly glasses: readonly Glass[]
  /** Restricted records of the actor's keeping that a search met, of which no keeper took note yet. */
  readonly met: readonly RestrictedMet[]
  readonly ownRequests: readonly OwnRequest[]
  readonly ownGlasses: readonly Glass[]
  /** Numbers for information governance; null for everybody else. */
  readonly governance: { readonly tooLong: number; readonly keeperless: number } | null
}

/** Nothing that waits. */
export const noAccessNews: AccessNews = {
  ...{ toAnswer: [], glasses: [], met: [], ownRequests: [], ownGlasses: [] },
  governance: null,
}

/** Reads it, asking only what the role can have. */
export async function readAccessNews(tx: ReadTx): Promise<AccessNews> {
  const { role } = tx.actor
  if (governs(role)) {
    const governance = { tooLong: (await countUnanswered(tx)).tooLong, keeperless: (await readKeeperless(tx)).length }
    return { ...noAccessNews, glasses: await readGlasses(tx, 'governance', { open: true }), governance }
  }
  if (!roleMay(role, 'record', 'read')) return noAccessNews
  const yesterday = hoursAfter(tx.now, -24)
  const requests = await readOwnRequests(tx)
  const glasses = roleMay(role, 'break-glass', 'write') ? await readGlasses(tx, 'own', { open: true }) : []
  return {
    toAnswer: roleMay(role, 'access-answers', 'read') ? await readRequestsToAnswer(tx) : [],
    glasses: await readGlasses(tx, 'others', { open: true }),
    met: (await readRestrictedMet(tx)).filter(({ noter }) => noter === null),
    ownRequests: requests.filter(
      one => one.withdrawnAt === null && (one.answeredAt === null || one.answeredAt > yesterday),
    ),
    ownGlasses: glasses.filter(one => one.endedAt === null && one.closesAt > tx.now),
    governance: null,
  }
}
