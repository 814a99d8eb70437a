// What an interviewer reads before anything else: signs of exploitation, and who must not be told (RHI-13.7, FOUND-13.1b).
import type { ExploitationSign } from '../../../domain/sharing/index.ts'
import { warningText } from '../../components/warning-text/warning-text.ts'
import { type Html, html } from '../../html.ts'

/** The signs, or that none is on the record. What nobody recorded is no sign that there is nothing. */
export const exploitationMarker = (signs: readonly ExploitationSign[]): Html =>
  signs.length === 0
    ? html`<p class="govuk-body">No judged risk of exploitation is on the part of the record that you see. That is no sign that there is none: look out for it.</p>`
    : html`${warningText({ text: 'This child may be exploited or trafficked. Take particular care: they may be afraid to speak.', iconFallbackText: 'Warning' })}
<ul class="govuk-list govuk-list--bullet">${signs.map(({ says }) => html`<li>${says}</li>`)}</ul>`
