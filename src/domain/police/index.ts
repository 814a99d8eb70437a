// The police's part in an episode: their assessments by stage, disputes over their level, and who looked at the risk when.
export * from './dispute.ts'
export * from './stages.ts'
export * from './under-review.ts'
