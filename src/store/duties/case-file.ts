// The database's case file, as the duty engine reads it, turned into the one that rules read.
import type { Id, Instant } from '../../domain/kernel/index.ts'
import type { Birth, CaseFile, Child, Episode, Meeting } from '../../domain/protocol/case-file.ts'

type StoredChild = Omit<Child, 'birth'> & {
  readonly bornOn: number | null
  readonly bornPrecision: 'exact' | 'estimated' | 'unknown'
}

/** What `engine.open_case` answers: instants in milliseconds, days in day numbers, ids as they are. */
export type StoredCase = StoredChild & {
  readonly root: Id<'child'>
  /** When it was opened: later than the act began where it had to wait for another. */
  readonly now: Instant
  /** The surviving record first, then those that are the same child. */
  readonly members: readonly Id<'child'>[]
  readonly episodes: readonly Episode[]
  readonly meetings: readonly Meeting[]
  readonly nineInNinetyLettersSentAt: CaseFile['nineInNinetyLettersSentAt']
}

function birthOf({ bornOn, bornPrecision }: StoredChild): Birth {
  if (bornOn === null || bornPrecision === 'unknown') return { kind: 'unknown' }
  const day = bornOn as Extract<Birth, { kind: 'known' }>['on']
  return bornPrecision === 'exact' ? { kind: 'known', on: day } : { kind: 'estimated', latestOn: day }
}

/** The case file of the child and of all records that are the same child. */
export function caseFileOf(stored: StoredCase): CaseFile {
  const { responsibleAuthority, livesIn, socialCare, episodes, meetings, nineInNinetyLettersSentAt } = stored
  const child = { birth: birthOf(stored), responsibleAuthority, livesIn, socialCare }
  return { child, episodes, meetings, nineInNinetyLettersSentAt }
}
