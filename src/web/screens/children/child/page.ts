// The page of a child: where the child is, what must happen next, what has happened, and who is involved.
import { type Role, roleMay } from '../../../../domain/access/index.ts'
import { sayYoungerReading, sexes } from '../../../../domain/children/index.ts'
import { dayOf, sayDay } from '../../../../domain/kernel/index.ts'
import { button } from '../../../components/button/button.ts'
import { factList } from '../../../components/fact-list/fact-list.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { notificationBanner } from '../../../components/notification-banner/notification-banner.ts'
import { warningText } from '../../../components/warning-text/warning-text.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { titleOfRule } from '../../duties/duty-rows.ts'
import { childBar, childHref, childParts, missingNow, sayAuthority } from '../child-bar.ts'
import { hiddenSection } from '../hidden-section.ts'
import { otherRecords, sameChildLink } from './group.ts'
import { happened } from './happened.ts'
import { whatNext } from './next.ts'
import { mustNotBeTold, socialCare, wherePlaced, whoIsInvolved, whyMayISee } from './people.ts'
import type { ChildView } from './view.ts'

/** What was just done, by the code that the address carries. */
export const justDone: Readonly<Record<string, string>> = {
  made: 'The record is made',
  identity: 'Who the child is has been saved',
  responsible: 'The authority that answers for the child has been saved',
  placements: 'Where the child lives has been saved',
  'social-care': 'The status in social care has been saved',
  involvement: 'Who is involved has been saved',
  'do-not-notify': 'Who must not be told has been saved',
  'same-child': 'Both records stand as one child',
  'two-children': 'It is remembered that they are two children',
}

function blocksLine({ record }: ChildView): Html | false {
  const { blocks } = record.bar
  if (blocks === null || blocks === 0) return false
  const people = blocks === 1 ? '1 person' : `${blocks} people`
  return warningText({
    html: html`Do not notify: ${people}. <a class="govuk-link" href="#do-not-notify">Who and why</a>`,
  })
}

// A rule may raise its flag for several episodes; it is said once, with every reason.
function flagLines({ flags }: ChildView): Html[] {
  const rules = [...new Set(flags.map(flag => flag.rule))]
  return rules.map(rule => {
    const reasons = flags.filter(flag => flag.rule === rule).map(flag => flag.because)
    return html`<li><strong>${titleOfRule(rule)}.</strong> ${reasons.join(' ')}</li>`
  })
}

function atTheHead(view: ChildView): Html {
  const flags = flagLines(view)
  const { bar, open } = view.record
  return html`${open.map(one => missingNow({ ...bar, open: one }, view.now))}
${blocksLine(view)}
${flags.length > 0 && html`<ul class="govuk-list">${flags}</ul>`}`
}

const change = (href: string, what: string): Html =>
  html` <a class="govuk-link hw-no-print" href="${href}">Change ${what}</a>`

function whoTheyAre(view: ChildView, role: Role): Html {
  const { bar } = view.record
  const { identity } = bar
  const named = [identity.givenNames, identity.familyName].filter(Boolean).join(' ')
  const facts = [
    { label: 'Full name', value: { text: named } },
    { label: 'Known as', value: { text: identity.knownAs ?? '' }, unknownText: 'The same' },
    { label: 'Other names', value: { text: identity.aliases.join(', ') }, unknownText: 'None recorded' },
    { label: 'Sex', value: identity.sex && { text: sexes[identity.sex] } },
  ]
  const younger = sayYoungerReading(identity.born, dayOf(view.now))
  const answers = html`<p class="govuk-body">${sayAuthority(bar)} answers for this child.${
    roleMay(role, 'record', 'write') &&
    change(childHref(bar.id, '/responsible'), 'which authority answers for the child')
  }</p>`
  return html`<h2 class="govuk-heading-m" id="identity">Who the child is</h2>
${factList({ facts })}
${younger !== null && insetText({ text: younger })}
${roleMay(role, 'identity', 'write') && html`<p class="govuk-body">${change(childHref(bar.id, '/identity'), 'who the child is')}</p>`}
${answers}
${sameChildLink(view, role)}`
}

function ownWords({ childsView }: ChildView): Html {
  if (childsView.kind === 'hidden') return hiddenSection('In their own words')
  const { value } = childsView
  const said =
    value === null
      ? html`<p class="govuk-body">No return interview with the child’s own words is recorded.</p>`
      : html`<blockquote class="govuk-inset-text">${value.says}</blockquote><p class="govuk-body">Return interview, ${sayDay(dayOf(value.at))}</p>`
  return html`<h2 class="govuk-heading-m" id="own-words">In their own words</h2>
${said}`
}

// Nothing to report of a child who is missing already; every other standing may turn into it.
function reportButton({ record: { bar } }: ChildView): Html | false {
  const missing = bar.open?.kind === 'missing' && bar.open.foundAt === null
  const words = { text: 'Report this child missing', href: `/report?child=${bar.id}` }
  return !missing && button({ ...words, classes: 'govuk-button--warning hw-no-print' })
}

function body(view: ChildView, role: Role, done: string | null): Html {
  const { bar } = view.record
  return html`${done !== null && notificationBanner({ type: 'success', text: done })}
<h1 class="govuk-visually-hidden">The record of a child</h1>
${childParts(bar.id, 'overview', role)}
${otherRecords(view, role)}
${atTheHead(view)}
${reportButton(view)}
<div class="govuk-grid-row">
<div class="govuk-grid-column-two-thirds">${whatNext(view, role)}</div>
<div class="govuk-grid-column-one-third">${ownWords(view)}</div>
</div>
${happened(view)}
<div class="govuk-grid-row">
<div class="govuk-grid-column-one-half">${whoTheyAre(view, role)}</div>
<div class="govuk-grid-column-one-half">${mustNotBeTold(view, role)}</div>
</div>
${whoIsInvolved(view, role)}
${wherePlaced(view, role)}
${socialCare(view, role)}
${whyMayISee(view)}`
}

/** Draws the page. */
export function childPage(view: ChildView, role: Role, done: string | null = null): Page {
  return {
    kind: 'page',
    title: 'Record of a child',
    part: 'children',
    before: childBar(view.record.bar, view.now),
    body: body(view, role, done),
  }
}
