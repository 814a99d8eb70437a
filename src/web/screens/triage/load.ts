// What the pages of the triage are made from: the board, and one child in the meeting with those before and after.
import { roleMay } from '../../../domain/access/index.ts'
import { asId, type Id, type Instant } from '../../../domain/kernel/index.ts'
import {
  inOrder,
  type Referral,
  type ReferrerContact,
  type TriageCard,
  type TriageDecision,
} from '../../../domain/referrals/index.ts'
import { type ChildBar, readBar } from '../../../store/children/reads.ts'
import * as stored from '../../../store/referrals/reads.ts'
import type { Ask } from '../../frame/screen.ts'

/** The board. */
export type BoardView = {
  readonly cards: readonly TriageCard[]
  readonly toContact: readonly stored.ToContact[]
  readonly withoutMatrix: readonly stored.NamedReferral[]
  readonly mayDecide: boolean
  readonly now: Instant
}

/** Reads it; null where the role sees no triage. */
export async function loadBoard(ask: Ask): Promise<BoardView | null> {
  const { role } = ask.actor
  if (!roleMay(role, 'triage', 'read')) return null
  return ask.store.read(ask.asker, 'see-triage', async tx => ({
    cards: await stored.readTriage(tx),
    toContact: await stored.readToContact(tx),
    withoutMatrix: await stored.readWithoutMatrix(tx),
    ...{ mayDecide: roleMay(role, 'triage', 'write'), now: tx.now },
  }))
}

/** One child in the meeting. */
export type TriageView = {
  readonly bar: ChildBar
  /** What waits of the child; null where nothing does any more. */
  readonly card: TriageCard | null
  readonly referrals: readonly Referral[]
  readonly decisions: readonly TriageDecision[]
  readonly contacts: readonly ReferrerContact[]
  readonly before: Id<'child'> | null
  readonly after: Id<'child'> | null
  /** Which of how many it is. */
  readonly place: { readonly number: number; readonly of: number }
  readonly mayDecide: boolean
  readonly now: Instant
}

/** Reads it; null where the actor may not see the child, or no triage. */
export async function loadTriaged(ask: Ask): Promise<TriageView | null> {
  const child = asId<'child'>(ask.params.child ?? '')
  const { role } = ask.actor
  if (child === null || !roleMay(role, 'triage', 'read')) return null
  return ask.store.read(ask.asker, 'see-triage-of-child', async tx => {
    const bar = await readBar(tx, child)
    if (bar === null) return null
    const cards = inOrder(await stored.readTriage(tx))
    const at = cards.findIndex(({ childId }) => childId === child)
    return {
      ...{ bar, card: cards[at] ?? null, now: tx.now, mayDecide: roleMay(role, 'triage', 'write') },
      referrals: await stored.readReferralsOf(tx, child),
      decisions: await stored.readTriageDecisions(tx, child),
      contacts: await stored.readContacts(tx, child),
      before: at > 0 ? (cards[at - 1]?.childId ?? null) : null,
      after: cards[at + 1]?.childId ?? null,
      place: { number: at + 1, of: cards.length },
    }
  })
}

/** A decision of which the referrer is to hear. */
export type ContactView = TriageView & { readonly decision: TriageDecision }

/** Reads it; null where the actor may not write it. */
export async function loadContact(ask: Ask): Promise<ContactView | null> {
  const view = await loadTriaged(ask)
  const decision = view?.decisions.find(one => one.id === ask.params.decision && one.inError === null)
  return view === null || decision === undefined || !view.mayDecide ? null : { ...view, decision }
}
