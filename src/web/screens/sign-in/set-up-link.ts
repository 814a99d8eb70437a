// Choosing a password with a one-time link.
import { choosePassword, readSetUpLink } from '../../../actions/sign-in/use-set-up-link.ts'
import type { PasswordFault } from '../../../domain/sign-in/index.ts'
import { button } from '../../components/button/button.ts'
import { form } from '../../components/form/form.ts'
import { passwordInput } from '../../components/password-input/password-input.ts'
import type { OpenAnswer, OpenAsk, OpenScreen } from '../../frame/open-screen.ts'
import type { Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'

const closedPage: Page = {
  kind: 'page',
  status: 404,
  title: 'This link is closed',
  body: html`<h1 class="govuk-heading-l">This link is closed</h1>
<p class="govuk-body">It was used, or is too old. Ask your administrator for a new one.</p>`,
}

/** What is wrong with a password, in words. */
const says: Readonly<Record<PasswordFault, string>> = {
  'too-short': 'Choose a password of at least 12 characters',
  'too-long': 'Choose a shorter password',
  'too-common': 'That password is too easy to guess. Choose another',
}

/** Draws the page. */
export function setUpLinkPage(tokens: Html, link: string, name: string, fault: string | null): Page {
  const errorMessage = fault === null ? undefined : { text: fault }
  const content = html`${passwordInput({ name: 'password', label: { text: 'Password' }, hint: { text: 'At least 12 characters. Three or four words are good.' }, autocomplete: 'new-password', errorMessage })}${button({ text: 'Save the password', preventDoubleClick: true })}`
  const body = html`<h1 class="govuk-heading-l">Choose a password, ${name}</h1>${form({ action: `/set-up/${link}`, tokens, body: content })}`
  return {
    kind: 'page',
    title: 'Choose a password',
    body,
    faults: fault === null ? [] : [{ field: 'password', text: fault }],
  }
}

async function show(ask: OpenAsk): Promise<OpenAnswer> {
  const link = ask.params.link ?? ''
  const owner = await readSetUpLink(ask.gate, link)
  return owner.kind === 'closed' ? closedPage : setUpLinkPage(ask.tokens, link, owner.name, null)
}

async function submit(ask: OpenAsk): Promise<OpenAnswer> {
  const link = ask.params.link ?? ''
  const owner = await readSetUpLink(ask.gate, link)
  if (owner.kind === 'closed') return closedPage
  const typed = ask.fields.password
  const done = await choosePassword(ask.gate, {
    linkToken: link,
    password: typeof typed === 'string' ? typed : '',
    from: ask.from,
  })
  if (done.kind === 'chosen') return { kind: 'redirect', to: '/sign-in' }
  if (done.kind === 'closed') return closedPage
  return setUpLinkPage(ask.tokens, link, owner.name, says[done.fault])
}

/** Choosing a password with a link. */
export const setUpLinkScreen: OpenScreen = { path: '/set-up/:link', get: show, post: submit }
