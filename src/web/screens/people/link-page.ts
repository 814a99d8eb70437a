// The page that shows a one-time code, once: nobody can look it up again, and no mail leaves.
import { linkHours } from '../../../actions/sign-in/make-set-up-link.ts'
import type { Id } from '../../../domain/kernel/index.ts'
import { panel } from '../../components/panel/panel.ts'
import type { Page } from '../../frame/screen.ts'
import { html } from '../../html.ts'

/** Draws the page. */
export function linkPage(person: { readonly id: Id<'person'>; readonly name: string }, token: string): Page {
  const body = html`${panel({ titleText: `A one-time code for ${person.name}`, html: html`<span class="hw-code">${token}</span>` })}
<p class="govuk-body"><strong>It is shown this once.</strong> Write it down or hand it over now, in person or by telephone, never by e-mail.</p>
<p class="govuk-body">It works once, for ${linkHours} hours. They open <strong>/first-password</strong>, enter the code and choose a password. If it is lost, make a new one: this one then no longer works.</p>
<p class="govuk-body"><a class="govuk-link" href="/people/${person.id}">Go on to ${person.name}</a></p>`
  return { kind: 'page', title: 'One-time code', part: 'people', body }
}
