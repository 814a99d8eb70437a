// One query of a batch: a line of JSON with an id of the asker's own, a name in two fields, and a date of birth or null.
import { type Day, parseDay } from '../kernel/index.ts'

/** What a line asks for. */
export type BatchQuery = {
  readonly id: unknown
  readonly given: string
  readonly family: string
  readonly bornOn: Day | null
}

/** A query, or why the line is none, with the field that is at fault. */
export type ReadQuery =
  | { readonly kind: 'query'; readonly query: BatchQuery }
  | { readonly kind: 'refused'; readonly field: string; readonly says: string }

const refused = (field: string, says: string): ReadQuery => ({ kind: 'refused', field, says })
const fields = ['id', 'given', 'family', 'dob']

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads one line. A name may be empty, a date of birth null or left out. */
export function readBatchQuery(text: string): ReadQuery {
  const value = parsed(text)
  if (value === undefined) return refused('query', 'is not JSON')
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refused('query', 'is not an object')
  const given: Record<string, unknown> = { ...value }
  const strange = Object.keys(given).find(name => !fields.includes(name))
  if (strange !== undefined) return refused(strange, 'is no field of a query')
  const { id, dob = null } = given
  if (typeof id !== 'string' && typeof id !== 'number') return refused('id', 'must be a text or a number')
  const [name, family] = [given.given ?? '', given.family ?? '']
  if (typeof name !== 'string') return refused('given', 'must be a text')
  if (typeof family !== 'string') return refused('family', 'must be a text')
  const bornOn = typeof dob === 'string' ? parseDay(dob) : null
  if (dob !== null && bornOn === null) return refused('dob', 'must be a date such as 2012-03-27, or null')
  return { kind: 'query', query: { id, given: name, family, bornOn } }
}
