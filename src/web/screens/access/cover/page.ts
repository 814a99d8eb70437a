// Cover while somebody is away: asking a colleague, and the covers that there are.
import { type Instant, sayMoment } from '../../../../domain/kernel/index.ts'
import type { Colleague, Cover } from '../../../../store/access/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { notificationBanner } from '../../../components/notification-banner/notification-banner.ts'
import { select } from '../../../components/select/select.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import { drawQuestions, type Shown } from '../../../forms/draw-form.ts'
import { day, line } from '../../../forms/questions.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { rowButton, rowForm } from '../row-act.ts'

/** What a cover asks beside who. */
export const coverQuestions = {
  from: day('First day', { required: 'Enter the first day' }),
  until: day('Last day', {
    required: 'Enter the last day',
    hint: 'A cover always ends. It ends by itself at midnight after this day.',
  }),
  reason: line('Why? (optional)', { hint: 'For example: leave' }),
} as const

/** What the page shows. `forOthers` lets the one who keeps covers choose who is away. */
export type CoverPage = {
  readonly me: string
  readonly covers: readonly Cover[]
  readonly colleagues: readonly Colleague[]
  readonly forOthers: boolean
  readonly id: string
  readonly done: string | null
  readonly tokens: Html
  readonly shown: Shown
}

function chooser(parts: CoverPage, name: string, label: string, colleagues: readonly Colleague[]): Html {
  const fault = parts.shown.faults.find(one => one.field === name)
  const items = [
    { value: '', text: 'Choose a colleague' },
    ...colleagues.map(({ id, name: text }) => ({ value: id, text })),
  ]
  return select({
    name,
    label: { text: label, classes: 'govuk-label--s' },
    items,
    value: textOf(parts.shown.fields, name),
    errorMessage: fault && { text: fault.text },
  })
}

const sayState = ({ from, until }: Cover, now: Instant): string =>
  from > now ? `from ${sayMoment(from)} until ${sayMoment(until)}` : `now, until ${sayMoment(until)}`

function list({ covers, tokens, shown }: CoverPage): Html {
  const end = (cover: Cover) =>
    rowButton(`/access/cover/${cover.id}/end`, { text: 'End it', of: `(${cover.covering} for ${cover.away})` })
  const table = stackedTable({
    caption: 'Covers',
    columns: [
      { label: 'Who covers' },
      { label: 'For whom' },
      { label: 'When' },
      { label: 'Why' },
      { label: 'End early' },
    ],
    rows: covers.map(cover => [
      { text: cover.covering },
      { text: cover.away },
      { text: sayState(cover, shown.now) },
      { text: [cover.reason, `arranged by ${cover.madeBy}`].filter(Boolean).join('; ') },
      { html: end(cover) },
    ]),
    emptyText: 'There is no cover.',
  })
  return html`${table}${covers.length > 0 && rowForm(tokens)}`
}

/** Draws the page. */
export function coverPage(parts: CoverPage): Page {
  const { me, colleagues, forOthers, id, done, tokens, shown } = parts
  const others = colleagues.filter(one => one.id !== me)
  const content = html`<input type="hidden" name="_id" value="${id}">
${forOthers && chooser(parts, 'away', 'Who is away?', colleagues)}
${chooser(parts, 'covering', 'Who covers?', others)}
${drawQuestions(coverQuestions, shown)}
${button({ text: 'Arrange the cover', preventDoubleClick: true })}`
  return {
    kind: 'page',
    title: 'Cover while away',
    part: 'access',
    before: backLink({ href: '/access', text: 'Access' }),
    faults: shown.faults,
    body: html`${done !== null && notificationBanner({ type: 'success', text: done })}
<h1 class="govuk-heading-l">Cover while away</h1>
<p class="govuk-body">Whoever covers sees the children whom the one who is away works with in person, as far as their own role reads a record.
Restricted records, access that was asked for and records opened in an emergency are not passed on.</p>
${list(parts)}
<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<h2 class="govuk-heading-m">${forOthers ? 'Arrange a cover' : 'Ask a colleague to cover for you'}</h2>
${form({ action: '/access/cover', tokens, body: content })}
</div></div>`,
  }
}
