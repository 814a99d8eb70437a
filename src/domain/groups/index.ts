// Group work in schools.
export * from './group.ts'
export * from './note.ts'
