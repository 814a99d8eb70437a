// One question on a page: its fields, "not known" beside them, where its answer came from, and what was said last time.
import { type Question, sayAnswer, sayStored } from '../../../../domain/instruments/index.ts'
import { dayOf, sayDay } from '../../../../domain/kernel/index.ts'
import { checkboxes } from '../../../components/checkboxes/checkboxes.ts'
import { details } from '../../../components/details/details.ts'
import { type Html, html } from '../../../html.ts'
import { type AskedQuestion, markOf, markOfStored, saysNotKnown } from './asked.ts'
import { inputWays } from './inputs.ts'
import { choosesNotKnown } from './single-cell.ts'

const waysOfTheirOwn = ['tick', 'table', 'level', 'column-tick', 'computed', 'heading']

/** Whether anything is answered under a label. */
export const isAnswerable = ({ input }: Question): boolean => input.kind !== 'computed' && input.kind !== 'heading'

/** Whether a box "not known" stands beside the fields of a question. */
const hasNotKnownBox = (question: Question): boolean =>
  question.neverNotKnown !== true && !waysOfTheirOwn.includes(question.input.kind) && !choosesNotKnown(question)

function notKnownBox({ id, question, stored, fields }: AskedQuestion): Html | false {
  if (!hasNotKnownBox(question)) return false
  const checked = fields === null ? stored?.notKnown === true : saysNotKnown(id, fields)
  const words = html`Not known<span class="govuk-visually-hidden">: ${question.label}</span>`
  return checkboxes({
    name: `${id}-not-known`,
    classes: 'govuk-checkboxes--small',
    items: [{ value: 'yes', html: words, checked }],
  })
}

const sayWhence = ({ from }: Question, whence: string): string =>
  from?.startsWith('child.') === true
    ? `From the child’s record: ${whence}. Changing it here does not change the record.`
    : `Filled in for you: ${whence}.`

// Nothing flows back to the record, and what has changed there since is only shown.
function provenance({ question, stored, record }: AskedQuestion): Html | false {
  const from = stored?.cameFrom ?? ''
  const differs =
    record !== undefined &&
    stored !== undefined &&
    markOf(record.value, false) !== markOf(stored.value, stored.notKnown)
  const now = differs ? sayAnswer(question.input, record.value) : ''
  if (from === '' && now === '') return false
  return html`<p class="hw-from">${from !== '' && sayWhence(question, from)}
${now !== '' && html`The record says now: <span class="hw-said" dir="auto">${now}</span> (${record?.says ?? ''}).`}</p>`
}

function lastTime({ question, before }: AskedQuestion): Html | false {
  const says = sayStored(question, before)
  if (before === undefined || says === '' || question.input.kind === 'level') return false
  return details({
    summaryText: `Last time, ${sayDay(dayOf(before.at))}`,
    html: html`<p class="govuk-body hw-said" dir="auto">${says}</p>${before.by !== '' && html`<p class="hw-from">Written by ${before.by}</p>`}`,
  })
}

/** The hidden fields that say which version of an answer a page shows. */
export const shownFields = ({ id, stored }: Pick<AskedQuestion, 'id' | 'stored'>): Html =>
  html`<input type="hidden" name="_version-${id}" value="${stored?.version ?? 0}">
<input type="hidden" name="_shown-${id}" value="${markOfStored(stored)}">`

/** Draws a question; `above` stands before its fields, such as what somebody else answered meanwhile. */
export function drawQuestion(asked: AskedQuestion, above: Html | false = false): Html {
  const { question } = asked
  const fields = inputWays[question.input.kind].draw(asked)
  if (!isAnswerable(question)) return fields
  return html`<div class="hw-asked" data-autosave-together>
${above}${shownFields(asked)}${fields}${notKnownBox(asked)}${provenance(asked)}${lastTime(asked)}
</div>`
}
