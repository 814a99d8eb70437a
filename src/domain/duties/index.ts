// Duties that change hands: the steps that people take with them. None of them meets a duty; only facts do.
export * from './steps.ts'
