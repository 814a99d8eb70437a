// The form that moves the demonstration's clock forward, so that deadlines can be seen to come.
import { type Instant, sayMoment } from '../../../../domain/kernel/index.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { input } from '../../../components/input/input.ts'
import { notificationBanner } from '../../../components/notification-banner/notification-banner.ts'
import { radios } from '../../../components/radios/radios.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import type { Fault, Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'

/** The steps that can be chosen, in hours; five working days are a week, whatever day it is. */
export const steps = [
  { value: '1', text: '1 hour' },
  { value: '12', text: '12 hours' },
  { value: '24', text: '1 day' },
  { value: '72', text: '3 days', hint: 'The return interview is due 72 hours after the child is found.' },
  { value: '168', text: '7 days', hint: 'Five working days have then passed, unless there was a bank holiday.' },
] as const

/** What the page shows. */
export type ClockView = {
  readonly now: Instant
  readonly tokens: Html
  readonly fields: Fields
  readonly faults: readonly Fault[]
  /** True when the clock has just been moved. */
  readonly moved: boolean
}

const faultOf = ({ faults }: ClockView, field: string) => {
  const found = faults.find(fault => fault.field === field)
  return found && { text: found.text }
}

function questions(view: ClockView): Html {
  const hours = input({
    id: 'hours',
    name: 'hours',
    label: { text: 'Or another number of hours', classes: 'govuk-label--m' },
    value: textOf(view.fields, 'hours'),
    inputmode: 'numeric',
    classes: 'govuk-input--width-4',
    suffix: { text: 'hours' },
    errorMessage: faultOf(view, 'hours'),
  })
  const choices = radios({
    name: 'step',
    fieldset: { legend: { text: 'How far forward?', classes: 'govuk-fieldset__legend--m' } },
    value: textOf(view.fields, 'step') || undefined,
    errorMessage: faultOf(view, 'step'),
    items: steps.map(step => ({ ...step, hint: 'hint' in step ? { text: step.hint } : undefined })),
  })
  return html`${choices}${hours}`
}

/** Draws the page. */
export function clockPage(view: ClockView): Page {
  const body = html`${view.moved && notificationBanner({ type: 'success', text: `The clock has moved. It is now ${sayMoment(view.now)}.` })}
<h1 class="govuk-heading-l">Move the demonstration clock</h1>
<p class="govuk-body">In Homeward it is now <strong>${sayMoment(view.now)}</strong>.</p>
<p class="govuk-body">Everything that happened stays where it is, and every deadline comes nearer. The clock cannot be moved back. The audit and your own session keep real time.</p>
${form({ action: '/demonstration/clock', tokens: view.tokens, body: html`${questions(view)}${button({ text: 'Move the clock' })}` })}`
  return { kind: 'page', title: 'Move the demonstration clock', faults: view.faults, body }
}
