// The kernel's public face: ids, moments, London days and working days.
export * from './code-points.ts'
export * from './ids.ts'
export * from './instants.ts'
export * from './london.ts'
export * from './working-days.ts'
