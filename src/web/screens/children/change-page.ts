// The page of a change to one part of a child's record: whose it is, what somebody else saved meanwhile, the form, and why.
import type { Instant } from '../../../domain/kernel/index.ts'
import type { ChildBar } from '../../../store/children/reads.ts'
import { backLink } from '../../components/back-link/back-link.ts'
import { button } from '../../components/button/button.ts'
import { form } from '../../components/form/form.ts'
import { stackedTable } from '../../components/stacked-table/stacked-table.ts'
import { textarea } from '../../components/textarea/textarea.ts'
import { type Fields, numberOf, textOf } from '../../frame/fields.ts'
import type { Fault, Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { sayWhen } from '../say.ts'
import { childBar, childHref } from './child-bar.ts'
import { errorOf } from './faults.ts'

/** One line of what stands now beside what was typed. */
export type Compared = { readonly label: string; readonly stands: string; readonly typed: string }

/** That somebody saved while this form was open: by whom, when, and both versions. */
export type Stale = { readonly by: string | null; readonly at: Instant | null; readonly lines: readonly Compared[] }

/** What the page shows. */
export type ChangePage = {
  readonly title: string
  readonly bar: ChildBar
  readonly now: Instant
  readonly action: string
  readonly tokens: Html
  readonly hidden: Readonly<Record<string, string>>
  readonly questions: Html
  readonly button: string
  readonly fields: Fields
  readonly faults: readonly Fault[]
  readonly advice?: readonly string[]
  readonly reason: 'asked' | 'required' | 'none'
  readonly stale?: Stale
  /** Where the page leads back to; the child where it is not said. */
  readonly back?: { readonly href: string; readonly text: string }
}

function bothVersions({ by, at, lines }: Stale, now: Instant): Html {
  const who = by ?? 'Somebody'
  const when = at === null ? '' : `, ${sayWhen(at, now)}`
  const shown = (text: string) => ({ text: text === '' ? 'Nothing' : text })
  return html`<div class="govuk-inset-text" role="alert">
<h2 class="govuk-heading-m">${who} saved this while you were writing${when}</h2>
<p class="govuk-body">Nothing of either is lost. What stands now and what you typed are side by side; what you typed is still in the form.
Change it if you need to. Saving it then replaces what stands now, which stays readable under earlier versions.</p>
${stackedTable({
  caption: 'Both versions',
  captionClasses: 'govuk-table__caption--s',
  columns: [{ label: 'What' }, { label: 'Stands now' }, { label: 'You typed' }],
  rows: lines.map(({ label, stands, typed }) => [
    { text: stands === typed ? label : `${label} (differs)` },
    shown(stands),
    shown(typed),
  ]),
  emptyText: 'Both say the same.',
})}
</div>`
}

function whyField({ reason, fields, faults }: ChangePage): Html | null {
  if (reason === 'none') return null
  return textarea({
    name: 'change-reason',
    label: {
      text: reason === 'required' ? 'Why is it changed?' : 'Why is it changed? (optional)',
      classes: 'govuk-label--m',
    },
    hint: { text: 'It is kept beside the change, for everyone who may read this section.' },
    rows: 2,
    value: textOf(fields, 'change-reason'),
    errorMessage: errorOf(faults, 'change-reason'),
  })
}

/** Draws the page. */
export function changePage(params: ChangePage): Page {
  const { bar, now, hidden, stale } = params
  const inputs = Object.entries(hidden).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )
  const body = html`${inputs}
${params.questions}
${whyField(params)}
${button({ text: params.button, preventDoubleClick: true })}`
  return {
    kind: 'page',
    title: params.title,
    part: 'children',
    faults: params.faults,
    ...(stale === undefined ? {} : { status: 409 }),
    before: html`${backLink(params.back ?? { href: childHref(bar.id), text: 'Back to the child' })}${childBar(bar, now)}`,
    body: html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<h1 class="govuk-heading-l">${params.title}</h1>
${(params.advice ?? []).map(text => html`<p class="govuk-body">${text}</p>`)}
${stale && bothVersions(stale, now)}
${form({ action: params.action, tokens: params.tokens, body })}
</div></div>`,
  }
}

/** The version that the form was opened with; 0, which no row has, where it is not a version. */
export const versionOf = (fields: Fields): number => numberOf(fields, '_version') ?? 0
