// Around return interviews: who holds them, what the child was told and agrees to, and who gets them on which basis.
export * from './allocation.ts'
export * from './consent.ts'
export * from './marker.ts'
export * from './purposes.ts'
export * from './share.ts'
