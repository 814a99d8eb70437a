// Signing out: asked once, because a stray click must not end a night's work.
import { signOut } from '../../../actions/sign-in/sign-out.ts'
import { button } from '../../components/button/button.ts'
import { form } from '../../components/form/form.ts'
import type { OpenScreen } from '../../frame/open-screen.ts'
import type { Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'

/** Draws the page. */
export function signOutPage(tokens: Html): Page {
  const body = html`<h1 class="govuk-heading-l">Sign out?</h1>
<p class="govuk-body">What you have typed and not sent stays in your drafts.</p>
${form({ action: '/sign-out', tokens, body: html`<div class="govuk-button-group">${button({ text: 'Sign out', preventDoubleClick: true })}<a class="govuk-link" href="/">Stay</a></div>` })}`
  return { kind: 'page', title: 'Sign out', body }
}

/** Signing out. */
export const signOutScreen: OpenScreen = {
  path: '/sign-out',
  get: async ask => signOutPage(ask.tokens),
  post: async ask => {
    await signOut(ask.gate, ask.token, ask.from)
    return { kind: 'redirect', to: '/sign-in', token: null }
  },
}
