// How the strict readers say that a text is not of the form they read: by the field, and never by its value.

/** Thrown inside a reader and caught at its edge, where it becomes a `Refused`. */
export class Refusal extends Error {
  readonly field: string
  /** What is wrong with that field, as the end of a sentence that the field begins. */
  readonly says: string

  constructor(field: string, says: string) {
    super(`${field} ${says}`)
    this.field = field
    this.says = says
  }
}

/** The answer of a reader to a text that is not of its form. */
export type Refused = { readonly kind: 'refused'; readonly field: string; readonly says: string }

/** What `read` answers, or its refusal as a value. */
export function orRefused<T>(read: () => T): T | Refused {
  try {
    return read()
  } catch (fault) {
    if (fault instanceof Refusal) return { kind: 'refused', field: fault.field, says: fault.says }
    throw fault
  }
}
