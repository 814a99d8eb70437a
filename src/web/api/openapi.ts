// The description of the API (OpenAPI 3.1), made of the routes themselves.
import { z } from 'zod'
import { type ApiRoute, type ErrorCode, errorCodes } from './route.ts'
import { errorShape } from './shapes.ts'

const schemaOf = (shape: z.ZodType): object => {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(shape)
  return schema
}

const content = (schema: object) => ({ 'application/json': { schema } })
const error = { $ref: '#/components/schemas/Error' }

/** Errors that any route may answer with. */
const anywhere: readonly ErrorCode[] = ['signed-out', 'no-actor', 'too-often', 'broken', 'away']
/** And any route that changes something. */
const writing: readonly ErrorCode[] = [
  ...(['unreadable', 'foreign-site', 'no-proof', 'other-actor'] as const),
  ...(['too-long', 'not-json', 'not-as-described'] as const),
]

function errorsOf({ method, errors }: ApiRoute) {
  const codes = [...anywhere, ...(method === 'GET' ? [] : writing), ...errors]
  const byStatus = Map.groupBy(new Set(codes), code => errorCodes[code])
  return Object.fromEntries(
    [...byStatus].map(([status, those]) => [status, { description: those.join(', '), content: content(error) }]),
  )
}

const parametersOf = ({ path, query = {}, method }: ApiRoute) => [
  ...[...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  })),
  ...Object.entries(query).map(([name, description]) => ({
    name,
    in: 'query',
    description,
    schema: { type: 'string' },
  })),
  ...(method === 'GET' ? [] : [{ $ref: '#/components/parameters/Proof' }, { $ref: '#/components/parameters/Actor' }]),
]

function operationOf(route: ApiRoute) {
  const { operation, says, body, answers, path, created } = route
  const status = created === true ? 201 : 200
  const type = path.endsWith('/schema') ? 'application/schema+json' : 'application/json'
  return {
    operationId: operation,
    summary: says,
    parameters: parametersOf(route),
    ...(body !== null && { requestBody: { required: true, content: content(schemaOf(body)) } }),
    responses: {
      [status]: { description: 'As asked', content: { [type]: { schema: schemaOf(answers) } } },
      ...errorsOf(route),
    },
  }
}

const header = (name: string, required: boolean, description: string) => ({
  ...{ name, in: 'header', required, description },
  schema: { type: 'string' },
})

/** The description of these routes. */
export function openApiOf(routes: readonly ApiRoute[]): object {
  const paths = Map.groupBy(routes, ({ path }) => path.replaceAll(/:(\w+)/g, '{$1}'))
  return {
    openapi: '3.1.0',
    info: {
      title: 'Homeward',
      version: '1',
      description: 'Forms for programs that act in the session of somebody who is signed in.',
    },
    paths: Object.fromEntries(
      [...paths].map(([path, those]) => [
        path,
        Object.fromEntries(those.map(one => [one.method.toLowerCase(), operationOf(one)])),
      ]),
    ),
    components: {
      schemas: { Error: schemaOf(errorShape) },
      parameters: {
        Proof: header('x-csrf-token', true, 'The proof that GET /api/session gives.'),
        Actor: header(
          'x-homeward-actor',
          false,
          'The actor for whom the request is meant, as GET /api/session says it.',
        ),
      },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'homeward' } },
    },
    security: [{ session: [] }],
  }
}
