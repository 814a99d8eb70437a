// What the store refuses, as errors that the rooms above tell apart.

/** The actor holds the role no longer, or has left. */
export class ActorWithdrawn extends Error {
  override name = 'ActorWithdrawn'
}
/** The role or the grants do not allow this. */
export class NotAllowed extends Error {
  override name = 'NotAllowed'
}
/** What was submitted, or entered in error, is written no more; an amendment changes it. */
export class Locked extends Error {
  override name = 'Locked'
}
/** The record was saved by somebody else since it was read; `current` is the version that stands. */
export class StaleSave extends Error {
  override name = 'StaleSave'
  readonly table: string
  readonly current: number
  constructor(table: string, current: number) {
    super(`${table} is at version ${current}`)
    this.table = table
    this.current = current
  }
}
/** The database cannot be reached or went away; nothing that was not acknowledged was saved. */
export class DatabaseAway extends Error {
  override name = 'DatabaseAway'
}

const away = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08003',
  '08001',
  '25P03', // idle in a transaction for too long
  '53100', // the disk is full
  '53300', // too many connections
  '58030', // the disk cannot be read or written
])

// The driver says these without a code.
const saysAway = /Connection terminated|timeout exceeded when trying to connect|is not queryable/

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}

/** Turns a driver's error into one of ours where it means one of these; any other comes back as it is. */
export function refusalOf(error: unknown): unknown {
  const code = codeOf(error)
  const message = error instanceof Error ? error.message : ''
  if (code === 'HW001') return new ActorWithdrawn(message, { cause: error })
  if (code === 'HW002' || code === '42501') return new NotAllowed('not allowed', { cause: error })
  if (code === 'HW005') return new Locked(message, { cause: error })
  const gone = away.has(code) || saysAway.test(message)
  return gone ? new DatabaseAway('the database is away', { cause: error }) : error
}
