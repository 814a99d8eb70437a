// Children: who they are, where they live, who works with them, how often they were missing, and why one may see them.

export { foldName, wordsOfName, wordsOfNames } from '../search/index.ts'
export * from './birth.ts'
export * from './counts.ts'
export * from './dated.ts'
export * from './faults.ts'
export * from './identity.ts'
export * from './same-child.ts'
export * from './why.ts'
export * from './words.ts'
