// E-mail and password.
import { signIn } from '../../../actions/sign-in/sign-in.ts'
import { button } from '../../components/button/button.ts'
import { form } from '../../components/form/form.ts'
import { input } from '../../components/input/input.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { passwordInput } from '../../components/password-input/password-input.ts'
import { textOf } from '../../frame/fields.ts'
import { type OpenAnswer, type OpenAsk, type OpenScreen, onward } from '../../frame/open-screen.ts'
import type { Fault, Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'

/** What the page shows. */
export type SignInPage = {
  readonly tokens: Html
  readonly to: string
  readonly kept: boolean
  readonly email: string
  readonly faults: readonly Fault[]
}

/** Draws the page. */
export function signInPage({ tokens, to, kept, email, faults }: SignInPage): Page {
  const errorOf = (field: string) => {
    const found = faults.find(fault => fault.field === field)
    return found && { text: found.text }
  }
  const content = html`<input type="hidden" name="to" value="${to}">
${input({ name: 'email', label: { text: 'E-mail address' }, type: 'email', value: email, autocomplete: 'username', spellcheck: false, errorMessage: errorOf('email') })}
${passwordInput({ name: 'password', label: { text: 'Password' }, errorMessage: errorOf('password') })}
${button({ text: 'Sign in', preventDoubleClick: true })}`
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<h1 class="govuk-heading-l">Sign in to Homeward</h1>
${kept && insetText({ text: 'You were signed out because nothing was asked for. What you sent is kept: sign in and send it again.' })}
${form({ action: '/sign-in', tokens, body: content })}
<p class="govuk-body"><a class="govuk-link" href="/first-password">I have a one-time code and need to choose a password</a></p>
<p class="govuk-body">If a child is missing and you cannot sign in, ring 999 or 101. Do not wait.</p>
</div></div>`
  return { kind: 'page', title: 'Sign in', body, faults }
}

const wait = (seconds: number) => (seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`)

async function show(ask: OpenAsk): Promise<OpenAnswer> {
  const kept = textOf(ask.query, 'kept') === 'yes'
  return signInPage({ tokens: ask.tokens, to: onward(textOf(ask.query, 'to')), kept, email: '', faults: [] })
}

function emptyFields(email: string, password: string): Fault[] {
  const faults: Fault[] = []
  if (email === '') faults.push({ field: 'email', text: 'Enter your e-mail address' })
  if (password === '') faults.push({ field: 'password', text: 'Enter your password' })
  return faults
}

async function submit(ask: OpenAsk): Promise<OpenAnswer> {
  const email = textOf(ask.fields, 'email')
  const typed = ask.fields.password
  const password = typeof typed === 'string' ? typed : ''
  const to = onward(textOf(ask.fields, 'to'))
  const again = (faults: readonly Fault[]) => signInPage({ tokens: ask.tokens, to, kept: false, email, faults })
  const empty = emptyFields(email, password)
  if (empty.length > 0) return again(empty)
  const done = await signIn(ask.gate, { email, password, deviceToken: ask.deviceToken, from: ask.from })
  const next = `?to=${encodeURIComponent(to)}`
  switch (done.kind) {
    case 'refused':
      return again([{ field: 'email', text: 'The e-mail address or the password is not right' }])
    case 'slowed':
      return again([
        { field: 'email', text: `There were too many failed attempts. Try again in ${wait(done.waitSeconds)}` },
      ])
    case 'code-due':
      return { kind: 'redirect', to: `/sign-in/code${next}`, token: done.token, deviceToken: done.deviceToken }
    case 'set-up-due':
      return { kind: 'redirect', to: `/sign-in/set-up${next}`, token: done.token, deviceToken: done.deviceToken }
    case 'signed-in': {
      const path = done.actor === 'chosen' ? '/sign-in/kept' : '/choose-role'
      return { kind: 'redirect', to: path + next, token: done.token, deviceToken: done.deviceToken }
    }
  }
}

/** Signing in. */
export const signInScreen: OpenScreen = { path: '/sign-in', get: show, post: submit }
