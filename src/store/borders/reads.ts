// Reading what concerns children placed across borders: letters, decisions, outcomes, copies, authorities, notifications, reviews.
export * from './episode-reads.ts'
export * from './letter-reads.ts'
export * from './lists.ts'
export * from './review-reads.ts'
