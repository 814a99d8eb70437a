// What was sent on a session that had ended, kept for the same person.

/** The fields of a posted form, as sent. */
export type FormBody = Readonly<Record<string, string | readonly string[]>>

/** Days for which a held form waits, and how many one person may have waiting. */
export const heldForms = { days: 7, most: 50 } as const
