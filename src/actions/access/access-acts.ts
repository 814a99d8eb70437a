// What a person can do about access: ask, answer, withdraw, break the glass, review, cover, restrict. Each is one transaction.
import type { Asker } from '../../domain/access/actor.ts'
import type { GlassKind } from '../../domain/access/index.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import * as access from '../../store/access/writes.ts'
import type { Store } from '../../store/open-store.ts'

export type { Answered } from '../../store/access/writes.ts'

/** Asks for access; the reference, or null where there is nothing behind the door. Throws NotAllowed. */
export const askForAccess = (store: Store, asker: Asker, id: Id<'access-request'>, door: string, reason: string) =>
  store.write(asker, 'ask-for-access', tx => access.askAccess(tx, id, door, reason))

/** Grants a request until a moment, or refuses it where `until` is null. */
export const answerAccessRequest = (
  store: Store,
  asker: Asker,
  id: Id<'access-request'>,
  until: Instant | null,
  words: string,
) => store.write(asker, 'answer-access-request', tx => access.answerAccess(tx, id, until, words))

/** Withdraws one's own request. */
export const withdrawAccessRequest = (store: Store, asker: Asker, id: Id<'access-request'>) =>
  store.write(asker, 'withdraw-access-request', tx => access.withdrawAccess(tx, id))

/** Breaks the glass; the child, or null where there is nothing behind the door. Throws NotAllowed. */
export const breakGlass = (
  store: Store,
  asker: Asker,
  id: Id<'glass'>,
  door: string,
  why: { readonly kind: GlassKind; readonly reason: string },
) => store.write(asker, 'break-glass', tx => access.breakTheGlass(tx, id, door, why.kind, why.reason))

/** Closes a glass early. */
export const closeGlassEarly = (store: Store, asker: Asker, id: Id<'glass'>) =>
  store.write(asker, 'close-glass', tx => access.closeGlass(tx, id))

/** Keeps what a review of a glass finds. */
export const reviewBrokenGlass = (store: Store, asker: Asker, review: access.GlassReview) =>
  store.write(asker, 'review-glass', tx => access.reviewGlass(tx, review))

/** Asks a colleague to cover. */
export const arrangeCover = (store: Store, asker: Asker, cover: access.NewCover) =>
  store.write(asker, 'make-cover', tx => access.makeCover(tx, cover))

/** Ends a cover early. */
export const endCoverEarly = (store: Store, asker: Asker, id: Id<'cover'>) =>
  store.write(asker, 'end-cover', tx => access.endCover(tx, id))

/** Restricts a record to the actor and the keepers named. */
export const restrictRecord = (
  store: Store,
  asker: Asker,
  id: Id<'seal'>,
  child: Id<'child'>,
  why: { readonly reason: string; readonly keepers: readonly string[] },
) => store.write(asker, 'restrict-record', tx => access.sealRecord(tx, id, child, why.reason, why.keepers))

/** Lifts a restriction. */
export const liftRestriction = (store: Store, asker: Asker, seal: Id<'seal'>, reason: string) =>
  store.write(asker, 'lift-restriction', tx => access.unsealRecord(tx, seal, reason))

/** Takes note that a search met a restricted record; false where the actor keeps none that was met so. */
export const noteSearchThatMet = (store: Store, asker: Asker, entry: number, child: Id<'child'>) =>
  store.write(asker, 'note-restricted-met', tx => access.noteRestrictedMet(tx, entry, child))

/** Names another keeper of a restricted record. */
export const addKeeper = (store: Store, asker: Asker, seal: Id<'seal'>, keeper: string) =>
  store.write(asker, 'name-keeper', tx => access.nameKeeper(tx, seal, keeper))

/** Lets a keeper of a restricted record go. */
export const removeKeeper = (store: Store, asker: Asker, seal: Id<'seal'>, keeper: string) =>
  store.write(asker, 'let-keeper-go', tx => access.dropKeeper(tx, seal, keeper))
