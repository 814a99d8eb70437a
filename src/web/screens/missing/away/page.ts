// The page on which a child of 13 or over is logged as away without permission, where no risk is apparent.
import { dayOf, type Id, type Instant } from '../../../../domain/kernel/index.ts'
import { mayBeYoung } from '../../../../domain/missing/index.ts'
import type { Reportable } from '../../../../store/missing/reads.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { warningText } from '../../../components/warning-text/warning-text.ts'
import { drawQuestions, type Shown } from '../../../forms/draw-form.ts'
import { choice, moment, type Questions, text } from '../../../forms/questions.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { lookAgainQuestion } from '../acts/night.ts'

/** What the page shows. */
export type AwayPage = {
  readonly id: string
  readonly logId: string
  readonly newChild: string
  readonly children: readonly Reportable[]
  /** Those in care of whom no missing-from-care assessment of the last six months is on record (CARE-A1.7). */
  readonly notAssessed?: readonly Id<'child'>[]
  readonly tokens: Html
  readonly shown: Shown
}

/** Those who may only be logged: certainly 13 or over today. */
export const oldEnough = (children: readonly Reportable[], now: Instant): readonly Reportable[] =>
  children.filter(child => !mayBeYoung(child.bornOn, dayOf(now)))

/** The questions, with the children who may be chosen. */
export function awayQuestions(children: readonly Reportable[]) {
  const named = children.map(child => ({ value: child.childId as string, text: child.name }))
  return {
    child: choice('Who is away?', named, { required: 'Choose who is away' }),
    lastSeen: moment('When were they last seen?', { hint: 'If you do not know the time, give the day only.' }),
    entry: text('Why is no risk apparent?', {
      required: 'Say why no risk is apparent',
      rows: 3,
      hint: 'What you know of where they are and with whom, what they said, and what you have done.',
    }),
    lookAgain: lookAgainQuestion,
  } satisfies Questions
}

// Of these the route is not offered, and the reason says so.
function tooYoung(children: readonly Reportable[]): Html | false {
  if (children.length === 0) return false
  const link = (child: Reportable) =>
    html`<li>${child.name}: <a class="govuk-link" href="/report?child=${child.childId}">report them missing<span class="govuk-visually-hidden">: ${child.name}</span></a></li>`
  return insetText({
    html: html`<p class="govuk-body">A child of 12 or under, or whose age is not known, is never only logged: they are missing, and the police are told now.</p>
<ul class="govuk-list">${children.map(link)}</ul>`,
  })
}

// The log may be begun all the same: what it would rest on is missing, and that is said (CARE-A1.7).
function withoutAssessment(children: readonly Reportable[]): Html | false {
  if (children.length === 0) return false
  const link = (child: Reportable) =>
    html`<li>${child.name}: <a class="govuk-link" href="/children/${child.childId}/forms/missing-from-care-assessment">begin the assessment<span class="govuk-visually-hidden">: ${child.name}</span></a></li>`
  return insetText({
    html: html`<p class="govuk-body">A child in care is logged at no apparent risk on the ground of a missing-from-care assessment. None of the last 6 months is on record for:</p>
<ul class="govuk-list">${children.map(link)}</ul>
<p class="govuk-body">If you are not sure of the risk, report them missing.</p>`,
  })
}

const anyway = (faults: number): Html | false =>
  faults > 0 &&
  html`<p class="govuk-body">If there is no time to put it right, start the log now. Without a name it is a report that a child is missing.</p>
${button({ text: 'Start the log all the same', name: '_anyway', value: 'yes', classes: 'govuk-button--secondary', preventDoubleClick: true })}`

const nobody = html`<p class="govuk-body">There is no child whom you look after or work with of whom this could be said. <a class="govuk-link" href="/report">Report a child missing</a></p>`

/** Draws the page. */
export function awayPage({ id, logId, newChild, children, notAssessed = [], tokens, shown }: AwayPage): Page {
  const old = oldEnough(children, shown.now)
  const content = html`<input type="hidden" name="_log" value="${logId}"><input type="hidden" name="_child" value="${newChild}">
${drawQuestions(awayQuestions(old), shown)}
${button({ text: 'Start the log', preventDoubleClick: true })}${anyway(shown.faults.length)}`
  const title = 'Log a child as away without permission'
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<h1 class="govuk-heading-l">${title}</h1>
${warningText({ html: html`Is any risk possible, or are you not sure? Then <a class="govuk-link" href="/report">report them missing</a>.`, iconFallbackText: 'Warning' })}
<p class="govuk-body">Only for a child of 13 or over at no apparent risk. You keep a log with times, look again when you said you would, and record them as missing in one step if that changes.</p>
${tooYoung(children.filter(child => !old.includes(child)))}
${withoutAssessment(old.filter(child => notAssessed.includes(child.childId)))}
${old.length === 0 ? nobody : form({ action: `/away/${id}`, tokens, body: content })}
</div></div>`
  return { kind: 'page', title, part: 'report', faults: shown.faults, body }
}
