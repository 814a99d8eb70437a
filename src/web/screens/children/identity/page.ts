// Changing who a child is.
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
import type { Fields } from '../../../frame/fields.ts'
import type { Fault, Page } from '../../../frame/screen.ts'
import type { Html } from '../../../html.ts'
import { type Compared, changePage, type Stale } from '../change-page.ts'
import { childHref } from '../child-bar.ts'
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

/** Draws the page. */
export function identityPage({ bar, now, fields, faults, tokens, stale }: IdentityPage): Page {
  return changePage({
    title: 'Change who the child is',
    bar,
    now,
    action: childHref(bar.id, '/identity'),
    tokens,
    hidden: { _version: String(bar.identityVersion) },
    questions: drawIdentityFields(fields, faults),
    button: 'Save',
    fields,
    faults,
    reason: 'asked',
    ...(stale === undefined ? {} : { stale }),
  })
}
