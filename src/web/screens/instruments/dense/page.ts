// The matrix for a desk: its indicators in one table that is edited in place, the score over it, the judgement under it.
import { displayName } from '../../../../domain/children/index.ts'
import type { FormPage, Instrument } from '../../../../domain/instruments/index.ts'
import { backLink, button, details, form } from '../../../components/index.ts'
import type { Fault, Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { childBar } from '../../children/child-bar.ts'
import { formHref } from '../filling.ts'
import type { AskedQuestion } from '../input/asked.ts'
import { shownFields } from '../input/draw-question.ts'
import { fieldOf } from '../input/read-question.ts'
import { drawJudgementFields, isJudgement } from '../judgement/draw.ts'
import { indicatorIds } from '../judgement/indicators.ts'
import { bandTable, crosswalkHelp, scoreBox } from '../judgement/score-box.ts'
import { scoreOf } from '../judgement/score-of.ts'
import { drawRaised } from '../level/draw.ts'
import { raisingIndicators } from '../level/prompts.ts'
import { askedOn } from '../page/asks.ts'
import { drawCollision } from '../page/collision.ts'
import type { PageView } from '../page/page.ts'
import { denseRow } from './row.ts'

/** The questions of the dense page as one page of the form; null where the form has no scored indicators. */
export function densePageOf(of: Instrument): FormPage | null {
  const indicators = indicatorIds(of)
  const judged = Object.entries(of.questions).flatMap(([id, question]) => (isJudgement(question) ? [id] : []))
  if (indicators.length === 0) return null
  return { key: 'dense', title: 'All indicators on one page', questions: [...indicators, ...judged] }
}

function asksOf({ filling, page, faults, theirs, fields }: PageView): AskedQuestion[] {
  return page.questions.flatMap(id => {
    const typed = faults.has(id) || theirs.has(id) ? fields : null
    return askedOn(filling, id, { fields: typed, faults }, null) ?? []
  })
}

const collisionOf = ({ theirs, filling }: PageView, { id, question }: AskedQuestion): Html | false =>
  theirs.has(id) && drawCollision(id, question, theirs.get(id), filling)

function rowOf(view: PageView, asked: AskedQuestion, number: number, raises: boolean): Html {
  const raised = raises && drawRaised(asked)
  return denseRow({ asked, number, hidden: shownFields(asked), above: collisionOf(view, asked), raised })
}

const headings = ['Indicator', 'Level', 'Multi-agency Evidence', 'Last time'] as const
const head: Html = html`<thead><tr>${headings.map(text => html`<th scope="col">${text}</th>`)}</tr></thead>`

function tableOf(view: PageView, asks: readonly AskedQuestion[]): Html {
  const { of, answers, around } = view.filling
  const rows = asks.filter(({ question }) => question.input.kind === 'level')
  const raising = raisingIndicators(indicatorIds(of), { of, answers, around })
  return html`<table class="hw-dense"><caption class="govuk-visually-hidden">Indicators, their levels and evidence</caption>${head}
<tbody>${rows.map((asked, n) => rowOf(view, asked, n + 1, raising.has(asked.id)))}</tbody></table>`
}

const judgementOf = (view: PageView, asked: AskedQuestion): Html =>
  html`<div class="hw-asked" data-autosave-together>${collisionOf(view, asked)}${shownFields(asked)}${drawJudgementFields(asked)}</div>`

const numberOf = (of: Instrument, id: string): string => {
  const n = indicatorIds(of).indexOf(id)
  return n < 0 ? '' : `${n + 1}. `
}

function faultsOf({ filling, faults }: PageView): Fault[] {
  return [...faults].flatMap(([id, text]) => {
    const question = filling.of.questions[id]
    return question === undefined ? [] : [{ field: fieldOf(id, question), text: `${numberOf(filling.of, id)}${text}` }]
  })
}

/** Where an indicator stands on this page: its evidence, when no level is chosen, is one key further. */
const linkTo = (of: Instrument) => (number: number) => `#${indicatorIds(of)[number - 1] ?? ''}-level`

/** Draws the page. */
export function densePage(view: PageView): Page {
  const { filling, action, back, theirs } = view
  const { of, bar, now, answers } = filling
  const asks = asksOf(view)
  const score = scoreOf({ of, answers })
  const judged = asks.filter(({ question }) => isJudgement(question))
  const bands = details({ summaryText: 'Bands as printed and as they are counted', html: bandTable(of, score.band) })
  const content = html`${scoreBox({ of, score, link: linkTo(of) })}${bands}${crosswalkHelp()}${tableOf(view, asks)}${judged.map(one => judgementOf(view, one))}
<div class="govuk-button-group">${button({ text: view.button, preventDoubleClick: true })}
<a class="govuk-link" href="${formHref(filling.form.id, '/check')}">Check and submit</a></div>`
  const body = html`${childBar(bar, now)}
<span class="govuk-caption-l">${of.name}, ${displayName(bar.identity)}</span>
<h1 class="govuk-heading-l">${view.page.title}</h1>
<p class="govuk-body">Every answer is saved as you type. On a phone, <a class="govuk-link" href="${formHref(filling.form.id)}">one indicator a page</a> is easier.</p>
${form({ action, tokens: filling.tokens, autosave: view.autosaves ? `${action}/as-typed` : undefined, body: content })}`
  const status = theirs.size > 0 ? { status: 409 } : {}
  const before = backLink(back)
  return { kind: 'page', title: view.page.title, part: 'children', before, body, faults: faultsOf(view), ...status }
}
