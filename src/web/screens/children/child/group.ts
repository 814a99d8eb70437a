// That this child has another record: where it leads, what it says of the child's names, and whom to ask for the rest.
import { type Role, roleMay } from '../../../../domain/access/index.ts'
import { displayName, sayBirth } from '../../../../domain/children/index.ts'
import type { OtherRecord } from '../../../../store/children/reads.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { type Html, html } from '../../../html.ts'
import { childHref } from '../child-bar.ts'
import type { ChildView } from './view.ts'

function otherLine({ record }: ChildView, other: OtherRecord, mayPart: boolean): Html {
  const what = other.survives ? 'The record that is kept is' : 'Another record of this child is'
  const [moved] = other.survives ? [record.bar.id] : [other.id]
  const said = html`${what} <a class="govuk-link" href="${childHref(other.id)}">${displayName(other.identity)}</a>, ${sayBirth(other.identity.born)}.`
  const decide =
    mayPart &&
    other.union !== null &&
    html` <a class="govuk-link hw-no-print" href="${childHref(moved, `/same-child/united/${other.union}`)}">Share both records, or take it back</a>`
  return html`<p class="govuk-body">${said}${decide}</p>`
}

/** What stands at the head of the page where the child has more than one record; nothing where there is one. */
export function otherRecords(view: ChildView, role: Role): Html | false {
  const { group, bar } = view.record
  if (group.others.length === 0 && group.elsewhere.length === 0) return false
  const away = bar.sameAs !== null && html`<p class="govuk-body">What you save from this page stays on this record.</p>`
  const ask =
    group.elsewhere.length > 0 &&
    html`<p class="govuk-body">Part of this child’s record is held elsewhere; ask ${group.elsewhere.join(' or ')} for access.</p>`
  const mayPart = roleMay(role, 'same-child', 'write')
  return insetText({ html: html`${group.others.map(other => otherLine(view, other, mayPart))}${away}${ask}` })
}

/** The way to saying that another record is this child, for roles that may. */
export const sameChildLink = ({ record }: ChildView, role: Role): Html | false =>
  roleMay(role, 'same-child', 'write') &&
  html`<p class="govuk-body hw-no-print"><a class="govuk-link" href="${childHref(record.bar.id, '/same-child')}">This child has a second record</a></p>`
