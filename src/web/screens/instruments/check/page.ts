// Check your answers: what is unanswered, what must be thought of, every answer by its printed section, and sending it.
import { displayName } from '../../../../domain/children/index.ts'
import { type FormPage, outcomeOf, pagesOf, type Question, sayStored } from '../../../../domain/instruments/index.ts'
import { dayOf } from '../../../../domain/kernel/index.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { type CheckedAnswer, checkAnswers } from '../../../components/check-answers/check-answers.ts'
import { form as formOf } from '../../../components/form/form.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { childBar } from '../../children/child-bar.ts'
import { type Filling, formHref, mayAnswer, maySee, pageHref } from '../filling.ts'
import { drawFindings } from '../findings.ts'
import { markOf } from '../input/asked.ts'
import { isAnswerable } from '../input/draw-question.ts'
import { fieldOf } from '../input/read-question.ts'
import { formScore } from '../judgement/form-score.ts'
import { indicatorPage } from '../judgement/indicators.ts'

const pageOf = ({ of }: Filling, id: string): FormPage | undefined =>
  pagesOf(of).find(({ questions }) => questions.includes(id))

function hrefOf(filling: Filling, id: string, question: Question): string | undefined {
  const page = pageOf(filling, id)
  if (page === undefined || !mayAnswer(filling.role, filling.of, question)) return undefined
  return `${pageHref(filling.form.id, page)}#${fieldOf(id, question)}`
}

function unanswered(filling: Filling): Html | false {
  const { looked, of } = filling
  if (looked.unanswered.length === 0) return false
  const links = looked.unanswered.flatMap(id => {
    const question = of.questions[id]
    if (question === undefined) return []
    const href = hrefOf(filling, id, question)
    const words = question.oneOf === undefined ? question.label : `${question.section}: choose one`
    return [html`<li>${href === undefined ? words : html`<a class="govuk-link" href="${href}">${words}</a>`}</li>`]
  })
  return insetText({
    html: html`<p class="govuk-body"><strong>Before you submit, answer these.</strong> “Not known” is an answer where it is offered. The draft is saved and can wait.</p>
<ul class="govuk-list govuk-list--bullet">${links}</ul>`,
  })
}

function answered(filling: Filling, id: string): readonly CheckedAnswer[] {
  const { of, stored, role } = filling
  const question = of.questions[id]
  if (question === undefined || !isAnswerable(question)) return []
  if (!maySee(role, of, question))
    return [{ question: question.label, answer: { text: 'You may not see this section.' } }]
  const says = sayStored(question, stored.get(id))
  const answer = says === '' ? null : { html: html`<span class="hw-said" dir="auto">${says}</span>` }
  return [{ question: question.label, answer, href: hrefOf(filling, id, question) }]
}

function sections(filling: Filling): Html[] {
  const { of, asked } = filling
  const titles = [...new Set(asked.map(id => of.questions[id]?.section ?? ''))]
  return titles.map(title => {
    const ids = asked.filter(id => of.questions[id]?.section === title)
    return checkAnswers({ title, answers: ids.flatMap(id => answered(filling, id)) })
  })
}

function outcome({ of, answers, now }: Filling): Html | false {
  const { score, scoredLevel, level } = outcomeOf(of, answers, dayOf(now))
  const label = (key: string) => of.bands?.find(band => band.key === key)?.label ?? key
  const facts = [
    score !== null && `Total so far: ${score}`,
    scoredLevel !== null && `Scored: ${label(scoredLevel)}`,
    level !== null && `Judged: ${label(level)}`,
  ].filter(fact => fact !== false)
  if (facts.length === 0) return false
  return html`<h2 class="govuk-heading-m">What it comes to</h2><ul class="govuk-list">${facts.map(fact => html`<li>${fact}</li>`)}</ul>`
}

const scorePart = ({ of, answers, now, form }: Filling): Html | false =>
  formScore({ of, answers, on: dayOf(now), link: n => formHref(form.id, `/page/${indicatorPage(of, n)}`) })

/** What the page shows besides the form. */
export type CheckView = {
  readonly filling: Filling
  /** Whether somebody changed the form since the page was opened. */
  readonly stale: boolean
  /** Whether it was sent and could not be submitted yet. */
  readonly refused: boolean
}

const staleWords: Html = html`<div class="govuk-inset-text" role="alert"><strong>The form was changed since you opened this page.</strong> These are the answers as they stand now. Check them, then submit.</div>`

function submitPart(filling: Filling): Html {
  const { form, looked, tokens } = filling
  const held = looked.unanswered.length > 0 || looked.findings.some(({ kind }) => kind === 'problem')
  if (held)
    return html`<p class="govuk-body">It cannot be submitted yet: see the top of this page. Nothing is lost.</p>`
  const body = html`<input type="hidden" name="_version" value="${form.version}"><input type="hidden" name="_marks" value="${answersMark(filling)}">
<p class="govuk-body">Once submitted it is locked. It can be amended with a reason.</p>
${button({ text: 'Submit the form', preventDoubleClick: true })}`
  return formOf({ action: formHref(form.id, '/check'), tokens, body })
}

/** What was on the page that was checked: the versions of all its answers. */
export const answersMark = ({ stored }: Pick<Filling, 'stored'>): string =>
  markOf([...stored].map(([id, { version }]) => `${id}:${version}`).sort(), false)

/** Draws the page. */
export function checkPage({ filling, stale, refused }: CheckView): Page {
  const { form, of, bar, now, looked } = filling
  const body = html`${childBar(bar, now)}
<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
${stale && staleWords}
<span class="govuk-caption-l">${of.name}, ${displayName(bar.identity)}</span>
<h1 class="govuk-heading-l">Check your answers</h1>
${unanswered(filling)}${drawFindings(looked.findings, bar)}${scorePart(filling) || outcome(filling)}
${sections(filling)}
${submitPart(filling)}
</div></div>`
  const before = backLink({ href: formHref(form.id), text: 'Back to the parts' })
  const status = stale ? { status: 409 } : refused ? { status: 422 } : {}
  return { kind: 'page', title: 'Check your answers', part: 'children', before, body, ...status }
}
