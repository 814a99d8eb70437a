// A longer programme: asked for with one of the two printed reasons, and decided on by a team manager (PROG24-13, GAP-17).
import type { Asker } from '../../domain/access/actor.ts'
import type { Id } from '../../domain/kernel/index.ts'
import {
  type ApprovalOutcome,
  approvalFault,
  type ExtensionReason,
  extensionFault,
} from '../../domain/programme/index.ts'
import type { Store } from '../../store/open-store.ts'
import { at } from '../../store/transaction.ts'
import { add, type Kept, type OfProgramme, onProgramme, refused } from './keep.ts'

/** An extension as it is asked for. */
export type NewExtension = {
  readonly id: Id<'programme-extension'>
  readonly weeks: number
  readonly reason: ExtensionReason
  readonly says: string
}

/** Asks for it. Five weeks, and a second one, are refused. Throws NotAllowed. */
export const askForExtension = (store: Store, asker: Asker, of: OfProgramme, asked: NewExtension): Promise<Kept> =>
  onProgramme(store, asker, 'ask-for-extension', of, async (tx, whole) => {
    if (whole.extensions.some(({ id }) => id === asked.id)) return { kind: 'saved' }
    const says = extensionFault(whole, asked.weeks)
    if (says !== null) return refused(says)
    return add(tx, 'programme_extension', {
      ...{ id: asked.id, child_id: whole.programme.childId, programme_id: of.programme, weeks: asked.weeks },
      ...{ reason: asked.reason, says: asked.says, asked_at: at(tx.now) },
    })
  })

/** What a team manager decides. */
export type Decision = {
  readonly id: Id<'programme-approval'>
  readonly extension: Id<'programme-extension'>
  readonly outcome: ApprovalOutcome
  readonly reason: string
}

/** Decides on it. Throws NotAllowed for every role but the team manager's. */
export const decideExtension = (store: Store, asker: Asker, of: OfProgramme, decision: Decision): Promise<Kept> =>
  onProgramme(store, asker, 'decide-extension', of, async (tx, whole) => {
    const extension = whole.extensions.find(({ id }) => id === decision.extension)
    if (extension === undefined) return { kind: 'not-found' }
    const says = approvalFault(whole, extension)
    if (says !== null) return refused(says)
    return add(tx, 'programme_approval', {
      ...{ id: decision.id, child_id: whole.programme.childId, programme_id: of.programme },
      ...{ extension_id: extension.id, outcome: decision.outcome, reason: decision.reason, decided_at: at(tx.now) },
    })
  })
