// Who asked for access, whose glass is broken, who covers for whom, what is restricted: as far as the actor may know.
export * from './covers.ts'
export * from './glasses.ts'
export * from './news.ts'
export * from './requests.ts'
export * from './restricted-met.ts'
export * from './seals.ts'
export * from './trail.ts'
