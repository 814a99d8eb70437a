// After a report that made a new record: is this a child who has one? The report is stored whatever comes of it.
import type { Candidates } from '../../../actions/duplicates/candidates.ts'
import type { Id, Instant } from '../../../domain/kernel/index.ts'
import type { Episode } from '../../../domain/missing/index.ts'
import type { NoneStanding, SaidNone } from '../../../store/duplicates/reads.ts'
import { backLink } from '../../components/back-link/back-link.ts'
import { button } from '../../components/button/button.ts'
import { form } from '../../components/form/form.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import type { Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { childHref } from '../children/child-bar.ts'
import { sayWhen } from '../say.ts'
import { anybody, type CandidateActs, drawCandidates, shownInput, toAsk } from './candidates.ts'

/** Where the page of an episode stands. */
export const knownHref = (episode: Id<'episode'>): string => `/episodes/${episode}/known`

/** What is needed to ask whose record a report belongs to. */
export type KnownAsk = {
  readonly episode: Pick<Episode, 'id' | 'version' | 'reference' | 'describedName'>
  readonly candidates: Candidates
  /** Who said that it is none of these, and whether somebody came up since; null where nobody said it. */
  readonly said: NoneStanding | null
  /** The id that the episode has on the other record, made with the page, so that sent twice it is moved once. */
  readonly moved: string
  /** The id under which "none of these" is kept, made with the page, so that sent twice it is said once. */
  readonly none: string
  /** Whether the role may put a report on another record. */
  readonly mayMove: boolean
  readonly tokens: Html
  readonly now: Instant
}

const hidden = (fields: Readonly<Record<string, string>>): Html[] =>
  Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)

function sends(
  { episode, tokens }: KnownAsk,
  fields: Readonly<Record<string, string>>,
  words: Html,
  also: Html | false = false,
): Html {
  const body = html`${also}${hidden({ ...fields, _version: String(episode.version) })}${button({ html: words, classes: 'govuk-button--secondary', preventDoubleClick: true })}`
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

const none = (ask: KnownAsk): Html => sends(ask, { _none: ask.none }, html`None of these`, shownInput(ask.candidates))

/** Who said that the child of an episode is none of those whom they were shown. */
export const sayWhoSaid = ({ by, at }: SaidNone, now: Instant): string =>
  `${by} looked at whom this child may be, ${sayWhen(at, now)}, and said: none of these.`

// What was said answers the question until somebody comes up of whom it was not said.
const isAnswered = ({ said }: KnownAsk): boolean => said !== null && !said.reopened

function saidLine({ said, now }: KnownAsk): Html | false {
  if (said === null) return false
  const since = said.reopened ? ' Somebody of whom that was not said is below now.' : ''
  return html`<p class="govuk-body">${sayWhoSaid(said, now)}${since}</p>`
}

const asked = (
  ask: KnownAsk,
): Html => html`<p class="govuk-body">The report is saved and everybody is told, whatever you say here. If it is one of these, what is on record and what was counted before belongs to it.</p>
${saidLine(ask)}
${drawCandidates(ask.candidates, ask.now, actsOf(ask))}
${!isAnswered(ask) && none(ask)}`

const question = 'Does this child have a record already?'

/** The question for the page that follows a report; nothing where it may be nobody, or was answered. */
export const whoIsIt = (ask: KnownAsk): Html | false =>
  anybody(ask.candidates) &&
  !isAnswered(ask) &&
  html`<section class="hw-section" aria-labelledby="who-is-it">
<h2 class="govuk-heading-m" id="who-is-it">${question}</h2>
${asked(ask)}
</section>`

/** Why nothing was changed, where somebody else was at work meanwhile. */
const meanwhile = {
  stale: 'Somebody saved this episode while you looked. Nothing was changed. Say it again if it is still right.',
  'came-up': 'Somebody is found now who was not on your page. Nothing was kept. Look again.',
} as const

/** Draws the page. `changed`: what happened meanwhile, so that nothing was kept. */
export function knownPage(ask: KnownAsk, changed: keyof typeof meanwhile | null = null): Page {
  const { episode, candidates } = ask
  const nobody = html`<p class="govuk-body">Nobody on record is alike to “${episode.describedName || 'a child without a name'}”. Once you know more of the name, <a class="govuk-link" href="/children/search">search for it</a>. Records that are alike are looked for in the background as well.</p>`
  return {
    kind: 'page',
    title: 'Is this child on record?',
    part: 'missing',
    ...(changed === null ? {} : { status: 409 }),
    before: backLink({ href: `/episodes/${episode.id}`, text: 'Back to the episode' }),
    body: html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">${episode.reference}</span>
<h1 class="govuk-heading-l">${question}</h1>
${changed !== null && html`<div role="alert">${insetText({ text: meanwhile[changed] })}</div>`}
${anybody(candidates) ? html`<h2 class="govuk-heading-m">Whom it may be</h2>${asked(ask)}` : nobody}
</div></div>`,
  }
}
