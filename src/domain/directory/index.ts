// The directory's public face: destinations, the numbers that the partnership sets, and what is unset.
export * from './destination.ts'
export * from './destination-kinds.ts'
export * from './operational-numbers.ts'
export * from './unset.ts'
