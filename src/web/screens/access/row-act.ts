// Acts upon the rows of a table: one form beside the table, and a button in each row that sends it to the row's own address.
import { form } from '../../components/form/form.ts'
import { type Html, html } from '../../html.ts'

const formId = 'row-act'

/** The form that the buttons of rows send; once a page. */
export const rowForm = (tokens: Html, body: Html | string = ''): Html =>
  form({ action: '/access', tokens, body: html`${body}`, attributes: { id: formId } })

/** A button of a row; `of` names the row for those who do not see the table. `drop` is sent with it. */
export const rowButton = (action: string, words: { readonly text: string; readonly of: string }, drop = ''): Html =>
  html`<button type="submit" form="${formId}" formaction="${action}" name="drop" value="${drop}" class="govuk-button govuk-button--secondary" data-module="govuk-button">${words.text}<span class="govuk-visually-hidden"> ${words.of}</span></button>`
