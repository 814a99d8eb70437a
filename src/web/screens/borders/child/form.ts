// The one shape of the short forms about a child across borders: a heading, advice, its questions and a button.
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { drawQuestions, type Shown } from '../../../forms/draw-form.ts'
import type { Questions } from '../../../forms/questions.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { childBar, childHref } from '../../children/child-bar.ts'
import type { ChildAcross } from './view.ts'

/** What such a form is. `hidden` are fields that go with it; `stands` says what changed meanwhile. */
export type ChildForm = {
  readonly title: string
  readonly path: string
  readonly advice: readonly string[]
  readonly questions: Questions
  readonly button: string
  readonly hidden: Readonly<Record<string, string>>
  readonly tokens: Html
  readonly shown: Shown
  readonly stands?: string
}

/** Draws it. */
export function childFormPage({ bar, now }: Pick<ChildAcross, 'bar' | 'now'>, one: ChildForm): Page {
  const hidden = Object.entries(one.hidden).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )
  const content = html`${hidden}${drawQuestions(one.questions, one.shown)}${button({ text: one.button, preventDoubleClick: true })}`
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<h1 class="govuk-heading-l">${one.title}</h1>
${one.stands !== undefined && insetText({ text: one.stands })}
${one.advice.map(text => html`<p class="govuk-body hw-said">${text}</p>`)}
${form({ action: childHref(bar.id, one.path), tokens: one.tokens, body: content })}
<p class="govuk-body"><a class="govuk-link" href="${childHref(bar.id, '/borders')}">Back without saving</a></p>
</div></div>`
  return {
    ...{ kind: 'page', title: one.title, part: 'children', before: childBar(bar, now), faults: one.shown.faults, body },
    ...(one.stands === undefined ? {} : { status: 409 }),
  }
}
