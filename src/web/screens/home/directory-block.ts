// One line at home for whoever keeps the directory, until nothing that is needed is unset.
import type { Role } from '../../../domain/access/index.ts'
import { roleMay } from '../../../domain/access/index.ts'
import { type Html, html } from '../../html.ts'

/** The line; nothing for other roles, or where everything has a value. */
export const directoryBlock = (unset: number, role: Role): Html | false =>
  unset > 0 &&
  roleMay(role, 'directory', 'write') &&
  html`<p class="govuk-inset-text"><a class="govuk-link" href="/directory/unset">${unset === 1 ? '1 destination is unset' : `${unset} destinations are unset`}</a>: nobody can be reached there through Homeward.</p>`
