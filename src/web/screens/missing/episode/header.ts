// The top of an episode: what is just saved, what must not wait, the clock and the level, and who must not be told.
import { sayElapsed } from '../../../../domain/kernel/index.ts'
import {
  endOf,
  missingSince,
  notYetTold,
  policeKnewAt,
  policeLevels,
  standingOf,
} from '../../../../domain/missing/index.ts'
import { button } from '../../../components/button/button.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { missingBanner } from '../../../components/missing-banner/missing-banner.ts'
import { notificationBanner } from '../../../components/notification-banner/notification-banner.ts'
import { tag } from '../../../components/tag/tag.ts'
import { warningText } from '../../../components/warning-text/warning-text.ts'
import { type Html, html } from '../../../html.ts'
import { doubtsPart } from '../../corrections/doubts-part.ts'
import { sameTimePart } from '../../corrections/part.ts'
import { knownHref, sayWhoSaid } from '../../duplicates/known-page.ts'
import { titleOfRule } from '../../duties/duty-rows.ts'
import { disputedBanner } from '../../police/part.ts'
import { protectionBanner } from '../../protection/part.ts'
import { sayWhen } from '../../say.ts'
import { sayWhom } from '../told/page.ts'
import { listsOf } from '../told/view.ts'
import { type EpisodeView, isOnlyLogged, mayWrite, nextLook, policeShouldKnow } from './view.ts'

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
  if (standing.kind === 'missing' && isOnlyLogged(view)) return onlyLogged(view)
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

/** When to look again, in words; overdue says by how long. */
export function sayLook(view: EpisodeView): string {
  const look = nextLook(view)
  if (look === null) return ''
  switch (look.kind) {
    case 'not-assessed':
      return 'Nobody has said yet why no risk is apparent. Do it now.'
    case 'no-time':
      return `Last looked at ${sayWhen(look.assessedAt, view.now)}. No time is set to look again: set one now.`
    case 'set':
      return look.overdue
        ? `Look again now: it was to be at ${sayWhen(look.at, view.now)}, ${sayElapsed(look.at, view.now)} ago.`
        : `Look again at ${sayWhen(look.at, view.now)}.`
  }
}

// A child who is only logged as away: how long, when to look again, and one step to missing (CARER-8.8).
function onlyLogged(view: EpisodeView): Html {
  const { episode, now } = view
  const since = missingSince(episode)
  const look = nextLook(view)
  const urgent = look !== null && (look.kind !== 'set' || look.overdue)
  return html`<section class="hw-missing ${urgent ? '' : 'hw-missing--found'}" aria-label="Away without permission">
  <p class="hw-missing__words">AWAY without permission since ${sayWhen(since, now)} <span class="hw-missing__clock">(${sayElapsed(since, now)})</span></p>
  <p class="hw-missing__facts">Only logged, because no risk is apparent. ${sayLook(view)}</p>
</section>
${
  mayWrite(view) &&
  html`<div class="govuk-button-group">
${button({ text: 'They are missing now', href: `/episodes/${episode.id}/do/convert`, classes: 'govuk-button--warning' })}
${button({ text: 'Look again: say how the risk is', href: `/episodes/${episode.id}/do/view`, classes: 'govuk-button--secondary' })}</div>`
}`
}

// Stays until the police know; it never hides behind anything else (CARE-A1.6).
function notReported(view: EpisodeView): Html | false {
  const { episode, acts } = view
  if (!policeShouldKnow(view)) return false
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
  'CARE-A1.8': 'Flagged higher risk under the protocol',
  'CARE-A1.7': 'Logged without a missing-from-care assessment',
  'MISS-13.10b': 'No care plan on record',
  'DEF-5.5': 'Repeat missing',
  'DEF-5.6': 'Long-term missing',
}

// The places stand in it for those who may see addresses; that there is one is said to everybody (CARE-A1.9).
function notSafe({ flags, unsafePlaces = [], episode, acts }: EpisodeView): Html | false {
  const flag = flags.find(({ rule }) => rule === 'CARE-A1.9')
  if (flag === undefined) return false
  const places = unsafePlaces.map(({ address, whose }) => [address, whose].filter(Boolean).join(', '))
  const can = policeKnewAt(episode) === null && acts.some(act => act.path === 'police-told')
  return notificationBanner({
    titleText: 'Not safe at a known address',
    titleId: 'not-safe-title',
    role: 'alert',
    html: html`<p class="govuk-notification-banner__heading">The child is judged unsafe at a known address. ${flag.because}</p>
${places.length > 0 && html`<ul class="govuk-list govuk-list--bullet">${places.map(place => html`<li>${place}</li>`)}</ul>`}
${can && html`<p class="govuk-body"><a class="govuk-notification-banner__link" href="/episodes/${episode.id}/do/police-told">Say when the police were told</a></p>`}`,
  })
}

// Beside the police's own level and never instead of it (GAP-36).
function flagsOf({ flags: all }: EpisodeView): Html | false {
  const flags = all.filter(({ rule }) => rule !== 'CARE-A1.9')
  if (flags.length === 0) return false
  return html`<ul class="govuk-list">${flags.map(({ rule, because }) => html`<li><strong>${flagNames[rule] ?? titleOfRule(rule)}.</strong> ${because}</li>`)}</ul>`
}

const sayDone = ({ done, title }: NonNullable<EpisodeView['done']>): string =>
  done ?? `Saved: ${title.charAt(0).toLowerCase()}${title.slice(1)}`

const doneBanner = ({ done }: EpisodeView): Html | false =>
  done !== null &&
  notificationBanner({
    type: 'success',
    html: html`<p class="govuk-notification-banner__heading">${sayDone(done)}</p>`,
  })

const toConfirm = ({ episode, subject, acts }: EpisodeView): Html | false =>
  episode.match === 'to-confirm' &&
  subject.whole &&
  warningText({
    html: html`This report was matched to this child by name and date of birth, and nobody has confirmed it yet.
${acts.some(act => act.path === 'confirm-match') && html`<a class="govuk-link" href="/episodes/${episode.id}/do/confirm-match">Confirm it</a>`}`,
    iconFallbackText: 'Warning',
  })

// A new record was made for the report: whether the child has one already can be said at any time, and is asked until somebody
// answers it, and again once one is found of whom they did not say it.
function isOnRecord({ episode, asksWho, noneOfThese: said, now }: EpisodeView): Html | false {
  if (asksWho !== true) return false
  const [before, link] =
    said == null
      ? ['A new record was made for this report.', 'Is this child on record already?']
      : said.reopened
        ? [`${sayWhoSaid(said, now)} A record that is alike was found since.`, 'Is this child on record already?']
        : [sayWhoSaid(said, now), 'Look again']
  return html`<p class="govuk-body hw-no-print">${before} <a class="govuk-link" href="${knownHref(episode.id)}">${link}</a></p>`
}

const notByCarer = ({ notReported: said, episode }: EpisodeView): Html | false =>
  said !== null &&
  insetText({
    html: html`<p class="govuk-body"><strong>Not reported by the carer.</strong> ${said.foundOut} ${said.why}</p>
<p class="govuk-body">The police and others enquire and assess under local safeguarding procedures. The front door and the police are told of it; <a class="govuk-link" href="/episodes/${episode.id}/protection#decisions">what the front door decided</a> ends it. Rang somebody yourself? <a class="govuk-link" href="/episodes/${episode.id}/told/missing/other">Say here that you did</a>.</p>`,
  })

function blocks({ subject, blocked, episode }: EpisodeView): Html | false {
  const names = blocked.length > 0 ? ` (${blocked.join('; ')})` : ''
  return (
    subject.blocks > 0 &&
    warningText({
      html: html`Do not notify: ${subject.blocks === 1 ? '1 person' : `${subject.blocks} people`}${names}. <a class="govuk-link" href="/episodes/${episode.id}/told">Look here before you tell anyone</a>.`,
      iconFallbackText: 'Warning',
    })
  )
}

// Everyone who was told of the missing child is told that they are found (FOUND-13.1a).
function toTell(view: EpisodeView): Html | false {
  const { episode } = view
  const { found } = listsOf(view)
  const waiting = found === null || episode.kind !== 'missing' ? [] : notYetTold(found)
  if (waiting.length === 0 || standingOf(episode).kind === 'error') return false
  return insetText({
    html: html`<p class="govuk-body"><strong>To be told that the child is found:</strong> ${waiting.map(sayWhom).join('; ')}. <a class="govuk-link" href="/episodes/${episode.id}/told">Say who was told</a></p>`,
  })
}

// Away from placement needs where they are and somebody with a concern (DEF-5.3).
const whereNeeded = (view: EpisodeView): Html | false =>
  view.episode.kind === 'away-from-placement' &&
  standingOf(view.episode).kind === 'missing' &&
  !view.whereabouts.some(one => one.concernOf !== '') &&
  warningText({
    html: html`Away from placement needs where the child is, and the name of somebody who is worried. ${mayWrite(view) && html`<a class="govuk-link" href="/episodes/${view.episode.id}/do/whereabouts">Say where they are</a>`}`,
    iconFallbackText: 'Warning',
  })

/** Draws the top. */
export function header(view: EpisodeView): Html {
  const { episode, subject } = view
  const heading = subject.whole
    ? html`<a class="govuk-link" href="/children/${episode.childId}">${subject.name}</a>`
    : html`${subject.name}`
  return html`${doneBanner(view)}${notReported(view)}${notSafe(view)}
<span class="govuk-caption-l">Episode ${episode.reference}</span>
<h1 class="govuk-heading-l">${heading}</h1>
${clock(view)}${disputedBanner({ ...view, level: view.events.assessments[0]?.level })}${protectionBanner(view)}${flagsOf(view)}${notByCarer(view)}
${doubtsPart(episode, mayWrite(view))}${sameTimePart(episode, view.beside.alike, mayWrite(view))}
${toConfirm(view)}${isOnRecord(view)}${whereNeeded(view)}${blocks(view)}${toTell(view)}`
}
