// The placing authority's side of an episode: each letter with its reply, what was decided, and what can be done next.
import { letterKinds, letterStanding, placingDuties } from '../../../../domain/borders/index.ts'
import { dayOf, sayDay } from '../../../../domain/kernel/index.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { details } from '../../../components/details/details.ts'
import { factList } from '../../../components/fact-list/fact-list.ts'
import { notificationBanner } from '../../../components/notification-banner/notification-banner.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { sayWhen } from '../../say.ts'
import { sayAuthorityOf, sayLetter, sayLetterStanding } from '../say.ts'
import type { PlacingView } from './load.ts'

const doneWords: Readonly<Record<string, string>> = {
  issued: 'The letter is issued, and a copy of it is kept as it was printed.',
  replied: 'The reply is saved.',
  wrong: 'It is marked as entered in error.',
}

/** What was just done, by the word in the address; null where nothing was. */
export const doneOf = (word: string): string | null => doneWords[word] ?? null

/** What the placing authority takes on, each with its paragraph (SCOPE-3.4, OLA-10.1b). */
export const dutiesList = (): Html =>
  html`<ul class="govuk-list govuk-list--bullet">${placingDuties.map(({ says, paragraph }) => html`<li>${says} <span class="govuk-hint">Section ${paragraph}</span></li>`)}</ul>`

function letterSection({ borders, now }: PlacingView, one: PlacingView['borders']['letters'][number]): Html {
  const facts = [
    { label: 'To', value: { text: `${one.addressedTo}, ${one.authority}` } },
    { label: 'Issued', value: { text: `${sayWhen(one.issuedAt, now)}, by ${one.by}` } },
    ...(one.kind === 'nine-in-ninety'
      ? [
          {
            label: 'Copy',
            value: { text: 'To the missing person champion of the police, by a message here' },
          },
          {
            label: 'Written reply',
            value: one.reply && { text: one.reply.says },
            ...(one.reply === null ? {} : { provenance: `${one.reply.from}, ${sayWhen(one.reply.at, now)}` }),
            unknownText: sayLetterStanding(letterStanding(one, dayOf(now)), now),
          },
        ]
      : []),
  ]
  const wrongly =
    one.inError !== null && html`<p class="govuk-body"><strong>Entered in error:</strong> ${one.inError.reason}</p>`
  const waits = one.kind === 'nine-in-ninety' && one.reply === null && one.inError === null && borders.mayReply
  return html`<section class="hw-section"><h2 class="govuk-heading-m">${letterKinds[one.kind]}</h2>${wrongly}${factList({ facts })}
<p class="govuk-body"><a class="govuk-link" href="/letters/${one.id}">The letter as it was printed<span class="govuk-visually-hidden">: ${sayLetter(one)}</span></a></p>
${waits && button({ text: 'Write down the reply', href: `/letters/${one.id}/reply`, classes: 'govuk-button--secondary' })}</section>`
}

function decided({ borders, now }: PlacingView): Html | false {
  const lines = [
    ...borders.decisions.map(one => ({
      label: one.outcome === 'further-action' ? 'Further action' : 'No further action for now',
      value: { text: `${one.reason}${one.inError === null ? '' : ' (entered in error)'}` },
      provenance: `${one.with}, ${sayWhen(one.at, now)}`,
    })),
    ...borders.outcomes.map(one => ({
      label: 'Outcome of the return interview sent',
      value: {
        text: `${one.outcome} ${one.reviewOn === null ? 'They have not said when they review their support.' : `They review their support on ${sayDay(one.reviewOn)}.`}`,
      },
      provenance: `${one.to}, ${sayWhen(one.at, now)}${one.inError === null ? '' : ', entered in error'}`,
    })),
  ]
  return lines.length > 0 && html`<h2 class="govuk-heading-m">Decisions and outcomes</h2>${factList({ facts: lines })}`
}

function next({ episode, borders }: PlacingView): Html | false {
  const issued = borders.letters.filter(one => one.inError === null).map(one => one.kind)
  const kinds = (['missing', 'nine-in-ninety'] as const).filter(kind => !issued.includes(kind))
  const act = (path: string, text: string) =>
    html`<li><a class="govuk-link" href="/episodes/${episode.id}/do/${path}">${text}</a></li>`
  return (
    borders.mayIssue &&
    html`<h2 class="govuk-heading-m">What do you want to do?</h2>
<div class="govuk-button-group">${kinds.map((kind, i) => button({ text: `Write: ${letterKinds[kind].toLowerCase()}`, href: `/episodes/${episode.id}/letters/${kind}`, classes: i === 0 ? undefined : 'govuk-button--secondary' }))}</div>
<ul class="govuk-list">${act('interview-outcome', 'Outcome of the return interview for the placing authority')}${act('further-action', 'Further action considered after the letter')}</ul>`
  )
}

/** Draws the page. */
export function placingPage(view: PlacingView, done: string | null): Page {
  const { episode, subject, borders } = view
  const name = sayAuthorityOf('other', borders.authorities?.stands.otherNames)
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
${done !== null && notificationBanner({ type: 'success', text: done })}
<span class="govuk-caption-l">${subject.name}, ${episode.reference}</span>
<h1 class="govuk-heading-l">The placing authority</h1>
<p class="govuk-body">The child is placed here by ${name}. It is written to about each report, and its safeguarding lead after nine reports in ninety days.</p>
${borders.letters.length === 0 && html`<p class="govuk-body">No letter about this episode was issued here.</p>`}
${borders.letters.map(one => letterSection(view, one))}
${decided(view)}
${next(view)}
${details({ summaryText: 'What the placing authority takes on under this protocol', html: dutiesList() })}
</div></div>`
  const before = backLink({ href: `/episodes/${episode.id}`, text: 'Back to the episode' })
  return { kind: 'page', title: 'The placing authority', part: 'missing', before, body }
}
