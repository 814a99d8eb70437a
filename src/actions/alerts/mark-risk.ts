// Markers about a child: made by a person with a reason, ended with a reason, and entered in error (ALERT-21.1, TRAF-23.1).
import type { Asker } from '../../domain/access/actor.ts'
import type { TraffickingSign } from '../../domain/alerts/index.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import type { RiskMarkerKind } from '../../domain/protocol/index.ts'
import type { Store } from '../../store/open-store.ts'
import { at } from '../../store/transaction.ts'
import { addKept, changeKept, enterKeptInError, type Kept, type ShownRow } from './keep.ts'

/** A marker as somebody makes it. */
export type NewMarker = {
  readonly id: Id<'risk-marker'>
  readonly child: Id<'child'>
  readonly episode: Id<'episode'> | null
  readonly kind: RiskMarkerKind
  readonly signs: readonly TraffickingSign[]
  readonly says: string
  readonly since: Instant
}

/** Makes a marker. Throws NotAllowed. */
export const markRisk = (
  store: Store,
  asker: Asker,
  { id, child, episode, kind, signs, says, since }: NewMarker,
): Promise<Kept> =>
  addKept(store, asker, 'mark-risk', 'risk_marker', () => ({
    ...{ id, child_id: child, episode_id: episode, kind, signs: [...signs], says, since_at: at(since) },
  }))

/** Says that it is so no longer, from now on. Throws NotAllowed. */
export const endMarker = (store: Store, asker: Asker, shown: ShownRow, because: string): Promise<Kept> =>
  changeKept(store, asker, 'end-marker', { table: 'risk_marker', shown, reason: because }, tx => [
    ['ended_at', at(tx.now)],
    ['ended_because', because],
  ])

/** It never was so. Throws NotAllowed. */
export const enterMarkerInError = (store: Store, asker: Asker, shown: ShownRow, reason: string): Promise<Kept> =>
  enterKeptInError(store, asker, 'risk_marker', shown, reason)
