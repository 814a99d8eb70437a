// Scaled intervention meetings: who takes part, early launches, the tools considered, and the meeting from preparation on.
export * from './early.ts'
export * from './people.ts'
export * from './preparation.ts'
export * from './prescribed.ts'
export * from './tools.ts'
export * from './triggers.ts'
export * from './wanting.ts'
