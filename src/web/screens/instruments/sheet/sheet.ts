// A whole form on the sheet, in the order of the paper form: notices, sections, questions, and what is asked besides last.
import type { Instrument, Questions } from '../../../../domain/instruments/index.ts'
import { type Html, html } from '../../../html.ts'
import type { Pen } from './pen.ts'
import { drawAsked } from './question.ts'
import { noticesAt, noticesBefore, type PrintedSection, printedAndBeside, sectionsOf } from './sections.ts'
import { drawTicks, type TickRow } from './ticks.ts'

const notice = (says: string): Html => html`<p class="hw-paper__notice">${says}</p>`

// The form numbers its scored indicators, from 1.
function numberOf(questions: Questions, id: string): number | null {
  const levels = Object.keys(questions).filter(one => questions[one]?.input.kind === 'level')
  return levels.includes(id) ? levels.indexOf(id) + 1 : null
}

type Run = { readonly ticks: TickRow[]; readonly id: string | null }

// Indicators with columns that follow one another are rows of one table.
function runsOf(questions: Questions, ids: readonly string[]): Run[] {
  const runs: Run[] = []
  for (const id of ids) {
    const question = questions[id]
    if (question?.input.kind !== 'column-tick') {
      runs.push({ ticks: [], id })
      continue
    }
    const row: TickRow = { id, question, column: question.input.column }
    const last = runs.at(-1)
    if (last !== undefined && last.id === null) last.ticks.push(row)
    else runs.push({ ticks: [row], id: null })
  }
  return runs
}

function drawRun(pen: Pen, title: string, questions: Questions, { id, ticks }: Run, prefix: string): Html | false {
  if (id === null) return drawTicks(pen, title, ticks)
  const question = questions[id]
  return (
    question !== undefined &&
    drawAsked(pen, { id, question, anchor: `${prefix}${id}`, number: numberOf(questions, id) })
  )
}

/** Draws some questions under the headings of the form; `prefix` begins the anchors of a part that comes again. */
export function drawSections(
  pen: Pen,
  questions: Questions,
  before: (title: string) => readonly string[],
  prefix = '',
): Html {
  const section = ({ title, ids }: PrintedSection) => html`<section class="hw-paper__section">
<h2 class="govuk-heading-m">${title}</h2>
${before(title).map(notice)}
${runsOf(questions, ids).map(run => drawRun(pen, title, questions, run, prefix))}
</section>`
  return html`${sectionsOf(questions).map(section)}`
}

function drawBeside(pen: Pen, beside: Questions): Html | false {
  const ids = Object.keys(beside)
  return (
    ids.length > 0 &&
    html`<section class="hw-paper__section hw-paper__section--beside"><h2 class="govuk-heading-m">Asked besides the printed form</h2>
${runsOf(beside, ids).map(run => drawRun(pen, 'Asked besides the printed form', beside, run, ''))}</section>`
  )
}

/** Draws a form with its notices. */
export function drawSheet(pen: Pen, of: Instrument): Html {
  const { printed, beside } = printedAndBeside(of.questions)
  return html`${noticesAt(of, 'top').map(notice)}
${drawSections(pen, printed, title => noticesBefore(of, title))}
${drawBeside(pen, beside)}
${noticesAt(of, 'end').map(notice)}`
}
