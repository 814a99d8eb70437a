// Records that may be of one child: how alike two are and why, when somebody should look, and names that count as alike.
export * from './alike.ts'
export * from './none-of-these.ts'
export * from './pair.ts'
export * from './same-person.ts'
export * from './variant.ts'
