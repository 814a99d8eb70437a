// The profile of a child who may go missing: how it stands, its own part, and what the record says already.

import { roles } from '../../../domain/access/index.ts'
import { type ProfileStanding, profileNames, sayProfile } from '../../../domain/profile/index.ts'
import type { PartName } from '../../../domain/record/index.ts'
import { backLink } from '../../components/back-link/back-link.ts'
import { button } from '../../components/button/button.ts'
import { details } from '../../components/details/details.ts'
import { form } from '../../components/form/form.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { notificationBanner } from '../../components/notification-banner/notification-banner.ts'
import { tag } from '../../components/tag/tag.ts'
import { drawQuestions, type Shown } from '../../forms/draw-form.ts'
import { line } from '../../forms/questions.ts'
import type { Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { childBar, childHref } from '../children/child-bar.ts'
import { drawSection } from '../record/draw.ts'
import { sayWhen } from '../say.ts'
import { type ProfileView, profileHref } from './load.ts'

/** What is asked when it is confirmed. */
export const confirmQuestions = {
  withWhom: line('With whom did you look through it?', {
    hint: 'The child, a carer, the social worker. Leave it empty if alone.',
  }),
}

/** The sections of the record that make the profile, in the order in which the police ask. */
export const profileParts: readonly PartName[] = [
  ...(['missing-profile', 'photograph', 'contact', 'addresses', 'family', 'health', 'communication'] as const),
]

const colours: Readonly<Record<ProfileStanding['kind'], string>> = {
  none: 'govuk-tag--red',
  unconfirmed: 'govuk-tag--yellow',
  'changed-since': 'govuk-tag--yellow',
  'out-of-date': 'govuk-tag--red',
  ready: 'govuk-tag--green',
}

/** How a profile stands, as a tag with its sentence. */
export const standingLine = (standing: ProfileStanding): Html =>
  html`<p class="govuk-body">${tag({ text: profileNames[standing.kind], classes: colours[standing.kind] })} ${sayProfile(standing)}</p>`

const sayRole = (role: string): string => {
  const name = (roles as Readonly<Record<string, string>>)[role]
  return name === undefined ? '' : `, ${name.toLowerCase()}`
}

function confirmed({ confirmations, now }: ProfileView): Html | false {
  if (confirmations.length === 0) return false
  const said = confirmations.map(
    one =>
      html`<li>${sayWhen(one.at, now)}, ${one.by}${sayRole(one.role)}${one.withWhom !== '' && html`. With: ${one.withWhom}`}</li>`,
  )
  return details({
    summaryText: `When it was confirmed (${confirmations.length})`,
    html: html`<ul class="govuk-list">${said}</ul>`,
  })
}

function confirmForm({ bar, standing }: ProfileView, tokens: Html, shown: Shown): Html | false {
  if (standing.kind === 'none') return false
  const body = html`<input type="hidden" name="_id" value="${crypto.randomUUID()}">
${drawQuestions(confirmQuestions, shown)}
${button({ text: 'It is right as it stands', classes: 'govuk-button--secondary', preventDoubleClick: true })}`
  return html`<h2 class="govuk-heading-m">Confirm it</h2>
<p class="govuk-body">Look through everything below. Change first what is no longer right.</p>
${form({ action: profileHref(bar.id), tokens, body })}`
}

// In one step: the sheet holds the profile with what was worn, where the child was last seen and who was told.
function printNow({ bar: { open } }: ProfileView): Html | false {
  return (
    open !== null &&
    html`${insetText({ text: `The child is missing now: ${open.reference}. The sheet for the police holds this profile with what was worn, where they were last seen and who was told.` })}
${button({ text: 'Print for the police', href: `/episodes/${open.id}/police-sheet` })}`
  )
}

/** Draws the page. */
export function profilePage(view: ProfileView, tokens: Html, shown: Shown, done: boolean): Page {
  const { bar, now, sections, standing, mayWrite } = view
  return {
    kind: 'page',
    title: 'Profile for the police',
    part: 'children',
    faults: shown.faults,
    before: html`${backLink({ href: childHref(bar.id), text: 'Back to the child' })}${childBar(bar, now)}`,
    body: html`${done && notificationBanner({ type: 'success', text: 'The profile is confirmed as it stands' })}
<h1 class="govuk-heading-l">Profile for the police</h1>
<p class="govuk-body">Kept ready before the child goes missing, and given to the police only when they are. What other sections say is read from them and written nowhere twice.</p>
${standingLine(standing)}${confirmed(view)}
${printNow(view)}
${profileParts.map(part => drawSection(sections, part, { links: true }))}
${mayWrite && confirmForm(view, tokens, shown)}`,
  }
}
