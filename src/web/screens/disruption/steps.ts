// Recording a disruption tool, and marking one as entered in error.
import { enterToolInError, recordTool } from '../../../actions/disruption/record-tool.ts'
import { displayName } from '../../../domain/children/index.ts'
import { type DisruptionStep, sayTool, toolOutcomes, toolSubjects } from '../../../domain/disruption/index.ts'
import { dayOf, type Id } from '../../../domain/kernel/index.ts'
import { choice, day, line, pick, text } from '../../forms/questions.ts'
import { step } from '../../forms/step-screen.ts'
import type { Ask } from '../../frame/screen.ts'
import { html } from '../../html.ts'
import { choicesOf } from '../missing/acts/act.ts'
import { type DisruptionView, loadToWrite } from './load.ts'
import { disruptionHref, toolFacts } from './page.ts'

const back = ({ bar }: DisruptionView) => ({ href: disruptionHref(bar.id), text: 'Back to disruption' })
const caption = ({ bar }: DisruptionView) => displayName(bar.identity)
const common = { part: 'children', caption, back } as const

/** Recording a tool. */
export const newToolStep = step({
  ...common,
  path: '/children/:child/disruption/new',
  title: () => 'A disruption tool',
  button: 'Save the tool',
  advice: ['One line for each time that a tool was considered or used. What becomes of it later is another line.'],
  load: loadToWrite,
  action: ({ bar }: DisruptionView) => disruptionHref(bar.id, '/new'),
  questions: ({ tools }: DisruptionView) => ({
    tool: pick(
      'Which tool?',
      tools.filter(({ retired }) => retired !== true).map(({ key, label }) => ({ value: key, text: label })),
      { required: 'Choose which tool' },
    ),
    outcome: choice('What became of it?', choicesOf(toolOutcomes), { required: 'Choose what became of it' }),
    about: choice('On what?', choicesOf(toolSubjects)),
    lead: line('Which agency leads?'),
    reason: text('Why?', { hint: 'No names of others.', required: 'Say why', rows: 3 }),
    on: day('On which day?', { hint: 'You can leave it empty: then it is today.', past: true }),
  }),
  save: async ({ ask, view, id }, { tool, outcome, about, lead, reason, on }) =>
    tool === null || outcome === null
      ? { kind: 'not-found' }
      : recordTool(ask.store, ask.asker, {
          ...{ id: id as Id<'disruption-step'>, child: view.bar.id, tool, outcome, about, lead, reason },
          on: on ?? dayOf(ask.now),
        }),
  done: ({ bar }) => disruptionHref(bar.id, '?done=tool'),
})

/** A view with the tool that a step is about. */
export type OneTool = DisruptionView & { readonly tool: DisruptionStep }

async function loadOne(ask: Ask): Promise<OneTool | null> {
  const view = await loadToWrite(ask)
  const tool = view?.steps.find(one => one.id === ask.params.step && one.inError === null)
  return view === null || tool === undefined ? null : { ...view, tool }
}

/** It was entered in error. */
export const wrongToolStep = step({
  ...common,
  path: '/children/:child/disruption/:step/wrong',
  title: () => 'This tool is wrong',
  button: 'Mark as entered in error',
  advice: ['It is not deleted: it stays in the history with your reason.'],
  load: loadOne,
  action: ({ bar, tool }: OneTool) => disruptionHref(bar.id, `/${tool.id}/wrong`),
  about: ({ tool, tools }) => html`<h2 class="govuk-heading-m">${sayTool(tool.tool, tools)}</h2>${toolFacts(tool)}`,
  questions: () => ({ reason: text('What is wrong?', { required: 'Say what is wrong', rows: 2 }) }),
  version: ({ tool }) => tool.version,
  save: ({ ask, view: { bar, tool } }, { reason }) =>
    enterToolInError(ask.store, ask.asker, { child: bar.id, id: tool.id, version: tool.version }, reason),
  done: ({ bar }) => disruptionHref(bar.id, '?done=wrong'),
})
