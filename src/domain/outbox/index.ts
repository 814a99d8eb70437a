// The outbox: when the daily digest is due and whom it is for, what a notice says, and how it leaves.
export * from './delivery.ts'
export * from './digest-day.ts'
export * from './notice.ts'
export * from './recipients.ts'
