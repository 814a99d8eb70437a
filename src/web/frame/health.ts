// `/health`, for whatever watches the server from outside: whether it reaches its records, and how today's digest stands. It
// asks for no sign-in and says nothing of anybody.
import type { FastifyInstance } from 'fastify'
import type { Store } from '../../actions/doors.ts'
import { lookDigest } from '../../actions/outbox/run-outbox.ts'

/** What it says. `alarm` is a day without a digest by 07:30. */
export type Health =
  | { readonly records: 'reached'; readonly digest: 'ahead' | 'awaited' | 'made' | 'alarm' }
  | { readonly records: 'away' }

async function look(store: Store): Promise<Health> {
  try {
    return { records: 'reached', digest: (await lookDigest(store)).kind }
  } catch {
    return { records: 'away' }
  }
}

/** Serves it: 200 as long as the records are reached, so that a late digest takes no server out of use; else 503. */
export function serveHealth(app: FastifyInstance, store: Store): void {
  app.get('/health', async (_request, reply) => {
    const health = await look(store)
    return reply
      .code(health.records === 'reached' ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(health)
  })
}
