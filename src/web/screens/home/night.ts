// What the night leaves for home to say: children who are only logged as away, and who is still to be told of a found one.
import { type Instant, sayElapsed } from '../../../domain/kernel/index.ts'
import { notYetTold, toldOfFound } from '../../../domain/missing/index.ts'
import type { FoundLately, LoggedOnly } from '../../../store/missing/reads.ts'
import { type Html, html } from '../../html.ts'
import { sayWhom } from '../missing/told/page.ts'
import { sayWhen } from '../say.ts'

/** What the block is made from. */
export type NightView = {
  readonly loggedOnly: readonly LoggedOnly[]
  readonly foundLately: readonly FoundLately[]
  readonly now: Instant
}

/** When to look again at a child who is only logged, in words. */
export function sayLookAgain({ assessedAt, lookAgainAt }: LoggedOnly, now: Instant): string {
  if (assessedAt === null) return 'Nobody has said why no risk is apparent: look now'
  if (lookAgainAt === null) return 'No time is set to look again: look now'
  return lookAgainAt <= now
    ? `LOOK AGAIN NOW: it was to be at ${sayWhen(lookAgainAt, now)}, ${sayElapsed(lookAgainAt, now)} ago`
    : `Look again at ${sayWhen(lookAgainAt, now)}`
}

const away = (line: LoggedOnly, now: Instant): Html =>
  html`<li><a class="govuk-link" href="/episodes/${line.episodeId}">${line.name}</a>, away ${sayElapsed(line.since, now)}. <strong>${sayLookAgain(line, now)}</strong></li>`

function loggedOnly({ loggedOnly: lines, now }: NightView): Html | false {
  if (lines.length === 0) return false
  return html`<section class="hw-section" aria-labelledby="logged">
<h2 class="govuk-heading-m" id="logged">Only logged as away</h2>
<ul class="govuk-list govuk-list--spaced">${lines.map(line => away(line, now))}</ul></section>`
}

function toBeTold({ foundLately }: NightView): Html | false {
  const lines = foundLately
    .map(found => ({ found, waiting: notYetTold(toldOfFound(found.told)) }))
    .filter(({ waiting }) => waiting.length > 0)
  if (lines.length === 0) return false
  return html`<section class="hw-section" aria-labelledby="to-be-told">
<h2 class="govuk-heading-m" id="to-be-told">To be told that a child is found</h2>
<ul class="govuk-list govuk-list--spaced">${lines.map(({ found, waiting }) => html`<li><a class="govuk-link" href="/episodes/${found.episodeId}/told">${found.name}</a>: ${waiting.map(sayWhom).join('; ')}</li>`)}</ul></section>`
}

/** Draws the block; nothing where there is nothing to say. */
export const nightSection = (view: NightView): Html => html`${loggedOnly(view)}${toBeTold(view)}`
