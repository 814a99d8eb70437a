// A broken glass: who broke it and why, what they looked at, and what a review finds.
import { glassFindings, glassKinds } from '../../../../domain/access/index.ts'
import type { Instant } from '../../../../domain/kernel/index.ts'
import type { Glass, Look } from '../../../../store/access/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { factList } from '../../../components/fact-list/fact-list.ts'
import { form } from '../../../components/form/form.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import { drawQuestions, type Shown } from '../../../forms/draw-form.ts'
import { choice, text } from '../../../forms/questions.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { choicesOf } from '../../missing/acts/act.ts'
import { sayWhen } from '../../say.ts'
import { isOpenGlass, sayClosing, sayRole } from '../words.ts'

/** What a review asks. */
export const reviewQuestions = {
  finding: choice('What do you find?', choicesOf(glassFindings), { required: 'Choose what you find' }),
  words: text('Why?', {
    hint: 'Whoever works with the child reads this.',
    required: 'Say why',
  }),
} as const

/** What the page shows. `mayReview` is false for the breaker and for roles that do not review. */
export type GlassPage = {
  readonly glass: Glass
  readonly looks: readonly Look[]
  readonly id: string
  readonly mayReview: boolean
  readonly mayClose: boolean
  readonly tokens: Html
  readonly shown: Shown
  readonly stale?: boolean
}

function facts(glass: Glass, now: Instant): Html {
  const reviewed =
    glass.finding === null
      ? null
      : `${glassFindings[glass.finding]}. ${glass.words ?? ''} (${glass.reviewer ?? ''}, ${sayWhen(glass.reviewedAt ?? now, now)})`
  const child =
    glass.childId !== null &&
    glass.child !== '' &&
    html`<a class="govuk-link" href="/children/${glass.childId}">${glass.child}</a>`
  return factList({
    facts: [
      { label: 'Who', value: { text: `${glass.breaker}, ${sayRole(glass.role)}, ${glass.agency}` } },
      { label: 'Which child', value: child ? { html: child } : null, unknownText: 'You do not see which' },
      { label: 'Why', value: { text: [glassKinds[glass.kind], glass.reason ?? ''].filter(Boolean).join('. ') } },
      { label: 'When', value: { text: `${sayWhen(glass.brokenAt, now)}, ${sayClosing(glass, now)}` } },
      { label: 'Review', value: reviewed === null ? null : { text: reviewed }, unknownText: 'Not yet reviewed' },
    ],
  })
}

const inWords = (code: string): string => {
  const words = code.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const looked = (looks: readonly Look[], now: Instant): Html =>
  stackedTable({
    caption: 'What was looked at during it',
    columns: [{ label: 'What' }, { label: 'How often', numeric: true }, { label: 'First' }, { label: 'Last' }],
    rows: looks.map(look => [
      { text: inWords(look.act) },
      { text: String(look.times) },
      { text: sayWhen(look.first, now) },
      { text: sayWhen(look.last, now) },
    ]),
    emptyText: 'Nothing was looked at.',
  })

function reviewForm({ glass, id, tokens, shown }: GlassPage): Html {
  const content = html`<input type="hidden" name="_id" value="${id}"><input type="hidden" name="_seen" value="n${glass.reviews}">
${drawQuestions(reviewQuestions, shown)}${button({ text: 'Keep this review', preventDoubleClick: true })}`
  return html`<h2 class="govuk-heading-m">${glass.finding === null ? 'Review it' : 'Add another finding'}</h2>
${form({ action: `/access/glasses/${glass.id}`, tokens, body: content })}`
}

/** Draws the page. */
export function glassPage(parts: GlassPage): Page {
  const { glass, looks, mayReview, mayClose, tokens, shown, stale = false } = parts
  const close =
    mayClose &&
    isOpenGlass(glass, shown.now) &&
    form({
      action: `/access/glasses/${glass.id}/close`,
      tokens,
      body: button({ text: 'Close it now', classes: 'govuk-button--secondary', preventDoubleClick: true }),
    })
  return {
    kind: 'page',
    title: 'A broken glass',
    part: 'access',
    before: backLink({ href: '/access', text: 'Access' }),
    faults: shown.faults,
    ...(stale ? { status: 409 } : {}),
    body: html`<h1 class="govuk-heading-l">A record opened in an emergency</h1>
${stale && insetText({ text: 'Somebody reviewed it while you were writing. Their finding is below, and what you typed is kept. Keep it too if it still holds.' })}
${facts(glass, shown.now)}
${close}
${looked(looks, shown.now)}
${mayReview && reviewForm(parts)}`,
  }
}
