// The page of an episode: the clock and the level first, then what must happen, the log, and everything recorded.
import { type Instant, sayElapsed, sayMoment } from '../../../../domain/kernel/index.ts'
import {
  contradictionsOf,
  type Episode,
  endOf,
  episodeKinds,
  missingFrom,
  missingSince,
  policeKnewAt,
  policeLevels,
  type ReportAnswer,
  reporterKinds,
  reportTasks,
  standingOf,
  taskState,
} from '../../../../domain/missing/index.ts'
import type { ChildFlag, Duty } from '../../../../store/duties/reads.ts'
import type { EpisodeEvents, Subject } from '../../../../store/missing/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { factList } from '../../../components/fact-list/fact-list.ts'
import { missingBanner } from '../../../components/missing-banner/missing-banner.ts'
import { notificationBanner } from '../../../components/notification-banner/notification-banner.ts'
import { tag } from '../../../components/tag/tag.ts'
import { warningText } from '../../../components/warning-text/warning-text.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { dutiesSection, titleOfRule } from '../../duties/duty-rows.ts'
import { sayReported, sayWhen } from '../../say.ts'
import type { EpisodeAct } from '../acts/act.ts'
import { happenings } from './happenings.ts'

/** What the page shows. */
export type EpisodeView = {
  readonly episode: Episode
  readonly subject: Subject
  readonly answers: ReadonlyMap<string, ReportAnswer>
  readonly events: EpisodeEvents
  readonly duties: readonly Duty[]
  /** What the protocol says of the child or the episode, as far as this actor may see it. */
  readonly flags: readonly ChildFlag[]
  readonly now: Instant
  /** What this actor may do as the episode stands. */
  readonly acts: readonly EpisodeAct[]
  /** What was just done. */
  readonly done: EpisodeAct | null
}

function clock(view: EpisodeView): Html {
  const { episode, events, now } = view
  const standing = standingOf(episode)
  const level = events.assessments[0]?.level
  if (standing.kind === 'error')
    return warningText({ text: `Entered in error: ${episode.enteredInErrorReason ?? ''}`, iconFallbackText: 'Warning' })
  if (standing.kind === 'home') {
    const away = sayElapsed(missingSince(episode), standing.at)
    return html`<p class="govuk-body">${tag({ text: 'Back', classes: 'govuk-tag--green' })} Away for ${away}, found ${sayWhen(standing.at, now)}. Well-being confirmed ${sayWhen(episode.wellBeing?.at ?? standing.at, now)}.</p>`
  }
  const since = missingSince(episode)
  return missingBanner({
    sinceText: sayWhen(since, now),
    durationText: sayElapsed(since, endOf(episode) ?? now),
    levelText: level === undefined ? 'not yet set by the police' : policeLevels[level].name,
    policeReference: episode.policeReference ?? 'not yet given',
    lastSeenText: view.answers.get('last-seen-place')?.answer.split('\n')[0] ?? '',
    foundNotChecked: standing.kind === 'found',
  })
}

// Stays until the police know; it never hides behind anything else (CARE-A1.6).
function notReported({ episode, acts }: EpisodeView): Html | false {
  if (episode.kind === 'away-from-placement' || policeKnewAt(episode) !== null || standingOf(episode).kind === 'error')
    return false
  const can = acts.some(act => act.path === 'police-told')
  return notificationBanner({
    titleText: 'Not reported to the police',
    titleId: 'not-reported-title',
    role: 'alert',
    html: html`<p class="govuk-notification-banner__heading">Homeward does not call the police. Ring 999 if there is danger now, otherwise 101.</p>
${can && html`<p class="govuk-body"><a class="govuk-notification-banner__link" href="/episodes/${episode.id}/do/police-told">Then say here when they were told</a></p>`}`,
  })
}

const flagNames: Readonly<Record<string, string>> = {
  'CARE-A1.6': 'Flagged higher risk under the protocol',
  'DEF-5.5': 'Repeat missing',
  'DEF-5.6': 'Long-term missing',
}

// Beside the police's own level and never instead of it (GAP-36).
const flagsOf = ({ flags }: EpisodeView): Html | false =>
  flags.length > 0 &&
  html`<ul class="govuk-list">${flags.map(({ rule, because }) => html`<li><strong>${flagNames[rule] ?? titleOfRule(rule)}.</strong> ${because}</li>`)}</ul>`

const sayDone = ({ done, title }: EpisodeAct): string =>
  done ?? `Saved: ${title.charAt(0).toLowerCase()}${title.slice(1)}`

const doneBanner = ({ done }: EpisodeView): Html | false =>
  done !== null &&
  notificationBanner({
    type: 'success',
    html: html`<p class="govuk-notification-banner__heading">${sayDone(done)}</p>`,
  })

const main = new Set(['police-told', 'accept', 'assess', 'located', 'returned', 'well-being', 'log'])

function actLinks({ episode, acts }: EpisodeView): Html {
  const first = acts.filter(act => main.has(act.path))
  const rest = acts.filter(act => !main.has(act.path))
  const link = (act: EpisodeAct) =>
    html`<li><a class="govuk-link" href="/episodes/${episode.id}/do/${act.path}">${act.title}</a></li>`
  return html`<h2 class="govuk-heading-m" id="do">What do you want to record?</h2>
${acts.length === 0 && html`<p class="govuk-body">In your role you can read this episode and not change it.</p>`}
<div class="govuk-button-group">${first.map(act => button({ text: act.title, href: `/episodes/${episode.id}/do/${act.path}`, classes: act.path === 'located' ? undefined : 'govuk-button--secondary' }))}</div>
${rest.length > 0 && html`<ul class="govuk-list govuk-list--spaced">${rest.map(link)}</ul>`}`
}

const inSentences = (...said: readonly string[]): string => said.filter(one => one !== '').join('. ')

function facts({ episode, now }: EpisodeView): Html {
  const known = policeKnewAt(episode)
  const moment = (label: string, value: Episode['lastSeen']) => ({
    label,
    value: value && { text: sayReported(value, now) },
  })
  return factList({
    facts: [
      { label: 'Kind', value: { text: episodeKinds[episode.kind] } },
      { label: 'Missing from', value: episode.missingFrom && { text: missingFrom[episode.missingFrom] } },
      moment('Last seen', episode.lastSeen),
      moment('Found to be missing', episode.foundMissing),
      { label: 'Police told', value: known === null ? null : { text: sayMoment(known) } },
      { label: 'Police reference', value: episode.policeReference === null ? null : { text: episode.policeReference } },
      {
        label: 'Found',
        value: episode.located && {
          text: inSentences(sayReported(episode.located, now), episode.located.where, episode.located.by),
        },
        unknownText: 'Not yet',
      },
      {
        label: 'Back',
        value: episode.returned && { text: inSentences(sayReported(episode.returned, now), episode.returned.to) },
        unknownText: 'Not yet',
      },
      {
        label: 'Well-being',
        value: episode.wellBeing && { text: inSentences(sayMoment(episode.wellBeing.at), episode.wellBeing.says) },
        unknownText: 'Not yet confirmed',
      },
      {
        label: 'Reported here by',
        value: { text: `${reporterKinds[episode.reporterKind]}, ${sayMoment(episode.recordedAt)}` },
      },
    ],
  })
}

function report({ episode, answers }: EpisodeView): Html {
  const tasks = reportTasks.filter(task => taskState(task, answers) === 'completed').length
  const answered = reportTasks.flatMap(task => task.questions).filter(one => answers.has(one.key))
  const said = (key: string) => {
    const answer = answers.get(key)
    return answer && { text: answer.notKnown ? 'Not known' : answer.answer }
  }
  return html`<h2 class="govuk-heading-m">The report</h2>
<p class="govuk-body">${tasks} of ${reportTasks.length} parts complete. <a class="govuk-link" href="/episodes/${episode.id}/report">Add to the report or print it</a></p>
${answered.length > 0 && factList({ facts: answered.map(one => ({ label: one.label, value: said(one.key) })) })}`
}

const toConfirm = ({ episode, subject, acts }: EpisodeView): Html | false =>
  episode.match === 'to-confirm' &&
  subject.whole &&
  warningText({
    html: html`This report was matched to this child by name and date of birth, and nobody has confirmed it yet.
${acts.some(act => act.path === 'confirm-match') && html`<a class="govuk-link" href="/episodes/${episode.id}/do/confirm-match">Confirm it</a>`}`,
    iconFallbackText: 'Warning',
  })

function body(view: EpisodeView): Html {
  const { episode, subject, now } = view
  const heading = subject.whole
    ? html`<a class="govuk-link" href="/children/${episode.childId}">${subject.name}</a>`
    : html`${subject.name}`
  return html`${doneBanner(view)}${notReported(view)}
<span class="govuk-caption-l">Episode ${episode.reference}</span>
<h1 class="govuk-heading-l">${heading}</h1>
${clock(view)}${flagsOf(view)}
${contradictionsOf(episode).map(text => warningText({ text: `${text} Is that right?`, iconFallbackText: 'Warning' }))}
${toConfirm(view)}
${subject.blocks > 0 && warningText({ text: `Do not notify: ${subject.blocks === 1 ? '1 person' : `${subject.blocks} people`}. Look at the child’s page before you tell anyone.`, iconFallbackText: 'Warning' })}
<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<h2 class="govuk-heading-m">What must happen next</h2>
${dutiesSection(view.duties, now, { showChild: false })}
${actLinks(view)}
${happenings(view.events)}
</div><div class="govuk-grid-column-one-third">
<h2 class="govuk-heading-m">Facts</h2>${facts(view)}${report(view)}
</div></div>`
}

/** Draws the page. */
export function episodePage(view: EpisodeView): Page {
  const before = view.subject.whole
    ? backLink({ href: `/children/${view.episode.childId}`, text: `Back to ${view.subject.name}` })
    : backLink({ href: '/', text: 'Back to home' })
  return { kind: 'page', title: `${view.episode.reference}`, part: 'missing', before, body: body(view) }
}
