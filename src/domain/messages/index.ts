// Messages: whom somebody's part reaches, when it goes up, and how a message stands at a moment.
export * from './addressee.ts'
export * from './names.ts'
export * from './office-hours.ts'
export * from './rungs.ts'
export * from './standing.ts'
