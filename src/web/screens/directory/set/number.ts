// The numbers that the partnership sets for itself: the list, and one with what it was before.
import { setOperationalNumber } from '../../../../actions/directory/fill-in.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import {
  type OperationalNumber,
  operationalNumber,
  operationalNumbers,
  sayNumber,
} from '../../../../domain/directory/index.ts'
import { type Instant, sayMoment } from '../../../../domain/kernel/index.ts'
import { readNumbers, type SetNumber } from '../../../../store/directory/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import { type FormPage, formPage } from '../../../forms/form-page.ts'
import { line } from '../../../forms/questions.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Page, Screen } from '../../../frame/screen.ts'
import { html } from '../../../html.ts'
import { answerTo } from '../saved.ts'

// Values are read with the latest first; one that is set for later does not hold yet.
const standsOf = (number: OperationalNumber, set: readonly SetNumber[], now: Instant): number | null =>
  set.find(one => one.key === number.key && one.from <= now)?.value ?? null

/** The list. */
export function numbersPage(set: readonly SetNumber[], now: Instant, mayChange: boolean): Page {
  const rows = operationalNumbers.map(number => {
    const stands = standsOf(number, set, now)
    const says = stands === null ? `${sayNumber(number, number.otherwise)} (never set)` : sayNumber(number, stands)
    const change = html`<a class="govuk-link" href="/directory/numbers/${number.key}">Change<span class="govuk-visually-hidden"> ${number.title}</span></a>`
    return [
      { html: html`${number.title}<br><span class="govuk-hint">${number.why}</span>` },
      { text: says },
      { html: mayChange ? change : html`–` },
    ]
  })
  const body = html`<h1 class="govuk-heading-l">Numbers of the partnership</h1>
<p class="govuk-body">These are not in the protocol. Its own hours and counts stand in its rules and are not changed here.</p>
${stackedTable({
  caption: 'Numbers of the partnership',
  captionClasses: 'govuk-visually-hidden',
  columns: [{ label: 'What' }, { label: 'Today' }, { label: 'Change' }],
  rows,
  emptyText: 'There is none.',
})}`
  const before = backLink({ href: '/directory', text: 'Who to call' })
  return { kind: 'page', title: 'Numbers of the partnership', part: 'directory', before, body }
}

/** The list of numbers. */
export const numbersScreen: Screen = {
  path: '/directory/numbers',
  get: async ask => {
    const { role } = ask.actor
    if (!roleMay(role, 'directory', 'read')) return { kind: 'not-found' }
    const mayChange = roleMay(role, 'directory', 'write')
    return ask.store.read(ask.asker, 'see-numbers', async tx => numbersPage(await readNumbers(tx), tx.now, mayChange))
  },
}

/** The form of one number. */
export function numberPage(
  ask: Pick<Ask, 'tokens' | 'now'>,
  number: OperationalNumber,
  set: readonly SetNumber[],
  more: Partial<FormPage>,
): Page {
  const { key, title, why, unit, least, most, otherwise } = number
  const history = stackedTable({
    caption: 'What stands and stood',
    columns: [{ label: 'Value' }, { label: 'From' }, { label: 'Set by' }],
    rows: set.map(one => [
      { text: sayNumber(number, one.value) },
      { text: sayMoment(one.from) },
      { text: one.setBy ?? 'Homeward itself' },
    ]),
    emptyText: `It was never set, so ${sayNumber(number, otherwise)} hold${unit === 'weekday' ? 's' : ''}.`,
  })
  return formPage({
    title,
    part: 'directory',
    back: { href: '/directory/numbers', text: 'Numbers of the partnership' },
    action: `/directory/numbers/${key}`,
    tokens: ask.tokens,
    advice: [why],
    shown: history,
    questions: {
      value: line(unit === 'weekday' ? 'Which day of the week from now on?' : `How many ${unit} from now on?`, {
        hint: `From ${least} to ${most}.`,
        width: 5,
      }),
    },
    fields: { value: String(standsOf(number, set, ask.now) ?? otherwise) },
    faults: [],
    now: ask.now,
    button: 'Save',
    ...more,
  })
}

async function show(ask: Ask, more: Partial<FormPage>): Promise<Answer> {
  const number = operationalNumber(ask.params.key ?? '')
  if (number === null || !roleMay(ask.actor.role, 'directory', 'write')) return { kind: 'not-found' }
  return ask.store.read(ask.asker, 'open-number', async tx =>
    numberPage({ tokens: ask.tokens, now: tx.now }, number, await readNumbers(tx, number.key), more),
  )
}

async function submit(ask: Ask): Promise<Answer> {
  const { key = '' } = ask.params
  if (!roleMay(ask.actor.role, 'directory', 'write')) return { kind: 'not-found' }
  const saved = await setOperationalNumber(ask.store, ask.asker, key, textOf(ask.fields, 'value'))
  return answerTo(saved, '/directory/numbers', 'value', more => show(ask, { fields: ask.fields, ...more }))
}

/** One number. */
export const numberScreen: Screen = { path: '/directory/numbers/:key', get: ask => show(ask, {}), post: submit }
