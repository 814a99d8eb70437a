// Children in care and going missing: the assessment, the placement, and the statutory review.
export * from './appendix-one.ts'
export * from './placement-standing.ts'
export * from './review-pack.ts'
