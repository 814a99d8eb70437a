// As whom somebody acts: a person with several roles chooses one, and every page then shows it.
import { chooseActor, type Holding, listActors } from '../../../actions/sign-in/choose-actor.ts'
import { roles } from '../../../domain/access/index.ts'
import { asId } from '../../../domain/kernel/index.ts'
import { button } from '../../components/button/button.ts'
import { form } from '../../components/form/form.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { radios } from '../../components/radios/radios.ts'
import { textOf } from '../../frame/fields.ts'
import { type OpenAnswer, type OpenAsk, type OpenScreen, onward } from '../../frame/open-screen.ts'
import type { Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'

/** What the page shows. */
export type RolePage = {
  readonly holdings: readonly Holding[]
  readonly tokens: Html
  readonly to: string
  readonly ended: boolean
  readonly fault: string | null
}

const itemOf = (one: Holding) => ({
  value: one.appointmentId,
  text: `${roles[one.role]}, ${one.agencyName}`,
  hint: one.teams.length > 0 ? { text: one.teams.join(', ') } : undefined,
})

/** Draws the page. */
export function rolePage({ holdings, tokens, to, ended, fault }: RolePage): Page {
  const legend = { text: 'Who are you acting as?', isPageHeading: true, classes: 'govuk-fieldset__legend--l' }
  const errorMessage = fault === null ? undefined : { text: fault }
  const content = html`<input type="hidden" name="to" value="${to}">
${radios({ name: 'role', fieldset: { legend }, hint: { text: 'What you can see and do follows from it. You can change it at any time.' }, errorMessage, items: holdings.map(itemOf) })}
${button({ text: 'Go on', preventDoubleClick: true })}`
  const none = html`<h1 class="govuk-heading-l">You have no role at present</h1>
<p class="govuk-body">Ask the administrator of your agency. If a child is missing, ring 999 or 101 now.</p>
<p class="govuk-body"><a class="govuk-link" href="/sign-out">Sign out</a></p>`
  const body = html`${ended && insetText({ text: 'The role that you were acting in has ended. What you saved is safe.' })}
${holdings.length === 0 ? none : form({ action: '/choose-role', tokens, body: content })}`
  return {
    kind: 'page',
    title: 'Who are you acting as?',
    body,
    faults: fault === null ? [] : [{ field: 'role', text: fault }],
  }
}

async function list(ask: OpenAsk, to: string, fault: string | null): Promise<OpenAnswer> {
  const listed = await listActors(ask.gate, ask.token)
  if (listed.kind === 'signed-out') return { kind: 'redirect', to: '/sign-in' }
  if (listed.kind === 'second-factor-first') return { kind: 'redirect', to: '/sign-in/code' }
  return rolePage({
    holdings: listed.holdings,
    tokens: ask.tokens,
    to,
    ended: textOf(ask.query, 'ended') === 'yes',
    fault,
  })
}

async function choose(ask: OpenAsk): Promise<OpenAnswer> {
  const to = onward(textOf(ask.fields, 'to'))
  const appointmentId = asId<'appointment'>(textOf(ask.fields, 'role'))
  if (appointmentId === null) return list(ask, to, 'Choose who you are acting as')
  const done = await chooseActor(ask.gate, { token: ask.token, appointmentId, from: ask.from })
  switch (done.kind) {
    case 'chosen':
      return { kind: 'redirect', to: `/sign-in/kept?to=${encodeURIComponent(to)}` }
    case 'withdrawn':
      return list(ask, to, 'That role has ended. Choose another')
    case 'second-factor-first':
      return { kind: 'redirect', to: '/sign-in/code' }
    case 'signed-out':
      return { kind: 'redirect', to: '/sign-in' }
  }
}

/** Choosing a role. */
export const chooseRoleScreen: OpenScreen = {
  path: '/choose-role',
  get: ask => list(ask, onward(textOf(ask.query, 'to')), null),
  post: choose,
}
