// Which record may be the same child: those with a name in common, and a search for others.
import { ageAt, authorities, displayName, fullName, sayAge, sayBirth } from '../../../../domain/children/index.ts'
import { dayOf, type Instant } from '../../../../domain/kernel/index.ts'
import type { ChildBar, Found, FoundChild } from '../../../../store/children/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { input } from '../../../components/input/input.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { childBar, childHref } from '../child-bar.ts'

/** What the page shows. */
export type ChoosePage = {
  readonly bar: ChildBar
  readonly now: Instant
  /** What was searched for; the child's own names at first. */
  readonly typed: string
  readonly found: Found
  readonly tokens: Html
}

function line(bar: ChildBar, one: FoundChild, now: Instant): Html {
  const { born } = one.identity
  const age = ageAt(born, dayOf(now)) === null ? '' : `${sayAge(born, dayOf(now))}, `
  return html`<li class="hw-found">
<h3 class="govuk-heading-s"><a class="govuk-link" href="${childHref(bar.id, `/same-child/${one.id}`)}">Compare with ${displayName(one.identity)}</a></h3>
<p class="govuk-body">${age}${sayBirth(born)} · ${authorities[one.authority]}</p>
</li>`
}

function list({ bar, found, now }: ChoosePage): Html {
  const others = found.children.filter(one => one.id !== bar.id)
  if (others.length === 0)
    return html`<p class="govuk-body">No other record that you may see has any of these names.</p>`
  return html`<ul class="govuk-list">${others.map(one => line(bar, one, now))}</ul>
${found.narrow && html`<p class="govuk-body">There are more than are shown. Search for more of the name.</p>`}`
}

const withOthers = ({ found }: ChoosePage): Html | false =>
  found.elsewhere.length > 0 &&
  html`<p class="govuk-body">Records that you may not see have these names too. To compare them you need access to both records.</p>`

/** Draws the page. */
export function choosePage(params: ChoosePage): Page {
  const { bar, now, typed, tokens } = params
  const search = form({
    action: childHref(bar.id, '/same-child'),
    tokens,
    body: html`${input({ name: 'words', label: { text: 'Search for another name' }, value: typed, autocomplete: 'off' })}
${button({ text: 'Search', classes: 'govuk-button--secondary' })}`,
  })
  return {
    kind: 'page',
    title: 'Two records, one child',
    part: 'children',
    before: html`${backLink({ href: childHref(bar.id), text: 'Back to the child' })}${childBar(bar, now)}`,
    body: html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<h1 class="govuk-heading-l">Two records, one child</h1>
<p class="govuk-body">If this child has a second record, choose it here. You see both side by side before anything changes, and it can be taken back.</p>
<h2 class="govuk-heading-m">Records with a name in common with “${typed || fullName(bar.identity)}”</h2>
${list(params)}
${withOthers(params)}
${search}
</div></div>`,
  }
}
