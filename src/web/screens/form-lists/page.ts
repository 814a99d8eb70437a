// The lists of the forms (GAP-05): all of them, and one with its entries and what they were.
import { inForce, type KeptList, type Lists, type PlacedOption } from '../../../domain/instruments/index.ts'
import { type Instant, sayMoment } from '../../../domain/kernel/index.ts'
import type { SetEntry } from '../../../store/form-lists/reads.ts'
import { backLink } from '../../components/back-link/back-link.ts'
import { button } from '../../components/button/button.ts'
import { form } from '../../components/form/form.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { stackedTable } from '../../components/stacked-table/stacked-table.ts'
import { drawQuestions } from '../../forms/draw-form.ts'
import { type FormPage, formPage } from '../../forms/form-page.ts'
import { day, line, pick } from '../../forms/questions.ts'
import type { Ask, Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'

/** What may be typed to add an entry. */
export const addQuestions = {
  label: line('Add an entry: how does it read?'),
  from: day('From which day? (optional)', { hint: 'Empty means now.' }),
} as const

function stateOf({ list, recommended }: KeptList, lists: Lists): string {
  if (lists.has(list)) return 'Set by the partnership'
  return recommended.length === 0 ? 'Not supplied: free text is taken' : 'As recommended'
}

const usesOf = ({ uses }: KeptList): string => [...new Set(uses.map(({ form: name }) => name))].join('; ')

const addressOf = (list: string): string => `/directory/lists/${encodeURIComponent(list)}`

/** Every list. */
export function listsPage(kept: readonly KeptList[], lists: Lists): Page {
  const rows = kept.map(one => [
    { html: html`<a class="govuk-link" href="${addressOf(one.list)}">${one.title}</a>` },
    { text: usesOf(one) },
    { text: stateOf(one, lists) },
  ])
  const body = html`<h1 class="govuk-heading-l">Lists of the forms</h1>
<p class="govuk-body">The choices of these questions are not printed in the protocol. Homeward recommends some; the partnership decides.
A change holds from its day on: forms that were submitted before keep the words that they had.</p>
${stackedTable({
  caption: 'Lists of the forms',
  captionClasses: 'govuk-visually-hidden',
  columns: [{ label: 'List' }, { label: 'Asked for in' }, { label: 'As it stands' }],
  rows,
  emptyText: 'No form asks for a list.',
})}`
  const before = backLink({ href: '/directory', text: 'Who to call' })
  return { kind: 'page', title: 'Lists of the forms', part: 'directory', before, body }
}

/** What the page of one list shows. */
export type ListView = {
  readonly kept: KeptList
  readonly set: readonly SetEntry[]
  readonly now: Instant
  readonly mayChange: boolean
  readonly tokens: Html
}

/** The entries that hold at a moment, as options. */
export const optionsAt = ({ kept, set, now }: Pick<ListView, 'kept' | 'set' | 'now'>): PlacedOption[] =>
  inForce(
    kept.recommended,
    set.filter(({ from, until }) => from <= now && (until === null || until > now)),
  )

const questionOf = (options: readonly PlacedOption[]) => ({
  move: pick(
    'Which entry should stand one place further up?',
    options.slice(1).map(({ key, label }) => ({ value: key, text: label })),
  ),
})

function moveUp(view: ListView): Html | false {
  const offered = optionsAt(view).filter(one => one.retired !== true)
  if (!view.mayChange || offered.length < 2) return false
  const asked = drawQuestions(questionOf(offered), { fields: {}, faults: [], now: view.now })
  const body = html`${asked}${button({ text: 'Move it up', classes: 'govuk-button--secondary' })}`
  return form({ action: addressOf(view.kept.list), tokens: view.tokens, body })
}

function entryRow(option: PlacedOption, view: ListView) {
  const { key, label, retired } = option
  const words = html`Change<span class="govuk-visually-hidden"> ${label}</span>`
  const change = html`<a class="govuk-link" href="${addressOf(view.kept.list)}/entry/${key}">${words}</a>`
  const cells = [{ text: label }, { text: retired === true ? 'Retired: it stays on old forms' : 'Offered' }]
  return view.mayChange ? [...cells, { html: change }] : cells
}

function entriesTable(view: ListView): Html {
  const options = optionsAt(view)
  const changes = view.mayChange ? [{ label: 'Change' }] : []
  return stackedTable({
    caption: 'Entries today',
    columns: [{ label: 'Entry' }, { label: 'Offered?' }, ...changes],
    rows: [...options.filter(one => one.retired !== true), ...options.filter(one => one.retired === true)].map(option =>
      entryRow(option, view),
    ),
    emptyText: 'Nobody has supplied this list. Free text is taken until somebody does.',
  })
}

const history = ({ set }: ListView): Html =>
  stackedTable({
    caption: 'What was set',
    columns: [{ label: 'Entry' }, { label: 'Offered?' }, { label: 'From' }, { label: 'Until' }, { label: 'Set by' }],
    rows: set.map(one => [
      { text: one.label },
      { text: one.retired ? 'Retired' : 'Offered' },
      { text: sayMoment(one.from) },
      { text: one.until === null ? 'Not ended' : sayMoment(one.until) },
      { text: one.setBy ?? 'Homeward itself' },
    ]),
    emptyText: 'Nothing was ever set: the list is as Homeward recommends it.',
  })

const usesList = ({ kept }: ListView): Html =>
  html`<h2 class="govuk-heading-m">Asked for in</h2>
<ul class="govuk-list govuk-list--bullet">${kept.uses.map(use => html`<li>${use.form}: ${use.asked}</li>`)}</ul>`

const shownOf = (view: ListView): Html => html`${usesList(view)}
${view.kept.closed && insetText({ text: 'Rules and other forms go by the entries of this list. Their words and their order can be changed; none can be added or retired.' })}
${entriesTable(view)}
${moveUp(view)}
${history(view)}`

const back = { href: '/directory/lists', text: 'Lists of the forms' }

/** One list, with a form to add an entry for those who may. */
export function listPage(view: ListView, more: Partial<FormPage>): Page {
  const { kept, tokens, now } = view
  if (!view.mayChange || kept.closed) {
    const body = html`<h1 class="govuk-heading-l">${kept.title}</h1>
${shownOf(view)}`
    return { kind: 'page', title: kept.title, part: 'directory', before: backLink(back), body }
  }
  return formPage({
    title: kept.title,
    part: 'directory',
    back,
    action: addressOf(kept.list),
    tokens,
    shown: shownOf(view),
    questions: addQuestions,
    fields: {},
    faults: [],
    now,
    button: 'Add it',
    ...more,
  })
}

/** The form of one entry. */
export function entryPage(
  ask: Pick<Ask, 'tokens' | 'now'>,
  kept: KeptList,
  key: string,
  questions: FormPage['questions'],
  more: Partial<FormPage>,
): Page {
  return formPage({
    title: 'Change an entry',
    caption: kept.title,
    part: 'directory',
    back: { href: addressOf(kept.list), text: kept.title },
    action: `${addressOf(kept.list)}/entry/${key}`,
    tokens: ask.tokens,
    advice: [
      'An entry keeps its meaning: change its words where they say the same thing better. For another meaning retire it and add one.',
    ],
    questions,
    fields: {},
    faults: [],
    now: ask.now,
    button: 'Save',
    ...more,
  })
}
