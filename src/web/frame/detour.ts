// Where somebody must go before a screen can answer, with what they posted kept for when they are back.
import type { FastifyRequest } from 'fastify'
import { type Attempt, signedOutPage } from './failures.ts'
import { fieldsOf } from './fields.ts'
import { typedIn } from './resend.ts'
import type { Answer } from './screen.ts'
import type { Sent } from './send.ts'
import type { Resumed, Sessions } from './sessions.ts'

const to = (path: string): Answer => ({ kind: 'redirect', to: path })

/** Keeps what was posted on a session, for the same person. */
export const holdPosted = (sessions: Sessions, session: string, request: FastifyRequest): Promise<void> =>
  sessions.hold(session, { path: request.url, fields: typedIn(fieldsOf(request.body)) })

// What is saved as it is typed stays in the open page, which sends it again: held as well, it would wait once a try.
const isScript = (request: FastifyRequest): boolean => request.headers.accept?.startsWith('application/json') === true

/** The way to sign in or to a role. */
export async function detour(
  sessions: Sessions,
  request: FastifyRequest,
  resumed: Resumed,
  attempt: Attempt,
): Promise<Sent> {
  if (isScript(request)) return { kind: 'signed-out' }
  if (request.method !== 'POST') {
    const door = resumed.kind === 'signed-in' ? '/choose-role' : '/sign-in'
    return to(`${door}?to=${encodeURIComponent(request.url)}`)
  }
  if (resumed.kind === 'nobody') return signedOutPage(attempt)
  await holdPosted(sessions, resumed.session, request)
  return to(resumed.kind === 'ended' ? '/sign-in?kept=yes' : '/choose-role?ended=yes')
}
