// A page of the record: a few sections that are read together.
import type { Role } from '../../../domain/access/index.ts'
import type { ChildBar } from '../../../store/children/reads.ts'
import type { PeoplePart, PersonBeside, RecordSections } from '../../../store/record/reads.ts'
import { notificationBanner } from '../../components/notification-banner/notification-banner.ts'
import { subNavigation } from '../../components/sub-navigation/sub-navigation.ts'
import type { Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { childBar, childHref, childParts } from '../children/child-bar.ts'
import { drawSection } from './draw.ts'
import { samePersonHint } from './same-person.ts'
import { type GroupName, groupHref, groupNames, groups } from './ways.ts'

/** What the page shows. */
export type GroupPage = {
  readonly bar: ChildBar
  readonly group: GroupName
  readonly sections: RecordSections
  readonly role: Role
  readonly saved: boolean
  /** Who may be the person that was just added, where somebody was. */
  readonly samePerson?: { readonly part: PeoplePart; readonly found: readonly PersonBeside[] } | null
}

/** The way between the pages of the record. */
export function groupLinks(child: ChildBar['id'], current: GroupName | null): Html {
  const items = groupNames.map(name => ({
    href: groupHref(child, name),
    text: groups[name].title,
    active: name === current,
  }))
  return subNavigation({ label: 'Pages of the record', items })
}

/** Draws the page. */
export function groupPage({ bar, group, sections, role, saved, samePerson }: GroupPage): Page {
  const drawn = groups[group].parts.map(part => drawSection(sections, part, { links: true }))
  return {
    kind: 'page',
    title: groups[group].title,
    part: 'children',
    before: childBar(bar, sections.now),
    body: html`${saved && notificationBanner({ type: 'success', text: 'It is saved. What stood before stays under earlier versions.' })}
${samePerson && samePersonHint(samePerson.part, bar.id, samePerson.found)}
<h1 class="govuk-visually-hidden">${groups[group].title}</h1>
${childParts(bar.id, 'record', role)}
${groupLinks(bar.id, group)}
${group === 'profile' && sections['missing-profile'].kind === 'shown' && html`<p class="govuk-body"><a class="govuk-link" href="${childHref(bar.id, '/profile')}">The whole profile, to confirm and to print</a></p>`}
${drawn}`,
  }
}
