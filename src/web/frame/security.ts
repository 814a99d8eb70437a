// The headers and limits that every answer has: a strict policy for the page, nothing kept by the browser.
import cookie from '@fastify/cookie'
import csrf from '@fastify/csrf-protection'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'

/** How a server is reached. `secret` signs cookies and tokens; `secure` is true behind https. */
export type Reached = { readonly secret: string; readonly secure: boolean; readonly requestsPerMinute: number }

/** The name of the session's cookie. */
export const sessionCookie = 'homeward'

const policy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'none'"],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
}

/** Puts cookies, form bodies, tokens, headers and a limit of requests on a server. */
export async function secureServer(app: FastifyInstance, reached: Reached): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: policy },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: reached.secure,
  })
  await app.register(cookie, { secret: reached.secret })
  app.decorateRequest('formOwner', '')
  await app.register(csrf, {
    getUserInfo: request => request.formOwner,
    cookieKey: 'homeward-form',
    cookieOpts: { path: '/', httpOnly: true, sameSite: 'lax', secure: reached.secure },
    csrfOpts: { userInfo: true, hmacKey: reached.secret },
  })
  // Forms hold whole accounts of what happened: far more than the default megabyte would be a mistake or an attack.
  await app.register(formbody, { bodyLimit: 1_048_576 })
  await app.register(rateLimit, {
    max: reached.requestsPerMinute,
    timeWindow: '1 minute',
    keyGenerator: request => request.cookies[sessionCookie] ?? request.ip,
  })
  app.addHook('onSend', async (request, reply) => {
    if (!request.url.startsWith('/assets/')) reply.header('cache-control', 'no-store')
  })
}
