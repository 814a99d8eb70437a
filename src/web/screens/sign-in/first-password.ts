// Choosing a password with the one-time code that an administrator gave by hand. The code is posted and never in an address.
import { choosePassword } from '../../../actions/sign-in/use-set-up-link.ts'
import type { PasswordFault } from '../../../domain/sign-in/index.ts'
import { button } from '../../components/button/button.ts'
import { form } from '../../components/form/form.ts'
import { input } from '../../components/input/input.ts'
import { passwordInput } from '../../components/password-input/password-input.ts'
import { textOf } from '../../frame/fields.ts'
import type { OpenAnswer, OpenAsk, OpenScreen } from '../../frame/open-screen.ts'
import type { Fault, Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'

const says: Readonly<Record<PasswordFault, string>> = {
  'too-short': 'Choose a password of at least 12 characters',
  'too-long': 'Choose a shorter password',
  'too-common': 'That password is too easy to guess. Choose another',
}

/** Draws the page; the code that was typed stands in it again, the password never. */
export function firstPasswordPage(tokens: Html, code: string, faults: readonly Fault[]): Page {
  const errorOf = (field: string) => {
    const found = faults.find(fault => fault.field === field)
    return found && { text: found.text }
  }
  const content = html`${input({
    name: 'code',
    label: { text: 'One-time code' },
    hint: { text: 'Your administrator gave it to you. It works once.' },
    value: code,
    autocomplete: 'off',
    spellcheck: false,
    errorMessage: errorOf('code'),
  })}
${passwordInput({
  name: 'password',
  label: { text: 'New password' },
  hint: { text: 'At least 12 characters. Three or four words are good.' },
  autocomplete: 'new-password',
  errorMessage: errorOf('password'),
})}
${button({ text: 'Save the password', preventDoubleClick: true })}`
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<h1 class="govuk-heading-l">Choose your password</h1>${form({ action: '/first-password', tokens, body: content })}</div></div>`
  return { kind: 'page', title: 'Choose your password', body, faults }
}

async function submit(ask: OpenAsk): Promise<OpenAnswer> {
  const code = textOf(ask.fields, 'code')
  const typed = ask.fields.password
  const again = (field: string, text: string) => firstPasswordPage(ask.tokens, code, [{ field, text }])
  if (code === '') return again('code', 'Enter the one-time code')
  const done = await choosePassword(ask.gate, {
    linkToken: code,
    password: typeof typed === 'string' ? typed : '',
    from: ask.from,
  })
  switch (done.kind) {
    case 'chosen':
      return { kind: 'redirect', to: '/sign-in' }
    case 'closed':
      return again('code', 'This code was used, is too old or is not right. Ask your administrator for a new one')
    case 'password-refused':
      return again('password', says[done.fault])
  }
}

/** Choosing a password. */
export const firstPasswordScreen: OpenScreen = {
  path: '/first-password',
  get: async ask => firstPasswordPage(ask.tokens, '', []),
  post: submit,
}
