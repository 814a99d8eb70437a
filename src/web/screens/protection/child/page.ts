// Protection of a child over all episodes and outside of them, and the form for a concern that belongs to no episode.
import type { Role } from '../../../../domain/access/index.ts'
import type { Id, Instant } from '../../../../domain/kernel/index.ts'
import type { ChildBar } from '../../../../store/children/reads.ts'
import type { MessageRead } from '../../../../store/messages/reads.ts'
import type { Understanding } from '../../../../store/protection/reads.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { warningText } from '../../../components/warning-text/warning-text.ts'
import { drawQuestions, type Shown } from '../../../forms/draw-form.ts'
import { marksOf } from '../../../forms/insisted.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { childBar, childHref, childParts } from '../../children/child-bar.ts'
import { concernLine } from '../episode/page.ts'
import { evidenceBox } from '../evidence-box.ts'
import { type FrontDoors, frontDoorBox } from '../front-door.ts'
import { concernQuestions } from '../questions.ts'
import { understandingBox } from '../understanding.ts'
import type { ConcernTold } from '../view.ts'

/** What the page shows. */
export type ChildProtection = {
  readonly bar: ChildBar
  readonly concerns: readonly ConcernTold[]
  readonly messages: readonly MessageRead[]
  readonly doors: FrontDoors
  readonly understanding: Understanding | null
  readonly mayRead: boolean
  readonly mayWrite: boolean
  readonly now: Instant
}

/** Where the protection of a child has its page. */
export const childProtectionHref = (child: Id<'child'>, rest = ''): string => childHref(child, `/protection${rest}`)

/** Draws the page. */
export function childProtectionPage(view: ChildProtection, role: Role, done: boolean): Page {
  const { bar, concerns, messages, doors, mayWrite, mayRead, now } = view
  const empty = mayRead ? 'No concern is recorded.' : 'In your role you raise concerns and do not read them.'
  const body = html`<h1 class="govuk-visually-hidden">Protection</h1>
${childParts(bar.id, 'protection', role)}
${done && html`<p class="govuk-body"><strong>The concern is raised. The police and the front door are each to be told.</strong></p>`}
<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<h2 class="govuk-heading-m">Concerns</h2>
${concerns.length === 0 ? html`<p class="govuk-body">${empty}</p>` : html`<ul class="govuk-list govuk-list--spaced">${concerns.map(one => concernLine(one, messages, now))}</ul>`}
<p class="govuk-body">Of a child who is missing, or has come back, raise the concern on the episode: then everybody who works on it sees it.</p>
${mayWrite && button({ text: 'Raise a concern', href: childProtectionHref(bar.id, '/new') })}
</div><div class="govuk-grid-column-one-third">${frontDoorBox(doors)}</div></div>`
  return { kind: 'page', title: 'Protection of a child', part: 'children', before: childBar(bar, now), body }
}

/** What the form shows beside its questions. */
export type NewConcernShown = {
  readonly id: string
  readonly tokens: Html
  readonly shown: Shown
  readonly doubts: readonly string[]
}

/** Draws the form of a concern that belongs to no episode. */
export function newConcernPage(view: ChildProtection, { id, tokens, shown, doubts }: NewConcernShown): Page {
  const { bar, doors, understanding, now } = view
  const marks = marksOf(doubts)
  const words = 'Raise the concern'
  const content = html`<input type="hidden" name="_id" value="${id}"><input type="hidden" name="_insisted" value="${marks}">
${drawQuestions(concernQuestions, shown)}${button({ text: marks === '' ? words : `${words} all the same`, preventDoubleClick: true })}`
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<h1 class="govuk-heading-l">Raise a child-protection concern</h1>
${doubts.map(text => warningText({ text, iconFallbackText: 'Warning' }))}
<p class="govuk-body">Homeward tells the police and the front door, and does not ring anybody. Ring 999 if there is danger now.</p>
${understandingBox(understanding)}${evidenceBox({ washing: true })}${frontDoorBox(doors)}
${form({ action: childProtectionHref(bar.id, '/new'), tokens, body: content })}
</div></div>`
  const status = doubts.length > 0 ? { status: 422 } : {}
  const title = 'Raise a child-protection concern'
  return { kind: 'page', title, part: 'children', before: childBar(bar, now), faults: shown.faults, body, ...status }
}
