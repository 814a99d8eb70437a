// What a row of a section holds, as data: from it a form is drawn and read, a column named, and the row said in words.
import type { Day } from '../kernel/index.ts'

/** What a row may point to: a placement of the child, or a missing-from-care assessment that was submitted. */
export type LinkedTo = 'placement' | 'care-assessment'

/** Codes with their words. */
export type Codes = Readonly<Record<string, string>>

type Said = {
  /** How a page names it. */
  readonly label: string
  /** How a form asks for it; the label where it is not said. */
  readonly ask?: string
  readonly hint?: string
}

/** One thing that a row may hold. `required` is the sentence that says it is missing; without one it may stay empty. */
export type Field =
  | (Said & { readonly kind: 'line'; readonly required?: string })
  | (Said & { readonly kind: 'text'; readonly required?: string })
  | (Said & { readonly kind: 'code'; readonly codes: Codes; readonly required: string })
  | (Said & { readonly kind: 'maybe-code'; readonly codes: Codes })
  | (Said & { readonly kind: 'day' })
  | (Said & { readonly kind: 'school' })
  /** Another record of the child, by its id; `none` is the choice of no record. */
  | (Said & { readonly kind: 'linked'; readonly to: LinkedTo; readonly none: string })

/** Everything that a row may hold, by name. */
export type RowFields = Readonly<Record<string, Field>>

/** What a field holds: text is empty and the others null where nothing was said. */
export type HeldBy<F extends Field> = F extends { kind: 'code'; codes: infer C }
  ? Extract<keyof C, string>
  : F extends { kind: 'maybe-code'; codes: infer C }
    ? Extract<keyof C, string> | null
    : F extends { kind: 'day' }
      ? Day | null
      : F extends { kind: 'school' | 'linked' }
        ? string | null
        : string

/** A row's values by the names of its fields. */
export type Holds<S extends RowFields> = { readonly [K in keyof S]: HeldBy<S[K]> }

/** A row of any section: text, a code, a team's id, a day, or nothing. */
export type AnyRow = Readonly<Record<string, string | Day | null>>

const cut = (name: string, by: string): string => name.replaceAll(/[A-Z]/g, letter => by + letter.toLowerCase())

/** The column of a field: "usedBy" stands in used_by. Days stand in …_on. */
export const columnOf = (name: string, field: Field): string => cut(name, '_') + (field.kind === 'day' ? '_on' : '')

/** The name of a field on a form: "usedBy" is asked as used-by. */
export const askedAs = (name: string): string => cut(name, '-')

/** Yes, no, or that nobody knows. */
export const yesNo = { yes: 'Yes', no: 'No', 'not-known': 'Not known' } as const

/** From a day until another; both may be unknown. */
export const between = {
  from: { kind: 'day', label: 'From', ask: 'From which day?', hint: 'Leave it empty where nobody knows.' },
  until: {
    kind: 'day',
    label: 'Until',
    ask: 'Until which day?',
    hint: 'The first day on which it no longer holds. Leave it empty while it goes on.',
  },
} as const satisfies RowFields

/** A note in a few words. */
export const noted = {
  note: { kind: 'text', label: 'Note', ask: 'Anything else to know?' },
} as const satisfies RowFields
