// What other pages say of records that may be of one child: a quiet line on the child's page, and one at home.
import { type Role, roleMay } from '../../../domain/access/index.ts'
import { displayName } from '../../../domain/children/index.ts'
import type { MaybeSame } from '../../../store/duplicates/reads.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { type Html, html } from '../../html.ts'
import { compareLink, pairsHref } from './list-page.ts'

/** On the page of a child; nothing where no pair waits. */
export function maybeSameLine({ pairs, elsewhere }: MaybeSame, role: Role): Html | false {
  if (pairs.length === 0 && elsewhere.length === 0) return false
  const mayJudge = roleMay(role, 'same-child', 'write')
  const lines = pairs.map(
    pair =>
      html`<li>${displayName(pair.one.identity)} and ${displayName(pair.other.identity)} may be one child.${mayJudge && html` ${compareLink(pair)}`}</li>`,
  )
  const asks =
    elsewhere.length > 0 && html`<li>This child may be recorded elsewhere; ask ${elsewhere.join(' or ')}.</li>`
  return insetText({ html: html`<ul class="govuk-list">${lines}${asks}</ul>` })
}

/** At home, for roles that may say that two records are one child; nothing where none waits. */
export const pairsBlock = (count: number): Html | false =>
  count > 0 &&
  html`<p class="govuk-inset-text"><a class="govuk-link" href="${pairsHref}">${count === 1 ? '2 records' : `${count} pairs of records`} may be of one child</a>: look whether each is.</p>`
