// The page of an episode: the clock and the level first, then what must happen, the log, and everything recorded.
import { standingOf } from '../../../../domain/missing/index.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { details } from '../../../components/details/details.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { dutiesSection } from '../../duties/duty-rows.ts'
import { assessButton } from '../../police/part.ts'
import type { EpisodeAct } from '../acts/act.ts'
import { returnInterviewHref } from '../acts/return.ts'
import { quickEntry } from '../log/quick.ts'
import { aside } from './aside.ts'
import { episodeForms } from './forms.ts'
import { happenings } from './happenings.ts'
import { header } from './header.ts'
import { type EpisodeView, isOnlyLogged, mayWrite } from './view.ts'

export type { EpisodeView } from './view.ts'

const main = [
  ...(['police-told', 'accept', 'convert', 'sighting', 'information', 'located', 'returned'] as const),
  ...(['well-being', 'prevention-interview', 'offer', 'meeting'] as const),
] as readonly string[]

// Of a child who is only logged, becoming missing stands at the top already.
const isFirst = (view: EpisodeView) => (act: EpisodeAct) =>
  main.includes(act.path) && !(act.path === 'convert' && isOnlyLogged(view))

const isOver = (episode: EpisodeView['episode']): boolean => standingOf(episode).kind !== 'missing'

function actLinks(view: EpisodeView): Html {
  const { episode, acts } = view
  const first = acts.filter(isFirst(view))
  const rest = acts.filter(act => !first.includes(act))
  const address = (act: EpisodeAct) => `/episodes/${episode.id}/do/${act.path}`
  const link = (act: EpisodeAct) => html`<li><a class="govuk-link" href="${address(act)}">${act.title}</a></li>`
  return html`<h2 class="govuk-heading-m" id="do">What do you want to record?</h2>
${acts.length === 0 && !view.holdsInterview && view.police?.mayAssess !== true && html`<p class="govuk-body">In your role you can read this episode and not change it.</p>`}
<div class="govuk-button-group">${first.map(act => button({ text: act.title, href: address(act), classes: act.path === 'located' ? undefined : 'govuk-button--secondary' }))}${assessButton(view, view.events.assessments.length)}${view.holdsInterview && button({ text: 'Return interview', href: returnInterviewHref(episode.id), classes: 'govuk-button--secondary' })}</div>
${!isOver(episode) && html`<p class="govuk-body"><a class="govuk-link" href="/episodes/${episode.id}/police-sheet">Print for the police</a>: the report and the profile on one page, with what was worn, where they were last seen and who was told.</p>`}
${rest.length > 0 && details({ summaryText: 'Something else', html: html`<ul class="govuk-list govuk-list--spaced">${rest.map(link)}</ul>` })}`
}

// Who sees this episode alone may need the whole record of the child, now or later.
const wholeRecord = ({ subject, episode }: EpisodeView): Html | false =>
  !subject.whole &&
  html`<p class="govuk-body">You see this episode only. <a class="govuk-link" href="/access/ask/${episode.id}">Ask for the whole record, or open it now with a reason</a></p>`

const body = (view: EpisodeView): Html => html`${header(view)}
${wholeRecord(view)}
<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<h2 class="govuk-heading-m">What must happen next</h2>
${dutiesSection(view.duties, view.now, { showChild: false })}
${actLinks(view)}
${episodeForms(view)}
<h2 class="govuk-heading-m" id="log">What has happened</h2>
${view.quick !== null && mayWrite(view) && quickEntry(view.episode.id, view.quick, view.together)}
${happenings(view)}
</div><div class="govuk-grid-column-one-third">
${aside(view)}
</div></div>`

/** Draws the page. */
export function episodePage(view: EpisodeView): Page {
  const before = view.subject.whole
    ? backLink({ href: `/children/${view.episode.childId}`, text: `Back to ${view.subject.name}` })
    : backLink({ href: '/', text: 'Back to home' })
  const faults = view.quick?.faults ?? []
  return { kind: 'page', title: `${view.episode.reference}`, part: 'missing', before, faults, body: body(view) }
}
