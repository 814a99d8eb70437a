// Something recorded of protection that is wrong: it is marked as entered in error with a reason, and meets nothing any more.
import { type TakenBack, takeProtectionBack } from '../../../../actions/protection/raise-concern.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { asId, type Instant } from '../../../../domain/kernel/index.ts'
import { type ProtectionRow, readProtectionRow } from '../../../../store/protection/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { drawQuestions, type Shown } from '../../../forms/draw-form.ts'
import { text } from '../../../forms/questions.ts'
import { readForm } from '../../../forms/read-form.ts'
import type { Answer, Ask, Page, Screen } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { sayWhen } from '../../say.ts'
import { concernHref, wrongHref } from '../concern/page.ts'

const questions = { reason: text('What is wrong?', { required: 'Say what is wrong', rows: 2 }) }

/** What can be marked, and what it is called. */
export const takenBack: Readonly<Partial<Record<TakenBack, string>>> = {
  protection_concern: 'This concern',
  protection_notice: 'That somebody was told',
  protection_decision: 'This decision of the front door',
  protection_lead: 'This agreement about who leads',
  evidence_check: 'This look at what may be evidence',
  evidence_learned: 'What was learned of',
  strategy_ask: 'That a strategy meeting was asked for',
  strategy_consideration: 'That a strategy meeting was considered',
  strategy_meeting: 'This strategy meeting',
}

/** What the page shows. */
export type WrongView = {
  readonly table: TakenBack
  readonly row: ProtectionRow
  readonly now: Instant
}

const isTable = (text: string): text is TakenBack => Object.hasOwn(takenBack, text)

async function load(ask: Ask): Promise<WrongView | null> {
  const { what = '', row: typed = '' } = ask.params
  const id = asId<'protection-concern'>(typed)
  if (id === null || !isTable(what) || !roleMay(ask.actor.role, 'protection', 'write')) return null
  return ask.store.read(ask.asker, 'open-protection', async tx => {
    const row = await readProtectionRow(tx, what, id)
    return row === null ? null : { table: what, row, now: tx.now }
  })
}

function placeOf({ table, row }: WrongView): string {
  const concern = table === 'protection_concern' ? row.id : row.concern
  if (concern !== null) return concernHref({ id: concern })
  return row.episode === null ? `/children/${row.child}/protection` : `/episodes/${row.episode}/protection`
}

/** Draws the page. */
export function wrongPage(view: WrongView, tokens: Html, shown: Shown): Page {
  const { table, row, now } = view
  const content = html`${drawQuestions(questions, shown)}${button({ text: 'Mark as entered in error', preventDoubleClick: true })}`
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<h1 class="govuk-heading-l">${takenBack[table]} is wrong</h1>
${insetText({ text: `Recorded ${sayWhen(row.recordedAt, now)} by ${row.by}` })}
<p class="govuk-body">It is not deleted: it stays in the history with your reason. What it met is open again. Then record what is right.</p>
${form({ action: wrongHref(table, row.id), tokens, body: content })}
</div></div>`
  const before = backLink({ href: placeOf(view), text: 'Back' })
  return { kind: 'page', title: 'Entered in error', part: 'missing', before, faults: shown.faults, body }
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
  const wrong = { table: view.table, id: view.row.id, reason: read.answers.reason }
  const came = await takeProtectionBack(ask.store, ask.asker, wrong)
  return came.kind === 'saved' ? { kind: 'redirect', to: `${placeOf(view)}?done=wrong` } : { kind: 'not-found' }
}

/** Marks something of protection as entered in error. */
export const wrongProtectionScreen: Screen = { path: '/protection/wrong/:what/:row', get: show, post: submit }
