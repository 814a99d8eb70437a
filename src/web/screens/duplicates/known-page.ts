// After a report that made a new record: is this a child who has one? The report is stored whatever comes of it.
import type { Candidates } from '../../../actions/duplicates/candidates.ts'
import type { Id, Instant } from '../../../domain/kernel/index.ts'
import type { Episode } from '../../../domain/missing/index.ts'
import { backLink } from '../../components/back-link/back-link.ts'
import { button } from '../../components/button/button.ts'
import { form } from '../../components/form/form.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import type { Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { childHref } from '../children/child-bar.ts'
import { anybody, type CandidateActs, drawCandidates, toAsk } from './candidates.ts'

/** Where the page of an episode stands. */
export const knownHref = (episode: Id<'episode'>): string => `/episodes/${episode}/known`

/** What is needed to ask whose record a report belongs to. */
export type KnownAsk = {
  readonly episode: Pick<Episode, 'id' | 'version' | 'reference' | 'describedName'>
  readonly candidates: Candidates
  /** The id that the episode has on the other record, made with the page, so that sent twice it is moved once. */
  readonly moved: string
  /** Whether the role may put a report on another record. */
  readonly mayMove: boolean
  readonly tokens: Html
  readonly now: Instant
}

const hidden = (fields: Readonly<Record<string, string>>): Html[] =>
  Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)

function sends({ episode, tokens }: KnownAsk, fields: Readonly<Record<string, string>>, words: Html): Html {
  const body = html`${hidden({ ...fields, _version: String(episode.version) })}${button({ html: words, classes: 'govuk-button--secondary', preventDoubleClick: true })}`
  return form({ action: knownHref(episode.id), tokens, body })
}

const actsOf = (ask: KnownAsk): CandidateActs => ({
  own: ({ id, identity }) =>
    ask.mayMove
      ? sends(
          ask,
          { _child: id, _moved: ask.moved },
          html`This is the child<span class="govuk-visually-hidden">: ${identity.givenNames} ${identity.familyName}</span>`,
        )
      : html`<p class="govuk-body"><a class="govuk-link" href="${childHref(id)}">Look at the record</a></p>`,
  elsewhere: found =>
    html`${toAsk(found)}${sends(ask, { _handle: found.handle }, html`This is the child: tell those who may see both`)}`,
})

const none = (ask: KnownAsk): Html => sends(ask, { _none: 'yes' }, html`None of these`)

const asked = (
  ask: KnownAsk,
): Html => html`<p class="govuk-body">The report is saved and everybody is told, whatever you say here. If it is one of these, what is on record and what was counted before belongs to it.</p>
${drawCandidates(ask.candidates, ask.now, actsOf(ask))}
${none(ask)}`

const question = 'Does this child have a record already?'

/** The question for the page that follows a report; nothing where it may be nobody. */
export const whoIsIt = (ask: KnownAsk): Html | false =>
  anybody(ask.candidates) &&
  html`<section class="hw-section" aria-labelledby="who-is-it">
<h2 class="govuk-heading-m" id="who-is-it">${question}</h2>
${asked(ask)}
</section>`

/** Draws the page. `stale`: somebody saved the episode meanwhile. */
export function knownPage(ask: KnownAsk, stale = false): Page {
  const { episode, candidates } = ask
  const changed = insetText({
    text: 'Somebody saved this episode while you looked. Nothing was changed. Say it again if it is still right.',
  })
  const nobody = html`<p class="govuk-body">Nobody on record is alike to “${episode.describedName || 'a child without a name'}”. Once you know more of the name, <a class="govuk-link" href="/children/search">search for it</a>. Records that are alike are looked for in the background as well.</p>`
  return {
    kind: 'page',
    title: 'Is this child on record?',
    part: 'missing',
    ...(stale ? { status: 409 } : {}),
    before: backLink({ href: `/episodes/${episode.id}`, text: 'Back to the episode' }),
    body: html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">${episode.reference}</span>
<h1 class="govuk-heading-l">${question}</h1>
${stale && html`<div role="alert">${changed}</div>`}
${anybody(candidates) ? html`<h2 class="govuk-heading-m">Whom it may be</h2>${asked(ask)}` : nobody}
</div></div>`,
  }
}
