// The web server: who is asking, the screen that answers, and what happens when it cannot.
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { ActorWithdrawn, DatabaseAway, NotAllowed, type Store } from '../../actions/doors.ts'
import { roles } from '../../domain/access/roles.ts'
import { serveApi } from '../api/serve.ts'
import type { Html } from '../html.ts'
import { serveAssets } from './assets.ts'
import { detour, holdPosted } from './detour.ts'
import type { Around } from './draw.ts'
import {
  type Attempt,
  brokenPage,
  databaseAwayPage,
  foreignFormPage,
  otherActorPage,
  staleFormPage,
  unreadablePage,
} from './failures.ts'
import { fieldsOf, textOf } from './fields.ts'
import { errorLine, requestLine } from './log-lines.ts'
import { type RemindingStore, remindersOf, remindingStore } from './reminders.ts'
import { keptProofs } from './resend.ts'
import type { Ask, Screen, ShownActor } from './screen.ts'
import { type Reached, secureServer, sessionCookie } from './security.ts'
import { type Sent, send } from './send.ts'
import type { Resumed, Sessions, SignedIn } from './sessions.ts'
import { formTokens, proved } from './tokens.ts'
import { filesOf, readUploads } from './uploads.ts'

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

/** A request as far as it has come: who is behind it, and what to offer again where it fails. */
type Visit = { signed: SignedIn | null; attempt: Attempt; reminding: Reminding | null }

/** The store of one request with what it reminds of. */
type Reminding = { readonly from: RemindingStore; readonly asker: Ask['asker'] }

const sayActor = (actor: ShownActor): string => `${actor.name}, ${roles[actor.role]}, ${actor.agencyName}`

function attemptOf(request: FastifyRequest, tokens?: Html): Attempt {
  const fields = fieldsOf(request.body)
  // Two slashes would begin the address of another host.
  const path = request.url.replace(/^\/+/, '/')
  return { method: request.method, path, fields, tokens: tokens ?? keptProofs(fields) }
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
    files: filesOf(request.body),
    tokens,
    now: signed.now,
  }
}

// A posted form must carry the actor that is signed in and a token made for them in this session.
function refusePosted(
  app: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
  visit: Visit,
  signed: Signed,
) {
  const { attempt } = visit
  const posted = textOf(attempt.fields, '_actor')
  if (posted !== '' && posted !== signed.actor.appointmentId) return otherActorPage(attempt, sayActor(signed.actor))
  const owner = { session: signed.session, actor: signed.actor.appointmentId }
  const ours = proved(app, request, reply, { ...owner, proof: textOf(attempt.fields, '_csrf') })
  return ours ? null : staleFormPage(attempt)
}

const actingAs = (resumed: Resumed): Signed | null =>
  resumed.kind === 'signed-in' && resumed.actor !== null ? { ...resumed, actor: resumed.actor } : null

const isForeign = (request: FastifyRequest): boolean =>
  ['cross-site', 'same-site'].includes(String(request.headers['sec-fetch-site']))

// What the request comes to, where nothing breaks on the way.
async function answerTo(
  app: FastifyInstance,
  parts: ServerParts,
  screen: Screen,
  { request, reply, visit }: { request: FastifyRequest; reply: FastifyReply; visit: Visit },
): Promise<Sent> {
  if (request.method === 'POST' && isForeign(request)) return foreignFormPage()
  const resumed = await parts.sessions.resume(request.cookies[sessionCookie], request.ip)
  const signed = actingAs(resumed)
  if (signed === null) return detour(parts.sessions, request, resumed, visit.attempt)
  const tokens = formTokens(reply, signed.session, signed.actor.appointmentId)
  visit.signed = signed
  visit.attempt = attemptOf(request, tokens)
  const refused = request.method === 'POST' ? refusePosted(app, request, reply, visit, signed) : null
  if (refused !== null) return refused
  const act = request.method === 'POST' ? screen.post : screen.get
  const ask = askOf(parts, request, signed, tokens)
  const from = remindingStore(parts.store, request.method === 'GET')
  visit.reminding = { from, asker: ask.asker }
  return act ? act({ ...ask, store: from.store }) : { kind: 'not-found' }
}

// Whatever broke, what was typed is not lost.
async function answerFailure(parts: ServerParts, request: FastifyRequest, visit: Visit, error: unknown): Promise<Sent> {
  if (error instanceof DatabaseAway) return databaseAwayPage(visit.attempt)
  if (error instanceof NotAllowed) return { kind: 'not-found' }
  if (!(error instanceof ActorWithdrawn)) return brokenPage(visit.attempt, request.id)
  if (request.method === 'POST' && visit.signed !== null)
    await holdPosted(parts.sessions, visit.signed.session, request)
  return { kind: 'redirect', to: '/choose-role?ended=yes' }
}

// Only a page shows them; what answers a script or leads on needs none.
async function withReminders(answer: Sent, { signed, reminding }: Visit): Promise<SignedIn | null> {
  if (signed === null || reminding === null || answer.kind !== 'page') return signed
  return { ...signed, reminders: await remindersOf(reminding.from, reminding.asker) }
}

// One request to one screen, from the cookie to the answer.
async function serve(
  app: FastifyInstance,
  parts: ServerParts,
  screen: Screen,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const visit: Visit = { signed: null, attempt: attemptOf(request), reminding: null }
  try {
    const answer = await answerTo(app, parts, screen, { request, reply, visit })
    return await send(reply, answer, parts.around, await withReminders(answer, visit))
  } catch (error) {
    parts.log?.(errorLine(request, error))
    return await send(reply, await answerFailure(parts, request, visit, error), parts.around, visit.signed)
  }
}

// An address that leads nowhere looks to somebody signed in like every page of theirs.
async function serveNothing(parts: ServerParts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const resumed = await parts.sessions.resume(request.cookies[sessionCookie], request.ip)
  return send(reply, { kind: 'not-found' }, parts.around, actingAs(resumed))
}

// What broke before a screen was asked: a body that cannot be read, too many requests, or the database at an unknown address.
function serveBroken(parts: ServerParts, error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  parts.log?.(errorLine(request, error))
  const status = error.statusCode ?? 500
  const away = error instanceof DatabaseAway ? databaseAwayPage : null
  const page =
    away?.(attemptOf(request)) ?? (status < 500 ? unreadablePage(status) : brokenPage(attemptOf(request), request.id))
  return send(reply, page, parts.around, null)
}

// What the API is sent is read by shapes of our own. Loading the framework's compilers of schemas would lengthen each start.
const noSchemas = () => {
  throw new Error('no route of ours has a schema of the framework')
}

/** A server that is ready to listen. */
export async function makeServer(parts: ServerParts): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    schemaController: { compilersFactory: { buildValidator: noSchemas, buildSerializer: noSchemas } },
    genReqId: () => crypto.randomUUID(),
    // Behind https stands one proxy of ours; whoever came before it may write in the header what they like.
    trustProxy: parts.reached.secure ? (_address: string, hop: number) => hop === 0 : false,
    // The framework's own answer would repeat the address.
    frameworkErrors: (_error, _request, reply) => {
      reply.raw.writeHead(404, { 'content-type': 'text/plain', 'cache-control': 'no-store' }).end('Page not found')
    },
  })
  await secureServer(app, parts.reached)
  readUploads(app)
  await serveAssets(app)
  await parts.open?.(app)
  for (const screen of parts.screens) {
    const handler = (request: FastifyRequest, reply: FastifyReply) => serve(app, parts, screen, request, reply)
    if (screen.get) app.get(screen.path, handler)
    if (screen.post) app.post(screen.path, { config: { takesFiles: screen.takesFiles === true } }, handler)
  }
  app.setNotFoundHandler((request, reply) => serveNothing(parts, request, reply))
  app.setErrorHandler<FastifyError>((error, request, reply) => serveBroken(parts, error, request, reply))
  app.addHook('onResponse', async (request, reply) => parts.log?.(requestLine(request, reply)))
  await serveApi(app, parts)
  return app
}
