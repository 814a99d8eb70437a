// Alerts to other authorities and flags at them: decided with a reason, withdrawn, and entered in error (ALERT-21.1 to 21.3).
import type { Asker } from '../../domain/access/actor.ts'
import type { Alert, AuthorityFlag, TypedAlert } from '../../domain/alerts/index.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import type { Store } from '../../store/open-store.ts'
import { at } from '../../store/transaction.ts'
import { addKept, changeKept, enterKeptInError, followedAt, type Kept, type ShownRow } from './keep.ts'

/** The episode that something is about, and whose it is. */
export type OfEpisode = { readonly id: Id<'episode'>; readonly childId: Id<'child'> }

/** A decision about an alert. */
export type NewAlert = TypedAlert & {
  readonly id: Id<'alert-consideration'>
  readonly reason: string
  readonly consideredAt: Instant
}

/** Records what was decided about an alert; what is not asked for that outcome is left out. Throws NotAllowed. */
export const decideAlert = (store: Store, asker: Asker, episode: OfEpisode, given: NewAlert): Promise<Kept> =>
  addKept(store, asker, 'consider-alert', 'alert_consideration', () => ({
    ...{ id: given.id, child_id: episode.childId, episode_id: episode.id, outcome: given.outcome },
    ...{ reason: given.reason, considered_at: at(given.consideredAt) },
    authorities: given.outcome === 'named' ? given.authorities : '',
    details: given.outcome === 'none' ? '' : given.details,
  }))

const refused = (says: string): Kept => ({ kind: 'refused', says })

/** When something was done, and how, in words. */
export type Done = { readonly at: Instant; readonly how: string }

/** An alert was withdrawn. Throws NotAllowed. */
export async function withdrawAlert(
  store: Store,
  asker: Asker,
  child: Id<'child'>,
  alert: Pick<Alert, 'id' | 'at'> & { readonly version: number },
  done: Done,
): Promise<Kept> {
  const when = followedAt(done.at, alert.at)
  if (when === null) return refused('It cannot be withdrawn before it was decided')
  const shown: ShownRow = { child, id: alert.id, version: alert.version }
  return changeKept(store, asker, 'withdraw-alert', { table: 'alert_consideration', shown, reason: done.how }, () => [
    ['withdrawn_at', at(when)],
    ['withdrawn_how', done.how],
  ])
}

/** A decision about an alert was never made. Throws NotAllowed. */
export const enterAlertInError = (store: Store, asker: Asker, shown: ShownRow, reason: string): Promise<Kept> =>
  enterKeptInError(store, asker, 'alert_consideration', shown, reason)

/** A flag that another authority was asked for. */
export type NewFlag = {
  readonly id: Id<'authority-flag'>
  readonly authority: string
  readonly askedOf: string
  readonly reference: string
  readonly askedAt: Instant
}

/** Records that a flag was asked for. Throws NotAllowed. */
export const askForFlag = (store: Store, asker: Asker, episode: OfEpisode, given: NewFlag): Promise<Kept> =>
  addKept(store, asker, 'ask-for-flag', 'authority_flag', () => ({
    ...{ id: given.id, child_id: episode.childId, episode_id: episode.id, authority: given.authority },
    ...{ asked_of: given.askedOf, reference: given.reference, asked_at: at(given.askedAt) },
  }))

/** The reference that the other authority gave, which often comes later. Throws NotAllowed. */
export const nameFlag = (store: Store, asker: Asker, shown: ShownRow, reference: string): Promise<Kept> =>
  changeKept(store, asker, 'name-flag', { table: 'authority_flag', shown, reason: '' }, () => [
    ['reference', reference],
  ])

/** The other authority took the flag off. Throws NotAllowed. */
export async function cancelFlag(
  store: Store,
  asker: Asker,
  child: Id<'child'>,
  flag: Pick<AuthorityFlag, 'id' | 'askedAt'> & { readonly version: number },
  done: Done,
): Promise<Kept> {
  const when = followedAt(done.at, flag.askedAt)
  if (when === null) return refused('It cannot be taken off before it was asked for')
  const shown: ShownRow = { child, id: flag.id, version: flag.version }
  return changeKept(store, asker, 'cancel-flag', { table: 'authority_flag', shown, reason: done.how }, () => [
    ['cancelled_at', at(when)],
    ['cancelled_how', done.how],
  ])
}

/** A flag was never asked for. Throws NotAllowed. */
export const enterFlagInError = (store: Store, asker: Asker, shown: ShownRow, reason: string): Promise<Kept> =>
  enterKeptInError(store, asker, 'authority_flag', shown, reason)
