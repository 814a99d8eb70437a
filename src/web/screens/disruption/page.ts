// Disruption: which warning notice fits the child, the notices on record, and the tools that were considered or used.
import { displayName } from '../../../domain/children/index.ts'
import {
  type DisruptionStep,
  type Fit,
  fitWords,
  sayTool,
  toolOutcomes,
  toolSubjects,
  warningNotices,
} from '../../../domain/disruption/index.ts'
import { dayOf, type Id, sayDay } from '../../../domain/kernel/index.ts'
import { backLink } from '../../components/back-link/back-link.ts'
import { button } from '../../components/button/button.ts'
import { factList } from '../../components/fact-list/fact-list.ts'
import { notificationBanner } from '../../components/notification-banner/notification-banner.ts'
import type { Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { childHref } from '../children/child-bar.ts'
import { nameOf } from '../instruments/say-form.ts'
import type { DisruptionView } from './load.ts'

/** Where disruption stands for a child. */
export const disruptionHref = (child: Id<'child'>, rest = ''): string => childHref(child, `/disruption${rest}`)

const doneWords: Readonly<Record<string, string>> = {
  tool: 'The tool is saved.',
  wrong: 'It is marked as entered in error.',
}

/** What was just done, by the word in the address; null where nothing was. */
export const doneOf = (word: string): string | null => doneWords[word] ?? null

function fitting({ bar, mayServe }: DisruptionView, { notice, fits, because }: Fit): Html {
  const { name, whose } = warningNotices[notice]
  return html`<h3 class="govuk-heading-s">${name}</h3>
<p class="govuk-body">${whose}. <strong>${fitWords[fits]}.</strong> ${because}${notice === 'cawn-s49' && ' Which order the child is under must be checked: section 49 applies to some and not to others.'}</p>
${mayServe && html`<p class="govuk-body"><a class="govuk-link" href="${childHref(bar.id, `/forms/${notice}`)}">Record a notice that was served under ${name.split(' ').slice(0, 2).join(' ').toLowerCase()}</a></p>`}`
}

function notices({ notices: all }: DisruptionView): Html {
  if (all === null) return html`<p class="govuk-body">In your role you do not see the records of notices.</p>`
  if (all.length === 0) return html`<p class="govuk-body">No notice is recorded.</p>`
  return html`<ul class="govuk-list govuk-list--bullet">${all.map(form => html`<li><a class="govuk-link" href="/forms/${form.id}">${nameOf(form)}</a>: ${form.submittedAt === null ? 'not submitted yet' : `recorded ${sayDay(form.completedOn ?? dayOf(form.submittedAt))}`}</li>`)}</ul>
<p class="govuk-body">When the record of a notice is submitted, Homeward tells the authority that answers for the child. Whether they know stands among the duties of the child.</p>`
}

/** A tool in its facts. */
export function toolFacts({ outcome, about, lead, reason, on, by, inError }: DisruptionStep): Html {
  return factList({
    facts: [
      { label: 'What became of it', value: { text: toolOutcomes[outcome] }, provenance: `${by}, ${sayDay(on)}` },
      { label: 'On', value: about && { text: toolSubjects[about] }, unknownText: 'Not said' },
      { label: 'Who leads', value: { text: lead }, unknownText: 'Not said' },
      { label: 'Why', value: { text: reason } },
      ...(inError === null ? [] : [{ label: 'Entered in error', value: { text: inError.reason } }]),
    ],
  })
}

function tool({ bar, tools, mayWrite }: DisruptionView, one: DisruptionStep): Html {
  const wrong = button({
    text: 'This is wrong',
    href: disruptionHref(bar.id, `/${one.id}/wrong`),
    classes: 'govuk-button--secondary',
  })
  return html`<section class="hw-section"><h3 class="govuk-heading-s">${sayTool(one.tool, tools)}</h3>
${toolFacts(one)}${mayWrite && one.inError === null && wrong}</section>`
}

/** Draws the page. */
export function disruptionPage(view: DisruptionView, done: string | null): Page {
  const { bar, fits, steps, mayWrite } = view
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
${done !== null && notificationBanner({ type: 'success', text: done })}
<span class="govuk-caption-l">${displayName(bar.identity)}</span>
<h1 class="govuk-heading-l">Disruption</h1>
<p class="govuk-body">What keeps people and places from harming the child. Write no names of others here: those belong into an information report to the police.</p>
<h2 class="govuk-heading-m" id="notices">Child Abduction Warning Notices</h2>
<p class="govuk-body">The police may serve one where a child was found with a person of concern. By age and care, today; the officer decides.</p>
${fits.map(fit => fitting(view, fit))}
${notices(view)}
<h2 class="govuk-heading-m">Tools that were considered or used</h2>
${steps.length === 0 && html`<p class="govuk-body">No tool is recorded.</p>`}
${steps.map(one => tool(view, one))}
${mayWrite && button({ text: 'Record a tool', href: disruptionHref(bar.id, '/new') })}
</div></div>`
  const before = backLink({ href: childHref(bar.id), text: 'Back to the child' })
  return { kind: 'page', title: 'Disruption', part: 'children', before, body }
}
