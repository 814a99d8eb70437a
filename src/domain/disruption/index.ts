// Disruption: which warning notice fits a child, and the tools that were considered or used.
export * from './abduction-warning.ts'
export * from './tools.ts'
