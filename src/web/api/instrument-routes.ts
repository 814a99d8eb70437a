// The instruments, and the schema of the answers to each with its lists as they stand.

import { z } from 'zod'
import { answersSchema, type Instrument, instrumentOf, instruments, withLists } from '../../domain/instruments/index.ts'
import { type Day, dayText } from '../../domain/kernel/index.ts'
import { readLists } from '../../store/form-lists/reads.ts'
import { textOf } from '../frame/fields.ts'
import { type ApiAnswer, type ApiAsk, type ApiRoute, notFound } from './route.ts'
import { instrumentLines } from './shapes.ts'

const onOf = (day: Day | null): string | null => (day === null ? null : dayText(day))

const lineOf = ({ code, version, title, name, about, from, until, life }: Instrument) => ({
  ...{ code, version, title, name, about, from: onOf(from), until: onOf(until), reviews: life?.reviews ?? 0 },
  schema: `/api/instruments/${code}/${version}/schema`,
})

const list = async (): Promise<ApiAnswer> => ({ kind: 'done', body: { instruments: instruments.map(lineOf) } })

async function schema({ store, asker, params, query }: ApiAsk): Promise<ApiAnswer> {
  const of = instrumentOf(params.code ?? '', params.version ?? '')
  const part = textOf(query, 'part')
  if (of === null || (part !== '' && (part !== 'review' || of.review === undefined))) return notFound
  const lists = await store.read(asker, 'see-lists', tx => readLists(tx))
  const listed = withLists(of, lists)
  const body = answersSchema(listed, part === 'review' ? listed.review : listed.questions)
  return { kind: 'done', body, type: 'application/schema+json' }
}

/** The routes of instruments. */
export const instrumentRoutes: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: '/api/instruments',
    operation: 'listInstruments',
    says: 'Every form of the protocol in every version.',
    body: null,
    answers: instrumentLines,
    errors: [],
    act: list,
  },
  {
    method: 'GET',
    path: '/api/instruments/:code/:version/schema',
    operation: 'readSchema',
    says: 'The answers to a form as JSON Schema (draft 2020-12), with its lists as they stand.',
    query: { part: '"review" for the answers to one of its reviews' },
    body: null,
    answers: z.looseObject({}).describe('JSON Schema, draft 2020-12.'),
    errors: ['not-found'],
    act: schema,
  },
]
