// Takes JSON apart by known keys: each key has a form, an unknown key is refused, and a missing key equals null.
import { Refusal } from './refusal.ts'
import { type Json, type JsonObject, sayKey, wholeFile } from './strict-json.ts'

/** What a value must be: how a refusal says it, and the value it stands for (null where it is not of the form). */
export type Form<T> = { readonly says: string; readonly read: (value: Json) => T | null }

/** A JSON object with known keys, and the way to it. */
export type Row = { readonly field: string; readonly members: JsonObject }

const inside = (field: string, key: string) => (field === '' ? key : `${field}.${key}`)

/** The value as a row that may have these keys and no others; `field` is empty for the file itself. */
export function rowOf(value: Json, field: string, keys: ReadonlySet<string>): Row {
  if (!(value instanceof Map)) throw new Refusal(field || wholeFile, 'must be a JSON object')
  const members: JsonObject = value
  for (const key of members.keys()) {
    if (!keys.has(key)) throw new Refusal(inside(field, sayKey(key)), 'is not a key of this form')
  }
  return { field, members }
}

/** The value of a key, or null where it is null or missing. */
export function optional<T>(row: Row, key: string, form: Form<T>): T | null {
  const given = row.members.get(key) ?? null
  if (given === null) return null
  const value = form.read(given)
  if (value === null) throw new Refusal(inside(row.field, key), `must be ${form.says}`)
  return value
}

/** The value of a key that may not be null or missing. */
export function required<T>(row: Row, key: string, form: Form<T>): T {
  const value = optional(row, key, form)
  if (value === null) throw new Refusal(inside(row.field, key), 'is required')
  return value
}

/** Each item of a list with the way to it; a null or missing list is empty. */
export function listOf<T>(row: Row, key: string, read: (item: Json, field: string) => T): readonly T[] {
  const given = row.members.get(key) ?? null
  if (given === null) return []
  const field = inside(row.field, key)
  if (!Array.isArray(given)) throw new Refusal(field, 'must be a list')
  const items: readonly Json[] = given
  return items.map((item, i) => read(item, `${field}[${i}]`))
}

/** One of these words or numbers, exactly. */
export function oneOf<T extends string | number>(allowed: readonly T[]): Form<T> {
  return { says: `one of ${allowed.join(', ')}`, read: value => allowed.find(one => one === value) ?? null }
}
