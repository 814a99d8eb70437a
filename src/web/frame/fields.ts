// Reading what a form sent: text by name, and never more than was sent.

/** What was posted or asked, by name. A name that stands twice has all its values. */
export type Fields = Readonly<Record<string, string | readonly string[] | undefined>>

/** What a request carried, as fields; nothing where it carried none. */
export const fieldsOf = (body: unknown): Fields => (typeof body === 'object' && body !== null ? (body as Fields) : {})

/** The first value of a field without white space around it; nothing where it was not sent. */
export function textOf(fields: Fields, name: string): string {
  const value = fields[name]
  const first = typeof value === 'string' ? value : (value?.[0] ?? '')
  return first.replaceAll('\r\n', '\n').trim()
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
