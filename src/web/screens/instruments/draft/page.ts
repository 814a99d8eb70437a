// A draft: its parts with how far each has come, what must be thought of, and who has worked on it.
import { displayName } from '../../../../domain/children/index.ts'
import { type FormPage, type Notice, pagesOf } from '../../../../domain/instruments/index.ts'
import type { Instant } from '../../../../domain/kernel/index.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { taskList } from '../../../components/task-list/task-list.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { childBar, childHref } from '../../children/child-bar.ts'
import { sayWhen } from '../../say.ts'
import { densePageOf } from '../dense/page.ts'
import { type Filling, formHref, pageHref, tabTitle } from '../filling.ts'
import { drawFindings } from '../findings.ts'
import { isAnswerable } from '../input/draw-question.ts'
import { answeredHere } from '../page/asks.ts'

/** How far a page has come: questions answered, asked, and still needed before the form is submitted. */
export type Progress = { readonly answered: number; readonly asked: number; readonly needed: number }

/** How far a page has come; boxes of which one is ticked count as one question. */
export function progressOf(page: FormPage, filling: Filling): Progress {
  const { of, answers, looked } = filling
  const ids = answeredHere(page, filling).filter(id => of.questions[id] !== undefined && isAnswerable(of.questions[id]))
  const groups = Map.groupBy(ids, id => of.questions[id]?.oneOf ?? id)
  const isAnswered = (id: string) => (answers[id]?.kind ?? 'unanswered') !== 'unanswered'
  return {
    answered: [...groups.values()].filter(those => those.some(isAnswered)).length,
    asked: groups.size,
    needed: ids.filter(id => looked.unanswered.includes(id)).length,
  }
}

function statusOf({ answered, asked, needed }: Progress) {
  if (asked === 0) return { text: 'Nothing to answer' }
  if (answered === 0) return { tag: { text: 'Not started', classes: 'govuk-tag--blue' } }
  if (answered === asked) return { text: 'Completed' }
  return needed > 0 ? { tag: { text: 'In progress', classes: 'govuk-tag--light-blue' } } : { text: 'Enough to submit' }
}

const neededHint = (needed: number): string =>
  needed === 1 ? '1 answer is needed before you submit' : `${needed} answers are needed before you submit`

// How many of how many stands under the title: beside it there is no room on a phone.
function hintOf({ answered, asked, needed }: Progress) {
  const begun = answered > 0 && answered < asked && `${answered} of ${asked} answered`
  const says = [begun, needed > 0 && neededHint(needed)].filter(part => part !== false)
  return says.length === 0 ? undefined : { text: says.join('. ') }
}

function taskOf(page: FormPage, filling: Filling) {
  const progress = progressOf(page, filling)
  const hint = hintOf(progress)
  return { title: { text: page.title }, href: pageHref(filling.form.id, page), hint, status: statusOf(progress) }
}

/** Who has saved an answer, the latest first, each with their last time. */
export function workersOn({ stored }: Pick<Filling, 'stored'>): readonly { by: string; at: Instant }[] {
  const latest = new Map<string, Instant>()
  for (const { by, at } of stored.values())
    if (by !== '' && at > (latest.get(by) ?? Number.NEGATIVE_INFINITY)) latest.set(by, at)
  return [...latest].map(([by, at]) => ({ by, at })).sort((a, b) => b.at - a.at)
}

function whoWorked(filling: Filling): Html {
  const { form, now } = filling
  const others = workersOn(filling).map(({ by, at }) => html`<li>${by}, last saved ${sayWhen(at, now)}</li>`)
  return html`<h2 class="govuk-heading-s">Who has worked on it</h2>
<ul class="govuk-list govuk-list--bullet"><li>Begun by ${form.begunBy}, ${sayWhen(form.begunAt, now)}</li>${others}</ul>`
}

function noticesAt(notices: readonly Notice[], where: 'top' | 'end'): Html | false {
  const lines = notices.filter(({ at }) => at === where).map(({ says }) => html`<p class="govuk-body">${says}</p>`)
  return lines.length > 0 && insetText({ html: html`${lines}` })
}

/** Where the form's child or episode stands. */
export const homeOf = ({ form }: Pick<Filling, 'form'>) =>
  form.episodeId === null
    ? { href: childHref(form.childId), text: 'Back to the child' }
    : { href: `/episodes/${form.episodeId}`, text: 'Back to the episode' }

const denseLink = ({ form, of }: Filling): Html | false =>
  densePageOf(of) !== null &&
  html`<p class="govuk-body">At a desk: <a class="govuk-link" href="${formHref(form.id, '/dense')}">all indicators on one page</a>.</p>`

/** Draws a draft. */
export function draftPage(filling: Filling): Page {
  const { form, of, bar, now, looked } = filling
  const check = formHref(form.id, '/check')
  const body = html`${childBar(bar, now)}
<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">${displayName(bar.identity)}, draft</span>
<h1 class="govuk-heading-l">${of.title}</h1>
${noticesAt(of.notices, 'top')}
${drawFindings(
  looked.findings.filter(({ kind }) => kind !== 'problem'),
  bar,
)}
<p class="govuk-body">Answer in any order. What you type is saved as you go. “Not known” is an answer.</p>
${denseLink(filling)}${taskList({ idPrefix: 'page', items: pagesOf(of).map(page => taskOf(page, filling)) })}
${noticesAt(of.notices, 'end')}
${button({ text: 'Check your answers', href: check })}
${whoWorked(filling)}
<p class="govuk-body"><a class="govuk-link" href="${formHref(form.id, '/in-error')}">Begun by mistake? Take it away</a></p>
</div></div>`
  return { kind: 'page', title: tabTitle(of.title), part: 'children', before: backLink(homeOf(filling)), body }
}
