// Direct work: programmes of eight weeks with their plan, sessions, extension and end.
export * from './faults.ts'
export * from './length.ts'
export * from './programme.ts'
export * from './topics.ts'
export * from './weeks.ts'
