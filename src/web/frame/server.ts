// The web server: who is asking, the screen that answers, and what happens when it cannot.
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { ActorWithdrawn, DatabaseAway, NotAllowed, type Store } from '../../actions/doors.ts'
import { roles } from '../../domain/access/roles.ts'
import { type Html, html } from '../html.ts'
import { serveAssets } from './assets.ts'
import { type Around, drawPage } from './draw.ts'
import { type Attempt, brokenPage, databaseAwayPage, notFoundPage, otherActorPage, staleFormPage } from './failures.ts'
import { type Fields, textOf } from './fields.ts'
import type { Answer, Ask, Screen, ShownActor } from './screen.ts'
import { type Reached, secureServer, sessionCookie } from './security.ts'
import type { HeldForm, Resumed, Sessions, SignedIn } from './sessions.ts'
import { formTokens, proved } from './tokens.ts'

/** What a server is made of. `open` adds the screens for those who are not signed in yet. */
export type ServerParts = {
  readonly store: Store
  readonly sessions: Sessions
  readonly screens: readonly Screen[]
  readonly reached: Reached
  readonly around: Around
  readonly open?: (app: FastifyInstance) => Promise<void>
  /** Where one line a request goes: its route and never its address, for an address names a record. */
  readonly log?: (line: string) => void
}

type Signed = SignedIn & { readonly actor: ShownActor }

const fieldsOf = (body: unknown): Fields => (typeof body === 'object' && body !== null ? (body as Fields) : {})

const sayActor = (actor: ShownActor): string => `${actor.name}, ${roles[actor.role]}, ${actor.agencyName}`

function attemptOf(request: FastifyRequest, tokens: Html): Attempt {
  return { method: request.method, path: request.url, fields: fieldsOf(request.body), tokens }
}

// Sends what a screen answered. A screen asked for by script gets the same status with a short answer.
async function send(
  reply: FastifyReply,
  answer: Answer,
  around: Around,
  signed: SignedIn | null,
): Promise<FastifyReply> {
  switch (answer.kind) {
    case 'redirect':
      return reply.redirect(answer.to, answer.again === true ? 307 : 303)
    case 'saved':
      return reply.send(answer.json)
    case 'not-found':
      return reply
        .code(404)
        .type('text/html; charset=utf-8')
        .send(drawPage(notFoundPage(), around, signed))
    case 'page': {
      const status = answer.status ?? ((answer.faults?.length ?? 0) > 0 ? 422 : 200)
      return reply
        .code(status)
        .type('text/html; charset=utf-8')
        .send(drawPage(answer, around, signed))
    }
  }
}

function askOf(parts: ServerParts, request: FastifyRequest, signed: Signed, tokens: Html): Ask {
  const { actor } = signed
  return {
    store: parts.store,
    asker: { appointmentId: actor.appointmentId, request: request.id, source: request.ip },
    actor,
    params: request.params as Record<string, string>,
    query: fieldsOf(request.query),
    fields: fieldsOf(request.body),
    tokens,
    now: signed.now,
  }
}

// Where somebody must go before a screen can answer; null where nothing stands in the way.
async function detour(parts: ServerParts, request: FastifyRequest, resumed: Resumed): Promise<string | null> {
  const wanted = request.method === 'GET' ? `?to=${encodeURIComponent(request.url)}` : ''
  if (resumed.kind === 'nobody') return `/sign-in${wanted}`
  if (resumed.kind === 'ended') {
    if (request.method !== 'POST') return `/sign-in${wanted}`
    await parts.sessions.hold(resumed.session, { path: request.url, fields: typedFields(fieldsOf(request.body)) })
    return '/sign-in?kept=yes'
  }
  return resumed.actor === null ? `/choose-role${wanted}` : null
}

// Every value of every field, without the proofs of the form that carried them.
function typedFields(fields: Fields): HeldForm['fields'] {
  const kept = Object.keys(fields).filter(name => name !== '_csrf' && name !== '_actor')
  return Object.fromEntries(kept.map(name => [name, fields[name] ?? '']))
}

// A posted form must carry the actor that is signed in and a token made for them in this session.
function refusePosted(
  app: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
  attempt: Attempt,
  signed: Signed,
) {
  const posted = textOf(attempt.fields, '_actor')
  if (posted !== '' && posted !== signed.actor.appointmentId) return otherActorPage(attempt, sayActor(signed.actor))
  const owner = { session: signed.session, actor: signed.actor.appointmentId }
  const ours = proved(app, request, reply, { ...owner, proof: textOf(attempt.fields, '_csrf') })
  return ours ? null : staleFormPage(attempt)
}

function failurePage(error: unknown, attempt: Attempt, request: string): Answer {
  if (error instanceof DatabaseAway) return databaseAwayPage(attempt)
  if (error instanceof NotAllowed) return { kind: 'not-found' }
  if (error instanceof ActorWithdrawn) return { kind: 'redirect', to: '/choose-role?ended=yes' }
  return brokenPage(attempt, request)
}

// One request to one screen, from the cookie to the answer.
async function serve(
  app: FastifyInstance,
  parts: ServerParts,
  screen: Screen,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const { around } = parts
  let signed: SignedIn | null = null
  let attempt = attemptOf(request, html``)
  try {
    const resumed = await parts.sessions.resume(request.cookies[sessionCookie], request.ip)
    const elsewhere = await detour(parts, request, resumed)
    if (elsewhere !== null) return await reply.redirect(elsewhere, 303)
    const actor = resumed.kind === 'signed-in' ? resumed.actor : null
    if (resumed.kind !== 'signed-in' || actor === null) return await reply.redirect('/sign-in', 303)
    signed = resumed
    const whole: Signed = { ...resumed, actor }
    attempt = attemptOf(request, formTokens(reply, resumed.session, actor.appointmentId))
    const refused = request.method === 'POST' ? refusePosted(app, request, reply, attempt, whole) : null
    if (refused !== null) return await send(reply, refused, around, signed)
    const act = request.method === 'POST' ? screen.post : screen.get
    const answer = act ? await act(askOf(parts, request, whole, attempt.tokens)) : ({ kind: 'not-found' } as const)
    return await send(reply, answer, around, signed)
  } catch (error) {
    note(parts, request, error)
    return await send(reply, failurePage(error, attempt, request.id), around, signed)
  }
}

// The kind of an error and where it happened: its message may hold what somebody typed.
function note(parts: ServerParts, request: FastifyRequest, error: unknown): void {
  const name = error instanceof Error ? error.name : 'unknown'
  const where =
    error instanceof Error
      ? (error.stack ?? '')
          .split('\n')
          .filter(line => line.includes(' at '))
          .slice(0, 4)
      : []
  parts.log?.(
    JSON.stringify({
      request: request.id,
      route: request.routeOptions.url,
      error: name,
      where: where.map(line => line.trim()),
    }),
  )
}

/** A server that is ready to listen. */
export async function makeServer(parts: ServerParts): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    genReqId: () => crypto.randomUUID(),
    trustProxy: parts.reached.secure,
    bodyLimit: 1_048_576,
  })
  await secureServer(app, parts.reached)
  await serveAssets(app)
  await parts.open?.(app)
  for (const screen of parts.screens) {
    const handler = (request: FastifyRequest, reply: FastifyReply) => serve(app, parts, screen, request, reply)
    if (screen.get) app.get(screen.path, handler)
    if (screen.post) app.post(screen.path, handler)
  }
  app.setNotFoundHandler((_request, reply) => send(reply, { kind: 'not-found' }, parts.around, null))
  app.setErrorHandler((error, request, reply) => {
    note(parts, request, error)
    return send(reply, failurePage(error, attemptOf(request, html``), request.id), parts.around, null)
  })
  app.addHook('onResponse', async (request, reply) => {
    const took = Math.round(reply.elapsedTime)
    parts.log?.(
      JSON.stringify({
        request: request.id,
        method: request.method,
        route: request.routeOptions.url,
        status: reply.statusCode,
        ms: took,
      }),
    )
  })
  return app
}
