// Children placed across borders: letters to the placing authority, what it takes on, and which authorities an episode concerns.
export * from './authorities.ts'
export * from './exceptions.ts'
export * from './letters.ts'
export * from './placing-duties.ts'
