// The code from the authenticator app, and setting that app up.
import { confirmSecondFactor } from '../../../actions/sign-in/confirm-second-factor.ts'
import { offerSecondFactor, setUpSecondFactor } from '../../../actions/sign-in/set-up-second-factor.ts'
import { button } from '../../components/button/button.ts'
import { form } from '../../components/form/form.ts'
import { input } from '../../components/input/input.ts'
import { textOf } from '../../frame/fields.ts'
import { type OpenAnswer, type OpenAsk, type OpenScreen, onward } from '../../frame/open-screen.ts'
import type { Page } from '../../frame/screen.ts'
import { type Html, html, raw } from '../../html.ts'

const wrong = 'That code is not right, or was used already. Wait for the next one'

const codeField = (fault: string | null): Html =>
  input({
    name: 'code',
    label: { text: 'Code', classes: 'govuk-label--m' },
    hint: { text: 'Six digits from your authenticator app' },
    inputmode: 'numeric',
    autocomplete: 'one-time-code',
    classes: 'govuk-input--width-10',
    errorMessage: fault === null ? undefined : { text: fault },
  })

const faultsOf = (fault: string | null) => (fault === null ? [] : [{ field: 'code', text: fault }])

/** Draws the page that asks for a code. */
export function codePage(tokens: Html, to: string, fault: string | null): Page {
  const content = html`<input type="hidden" name="to" value="${to}">${codeField(fault)}
<p class="govuk-body">If you lost the app, enter one of your recovery codes instead.</p>${button({ text: 'Go on', preventDoubleClick: true })}`
  const body = html`<h1 class="govuk-heading-l">Enter the code</h1>${form({ action: '/sign-in/code', tokens, body: content })}`
  return { kind: 'page', title: 'Enter the code', body, faults: faultsOf(fault) }
}

async function submitCode(ask: OpenAsk): Promise<OpenAnswer> {
  const to = onward(textOf(ask.fields, 'to'))
  const done = await confirmSecondFactor(ask.gate, {
    token: ask.token,
    code: textOf(ask.fields, 'code'),
    from: ask.from,
  })
  switch (done.kind) {
    case 'signed-in': {
      const path = done.actor === 'chosen' ? '/sign-in/kept' : '/choose-role'
      return { kind: 'redirect', to: `${path}?to=${encodeURIComponent(to)}`, token: done.token }
    }
    case 'wrong-code':
      return codePage(ask.tokens, to, wrong)
    case 'slowed':
      return codePage(ask.tokens, to, `There were too many wrong codes. Try again in ${done.waitSeconds} seconds`)
    case 'signed-out':
      return { kind: 'redirect', to: '/sign-in', token: null }
  }
}

/** Asks for the code. */
export const codeScreen: OpenScreen = {
  path: '/sign-in/code',
  get: async ask => codePage(ask.tokens, onward(textOf(ask.query, 'to')), null),
  post: submitCode,
}

type Offered = { readonly typed: string; readonly svg: string }

/** Draws the page that sets the app up. */
export function setUpPage(tokens: Html, to: string, offered: Offered, fault: string | null): Page {
  const content = html`<input type="hidden" name="to" value="${to}">${codeField(fault)}${button({ text: 'Set up', preventDoubleClick: true })}`
  const body = html`<h1 class="govuk-heading-l">Set up your authenticator app</h1>
<p class="govuk-body">Scan this picture with an authenticator app, or type the key into it. Then enter the code that it shows.</p>
<div class="hw-qr">${raw(offered.svg)}</div>
<p class="govuk-body">Key: <strong>${offered.typed}</strong></p>
${form({ action: '/sign-in/set-up', tokens, body: content })}`
  return { kind: 'page', title: 'Set up your authenticator app', body, faults: faultsOf(fault) }
}

async function offer(ask: OpenAsk, to: string, fault: string | null): Promise<OpenAnswer> {
  const offered = await offerSecondFactor(ask.gate, ask.token)
  if (offered.kind === 'shown') return setUpPage(ask.tokens, to, offered, fault)
  return { kind: 'redirect', to: offered.kind === 'signed-out' ? '/sign-in' : '/choose-role' }
}

/** Draws the codes that are shown once. */
export function recoveryPage(codes: readonly string[], to: string): Page {
  const body = html`<h1 class="govuk-heading-l">Keep these recovery codes</h1>
<p class="govuk-body">Each lets you in once if you lose the app. They are shown this once.</p>
<ul class="govuk-list">${codes.map(code => html`<li><code>${code}</code></li>`)}</ul>
${button({ text: 'I have kept them', href: `/choose-role?to=${encodeURIComponent(to)}` })}`
  return { kind: 'page', title: 'Keep these recovery codes', body }
}

async function submitSetUp(ask: OpenAsk): Promise<OpenAnswer> {
  const to = onward(textOf(ask.fields, 'to'))
  const done = await setUpSecondFactor(ask.gate, { token: ask.token, code: textOf(ask.fields, 'code'), from: ask.from })
  if (done.kind === 'set-up') return { ...recoveryPage(done.recoveryCodes, to), token: done.token }
  if (done.kind === 'signed-out') return { kind: 'redirect', to: '/sign-in', token: null }
  return done.kind === 'wrong-code' ? offer(ask, to, wrong) : { kind: 'redirect', to: '/choose-role' }
}

/** Sets the app up. */
export const setUpScreen: OpenScreen = {
  path: '/sign-in/set-up',
  get: ask => offer(ask, onward(textOf(ask.query, 'to')), null),
  post: submitSetUp,
}
