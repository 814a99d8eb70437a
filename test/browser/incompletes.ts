// What axe-core could not decide and a person has looked at. Anything not listed here fails; a date that has passed does too.

/** An element that axe cannot decide: by which rule, why it is right all the same, and until when (yyyy-mm-dd) that holds. */
export type Incomplete = { rule: string; element: string; reason: string; until: string }

/** The list, empty until a person has looked at something. */
export const incompletes: readonly Incomplete[] = []
