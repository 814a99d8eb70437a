// The hidden inputs of a form: the actor that it was opened as, and the proof that the form is ours and of this session.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Html, html } from '../html.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The session and actor for whom a form's proof must have been made. */
    formOwner: string
  }
}

/** The proof that what is sent is ours, of this session and for this actor. */
export const formProof = (reply: FastifyReply, session: string, actor: string): string =>
  reply.generateCsrf({ userInfo: `${session}:${actor}` })

/** Hidden inputs of a form. */
export function formTokens(reply: FastifyReply, session: string, actor: string): Html {
  const token = formProof(reply, session, actor)
  return html`<input type="hidden" name="_csrf" value="${token}"><input type="hidden" name="_actor" value="${actor}">`
}

/** For whom a proof must have been made, and the proof that was posted. */
export type Proof = { readonly session: string; readonly actor: string; readonly proof: string }

// The library answers by itself where a token is wrong; here the page is ours, so it is asked without sending.
/** Whether a posted form is ours, of this session and actor. */
export function proved(app: FastifyInstance, request: FastifyRequest, reply: FastifyReply, given: Proof): boolean {
  if (given.proof === '') return false
  request.formOwner = `${given.session}:${given.actor}`
  let passed = false
  const silent = Object.create(reply, { send: { value: () => reply } }) as FastifyReply
  app.csrfProtection(request, silent, () => {
    passed = true
  })
  return passed
}
