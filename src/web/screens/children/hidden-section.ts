// What stands in place of a section that the actor's role may not read: it says so, and never looks empty.
import { insetText } from '../../components/inset-text/inset-text.ts'
import { type Html, html } from '../../html.ts'

/** The section's heading, and that it may not be seen. */
export const hiddenSection = (title: string): Html => html`<h2 class="govuk-heading-m">${title}</h2>
${insetText({ text: 'You may not see this section.' })}`
