// Push and pull factors, and for each tool of disruption whether it is used and why (MISS-13.16).
import {
  type DisruptionTool,
  disruptionTools,
  type ToolConsidered,
  toolCodes,
} from '../../../../domain/levels/index.ts'
import { drawQuestion } from '../../../forms/draw-form.ts'
import { choice, line, type Questions, text } from '../../../forms/questions.ts'
import { choiceOf, type Fields, textOf } from '../../../frame/fields.ts'
import { html } from '../../../html.ts'
import type { MeetingPartForm } from './part.ts'

const factors = {
  push: text('Push factors', { hint: 'What the child goes away from.', rows: 3 }),
  pull: text('Pull factors', { hint: 'What draws the child, and who harbours or exploits them.', rows: 3 }),
}

const codes = ['yes', 'no'] as const
const toolQuestions = (code: DisruptionTool): Questions => ({
  [`${code}-used`]: choice(disruptionTools[code], [
    { value: 'yes', text: 'Used, or to be used' },
    { value: 'no', text: 'Considered and not used' },
  ]),
  [`${code}-why`]: line(`Why, or against whom: ${disruptionTools[code]}`),
})

const all: Questions = Object.assign({}, factors, ...toolCodes.map(toolQuestions))

function toolsTyped(fields: Fields): Readonly<Partial<Record<DisruptionTool, ToolConsidered>>> {
  const typed = toolCodes.map(code => {
    const said = { used: choiceOf(fields, `${code}-used`, codes), why: textOf(fields, `${code}-why`) }
    return [code, said] as const
  })
  return Object.fromEntries(typed.filter(([, { used, why }]) => used !== null || why !== ''))
}

/** Push, pull and the tools. */
export const factorsPart: MeetingPartForm = {
  title: 'Push, pull and disruption',
  button: 'Save',
  advice: () => ['The police consider every tool. A tool that nobody has spoken of stays open.'],
  questions: () => all,
  stands: ({ push, pull, tools }) => ({
    ...{ push, pull },
    ...Object.fromEntries(
      Object.entries(tools).flatMap(([code, { used, why }]) => [
        [`${code}-used`, used ?? ''],
        [`${code}-why`, why],
      ]),
    ),
  }),
  draw: (_, __, shown) => html`${Object.entries(factors).map(([name, question]) => drawQuestion(question, name, shown))}
<h2 class="govuk-heading-m">Tools of disruption</h2>
${toolCodes.map(code => html`${Object.entries(toolQuestions(code)).map(([name, question]) => drawQuestion(question, name, shown))}`)}`,
  read: (_, __, fields) => ({
    change: { kind: 'factors', push: textOf(fields, 'push'), pull: textOf(fields, 'pull'), tools: toolsTyped(fields) },
    doubts: [],
  }),
}
