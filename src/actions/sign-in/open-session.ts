// The session behind a token, held to its limits: shared by the acts of those who are signed in or on their way.
import { type SessionState, sessionState } from '../../domain/sign-in/index.ts'
import { type SessionRow, sessionByToken } from '../../store/sign-in/reads.ts'
import { endSession } from '../../store/sign-in/writes.ts'
import type { SignInTx } from '../../store/transaction.ts'
import { tokenHash } from './secrets.ts'

/** A session with its state at this moment. */
export type FoundSession = { readonly row: SessionRow; readonly state: SessionState }

/** Finds the session, and ends it where its time is up or its person has left. Null for an unknown token. */
export async function findSession(tx: SignInTx, token: string): Promise<FoundSession | null> {
  const row = await sessionByToken(tx, tokenHash(token))
  if (row === null) return null
  const state =
    row.left && row.endedBecause === null
      ? ({ kind: 'ended', because: 'left' } as const)
      : sessionState(row, tx.realNow)
  if (state.kind === 'ended' && row.endedBecause === null) await endSession(tx, row.id, state.because)
  return { row, state }
}

/** The session where it holds, else null. */
export async function liveSession(tx: SignInTx, token: string): Promise<SessionRow | null> {
  const found = await findSession(tx, token)
  return found?.state.kind === 'live' ? found.row : null
}

/** Whether the session's second factor is behind it, so that an actor may be chosen. */
export const isThrough = (row: SessionRow): boolean => row.factor === 'met' || row.factor === 'not-asked'
