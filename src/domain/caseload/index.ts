// A co-ordinator's caseload.
export * from './caseload.ts'
