// Reading what a form sent: text by name, and never more than was sent.

/** What was posted or asked, by name. A name that stands twice has all its values. */
export type Fields = Readonly<Record<string, string | readonly string[] | undefined>>

// A NUL and half a character are in no text that a person types, and the database keeps neither: they would stop a report.
const keepable = (text: string): string => text.replaceAll('\0', '').toWellFormed()

/** What a request carried, as fields whose text can be kept; nothing where it carried none. */
export function fieldsOf(body: unknown): Fields {
  if (typeof body !== 'object' || body === null) return {}
  const entries = Object.entries(body).map(([name, value]) => [keepable(name), keptValue(value)] as const)
  return Object.fromEntries(entries)
}

function keptValue(value: unknown): Fields[string] {
  if (typeof value === 'string') return keepable(value)
  return Array.isArray(value) ? value.filter(one => typeof one === 'string').map(keepable) : undefined
}

/** The first value of a field without white space around it; nothing where it was not sent. */
export function textOf(fields: Fields, name: string): string {
  const value = fields[name]
  const first = typeof value === 'string' ? value : (value?.[0] ?? '')
  return first.replaceAll('\r\n', '\n').trim()
}

/** A whole number that the database can hold, 1 to 999,999,999, as a version or a page has; null where it is none. */
export function numberOf(fields: Fields, name: string): number | null {
  const text = textOf(fields, name)
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null
}

/** All values of a field that may stand more than once. */
export function allOf(fields: Fields, name: string): readonly string[] {
  const value = fields[name]
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : value
}

/** The value of a field where it is one of those offered, else null. */
export function choiceOf<T extends string>(fields: Fields, name: string, offered: readonly T[]): T | null {
  const text = textOf(fields, name)
  return offered.find(choice => choice === text) ?? null
}
