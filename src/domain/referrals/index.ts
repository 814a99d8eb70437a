// Referrals of every kind, their steps, who takes them, and the weekly triage.
export * from './destinations.ts'
export * from './eligibility.ts'
export * from './kinds.ts'
export * from './matrix-gate.ts'
export * from './referral.ts'
export * from './states.ts'
export * from './triage.ts'
export * from './what-next.ts'
