// Handing an episode to another team, who leads it now, and what became of earlier hand-overs.
import type { Instant } from '../../../../domain/kernel/index.ts'
import type { Episode } from '../../../../domain/missing/index.ts'
import type { TeamLine } from '../../../../store/directory/reads.ts'
import type { HandOverRead } from '../../../../store/messages/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import { drawQuestions } from '../../../forms/draw-form.ts'
import { pick, text } from '../../../forms/questions.ts'
import type { Fields } from '../../../frame/fields.ts'
import type { Fault, Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { sayWhen } from '../../say.ts'

/** What is asked. */
export const handOverQuestions = (teams: readonly TeamLine[]) => ({
  team: pick(
    'To which team?',
    teams
      .filter(({ until }) => until === null)
      .map(({ id, name, agency }) => ({ value: id, text: `${agency}: ${name}` })),
    { required: 'Choose the team', hint: 'Of any agency. Whoever is in it sees this episode from then on.' },
  ),
  words: text('What do they need to know?', {
    required: 'Say what they need to know',
    hint: 'What is done, what is not, and what must happen next.',
  }),
})

/** What the page shows. */
export type HandOverView = {
  readonly episode: Pick<Episode, 'id' | 'reference'>
  readonly name: string
  readonly teams: readonly TeamLine[]
  readonly overs: readonly HandOverRead[]
  readonly tokens: Html
  readonly id: string
  readonly fields: Fields
  readonly faults: readonly Fault[]
  readonly now: Instant
  readonly says: string | null
}

/** Who leads an episode: the team of the latest hand-over that was accepted; null where none was. */
export const leadOf = (overs: readonly HandOverRead[]): HandOverRead | null =>
  overs.find(({ acceptedAt, withdrawn }) => acceptedAt !== null && withdrawn === null) ?? null

/** What one hand-over came to. */
export function sayHandOver(over: HandOverRead, now: Instant): string {
  if (over.withdrawn !== null) return `Taken back ${sayWhen(over.withdrawn.at, now)}: ${over.withdrawn.because}`
  if (over.acceptedAt === null) return `Not yet accepted, since ${sayWhen(over.handedAt, now)}`
  return `Accepted ${sayWhen(over.acceptedAt, now)}${over.acceptedBy === null ? '' : ` by ${over.acceptedBy}`}`
}

function takeBack(view: HandOverView, over: HandOverRead): Html | false {
  if (over.acceptedAt !== null || over.withdrawn !== null) return false
  const label = `Take it back from ${over.to}`
  const content = html`<input type="hidden" name="over" value="${over.id}"><input type="hidden" name="because" value="Taken back by those who gave it">
${button({ text: label, classes: 'govuk-button--secondary', preventDoubleClick: true })}`
  return form({ action: `/episodes/${view.episode.id}/hand-over/take-back`, tokens: view.tokens, body: content })
}

function earlier(view: HandOverView): Html {
  return stackedTable({
    caption: 'Hand-overs of this episode, the latest first',
    columns: ['To', 'When and by whom', 'What was said', 'What came of it'].map(label => ({ label })),
    rows: view.overs.map(over => [
      { text: `${over.to}, ${over.toAgency}` },
      { text: `${sayWhen(over.handedAt, view.now)}, ${over.by}${over.from === null ? '' : `, ${over.from}`}` },
      { text: over.words },
      { text: sayHandOver(over, view.now) },
    ]),
    emptyText: 'It has not been handed over.',
  })
}

/** Draws the page. */
export function handOverPage(view: HandOverView): Page {
  const { episode, name, tokens, id, faults, says } = view
  const lead = leadOf(view.overs)
  const content = html`<input type="hidden" name="_id" value="${id}">
${drawQuestions(handOverQuestions(view.teams), view)}
${button({ text: 'Hand it over', preventDoubleClick: true })}`
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
${says !== null && html`<div class="govuk-inset-text" role="alert">${says}</div>`}
<span class="govuk-caption-l">${name}, ${episode.reference}</span>
<h1 class="govuk-heading-l">Hand this episode over</h1>
${insetText({ text: lead === null ? 'Nobody has taken the lead by a hand-over yet.' : `It is led by ${lead.to}, ${lead.toAgency}.` })}
<p class="govuk-body">It stays with you until somebody of the other team accepts. Where nobody does, it goes up to those who manage that team.</p>
${form({ action: `/episodes/${episode.id}/hand-over`, tokens, body: content })}
</div></div>
${earlier(view)}
${view.overs.map(over => takeBack(view, over))}`
  return {
    kind: 'page',
    title: 'Hand this episode over',
    part: 'missing',
    before: backLink({ href: `/episodes/${episode.id}`, text: 'Back to the episode' }),
    faults,
    ...(says === null ? {} : { status: 409 }),
    body,
  }
}
