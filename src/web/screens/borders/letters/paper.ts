// A letter on paper: its paragraphs as they were printed.
import { type Html, html } from '../../../html.ts'

/** Draws the paragraphs of a printed letter. */
export const paper = (printed: string): Html =>
  html`<div class="hw-paper">${printed.split('\n\n').map(paragraph => html`<p class="govuk-body">${paragraph}</p>`)}</div>`
