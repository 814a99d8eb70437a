// Protecting a child: concerns and whom they go to, evidence, the front door's decisions, and strategy meetings.
export * from './concern.ts'
export * from './doubts.ts'
export * from './evidence.ts'
export * from './front-door.ts'
export * from './strategy.ts'
