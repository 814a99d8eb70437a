// Screens at the door: for those who are not signed in, or have not chosen yet as whom they act.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DatabaseAway } from '../../actions/doors.ts'
import type { Gate, Origin } from '../../actions/sign-in/gate.ts'
import { type Html, html } from '../html.ts'
import type { Around } from './draw.ts'
import { brokenPage, databaseAwayPage } from './failures.ts'
import { type Fields, fieldsOf, textOf } from './fields.ts'
import { errorLine } from './log-lines.ts'
import type { Page } from './screen.ts'
import { type Reached, sessionCookie } from './security.ts'
import { send, sendPage } from './send.ts'
import { formTokens, proved } from './tokens.ts'

const deviceCookie = 'homeward-device'
const deviceSeconds = 400 * 24 * 60 * 60

/** A request at the door. */
export type OpenAsk = {
  readonly gate: Gate
  /** The session's token; empty where there is none. */
  readonly token: string
  readonly deviceToken: string | null
  readonly params: Readonly<Record<string, string>>
  readonly query: Fields
  readonly fields: Fields
  readonly tokens: Html
  readonly from: Origin
}

/** What is answered at the door; a token that is given is set as the session's cookie, null takes it away. */
export type OpenAnswer = (Page | { readonly kind: 'redirect'; readonly to: string }) & {
  readonly token?: string | null
  readonly deviceToken?: string
}

/** A screen at the door. */
export type OpenScreen = {
  readonly path: string
  readonly get?: (ask: OpenAsk) => Promise<OpenAnswer>
  readonly post?: (ask: OpenAsk) => Promise<OpenAnswer>
}

/** What screens at the door share. */
export type Door = {
  readonly gate: Gate
  readonly reached: Reached
  readonly around: Around
  readonly log: (line: string) => void
}

function setCookies(reply: FastifyReply, answer: OpenAnswer, secure: boolean): void {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const
  if (answer.token === null) reply.clearCookie(sessionCookie, options)
  else if (answer.token !== undefined) reply.setCookie(sessionCookie, answer.token, options)
  if (answer.deviceToken !== undefined)
    reply.setCookie(deviceCookie, answer.deviceToken, { ...options, maxAge: deviceSeconds })
}

function askOf(door: Door, request: FastifyRequest, tokens: Html): OpenAsk {
  return {
    gate: door.gate,
    token: request.cookies[sessionCookie] ?? '',
    deviceToken: request.cookies[deviceCookie] ?? null,
    params: request.params as Record<string, string>,
    query: fieldsOf(request.query),
    fields: fieldsOf(request.body),
    tokens,
    from: { request: request.id, source: request.ip },
  }
}

// A password is never written back into a page, so a form that failed at the door is opened again and not sent again.
function askAgainPage(path: string): Page {
  return {
    kind: 'page',
    status: 403,
    title: 'Please try once more',
    body: html`<h1 class="govuk-heading-l">Please try once more</h1>
<p class="govuk-body"><a class="govuk-link" href="${path}">Open the page again</a></p>`,
  }
}

async function answerTo(
  app: FastifyInstance,
  door: Door,
  screen: OpenScreen,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const tokens = formTokens(reply, 'door', '')
  const proof = { session: 'door', actor: '', proof: textOf(fieldsOf(request.body), '_csrf') }
  const posted = request.method === 'POST'
  if (posted && !proved(app, request, reply, proof))
    return sendPage(reply, askAgainPage(request.url), door.around, null)
  const act = posted ? screen.post : screen.get
  if (act === undefined) return send(reply, { kind: 'not-found' }, door.around, null)
  const answer = await act(askOf(door, request, tokens))
  setCookies(reply, answer, door.reached.secure)
  return send(reply, answer, door.around, null)
}

async function serve(
  app: FastifyInstance,
  door: Door,
  screen: OpenScreen,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  try {
    return await answerTo(app, door, screen, request, reply)
  } catch (error) {
    door.log(errorLine(request, error))
    const attempt = { method: 'GET', path: request.url, fields: {}, tokens: html`` }
    const page = error instanceof DatabaseAway ? databaseAwayPage(attempt) : brokenPage(attempt, request.id)
    return sendPage(reply, page, door.around, null)
  }
}

/** Adds screens at the door to a server. */
export function openDoor(app: FastifyInstance, door: Door, screens: readonly OpenScreen[]): void {
  for (const screen of screens) {
    const handler = (request: FastifyRequest, reply: FastifyReply) => serve(app, door, screen, request, reply)
    if (screen.get) app.get(screen.path, handler)
    if (screen.post) app.post(screen.path, handler)
  }
}

/** A path of our own to go to after signing in; anything else, and every page of the door, becomes the home page. */
export function onward(to: string): string {
  const ours = /^\/(?![/\\])[\w\-./?=&%]*$/.test(to)
  return ours && !/^\/(sign-|choose-role|first-password)/.test(to) ? to : '/'
}
