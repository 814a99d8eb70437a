// After somebody of the family or a professional was added: whether they are on record already. A hint, in the way of nothing.
import type { Id } from '../../../domain/kernel/index.ts'
import { type PartName, relations } from '../../../domain/record/index.ts'
import type { PeoplePart, PersonBeside } from '../../../store/record/reads.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { type Html, html } from '../../html.ts'
import { groupHref } from './ways.ts'

/** The sections of people, in the order of the page. */
export const peopleParts: readonly PeoplePart[] = ['family', 'professionals']

/** Whether a section is one of people. */
export const isPeoplePart = (part: PartName): part is PeoplePart => (peopleParts as readonly PartName[]).includes(part)

const relationOf = (code: string): string => (relations[code as keyof typeof relations] ?? code).toLowerCase()

function sayWhat(part: PeoplePart, what: string): string {
  switch (part) {
    case 'family':
      return relationOf(what)
    case 'professionals':
      return what === '' ? 'a professional' : what
  }
}

function line(part: PeoplePart, child: Id<'child'>, { name, what, childId, child: of }: PersonBeside): Html {
  if (childId === child)
    return html`<li>${name} is already on this record, as ${sayWhat(part, what)}: the same person?</li>`
  const whose = of === '' ? 'another child' : of
  return html`<li>${name} is already on record, as ${sayWhat(part, what)} beside <a class="govuk-link" href="${groupHref(childId, 'people')}">${whose}</a>: the same person?</li>`
}

/** The hint; nothing where nobody is alike. */
export const samePersonHint = (part: PeoplePart, child: Id<'child'>, found: readonly PersonBeside[]): Html | false =>
  found.length > 0 && insetText({ html: html`<ul class="govuk-list">${found.map(one => line(part, child, one))}</ul>` })
