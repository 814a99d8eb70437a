// Reads JSON without hiding anything: JSON.parse silently keeps the last of two keys that are the same, and a case file
// with two answers to one question must be refused.
import { Refusal } from './refusal.ts'

/** A JSON object by its keys, in their order; a map, so that no key can be mistaken for a property of every object. */
export type JsonObject = ReadonlyMap<string, Json>
/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject

type Cursor = { readonly text: string; at: number; readonly path: (string | number)[] }

/** What a refusal calls the text as a whole. */
export const wholeFile = 'case file'
const deepest = 32
const longestKeyShown = 60

const quote = 0x22
const backslash = 0x5c
const space = 0x20

/** The way to a field: episodes[0].lastSeenAt. A key that is no plain word stands in quotes. */
export function fieldName(path: readonly (string | number)[]): string {
  const steps = path.map(step => (typeof step === 'number' ? `[${step}]` : `.${sayKey(step)}`))
  return steps.join('').replace(/^\./, '') || wholeFile
}

/** A key as it may stand in a message: a plain word as it is, anything else quoted, and never at great length. */
export function sayKey(key: string): string {
  const short = key.length > longestKeyShown ? `${key.slice(0, longestKeyShown)}…` : key
  return /^\w+$/.test(short) ? short : JSON.stringify(short)
}

/** Reads one JSON value that fills the text. Throws Refusal where it is not JSON, has a key twice, or is very deep. */
export function readJson(text: string): Json {
  const cursor: Cursor = { text, at: 0, path: [] }
  const value = readValue(cursor)
  skipSpace(cursor)
  if (cursor.at < text.length) throw notJson(cursor, 'more text after its end')
  return value
}

function notJson({ text, at, path }: Cursor, found: string): Refusal {
  const before = text.slice(0, at).split('\n')
  const place = `line ${before.length}, character ${(before.at(-1)?.length ?? 0) + 1}`
  return new Refusal(fieldName(path), `is not JSON: ${found} at ${place}`)
}

function skipSpace(cursor: Cursor): void {
  for (;;) {
    const unit = cursor.text.charCodeAt(cursor.at)
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return
    cursor.at += 1
  }
}

function readValue(cursor: Cursor): Json {
  skipSpace(cursor)
  switch (cursor.text[cursor.at]) {
    case '{':
      return readObject(cursor)
    case '[':
      return readArray(cursor)
    case '"':
      return readString(cursor)
    default:
      return readPlain(cursor)
  }
}

const plain = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y

function readPlain(cursor: Cursor): null | boolean | number {
  plain.lastIndex = cursor.at
  const word = plain.exec(cursor.text)?.[0]
  if (word === undefined) throw notJson(cursor, cursor.at < cursor.text.length ? 'something unexpected' : 'its end')
  cursor.at += word.length
  if (word === 'null') return null
  return word === 'true' || word === 'false' ? word === 'true' : Number(word)
}

function readString(cursor: Cursor): string {
  const from = cursor.at
  const { end, escaped } = endOfString(cursor)
  cursor.at = end + 1
  if (!escaped) return cursor.text.slice(from + 1, end)
  try {
    return String(JSON.parse(cursor.text.slice(from, end + 1)))
  } catch {
    throw notJson({ ...cursor, at: from }, 'a text with an escape that JSON does not have')
  }
}

/** Unit by unit, because a regular expression over a text of megabytes runs out of stack. */
function endOfString(cursor: Cursor): { readonly end: number; readonly escaped: boolean } {
  let escaped = false
  for (let end = cursor.at + 1; end < cursor.text.length; end++) {
    const unit = cursor.text.charCodeAt(end)
    if (unit === quote) return { end, escaped }
    if (unit < space) throw notJson({ ...cursor, at: end }, 'a control character inside a text')
    if (unit !== backslash) continue
    escaped = true
    end += 1
  }
  throw notJson(cursor, 'a text without an end')
}

/** Steps over the opening bracket, then over each member and comma, until the closing bracket. */
function readMembers(cursor: Cursor, close: string, readMember: () => void): void {
  if (cursor.path.length >= deepest) throw notJson(cursor, 'more brackets inside each other than any case file has')
  cursor.at += 1
  skipSpace(cursor)
  if (cursor.text[cursor.at] === close) {
    cursor.at += 1
    return
  }
  for (;;) {
    readMember()
    skipSpace(cursor)
    const next = cursor.text[cursor.at]
    if (next !== ',' && next !== close) throw notJson(cursor, `no comma and no ${close}`)
    cursor.at += 1
    if (next === close) return
  }
}

function readArray(cursor: Cursor): readonly Json[] {
  const items: Json[] = []
  readMembers(cursor, ']', () => {
    cursor.path.push(items.length)
    items.push(readValue(cursor))
    cursor.path.pop()
  })
  return items
}

function readObject(cursor: Cursor): JsonObject {
  const members = new Map<string, Json>()
  readMembers(cursor, '}', () => {
    const key = readKey(cursor)
    cursor.path.push(key)
    if (members.has(key)) throw new Refusal(fieldName(cursor.path), 'is given twice')
    members.set(key, readValue(cursor))
    cursor.path.pop()
  })
  return members
}

function readKey(cursor: Cursor): string {
  skipSpace(cursor)
  if (cursor.text[cursor.at] !== '"') throw notJson(cursor, 'no key in double quotes')
  const key = readString(cursor)
  skipSpace(cursor)
  if (cursor.text[cursor.at] !== ':') throw notJson(cursor, 'no colon after a key')
  cursor.at += 1
  return key
}
