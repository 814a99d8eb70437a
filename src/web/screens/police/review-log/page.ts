// Every look at the risk while a child is missing, by the police and by those who look after the child, with the time between.

import type { Instant } from '../../../../domain/kernel/index.ts'
import { instantText, sayElapsed } from '../../../../domain/kernel/index.ts'
import { type Episode, missingSince, standingOf } from '../../../../domain/missing/index.ts'
import type { Look } from '../../../../domain/police/index.ts'
import type { Subject } from '../../../../store/missing/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { logList } from '../../../components/log-list/log-list.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { sayWhen } from '../../say.ts'
import { sayLastLooks } from '../say.ts'

/** What the page shows. */
export type ReviewLogView = {
  readonly episode: Episode
  readonly subject: Subject
  readonly looks: readonly Look[]
  readonly mayLook: boolean
  readonly mayAssess: boolean
  readonly now: Instant
}

const whose: Readonly<Record<Look['whose'], string>> = { police: 'Police', carers: 'Those who look after the child' }

function gap({ looks, episode }: ReviewLogView, at: number): string {
  const [look, before] = [looks[at], looks[at + 1]]
  if (look === undefined) return ''
  return before === undefined
    ? `${sayElapsed(missingSince(episode), look.at)} after the child went`
    : `${sayElapsed(before.at, look.at)} after the look before`
}

function links({ episode, mayLook, mayAssess }: ReviewLogView): Html | false {
  const open = standingOf(episode).kind === 'missing'
  const href = `/episodes/${episode.id}`
  return (
    open &&
    (mayLook || mayAssess) &&
    html`<ul class="govuk-list">
${mayLook && html`<li><a class="govuk-link" href="${href}/do/view">Look again: say how the risk is</a></li>`}
${mayAssess && html`<li><a class="govuk-link" href="${href}/assess">Review the police level</a></li>`}</ul>`
  )
}

/** Draws the page. */
export function reviewLogPage(view: ReviewLogView): Page {
  const { episode, subject, looks, now } = view
  const open = standingOf(episode).kind === 'missing'
  const entries = looks.map((look, i) => ({
    at: { datetime: instantText(look.at), text: sayWhen(look.at, now) },
    who: look.by,
    kind: whose[look.whose],
    html: html`<p class="govuk-body hw-said">${look.says}</p><p class="govuk-body-s">${gap(view, i)}</p>`,
  }))
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">${subject.name}, ${episode.reference}</span>
<h1 class="govuk-heading-l">Review log</h1>
<p class="govuk-body">${open ? sayLastLooks(looks, now) : 'The child is found. These are the looks at the risk while they were missing.'}</p>
<p class="govuk-body">The protocol asks carers and the police to keep a case under review throughout. It names no time between two looks, so the time that went by is shown.</p>
${links(view)}
${logList({ entries, emptyText: 'Nobody has recorded a look at the risk yet.' })}
</div></div>`
  const before = backLink({ href: `/episodes/${episode.id}`, text: 'Back to the episode' })
  return { kind: 'page', title: 'Review log', part: 'missing', before, body }
}
