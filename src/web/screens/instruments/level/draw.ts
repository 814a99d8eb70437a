// One scored indicator: its five levels with their lines, "not known", the evidence, where it comes from, and last time's answer.
import { pagesOf } from '../../../../domain/instruments/index.ts'
import { details, input, insetText, radios, select, textarea, warningText } from '../../../components/index.ts'
import { type Html, html } from '../../../html.ts'
import type { AskedQuestion, DrawInput } from '../input/asked.ts'
import { lastTime } from './last-time.ts'
import { type LevelPrompt, levelPrompts } from './prompts.ts'
import { levelShown, levelsOf, type TypedLevel } from './scored.ts'
import { levelLines } from './words.ts'

// What the assessor may say of a source, with nothing said first: it helps, and is never required.
const seenItems = [
  { value: '', text: 'Not said' },
  { value: 'suspected', text: 'Suspected' },
  { value: 'observed', text: 'Observed' },
] as const

const whenItems = [
  { value: '', text: 'Not said' },
  { value: 'recent', text: 'Recent' },
  { value: 'non-recent', text: 'Not recent' },
] as const

const raised = ({ finding, levels }: LevelPrompt): Html =>
  html`<div class="${['hw-raised', ...levels.map(level => `hw-raised--${level}`)].join(' ')}">${warningText({ html: html`${finding.says} <span class="govuk-!-font-weight-regular">(${finding.id})</span>` })}</div>`

/**
 * Draws what the levels of an indicator raise. Without a browser that can look at the chosen level all of it stands: too
 * much rather than too little.
 */
export function drawRaised({ id, within }: AskedQuestion): Html | false {
  const prompts = within === undefined ? [] : levelPrompts(id, within)
  return prompts.length > 0 && html`<div role="status">${prompts.map(raised)}</div>`
}

// A page of an indicator alone has its words as the heading of the page.
const standsAlone = ({ id, within }: AskedQuestion): boolean =>
  within !== undefined && pagesOf(within.of).some(page => page.questions.length === 1 && page.questions[0] === id)

const legendOf = (asked: AskedQuestion) =>
  standsAlone(asked)
    ? { html: html`Level<span class="govuk-visually-hidden">: ${asked.question.label}</span>` }
    : { text: asked.question.label }

const levelRadios = (asked: AskedQuestion, level: string): Html =>
  radios({
    name: `${asked.id}-level`,
    fieldset: { legend: { ...legendOf(asked), classes: 'govuk-fieldset__legend--m' } },
    errorMessage: asked.fault === undefined ? undefined : { text: asked.fault },
    value: level,
    items: [
      ...levelsOf(asked.question).map((lines, value) => ({
        value,
        text: String(value),
        label: { classes: 'govuk-label--s' },
        hint: { html: levelLines(lines) },
      })),
      { divider: 'or' },
      {
        value: 'not-known',
        text: 'Not known',
        hint: {
          text: 'An honest answer. There is no total then, and the form can still be sent on your judgement.',
        },
      },
      // Without a script a radio cannot be undone.
      ...(level === '' ? [] : [{ value: '', text: 'No answer yet' }]),
    ],
  })

const whenceFields = (id: string, { source, seen, when }: TypedLevel): Html =>
  html`<div class="hw-whence">${input({ name: `${id}-source`, label: { text: 'Source', classes: 'govuk-!-font-size-16' }, value: source })}
${select({ name: `${id}-seen`, label: { text: 'Suspected or observed', classes: 'govuk-!-font-size-16' }, items: seenItems, value: seen })}
${select({ name: `${id}-when`, label: { text: 'Recent or not', classes: 'govuk-!-font-size-16' }, items: whenItems, value: when })}</div>`

const promptLines = (lines: readonly string[] | undefined): Html | undefined =>
  lines === undefined || lines.length === 0
    ? undefined
    : html`${lines.map(line => html`<span class="hw-prompt-line">${line}</span>`)}`

function evidence({ id, question }: AskedQuestion, shown: TypedLevel): Html {
  const prompts = promptLines(question.prompts)
  return html`${textarea({
    name: `${id}-evidence`,
    label: { text: 'Multi-agency Evidence', classes: 'govuk-label--s' },
    hint: prompts && { html: prompts },
    value: shown.evidence,
    rows: 6,
  })}
${details({
  summaryText: 'Where this comes from, and how old it is',
  open: shown.source !== '' || shown.seen !== '' || shown.when !== '',
  html: whenceFields(id, shown),
})}`
}

/** Draws a scored indicator. */
export const drawLevel: DrawInput = asked => {
  const shown = levelShown(asked)
  const last = lastTime(asked)
  const { hint } = asked.question
  return html`<div class="hw-scored">${hint !== undefined && html`<p class="govuk-hint">${hint}</p>`}
${last && insetText({ html: last })}
${levelRadios(asked, shown.level)}${drawRaised(asked)}${evidence(asked, shown)}</div>`
}
