// The pages for when something went wrong, in plain words, with a way on.

import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { Fields } from './fields.ts'
import { resendForm } from './resend.ts'
import type { Page } from './screen.ts'

/** What was asked for and posted, for pages that offer to send it again. */
export type Attempt = { readonly method: string; readonly path: string; readonly fields: Fields; readonly tokens: Html }

const again = (attempt: Attempt, words: string): Html =>
  attempt.method === 'POST'
    ? resendForm(attempt.path, attempt.fields, attempt.tokens, words)
    : html`<p class="govuk-body"><a class="govuk-link" href="${attempt.path}">Try again</a></p>`

/** The same for a record that does not exist and one that may not be seen. */
export function notFoundPage(): Page {
  return {
    kind: 'page',
    status: 404,
    title: 'Page not found',
    body: html`<h1 class="govuk-heading-l">Page not found</h1>
<p class="govuk-body">There is nothing here that you can see. If you followed a link about a child, you may need access.</p>
<p class="govuk-body"><a class="govuk-link" href="/children/search">Find a child and ask for access</a></p>
<p class="govuk-body">If a child is missing or at risk you can always <a class="govuk-link" href="/report">report it</a>.</p>`,
  }
}

/** The database cannot be reached. What ended in the middle of a commit may have been saved: sent again, it is recorded once. */
export function databaseAwayPage(attempt: Attempt): Page {
  const saved =
    attempt.method === 'POST'
      ? 'It could not be confirmed that what you sent was saved. It is kept in this page: do not close it. Send it again, and it is recorded once.'
      : ''
  return {
    kind: 'page',
    status: 503,
    title: 'Homeward cannot reach its records',
    body: html`<h1 class="govuk-heading-l">Homeward cannot reach its records</h1>
<p class="govuk-body">${saved} Everything that was saved before is safe.</p>
<p class="govuk-body"><strong>If a child is missing, ring 999 or 101 now. Do not wait for this page.</strong></p>
${again(attempt, 'Send it again')}`,
  }
}

/** Something broke that we did not foresee. */
export function brokenPage(attempt: Attempt, request: string): Page {
  return {
    kind: 'page',
    status: 500,
    title: 'Sorry, there is a problem',
    body: html`<h1 class="govuk-heading-l">Sorry, there is a problem</h1>
<p class="govuk-body">${attempt.method === 'POST' ? 'What you sent was not saved. It is kept in this page.' : 'Nothing was lost.'}</p>
<p class="govuk-body"><strong>If a child is missing, ring 999 or 101 now.</strong></p>
${again(attempt, 'Send it again')}
<p class="govuk-body">If it goes on, tell your administrator this number: ${request}</p>`,
  }
}

/** Nobody is signed in and no session is left to keep the form on, so the page itself keeps it. */
export function signedOutPage(attempt: Attempt): Page {
  return {
    kind: 'page',
    status: 403,
    title: 'You are signed out',
    body: html`<h1 class="govuk-heading-l">You are signed out</h1>
<p class="govuk-body">What you sent was not saved. It is kept in this page: do not close it.</p>
<p class="govuk-body"><strong>If a child is missing, ring 999 or 101 now.</strong></p>
<p class="govuk-body"><a class="govuk-link" href="/sign-in" target="_blank" rel="noopener">Sign in in a new tab</a>, then come back to this one.</p>
${resendForm(attempt.path, attempt.fields, attempt.tokens, 'Send it again')}`,
  }
}

/** A form of another site's making, which nobody here wrote: it is not offered to be sent again. */
export function foreignFormPage(): Page {
  return {
    kind: 'page',
    status: 403,
    title: 'This did not come from Homeward',
    body: html`<h1 class="govuk-heading-l">This did not come from Homeward</h1>
<p class="govuk-body">Another site sent it, and it was not saved. If you do not know why, tell your administrator.</p>`,
  }
}

const refusals: Readonly<Record<number, string>> = {
  413: 'What you sent is too long. Go back, make it shorter, and send it again. A photograph may have 8 megabytes.',
  415: 'A file cannot be sent here. Go back and send the form without it.',
  429: 'Too much was asked for in one minute. Wait a minute, go back, and try again.',
}

/** What came could not be read at all, or came too often. */
export function unreadablePage(status: number): Page {
  return {
    kind: 'page',
    status,
    title: 'That could not be read',
    body: html`<h1 class="govuk-heading-l">That could not be read</h1>
<p class="govuk-body">${refusals[status] ?? 'Go back and try again.'}</p>
<p class="govuk-body"><strong>If a child is missing, ring 999 or 101 now.</strong></p>`,
  }
}

/** The form was opened before signing in again, or too long ago. */
export function staleFormPage(attempt: Attempt): Page {
  return {
    kind: 'page',
    status: 403,
    title: 'Send this once more',
    body: html`<h1 class="govuk-heading-l">Send this once more</h1>
<p class="govuk-body">The page was open since before you last signed in. Nothing is lost: what you typed is kept here.</p>
${resendForm(attempt.path, attempt.fields, attempt.tokens, 'Send it')}`,
  }
}

/** The form was opened as another actor than the one who is signed in now. */
export function otherActorPage(attempt: Attempt, now: string): Page {
  return {
    kind: 'page',
    status: 409,
    title: 'You now act as somebody else',
    body: html`<h1 class="govuk-heading-l">You now act as somebody else</h1>
<p class="govuk-body">This form was opened in another role. You are now ${now}. It was not saved, and nothing is lost.</p>
${resendForm(attempt.path, attempt.fields, attempt.tokens, `Send it as ${now}`)}
<p class="govuk-body">To send it in the other role, <a class="govuk-link" href="/choose-role" target="_blank" rel="noopener">change role
in a new tab</a>, then come back to this one and send it.</p>`,
  }
}
