// Attributes that hand our wording to govuk-frontend's browser script.
import type { Attributes } from '../html.ts'

/** Wording by plural form, such as { one, other }. */
export type Plurals = Readonly<Record<string, string>>

/** `data-i18n.<key>` attributes, one for each plural form when there are several. Absent wording gives none. */
export function translation(key: string, wording: string | Plurals | undefined): Attributes {
  if (wording === undefined || wording === '') return {}
  if (typeof wording === 'string') return { [`data-i18n.${key}`]: wording }
  return Object.fromEntries(Object.entries(wording).map(([form, text]) => [`data-i18n.${key}.${form}`, text]))
}
