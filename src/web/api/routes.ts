// Every route of the API, one line each.
import { z } from 'zod'
import { formRoutes } from './form-routes.ts'
import { instrumentRoutes } from './instrument-routes.ts'
import { openApiOf } from './openapi.ts'
import { reviewRoutes } from './review-routes.ts'
import type { ApiRoute } from './route.ts'
import { session } from './shapes.ts'

const sessionRoute: ApiRoute = {
  method: 'GET',
  path: '/api/session',
  operation: 'readSession',
  says: 'Who is signed in, and the proof to send with whatever changes something.',
  body: null,
  answers: session,
  errors: [],
  act: async ({ actor, proof }) => {
    const { appointmentId, name, role, agencyName } = actor
    return { kind: 'done', body: { actor: appointmentId, name, role, agency: agencyName, proof } }
  },
}

const described: readonly ApiRoute[] = [sessionRoute, ...instrumentRoutes, ...formRoutes, ...reviewRoutes]

const descriptionRoute: ApiRoute = {
  method: 'GET',
  path: '/api/openapi.json',
  operation: 'readDescription',
  says: 'This description.',
  body: null,
  answers: z.looseObject({}).describe('OpenAPI 3.1.'),
  errors: [],
  act: async () => ({ kind: 'done', body: openApiOf(routes) }),
}

/** All routes. */
export const routes: readonly ApiRoute[] = [...described, descriptionRoute]
