// Changing who a child is.

import { adultField } from '../../../../actions/children/save-identity.ts'
import {
  fullName,
  type Identity,
  readIdentity,
  sayBirth,
  sexes,
  type TypedIdentity,
} from '../../../../domain/children/index.ts'
import type { Day, Instant } from '../../../../domain/kernel/index.ts'
import type { ChildBar } from '../../../../store/children/reads.ts'
import { checkboxes } from '../../../components/checkboxes/checkboxes.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import type { Fault, Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { type Compared, changePage, type Stale } from '../change-page.ts'
import { childHref } from '../child-bar.ts'
import { errorOf } from '../faults.ts'
import { drawIdentityFields } from '../identity-form.ts'

/** What the page shows. */
export type IdentityPage = {
  readonly bar: ChildBar
  readonly now: Instant
  readonly fields: Fields
  readonly faults: readonly Fault[]
  readonly tokens: Html
  readonly stale?: Stale
}

/** Both versions, line for line. */
export function compareIdentities(stands: Identity, typed: TypedIdentity, today: Day): Compared[] {
  const other = readIdentity(typed, today).identity
  const line = (label: string, say: (identity: Identity) => string): Compared => {
    return { label, stands: say(stands), typed: say(other) }
  }
  return [
    line('Name', fullName),
    line('Known as', identity => identity.knownAs ?? ''),
    line('Other names', identity => identity.aliases.join(', ')),
    line('Born', identity => sayBirth(identity.born)),
    line('Sex', identity => (identity.sex === null ? '' : sexes[identity.sex])),
  ]
}

// A date of birth that makes the child an adult is questioned, and kept where somebody insists.
function adultQuestion(fields: Fields, faults: readonly Fault[]): Html | null {
  const asked = errorOf(faults, adultField)
  if (asked === undefined && textOf(fields, adultField) === '') return null
  return checkboxes({
    name: adultField,
    values: textOf(fields, adultField) === 'yes' ? ['yes'] : [],
    errorMessage: asked,
    items: [{ value: 'yes', text: 'The date of birth is right. Keep it as I typed it' }],
  })
}

/** Draws the page. */
export function identityPage({ bar, now, fields, faults, tokens, stale }: IdentityPage): Page {
  return changePage({
    title: 'Change who the child is',
    bar,
    now,
    action: childHref(bar.id, '/identity'),
    tokens,
    hidden: { _version: String(bar.identityVersion) },
    questions: html`${drawIdentityFields(fields, faults)}${adultQuestion(fields, faults)}`,
    button: 'Save',
    fields,
    faults,
    reason: 'asked',
    ...(stale === undefined ? {} : { stale }),
  })
}
