// What the log says of a request: its route and never its address, for an address names a record; no message of an error,
// for that may hold what somebody typed.
import type { FastifyReply, FastifyRequest } from 'fastify'

const place = /^\s+at .+:\d+:\d+\)?$/
const mostPlaces = 4

function placesOf(error: Error): string[] {
  const stack = (error.stack ?? '').replace(error.message, '')
  const places = stack.split('\n').filter(line => place.test(line))
  return places.slice(0, mostPlaces).map(line => line.trim())
}

/** The line of a request that was answered. */
export const requestLine = (request: FastifyRequest, reply: FastifyReply): string =>
  JSON.stringify({
    request: request.id,
    method: request.method,
    route: request.routeOptions.url,
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime),
  })

/** The line of an error: of what kind it is and where it happened. */
export function errorLine(request: FastifyRequest, error: unknown): string {
  const known = error instanceof Error
  const where = known ? placesOf(error) : []
  return JSON.stringify({
    request: request.id,
    route: request.routeOptions.url,
    error: known ? error.name : 'unknown',
    where,
  })
}
