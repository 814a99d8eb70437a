// A program that calls the API, on a database, with the session of the test behind it.
import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import type { Role } from '../../src/domain/access/index.ts'
import { dayOf, dayText } from '../../src/domain/kernel/index.ts'
import { errorCodes } from '../../src/web/api/route.ts'
import { errorShape } from '../../src/web/api/shapes.ts'
import { makeServer } from '../../src/web/frame/server.ts'
import type { Resumed } from '../../src/web/frame/sessions.ts'
import { withDatabase } from '../with-database.ts'
import { partnership } from './partnership.ts'
import { anId, type Worker } from './people.ts'

/** Any object. */
export type Json = Readonly<Record<string, unknown>>
/** What was answered. */
export type Called = { readonly status: number; readonly json: Json; readonly answer: LightMyRequestResponse }

/** What stands in JSON at the end of this path. */
export const within = (json: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((of, name) => (of as Json | undefined)?.[name], json)
/** The names of an object. */
export const keysOf = (json: unknown): string[] => Object.keys(json as Json)
/** A list, or the test fails. */
export const listOf = (json: unknown): readonly unknown[] => (Array.isArray(json) ? json : assert.fail('it is no list'))

/** A server with two who see a child and one who does not, and ways to call it. */
export async function serving(t: TestContext, role: Role = 'practitioner', requestsPerMinute = 10_000) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const [worker, other, stranger] = [
    await town.worker(role),
    await town.worker('practitioner'),
    await town.worker('practitioner'),
  ]
  const child = await town.child({ given: 'Robin', family: 'Example' })
  for (const one of [worker, other]) await town.involves(child, one)
  const resumedAs = (one: Worker): Resumed => ({
    ...{ kind: 'signed-in', session: `session of ${one.personId}`, personId: one.personId, name: 'A. Sample' },
    ...{ now: town.now, realNow: town.now, idleMinutes: 30 },
    actor: {
      ...{ appointmentId: one.asker.appointmentId, personId: one.personId, name: 'A. Sample', role: one.role },
      agencyName: 'Example agency',
    },
  })
  let resumed: Resumed = resumedAs(worker)
  const log: string[] = []
  const app = await makeServer({
    ...{ store: db.store, screens: [], around: { demonstration: false }, log: (line: string) => void log.push(line) },
    sessions: { resume: async () => resumed, hold: async () => {} },
    reached: { secret: 's'.repeat(32), secure: false, requestsPerMinute },
  })
  t.after(() => app.close())
  const call = async (options: InjectOptions): Promise<Called> => {
    const answer = await app.inject(options)
    return { status: answer.statusCode, json: answer.body === '' ? {} : answer.json(), answer }
  }
  const get = (url: string) => call({ url })
  // As a program does: the proof first, then what changes something.
  const send = async (method: 'POST' | 'PATCH', url: string, payload: unknown, more: InjectOptions = {}) => {
    const { json, answer } = await get('/api/session')
    const cookies = Object.fromEntries(answer.cookies.map(({ name, value }) => [name, value]))
    const body = typeof payload === 'string' ? payload : JSON.stringify(payload)
    const headers = { 'content-type': 'application/json', 'x-csrf-token': String(json.proof), ...more.headers }
    return call({ method, url, cookies, payload: body, ...more, headers })
  }
  const as = (one: Worker | Resumed) => {
    resumed = 'asker' in one ? resumedAs(one) : one
  }
  const openedOn = dayText(dayOf(town.now))
  const begin = async (id = anId<'form'>(), more: object = {}) =>
    send('POST', `/api/children/${child}/forms`, { id, instrument: 'referral-2024', openedOn, ...more })
  const save = (form: string, answers: object) => send('PATCH', `/api/forms/${form}/answers`, { answers })
  return { db, town, worker, other, stranger, child, call, get, send, as, begin, save, log, openedOn }
}

/** Fails the test unless the answer is this error, in the one shape of errors. */
export function isError({ status, json }: Called, code: keyof typeof errorCodes): void {
  assert.deepEqual([within(json, 'error', 'code'), status], [code, errorCodes[code]], JSON.stringify(json))
  assert.ok(errorShape.safeParse(json).success, JSON.stringify(json))
}
