// Who may do what: roles, the access table and the actor.
export * from './access-table.ts'
export * from './actor.ts'
export * from './at-night.ts'
export * from './roles.ts'
