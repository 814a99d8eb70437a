// A line of who was told that is wrong: it is taken out of the lists with a reason, and stays in history.
import { withdrawToldLine } from '../../../../actions/missing/record-night.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import type { Told } from '../../../../domain/missing/index.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { drawQuestions, type Shown } from '../../../forms/draw-form.ts'
import { text } from '../../../forms/questions.ts'
import { readForm } from '../../../forms/read-form.ts'
import type { Answer, Ask, Page, Screen } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { sayTold, sayWhom } from './page.ts'
import { loadTold, type ToldView } from './view.ts'

const questions = { why: text('What is wrong?', { required: 'Say what is wrong', rows: 2 }) }

async function load(ask: Ask): Promise<(ToldView & { readonly line: Told }) | null> {
  if (!roleMay(ask.actor.role, 'episodes', 'write')) return null
  const view = await loadTold(ask)
  const line = view?.told.find(one => one.id === ask.params.line)
  return view === null || line === undefined ? null : { ...view, line }
}

/** Draws the page. */
export function wrongPage(view: ToldView & { readonly line: Told }, tokens: Html, shown: Shown): Page {
  const { episode, subject, line, now } = view
  const content = html`${drawQuestions(questions, shown)}${button({ text: 'Take it out of the list', preventDoubleClick: true })}`
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">${subject.name}, ${episode.reference}</span>
<h1 class="govuk-heading-l">This line is wrong</h1>
${insetText({ text: `${sayWhom(line)}. ${sayTold({ ...line, told: line }, now)}` })}
<p class="govuk-body">It is not deleted: it stays in the history with your reason. Then say what is right in a new line.</p>
${form({ action: `/episodes/${episode.id}/told-wrong/${line.id}`, tokens, body: content })}
</div></div>`
  const before = backLink({ href: `/episodes/${episode.id}/told`, text: 'Back to who was told' })
  return { kind: 'page', title: 'This line is wrong', part: 'missing', before, faults: shown.faults, body }
}

async function show(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  return view === null ? { kind: 'not-found' } : wrongPage(view, ask.tokens, { fields: {}, faults: [], now: ask.now })
}

async function submit(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  if (view === null) return { kind: 'not-found' }
  const read = readForm(questions, ask.fields, ask.now)
  if (read.kind === 'faults')
    return wrongPage(view, ask.tokens, { fields: ask.fields, faults: read.faults, now: ask.now })
  const line = { id: view.line.id, why: read.answers.why }
  const done = await withdrawToldLine(ask.store, ask.asker, view.episode.id, line)
  return done.kind === 'saved' ? { kind: 'redirect', to: `/episodes/${view.episode.id}/told` } : { kind: 'not-found' }
}

/** Takes a wrong line out of the lists. */
export const toldWrongScreen: Screen = { path: '/episodes/:episode/told-wrong/:line', get: show, post: submit }
