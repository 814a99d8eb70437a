// Access in one place.
import { noteSearchThatMet } from '../../../../actions/access/access-acts.ts'
import type { ReadTx } from '../../../../actions/doors.ts'
import { governs, type Role, roleMay } from '../../../../domain/access/index.ts'
import { asId } from '../../../../domain/kernel/index.ts'
import * as access from '../../../../store/access/reads.ts'
import { readManySearches, readUnexplained } from '../../../../store/search/reads.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Screen } from '../../../frame/screen.ts'
import { type Governance, overviewPage } from './page.ts'

const said: Readonly<Record<string, string>> = {
  asked: 'You have asked. Those on duty see it now, and the answer comes here',
  granted: 'Access is given',
  refused: 'Your answer is kept: access is not given',
  withdrawn: 'Your request is withdrawn',
  closed: 'It was answered or closed already',
  reviewed: 'The review is kept',
  'met-noted': 'It is kept that you took note of it',
  'glass-closed': 'It is closed now',
  lifted: 'The restriction is lifted: everybody has back what they had',
  'keeper-named': 'The keeper is named',
}

async function readGovernance(tx: ReadTx): Promise<Governance> {
  return {
    unanswered: await access.countUnanswered(tx),
    many: await access.readManyBroken(tx),
    searchers: await readManySearches(tx),
    unexplained: await readUnexplained(tx),
    keeperless: await access.readKeeperless(tx),
  }
}

async function read(tx: ReadTx, role: Role) {
  return {
    role,
    now: tx.now,
    toAnswer: roleMay(role, 'access-answers', 'read') ? await access.readRequestsToAnswer(tx) : [],
    glasses: await access.readGlasses(tx, governs(role) ? 'governance' : 'others', { open: false }),
    met: roleMay(role, 'record', 'read') ? await access.readRestrictedMet(tx) : [],
    ownRequests: await access.readOwnRequests(tx),
    ownGlasses: await access.readGlasses(tx, 'own', { open: false }),
    governance: governs(role) ? await readGovernance(tx) : null,
  }
}

/** `/access`. */
export const overviewScreen: Screen = {
  path: '/access',
  get: async ask => {
    const view = await ask.store.read(ask.asker, 'see-access', tx => read(tx, ask.actor.role))
    return overviewPage({ ...view, done: said[textOf(ask.query, 'done')] ?? null, tokens: ask.tokens })
  },
}

/** `/access/restricted-met/:entry/:child`: a keeper takes note of a search. */
export const noteMetScreen: Screen = {
  path: '/access/restricted-met/:entry/:child',
  post: async ask => {
    const child = asId<'child'>(ask.params.child ?? '')
    const { entry = '' } = ask.params
    if (child === null || !/^\d{1,15}$/.test(entry)) return { kind: 'not-found' }
    const noted = await noteSearchThatMet(ask.store, ask.asker, Number(entry), child)
    return noted ? { kind: 'redirect', to: '/access?done=met-noted' } : { kind: 'not-found' }
  },
}
