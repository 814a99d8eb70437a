// Identifiers: a uuid that knows what it names, so that a child's id cannot be passed for an episode's.

declare const names: unique symbol

/** A uuid in lower case, branded with the kind of thing that it names. The application makes them, never the domain. */
export type Id<K extends string> = string & { readonly [names]: K }

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether the text has the form of a uuid, in either case. */
export function isId(text: string): boolean {
  return uuid.test(text)
}

/** The text as an id in lower case, or null where it is not a uuid. */
export function asId<K extends string>(text: string): Id<K> | null {
  return isId(text) ? (text.toLowerCase() as Id<K>) : null
}
