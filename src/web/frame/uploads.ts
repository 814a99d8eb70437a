// Files that a form sends: read only for the screens that take one, beside the texts of the same form.
import type { FastifyInstance, FastifyRequest } from 'fastify'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether a form of this screen may send files. */
    takesFiles?: boolean
  }
}

/** What a request may come to with files, in bytes: the largest photograph, and room to say in words that it is too large. */
const mostBytes = 16 * 1024 * 1024

class NotTaken extends Error {
  readonly statusCode: number
  constructor(statusCode: number) {
    super('a form with files could not be read')
    this.statusCode = statusCode
  }
}

async function partsOf(request: FastifyRequest, body: Buffer): Promise<Record<string, unknown>> {
  const headers = { 'content-type': request.headers['content-type'] ?? '' }
  const parts: [string, unknown][] = []
  try {
    for (const [name, value] of await new Response(new Uint8Array(body), { headers }).formData())
      parts.push([name, typeof value === 'string' ? value : new Uint8Array(await value.arrayBuffer())])
  } catch {
    throw new NotTaken(400)
  }
  return Object.fromEntries(parts)
}

/** Reads forms with files where the screen takes them; anywhere else they are refused unread. */
export function readUploads(app: FastifyInstance): void {
  const options = { parseAs: 'buffer', bodyLimit: mostBytes } as const
  app.addContentTypeParser<Buffer>('multipart/form-data', options, async (request: FastifyRequest, body: Buffer) => {
    if (request.routeOptions.config.takesFiles !== true) throw new NotTaken(415)
    return partsOf(request, body)
  })
}

/** The files of a form by the names of their fields. */
export type Files = Readonly<Record<string, Uint8Array>>

/** The files among what a request carried. */
export function filesOf(body: unknown): Files {
  if (typeof body !== 'object' || body === null) return {}
  const files = Object.entries(body).filter((entry): entry is [string, Uint8Array] => entry[1] instanceof Uint8Array)
  return Object.fromEntries(files)
}
