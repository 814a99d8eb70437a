// Serving the API: the same session, proof, limits and acts as the pages, and JSON where they answer with a page.
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ActorWithdrawn, DatabaseAway, Locked, NotAllowed, StaleSave, type Store } from '../../actions/doors.ts'
import { fieldsOf } from '../frame/fields.ts'
import { errorLine } from '../frame/log-lines.ts'
import type { ShownActor } from '../frame/screen.ts'
import { sessionCookie } from '../frame/security.ts'
import type { Sessions, SignedIn } from '../frame/sessions.ts'
import { formProof, proved } from '../frame/tokens.ts'
import { readJson } from './read-json.ts'
import { type ApiAnswer, type ApiRoute, type ErrorCode, errorCodes, notFound } from './route.ts'
import { routes } from './routes.ts'

/** What the API is served with. */
export type ApiParts = {
  readonly store: Store
  readonly sessions: Sessions
  readonly log?: (line: string) => void
}

/** The longest body in bytes: as much as a form of the pages may send. */
const longestBody = 1_048_576

const errorOf = (code: ErrorCode, says: string): ApiAnswer => ({ kind: 'error', code, says })

const answers = {
  signedOut: errorOf('signed-out', 'Sign in first.'),
  noActor: errorOf('no-actor', 'Choose first in which role to act.'),
  foreign: errorOf('foreign-site', 'Another site sent this, and it was not saved.'),
  noProof: errorOf('no-proof', 'Send the proof of GET /api/session as the header x-csrf-token.'),
  otherActor: errorOf('other-actor', 'You now act as somebody else. It was not saved.'),
  notJson: errorOf('not-json', 'Send JSON, with the content type application/json.'),
  away: errorOf('away', 'Homeward cannot reach its records. Sent again, what was sent is recorded once.'),
  stale: errorOf('stale', 'It was changed since it was read. Read it again.'),
  locked: errorOf('locked', 'What is submitted, or entered in error, is written no more.'),
} as const

function sendAnswer(reply: FastifyReply, answer: ApiAnswer): FastifyReply {
  if (answer.kind === 'done')
    return reply
      .code(answer.status ?? 200)
      .type(`${answer.type ?? 'application/json'}; charset=utf-8`)
      .send(JSON.stringify(answer.body))
  const { code, says, details, beside } = answer
  const error = details === undefined ? { code, says } : { code, says, details }
  return reply
    .code(errorCodes[code])
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ error, ...beside }))
}

const headerOf = (request: FastifyRequest, name: string): string => {
  const value = request.headers[name]
  return typeof value === 'string' ? value : ''
}

type Signed = SignedIn & { readonly actor: ShownActor }

const isForeign = (request: FastifyRequest): boolean =>
  ['cross-site', 'same-site'].includes(headerOf(request, 'sec-fetch-site'))

// What changes something must be ours: of this session, for this actor.
function refuseSent(
  app: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
  signed: Signed,
): ApiAnswer | null {
  const meant = headerOf(request, 'x-homeward-actor')
  const { appointmentId } = signed.actor
  if (meant !== '' && meant !== appointmentId) return answers.otherActor
  const proof = headerOf(request, 'x-csrf-token')
  return proved(app, request, reply, { session: signed.session, actor: appointmentId, proof }) ? null : answers.noProof
}

type Body = { readonly body: unknown } | { readonly refused: ApiAnswer }

// The faults of a body say where they are in names of ours, and never what was sent.
function bodyOf({ body }: ApiRoute, sent: unknown): Body {
  if (body === null) return { body: null }
  const json = typeof sent === 'string' ? readJson(sent) : null
  if (json === null) return { refused: answers.notJson }
  if (json.kind === 'refused') return { refused: errorOf('unreadable', json.says) }
  const read = body.safeParse(json.json)
  if (read.success) return { body: read.data }
  const places = new Set(read.error.issues.map(({ path }) => String(path[0] ?? '')))
  const details = [...places].map(at => ({ at, says: 'is not as /api/openapi.json describes it' }))
  return { refused: { ...errorOf('not-as-described', 'It is not what this address takes.'), details } as ApiAnswer }
}

type Call = { readonly route: ApiRoute; readonly request: FastifyRequest; readonly reply: FastifyReply }

async function answerTo(app: FastifyInstance, parts: ApiParts, { route, request, reply }: Call): Promise<ApiAnswer> {
  const writes = route.method !== 'GET'
  if (writes && isForeign(request)) return answers.foreign
  const resumed = await parts.sessions.resume(request.cookies[sessionCookie], request.ip)
  if (resumed.kind !== 'signed-in') return answers.signedOut
  if (resumed.actor === null) return answers.noActor
  const signed: Signed = { ...resumed, actor: resumed.actor }
  const refused = writes ? refuseSent(app, request, reply, signed) : null
  if (refused !== null) return refused
  const read = bodyOf(route, request.body)
  if ('refused' in read) return read.refused
  const { actor, now } = signed
  return route.act({
    store: parts.store,
    asker: { appointmentId: actor.appointmentId, request: request.id, source: request.ip },
    ...{ actor, now, body: read.body },
    params: request.params as Record<string, string>,
    query: fieldsOf(request.query),
    proof: route.path === '/api/session' ? formProof(reply, signed.session, actor.appointmentId) : '',
  })
}

const broken = (request: FastifyRequest): ApiAnswer =>
  errorOf('broken', `Something broke. If it goes on, tell your administrator this number: ${request.id}`)

// What may not be done is answered like what is not there.
function failureOf(request: FastifyRequest, error: unknown): ApiAnswer {
  if (error instanceof DatabaseAway) return answers.away
  if (error instanceof NotAllowed) return notFound
  if (error instanceof StaleSave) return answers.stale
  if (error instanceof Locked) return answers.locked
  return error instanceof ActorWithdrawn ? answers.noActor : broken(request)
}

const unread: Readonly<Record<number, ApiAnswer>> = {
  404: notFound,
  413: errorOf('too-long', 'What you sent is too long: send fewer answers at a time.'),
  415: answers.notJson,
  429: errorOf('too-often', 'Too much was asked for in one minute. Wait a minute.'),
}

function unreadOf(request: FastifyRequest, error: FastifyError): ApiAnswer {
  if (error instanceof DatabaseAway) return answers.away
  const status = error.statusCode ?? 500
  return unread[status] ?? (status < 500 ? errorOf('unreadable', 'That could not be read.') : broken(request))
}

async function serve(app: FastifyInstance, parts: ApiParts, call: Call): Promise<FastifyReply> {
  try {
    return sendAnswer(call.reply, await answerTo(app, parts, call))
  } catch (error) {
    parts.log?.(errorLine(call.request, error))
    return sendAnswer(call.reply, failureOf(call.request, error))
  }
}

/** Adds the API to a server. */
export async function serveApi(app: FastifyInstance, parts: ApiParts): Promise<void> {
  await app.register(
    async api => {
      api.removeAllContentTypeParsers()
      const options = { parseAs: 'string', bodyLimit: longestBody } as const
      // Read once it is known who sent it.
      api.addContentTypeParser('application/json', options, async (_request: FastifyRequest, body: string) => body)
      for (const route of routes) {
        const handler = (request: FastifyRequest, reply: FastifyReply) => serve(app, parts, { route, request, reply })
        api.route({ method: route.method, url: route.path.slice('/api'.length), handler })
      }
      api.setNotFoundHandler((_request, reply) => sendAnswer(reply, notFound))
      api.setErrorHandler<FastifyError>((error, request, reply) => {
        parts.log?.(errorLine(request, error))
        return sendAnswer(reply, unreadOf(request, error))
      })
    },
    { prefix: '/api' },
  )
}
