// The store's doors as the rooms above see them: they may hold a store and pass it on, never look behind it.

export type { Store } from '../store/open-store.ts'
export { ActorWithdrawn, DatabaseAway, Locked, NotAllowed, StaleSave } from '../store/refusals.ts'
export type { ReadTx, WriteTx } from '../store/transaction.ts'
