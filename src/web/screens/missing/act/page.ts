// The page of an act: what it is, advice, its questions, and one button.
import type { Counts } from '../../../../domain/children/index.ts'
import { sayMoment } from '../../../../domain/kernel/index.ts'
import { type Episode, episodeKinds } from '../../../../domain/missing/index.ts'
import type { Subject } from '../../../../store/missing/reads.ts'
import type { Together } from '../../../../store/together/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { factList } from '../../../components/fact-list/fact-list.ts'
import { form } from '../../../components/form/form.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { warningText } from '../../../components/warning-text/warning-text.ts'
import { drawQuestions, type Shown } from '../../../forms/draw-form.ts'
import { marksOf } from '../../../forms/insisted.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { sayCounts } from '../../police/assess/hints.ts'
import { sayReported } from '../../say.ts'
import { alsoOn } from '../../together/also.ts'
import type { EpisodeAct } from '../acts/act.ts'

/** What the page shows. `stale` says that somebody saved the episode since the form was opened. */
export type ActPage = {
  readonly act: EpisodeAct
  readonly episode: Episode
  readonly subject: Subject
  /** How often the child was missing; null where the act decides on no risk or the child may not be seen. */
  readonly counts: Counts | null
  /** What stands between the advice and the questions. */
  readonly beside?: readonly Html[]
  readonly tokens: Html
  readonly id: string
  readonly shown: Shown
  readonly doubts: readonly string[]
  /** Others who are missing together, where the act can go on their records too. */
  readonly together?: Together
  readonly stale?: boolean
}

function standsNow({ episode, shown }: ActPage): Html {
  const facts = [
    { label: 'Kind', value: { text: episodeKinds[episode.kind] } },
    {
      label: 'Police told',
      value: episode.reportedToPoliceAt === null ? null : { text: sayMoment(episode.reportedToPoliceAt) },
    },
    {
      label: 'Found',
      value: episode.located && { text: `${sayReported(episode.located, shown.now)}. ${episode.located.where}` },
      unknownText: 'Not yet',
    },
    {
      label: 'Back',
      value: episode.returned && { text: `${sayReported(episode.returned, shown.now)}. ${episode.returned.to}` },
      unknownText: 'Not yet',
    },
    {
      label: 'Well-being',
      value: episode.wellBeing && { text: `${sayMoment(episode.wellBeing.at)}. ${episode.wellBeing.says}` },
      unknownText: 'Not yet confirmed',
    },
  ]
  return html`${insetText({ text: 'Somebody saved this episode while you were writing. What stands now is first; what you typed is below it. Change it if you need to, and save again.' })}
<h2 class="govuk-heading-m">What stands now</h2>${factList({ facts })}
<h2 class="govuk-heading-m">What you typed</h2>`
}

// Risk rises with each episode (BACK-1.3).
const countsLine = ({ counts }: ActPage): Html | false =>
  counts !== null &&
  insetText({
    text: `Missing before: ${sayCounts(counts)}`,
  })

const doubtsOf = (doubts: readonly string[]): Html | false =>
  doubts.length > 0 &&
  html`${doubts.map(text => warningText({ text, iconFallbackText: 'Warning' }))}
<p class="govuk-body">If you are sure, save it again and it is kept as you say.</p>`

function body(parts: ActPage): Html {
  const { act, episode, subject, tokens, id, shown, doubts } = parts
  const insisted = marksOf(doubts)
  const content = html`<input type="hidden" name="_id" value="${id}">
<input type="hidden" name="_version" value="${episode.version}">
<input type="hidden" name="_insisted" value="${insisted}">
${drawQuestions(act.questions, shown)}
${parts.together !== undefined && alsoOn(parts.together, shown.fields)}
${button({ text: insisted === '' ? act.button : `${act.button} all the same`, preventDoubleClick: true })}`
  return html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">${subject.name}, ${episode.reference}</span>
<h1 class="govuk-heading-l">${act.title}</h1>
${doubtsOf(doubts)}${countsLine(parts)}
${(act.advice ?? []).map(text => html`<p class="govuk-body">${text}</p>`)}
${parts.beside}
${subject.blocks > 0 && warningText({ text: `${subject.blocks === 1 ? '1 person' : `${subject.blocks} people`} must not be told about this child. Look at the child’s page before you tell anyone.`, iconFallbackText: 'Warning' })}
${parts.stale === true && standsNow(parts)}
${form({ action: `/episodes/${episode.id}/do/${act.path}`, tokens, body: content })}
</div></div>`
}

/** Draws the page. */
export function actPage(parts: ActPage): Page {
  const status = parts.stale === true ? 409 : parts.doubts.length > 0 ? 422 : undefined
  return {
    kind: 'page',
    title: parts.act.title,
    part: 'missing',
    before: backLink({ href: `/episodes/${parts.episode.id}`, text: 'Back to the episode' }),
    faults: parts.shown.faults,
    body: body(parts),
    ...(status === undefined ? {} : { status }),
  }
}
