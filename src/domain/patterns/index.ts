// Patterns over many children, and what was raised of them.
export * from './alert.ts'
export * from './patterns.ts'
