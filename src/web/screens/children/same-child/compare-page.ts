// Two records side by side, and the question whether they are one child.
import { displayName, doubtsOf, fullName, proposeSurvivor, sayBirth, sexes } from '../../../../domain/children/index.ts'
import { dayOf, type Instant, sayDay } from '../../../../domain/kernel/index.ts'
import { episodeKinds } from '../../../../domain/missing/index.ts'
import type { ChildBar, EpisodeInBrief, Holdings, KeptApart } from '../../../../store/children/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { radios } from '../../../components/radios/radios.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import { textarea } from '../../../components/textarea/textarea.ts'
import { warningText } from '../../../components/warning-text/warning-text.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import type { Fault, Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { sayWhen } from '../../say.ts'
import { childBar, childHref, sayAuthority } from '../child-bar.ts'
import { errorOf } from '../faults.ts'

/** One of the two records. */
export type Side = {
  readonly bar: ChildBar
  readonly holdings: Holdings
  readonly episodes: readonly EpisodeInBrief[]
}

/** What the page shows. */
export type ComparePage = {
  readonly one: Side
  readonly other: Side
  /** Made when the form is opened, so that the same form sent twice is one union. */
  readonly union: string
  readonly keptApart: KeptApart | null
  readonly now: Instant
  readonly fields: Fields
  readonly faults: readonly Fault[]
  readonly tokens: Html
  /** That one of the records changed since it was compared. */
  readonly stale?: boolean
}

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

const holdsOf = ({ holdings: held }: Side): number =>
  held.episodes + held.meetings + held.placements + held.involvements + held.socialCare

const sayHoldings = ({ holdings: held }: Side): string =>
  [
    many(held.episodes, 'episode', 'episodes'),
    many(held.meetings, 'meeting', 'meetings'),
    many(held.placements, 'placement', 'placements'),
    many(held.socialCare, 'status in social care', 'statuses in social care'),
    many(held.involvements, 'person or team involved', 'people or teams involved'),
  ].join(', ')

function sayEpisodes({ episodes }: Side, now: Instant): Html {
  if (episodes.length === 0) return html`None`
  const shown = episodes.slice(0, 10)
  return html`${shown.map(({ id, reference, kind, since }, i) => {
    return html`${i > 0 && html`<br>`}<a class="govuk-link" href="/episodes/${id}">${reference}</a>: ${episodeKinds[kind]}, ${sayWhen(since, now)}`
  })}${episodes.length > shown.length && html`<br>and ${episodes.length - shown.length} before`}`
}

function sideBySide({ one, other, now }: ComparePage): Html {
  const text = (label: string, say: (side: Side) => string) => [
    { text: label },
    ...[one, other].map(side => ({ text: say(side) || 'Not recorded' })),
  ]
  return stackedTable({
    caption: 'Both records',
    columns: [{ label: 'What' }, { label: 'This record' }, { label: 'The other record' }],
    rows: [
      text('Full name', ({ bar }) => fullName(bar.identity)),
      text('Known as', ({ bar }) => bar.identity.knownAs ?? ''),
      text('Other names', ({ bar }) => bar.identity.aliases.join(', ')),
      text('Birth', ({ bar }) => sayBirth(bar.identity.born)),
      text('Sex', ({ bar }) => (bar.identity.sex === null ? '' : sexes[bar.identity.sex])),
      text('Authority', ({ bar }) => sayAuthority(bar)),
      text('Made', ({ holdings }) => sayDay(dayOf(holdings.madeAt))),
      text('Holds', sayHoldings),
      [{ text: 'Episodes' }, { html: sayEpisodes(one, now) }, { html: sayEpisodes(other, now) }],
    ],
    emptyText: '',
  })
}

function question(params: ComparePage): Html {
  const { one, other, fields, faults } = params
  const weighed = [one, other].map(side => ({
    side,
    identity: side.bar.identity,
    holds: holdsOf(side),
    madeAt: side.holdings.madeAt,
  }))
  const [first, second] = weighed
  const proposed = first && second ? proposeSurvivor(first, second).side : one
  const items = [one, other].map((side, i) => ({
    value: side.bar.id,
    text: `Yes. Keep ${i === 0 ? 'this record' : 'the other record'} (${displayName(side.bar.identity)}, made ${sayDay(dayOf(side.holdings.madeAt))})`,
    hint:
      side === proposed
        ? { text: 'Proposed: its date of birth is surer, or it holds more, or it is older.' }
        : undefined,
  }))
  return html`${radios({
    name: 'answer',
    fieldset: { legend: { text: 'Are they one child?', classes: 'govuk-fieldset__legend--m' } },
    value: textOf(fields, 'answer') || undefined,
    errorMessage: errorOf(faults, 'answer'),
    items: [...items, { value: 'two', text: 'No, they are two children' }],
  })}
${textarea({
  name: 'change-reason',
  label: { text: 'How do you know?', classes: 'govuk-label--m' },
  hint: { text: 'Everybody who may see either record can read this. Say nothing here that only one record holds.' },
  rows: 3,
  value: textOf(fields, 'change-reason'),
  errorMessage: errorOf(faults, 'change-reason'),
})}`
}

const whatHappens = html`<h2 class="govuk-heading-m">If they are one child</h2>
<ul class="govuk-list govuk-list--bullet">
<li>Every row stays on the record on which it was written. The other record leads to the one that is kept.</li>
<li>Duties are worked out at once from the episodes of both. A duty that counts the episodes of both is read by those who may see the record that is kept.</li>
<li>Those who must not be told are shown at once to everybody who may see either record.</li>
<li>Nobody sees more of the other record than before. You can share both records afterwards; that is a second decision.</li>
<li>It can be taken back.</li></ul>`

const sayReopened: Readonly<Record<NonNullable<KeptApart['reopened']>, string>> = {
  changed: ' A name or a date of birth changed since, so the question is open again.',
  'taken-back': ' This was taken back.',
}

function sayKeptApart({ by, at, reason, reopened }: KeptApart): string {
  const judged = `${by} compared these records on ${sayDay(dayOf(at))} and found two children: ${reason}`
  return reopened === null ? judged : `${judged}${/[.!?]$/.test(reason) ? '' : '.'}${sayReopened[reopened]}`
}

// A judgement is taken back without another one: the two wait again for whoever looks next.
const takeBack = ({ one, other, keptApart, tokens }: ComparePage): Html | false =>
  keptApart !== null &&
  keptApart.reopened === null &&
  form({
    action: childHref(one.bar.id, `/same-child/${other.bar.id}`),
    tokens,
    body: html`<input type="hidden" name="answer" value="open">
${button({ text: 'Take back that they are two children', classes: 'govuk-button--secondary', preventDoubleClick: true })}`,
  })

function warnings({ one, other, keptApart, stale }: ComparePage): Html {
  const doubts = doubtsOf(one.bar.identity, other.bar.identity)
  return html`${
    stale === true &&
    html`<div role="alert">${insetText({ text: 'One of these records changed since you opened this page, or somebody else has joined them already. Nothing was saved. This is how they stand now; what you typed is still in the form.' })}</div>`
  }${
    keptApart !== null && insetText({ text: sayKeptApart(keptApart) })
  }${doubts.map(text => warningText({ text, iconFallbackText: 'Warning' }))}${
    (one.bar.sameAs !== null || other.bar.sameAs !== null) &&
    insetText({
      html: html`One of these records is part of a child’s record already. ${[one, other].map(({ bar }) => bar.sameAs !== null && html`<a class="govuk-link" href="${childHref(bar.sameAs)}">Open the record that is kept</a> `)}`,
    })
  }`
}

/** Draws the page. */
export function comparePage(params: ComparePage): Page {
  const { one, other, now, tokens } = params
  const body = html`<input type="hidden" name="_union" value="${params.union}">
<input type="hidden" name="_version-one" value="${one.bar.version}">
<input type="hidden" name="_version-other" value="${other.bar.version}">
${question(params)}
${button({ text: 'Save the decision', preventDoubleClick: true })}`
  return {
    kind: 'page',
    title: 'Are these one child?',
    part: 'children',
    faults: params.faults,
    ...(params.stale === true ? { status: 409 } : {}),
    before: html`${backLink({ href: childHref(one.bar.id, '/same-child'), text: 'Choose another record' })}${childBar(one.bar, now)}`,
    body: html`<h1 class="govuk-heading-l">Are these one child?</h1>
${warnings(params)}
${sideBySide(params)}
<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
${whatHappens}
${form({ action: childHref(one.bar.id, `/same-child/${other.bar.id}`), tokens, body })}
${takeBack(params)}
</div></div>`,
  }
}
