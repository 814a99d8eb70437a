// The audit's seals: their arithmetic, what a trusted root vouches for, and what verifying may find.
export * from './chain.ts'
export * from './findings.ts'
export * from './judge.ts'
export * from './verdict.ts'
