// What somebody sent when their session had ended: given back after signing in, to send again or let go.
import { readHeldForms, takeHeldForm } from '../../../actions/sign-in/take-held-form.ts'
import { asId, sayMoment } from '../../../domain/kernel/index.ts'
import { button } from '../../components/button/button.ts'
import { form } from '../../components/form/form.ts'
import { textOf } from '../../frame/fields.ts'
import { onward } from '../../frame/open-screen.ts'
import { keptFields } from '../../frame/resend.ts'
import type { Answer, Ask, Page, Screen } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { episodeActs } from '../missing/acts/index.ts'

type Held = Awaited<ReturnType<typeof readHeldForms>>[number]

const forms: readonly (readonly [RegExp, string])[] = [
  [/^\/report\//, 'A report that a child is missing'],
  [/^\/episodes\/[^/]+\/report\//, 'A part of a report'],
  [/^\/children\//, 'A change to a child’s record'],
]

function sayForm({ path }: Held): string {
  const act = episodeActs.find(one => path.endsWith(`/do/${one.path}`))
  return act?.title ?? forms.find(([pattern]) => pattern.test(path))?.[1] ?? 'A form'
}

const datePart = /-(day|month|year|time)$/
const isCode = (value: string) => asId(value) !== null || value === ''

/** What somebody wrote or chose, in their order: no names of fields and no ids; the parts of a date stand together. */
export function sayTyped(body: Held['body']): readonly string[] {
  const said = new Map<string, string>()
  for (const [name, sent] of Object.entries(body)) {
    const value = [sent].flat().join(', ')
    if (name.startsWith('_') || name.endsWith('-precision') || isCode(value)) continue
    const words = /^[a-z]+(-[a-z]+)+$/.test(value) ? value.replaceAll('-', ' ') : value
    const key = name.replace(datePart, '')
    said.set(key, [said.get(key), words].filter(Boolean).join(' '))
  }
  return [...said.values()]
}

function one(held: Held, tokens: Html): Html {
  const action = `/sign-in/kept/${held.id}`
  const typed = sayTyped(held.body)
  return html`<h2 class="govuk-heading-m">${sayForm(held)}</h2>
<p class="govuk-body">Sent ${sayMoment(held.madeAt)}.${typed.length > 0 && ' You wrote or chose:'}</p>
${typed.length > 0 && html`<ul class="govuk-list govuk-list--bullet">${typed.map(words => html`<li class="hw-said">${words}</li>`)}</ul>`}
${form({ action, tokens, body: html`${keptFields(held.body)}${button({ text: 'Send it now', preventDoubleClick: true })}` })}
${form({ action: `${action}/let-go`, tokens, body: button({ text: 'Let it go', classes: 'govuk-button--secondary' }) })}`
}

/** Draws the page. */
export function keptPage(waiting: readonly Held[], tokens: Html, to: string): Page {
  const body = html`<h1 class="govuk-heading-l">What you sent was kept</h1>
<p class="govuk-body">You had been signed out when you sent this. It is not saved in the record yet.</p>
${waiting.map(held => one(held, tokens))}
<p class="govuk-body"><a class="govuk-link" href="${to}">Go on, and decide later</a></p>`
  return { kind: 'page', title: 'What you sent was kept', body }
}

async function show(ask: Ask): Promise<Answer> {
  const to = onward(textOf(ask.query, 'to'))
  const waiting = await readHeldForms(ask.store, ask.actor.personId)
  return waiting.length === 0 ? { kind: 'redirect', to } : keptPage(waiting, ask.tokens, to)
}

const take = (ask: Ask) => {
  const id = asId<'held-form'>(ask.params.held ?? '')
  return id === null ? Promise.resolve(null) : takeHeldForm(ask.store, ask.actor.personId, id)
}

async function sendAgain(ask: Ask): Promise<Answer> {
  const taken = await take(ask)
  if (taken?.kind !== 'taken') return { kind: 'redirect', to: '/' }
  return { kind: 'redirect', to: onward(taken.form.path), again: true }
}

async function letGo(ask: Ask): Promise<Answer> {
  await take(ask)
  return { kind: 'redirect', to: '/sign-in/kept' }
}

/** What was kept. */
export const keptScreen: Screen = { path: '/sign-in/kept', get: show }
/** Sends it where it was going. */
export const sendKeptScreen: Screen = { path: '/sign-in/kept/:held', post: sendAgain }
/** Lets it go. */
export const letGoScreen: Screen = { path: '/sign-in/kept/:held/let-go', post: letGo }
