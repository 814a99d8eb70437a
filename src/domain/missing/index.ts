// Missing episodes: what is asked, how one stands, and the police's own assessment.
export * from './episode.ts'
export * from './log.ts'
export * from './police-assessment.ts'
export * from './report-questions.ts'
export * from './search-measures.ts'
export * from './told.ts'
export * from './whereabouts.ts'
export * from './young-child.ts'
