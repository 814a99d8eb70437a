// Sending what a screen answered, the same from every door.
import type { FastifyReply } from 'fastify'
import { type Around, drawPage } from './draw.ts'
import { notFoundPage } from './failures.ts'
import type { Answer, Page } from './screen.ts'
import type { SignedIn } from './sessions.ts'

/** A screen's answer, or to a script that nobody is signed in, so that it keeps what it could not save. */
export type Sent = Answer | { readonly kind: 'signed-out' }

/** Sends a page; one that shows faults was not taken, and its status says so. */
export function sendPage(reply: FastifyReply, page: Page, around: Around, signed: SignedIn | null): FastifyReply {
  const status = page.status ?? ((page.faults?.length ?? 0) > 0 ? 422 : 200)
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .send(drawPage(page, around, signed))
}

// Shown as the picture that it is and as nothing else, whatever a browser may think to find in it.
function sendPicture(reply: FastifyReply, { type, bytes }: Extract<Answer, { kind: 'picture' }>): FastifyReply {
  return reply
    .type(type)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cross-origin-resource-policy', 'same-origin')
    .header('content-disposition', 'inline; filename="photograph"')
    .header('cache-control', 'no-store')
    .send(Buffer.from(bytes))
}

/** Sends any answer. */
export function send(reply: FastifyReply, answer: Sent, around: Around, signed: SignedIn | null): FastifyReply {
  switch (answer.kind) {
    case 'redirect':
      return reply.redirect(answer.to, answer.again === true ? 307 : 303)
    case 'saved':
      return reply.send(answer.json)
    case 'picture':
      return sendPicture(reply, answer)
    case 'signed-out':
      return reply.code(401).send({ saved: null })
    case 'not-found':
      return sendPage(reply, notFoundPage(), around, signed)
    case 'page':
      return sendPage(reply, answer, around, signed)
  }
}
