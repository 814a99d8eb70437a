// The amendments of a form: who, when and why, and what each answer said before.
import {
  type Amendment,
  type FilledForm,
  type Instrument,
  type Question,
  questionsOf,
  type StoredAnswer,
  sayStored,
} from '../../../../domain/instruments/index.ts'
import { sayMoment } from '../../../../domain/kernel/index.ts'
import type { EarlierAnswer } from '../../../../store/instruments/reads.ts'
import { type Html, html } from '../../../html.ts'

/** What the list is drawn from. */
export type AmendedForm = {
  readonly form: FilledForm
  readonly of: Instrument
  readonly earlier: readonly EarlierAnswer[]
  readonly maySee: (question: Question) => boolean
}

const nothing = 'nothing'
const orNothing = (said: string): string => (said === '' ? nothing : said)

const asStored = ({ value, notKnown }: EarlierAnswer): StoredAnswer => ({
  ...{ value, notKnown, cameFrom: '', version: 0, by: '' },
  at: 0 as StoredAnswer['at'],
})

// What stood before an amendment was ended by it; what stood after it was ended by the next, or stands now.
function beforeAndAfter({ form, earlier }: AmendedForm, { part, at }: Amendment, id: string, question: Question) {
  const versions = earlier.filter(one => one.part === part && one.question === id)
  const before = versions.find(one => one.until === at)
  const later = versions.findLast(one => one.until > at)
  const now = form.answers.get(part)?.get(id)
  return {
    before: before === undefined ? '' : sayStored(question, asStored(before)),
    after: sayStored(question, later === undefined ? now : asStored(later)),
  }
}

function changeLine(of: AmendedForm, amendment: Amendment, id: string): Html | false {
  const question = questionsOf(of.of, amendment.part)[id]
  if (question === undefined || !of.maySee(question)) return false
  const { before, after } = beforeAndAfter(of, amendment, id, question)
  return html`<li><strong>${question.label}</strong><br>Before: <span class="hw-said">${orNothing(before)}</span><br>After: <span class="hw-said">${orNothing(after)}</span></li>`
}

function amendmentItem(of: AmendedForm, amendment: Amendment, n: number): Html {
  const { at, by, reason, part, questions } = amendment
  const where = part === 0 ? '' : `, review ${part}`
  return html`<div class="hw-paper-asked" id="amendment-${n}"><h3 class="govuk-heading-s">Amendment ${n}${where}: ${by}, ${sayMoment(at)}</h3>
<p class="hw-paper-asked__answer">Why: ${reason}</p>
<ul class="govuk-list">${questions.map(id => changeLine(of, amendment, id))}</ul></div>`
}

/** Draws the amendments; nothing where there are none. */
export const drawAmendments = (of: AmendedForm): Html | false =>
  of.form.amendments.length > 0 &&
  html`<section class="hw-paper__section"><h2 class="govuk-heading-m" id="amendments">Amendments</h2>
${of.form.amendments.map((one, i) => amendmentItem(of, one, i + 1))}</section>`

/** The places of the amendments of a part by question, from 1. */
export function amendedIn(amendments: readonly Amendment[], part: number): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [i, amendment] of amendments.entries())
    if (amendment.part === part)
      for (const id of amendment.questions) places.set(id, [...(places.get(id) ?? []), i + 1])
  return places
}
