// Restricting a record to its keepers, and who keeps a record that is restricted.
import { sayMoment } from '../../../../domain/kernel/index.ts'
import type { Keeper, Seal } from '../../../../store/access/reads.ts'
import type { ChildBar } from '../../../../store/children/reads.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { notificationBanner } from '../../../components/notification-banner/notification-banner.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import { warningText } from '../../../components/warning-text/warning-text.ts'
import { drawQuestions, type Shown } from '../../../forms/draw-form.ts'
import { text } from '../../../forms/questions.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { childBar, childHref } from '../../children/child-bar.ts'
import { type Choosing, chooseKeeper } from '../choose-keeper.ts'
import { rowButton, rowForm } from '../row-act.ts'

/** What restricting asks beside a keeper. */
export const sealQuestions = {
  reason: text('Why is this record restricted?', {
    hint: 'Only its keepers read this.',
    required: 'Say why the record is restricted',
  }),
} as const

/** What lifting asks. */
export const liftQuestions = {
  lifted: text('Why is the restriction lifted?', { required: 'Say why the restriction is lifted', rows: 2 }),
} as const

/** What the page shows; `seals` is empty where the record is not restricted. */
export type RestrictPage = {
  readonly bar: ChildBar
  readonly seals: readonly Seal[]
  readonly choosing: Choosing
  readonly id: string
  readonly done: string | null
  readonly tokens: Html
  readonly shown: Shown
}

const action = ({ bar }: RestrictPage, rest = '') => `/access/restrict/${bar.id}${rest}`

function begin(parts: RestrictPage): Html {
  const body = html`<input type="hidden" name="_id" value="${parts.id}">
${drawQuestions(sealQuestions, parts.shown)}
${chooseKeeper(parts.choosing, 'Who else keeps it? (optional)')}
${button({ text: 'Restrict this record', classes: 'govuk-button--warning', preventDoubleClick: true })}`
  return html`${warningText({ text: 'Everybody but the keepers loses sight of this record at once, also what they have open now.', iconFallbackText: 'Warning' })}
<ul class="govuk-list govuk-list--bullet">
<li>You become a keeper, in your present role. Name a team as well if the record must be open at night: cover does not reach a restricted record.</li>
<li>It is not found by searching. Nobody can ask for it or open it in an emergency.</li>
<li>Anybody can still report this child missing, and sees only what they reported.</li>
<li>Lifting the restriction gives everybody back exactly what they had.</li>
</ul>
${form({ action: action(parts), tokens: parts.tokens, body })}`
}

function keepersOf(parts: RestrictPage, seal: Seal): Html {
  const drop = (keeper: Keeper) =>
    rowButton(action(parts, '/keepers'), { text: 'Let go', of: keeper.name }, keeper.holder)
  const living = seal.keepers.filter(keeper => keeper.lives).length
  const table = stackedTable({
    caption: 'Keepers',
    columns: [{ label: 'Who' }, { label: 'Can come in today' }, { label: 'Let go' }],
    rows: seal.keepers.map(keeper => [
      { text: keeper.name },
      { text: keeper.lives ? 'Yes' : 'No: they left, or the role or team is over' },
      living > 1 || !keeper.lives ? { html: drop(keeper) } : { text: 'The last one stays' },
    ]),
    emptyText: 'Nobody keeps this record.',
  })
  const mayDrop = living > 1 || living < seal.keepers.length
  return html`${table}${mayDrop && rowForm(parts.tokens, html`<input type="hidden" name="seal" value="${seal.id}">`)}`
}

function standing(parts: RestrictPage, seal: Seal): Html {
  const hidden = html`<input type="hidden" name="seal" value="${seal.id}">`
  const name = html`${hidden}${chooseKeeper(parts.choosing, 'Name another keeper')}${button({ text: 'Name this keeper', preventDoubleClick: true })}`
  const lift = html`${hidden}${drawQuestions(liftQuestions, parts.shown)}${button({ text: 'Lift the restriction', classes: 'govuk-button--secondary', preventDoubleClick: true })}`
  return html`<p class="govuk-body">Restricted by ${seal.sealedBy} at ${sayMoment(seal.sealedAt)}: ${seal.reason}</p>
${keepersOf(parts, seal)}
${form({ action: action(parts, '/keepers'), tokens: parts.tokens, body: name })}
<h2 class="govuk-heading-m">Lift the restriction</h2>
${form({ action: action(parts, '/lift'), tokens: parts.tokens, body: lift })}`
}

/** Draws the page. Where two records restricted by themselves became one, the first seal is shown, then the next. */
export function restrictPage(parts: RestrictPage): Page {
  const { bar, seals, done, shown, choosing } = parts
  const [first] = seals
  const heading = first === undefined ? 'Restrict this record' : 'A restricted record'
  return {
    kind: 'page',
    title: heading,
    part: 'children',
    before: childBar(bar, shown.now),
    faults: [...shown.faults, ...choosing.faults],
    body: html`${done !== null && notificationBanner({ type: 'success', text: done })}
<p class="govuk-body"><a class="govuk-link" href="${childHref(bar.id)}">Back to the record</a></p>
<h1 class="govuk-heading-l">${heading}</h1>
${first === undefined ? begin(parts) : standing(parts, first)}
${seals.length > 1 && html`<p class="govuk-body">${seals.length} restrictions hold on this record; the others follow when this one is lifted.</p>`}`,
  }
}
