// What a route of the API is: a method and a path, what it takes and answers as schemas, and what it does. One line registers it.
import type { z } from 'zod'
import type { Store } from '../../actions/doors.ts'
import type { Asker } from '../../domain/access/actor.ts'
import type { Instant } from '../../domain/kernel/index.ts'
import type { Fields } from '../frame/fields.ts'
import type { ShownActor } from '../frame/screen.ts'

/** Why a request is not answered as it was asked, with the status that it has. */
export const errorCodes = {
  unreadable: 400,
  'signed-out': 401,
  'no-actor': 403,
  'foreign-site': 403,
  'no-proof': 403,
  'not-found': 404,
  'other-actor': 409,
  stale: 409,
  locked: 409,
  taken: 409,
  'too-long': 413,
  'not-json': 415,
  'not-as-described': 422,
  refused: 422,
  'not-ready': 422,
  'too-often': 429,
  broken: 500,
  away: 503,
} as const

/** A code of an error. */
export type ErrorCode = keyof typeof errorCodes

/** One thing that is wrong: where, and why. */
export type Detail = { readonly at: string; readonly says: string }

/** What is answered. An error may carry what was done nevertheless beside it. */
export type ApiAnswer =
  | { readonly kind: 'done'; readonly status?: 200 | 201; readonly body: object; readonly type?: string }
  | {
      readonly kind: 'error'
      readonly code: ErrorCode
      readonly says: string
      readonly details?: readonly Detail[]
      readonly beside?: object
    }

/** A request to a route, from someone who is signed in and has chosen whom to act as. */
export type ApiAsk<B = unknown> = {
  readonly store: Store
  readonly asker: Asker
  readonly actor: ShownActor
  readonly params: Readonly<Record<string, string>>
  readonly query: Fields
  /** What was sent, as the route describes it. */
  readonly body: B
  readonly now: Instant
  /** The proof that what is sent next is ours. */
  readonly proof: string
}

/** A route as it is registered. */
export type ApiRoute = {
  readonly method: 'GET' | 'POST' | 'PATCH'
  /** A path as Fastify reads it. */
  readonly path: string
  /** Its name in the description of the API. */
  readonly operation: string
  readonly says: string
  readonly query?: Readonly<Record<string, string>>
  readonly body: z.ZodType | null
  /** What it answers where all is well. */
  readonly answers: z.ZodType
  /** Whether it makes something, which its status says. */
  readonly created?: true
  /** Which errors it has besides those of every route. */
  readonly errors: readonly ErrorCode[]
  readonly act: (ask: ApiAsk) => Promise<ApiAnswer>
}

/** The same for what is unknown and what may not be seen. */
export const notFound: ApiAnswer = {
  kind: 'error',
  code: 'not-found',
  says: 'There is nothing here that you can see.',
}

/** A route whose act takes what its body describes. */
export const route = <S extends z.ZodType>(
  described: Omit<ApiRoute, 'body' | 'act'> & {
    readonly body: S
    readonly act: (ask: ApiAsk<z.infer<S>>) => Promise<ApiAnswer>
  },
): ApiRoute => ({
  ...described,
  // What is not as described never comes to the act.
  act: ask => described.act({ ...ask, body: ask.body as z.infer<S> }),
})
