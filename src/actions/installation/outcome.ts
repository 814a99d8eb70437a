// What an operator is told of an operation, and which failures are theirs to mend rather than faults of the product.
import { BackupRefused } from '../../store/backup.ts'
import { FolderInUse, NoDatabaseHere } from '../../store/embedded.ts'
import { DatabaseAway, NotAllowed, refusalOf } from '../../store/refusals.ts'

/** Done, or not done and why; each sentence is a line. */
export type Outcome = { readonly kind: 'done' | 'refused'; readonly says: readonly string[] }

const kinds = [BackupRefused, FolderInUse, NoDatabaseHere] as const

const notLetIn = 'The database does not let this login in, or there is no such database.'
// The driver's codes for what an operator can mend.
const byCode: Readonly<Record<string, string>> = {
  '28P01': notLetIn,
  '28000': notLetIn,
  '3D000': notLetIn,
  '42P01': 'The database has no tables yet: run "npm run homeward -- migrate".',
}
const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '')

function sentenceFor(error: unknown): string | null {
  if (kinds.some(kind => error instanceof kind) && error instanceof Error) return error.message
  if (error instanceof DatabaseAway) return 'The database cannot be reached. Is it running, and is its address right?'
  if (error instanceof NotAllowed)
    return 'The login may not do this: "npm run homeward -- config check" says what it lacks.'
  return byCode[codeOf(error)] ?? null
}

/** Runs an operation; what its operator can mend becomes a sentence, anything else is thrown. */
export async function attempt<T>(work: () => Promise<T>): Promise<T | Outcome> {
  try {
    return await work()
  } catch (error) {
    const says = sentenceFor(refusalOf(error))
    if (says === null) throw error
    return { kind: 'refused', says: [says] }
  }
}
