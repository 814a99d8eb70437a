// The pack for a statutory review on one page to print: episodes, return interviews, and what pushed or pulled the child since
// the last review, with what the plans say (MISS-13.11).
import { type Role, roleMay } from '../../../../domain/access/index.ts'
import { reviewDays, sinceReview } from '../../../../domain/care/index.ts'
import { displayName } from '../../../../domain/children/index.ts'
import { instrumentOf, sayAnswer } from '../../../../domain/instruments/index.ts'
import { type Day, dayOf, sayDay, sayElapsed, sayMoment } from '../../../../domain/kernel/index.ts'
import { type Episode, endOf, episodeKinds, missingSince, policeKnewAt } from '../../../../domain/missing/index.ts'
import { dealsWithWhy, type PartName, sayRow } from '../../../../domain/record/index.ts'
import type { InterviewOfEpisode } from '../../../../store/care/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { factList } from '../../../components/fact-list/fact-list.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { childBar, childHref } from '../../children/child-bar.ts'
import { hiddenSection } from '../../children/hidden-section.ts'
import { partHref } from '../../record/ways.ts'
import type { PackView } from '../view.ts'

const offers = {
  accepted: 'offered and accepted, not yet held',
  declined: 'offered and declined',
  'no-answer': 'offered, no answer',
  'not-possible': 'not possible',
  waiting: 'offered, waiting for an answer',
} as const satisfies Record<NonNullable<InterviewOfEpisode['offer']>, string>

function sayInterview(view: PackView, { id }: Episode): string {
  if (view.interviews.kind === 'hidden') return 'You may not see this'
  const own = view.interviews.value.find(({ episode }) => episode === id)
  if (own === undefined || (own.heldAt === null && own.offer === null)) return 'Not offered'
  if (own.heldAt !== null) return `Held, ended ${sayMoment(own.heldAt)}`
  return own.offer === null
    ? 'Not offered'
    : `${offers[own.offer].charAt(0).toUpperCase()}${offers[own.offer].slice(1)}`
}

function sayLasted(episode: Episode): string {
  const end = endOf(episode)
  return end === null ? 'not found yet' : sayElapsed(missingSince(episode), end)
}

const episodesTable = (view: PackView, episodes: readonly Episode[]): Html =>
  stackedTable({
    caption: 'Episodes since the last review',
    captionClasses: 'govuk-visually-hidden',
    columns: ['Episode', 'Since', 'For', 'Police told', 'Return interview'].map(label => ({ label })),
    rows: episodes.map(episode => {
      const knew = policeKnewAt(episode)
      return [
        {
          html: html`<a class="govuk-link" href="/episodes/${episode.id}">${episode.reference}</a>, ${episodeKinds[episode.kind].toLowerCase()}`,
        },
        { text: sayMoment(missingSince(episode)) },
        { text: sayLasted(episode) },
        { text: knew === null ? 'Not told' : sayMoment(knew) },
        { text: sayInterview(view, episode) },
      ]
    }),
    emptyText: 'The child has not been missing or away since then.',
  })

// What the forms say in the words of their questions; of interviews that are not forms, what the child said.
function answersOf(view: PackView, { id }: Episode): Html[] {
  if (view.answers.kind === 'hidden') return []
  return view.answers.value
    .filter(({ episode }) => episode === id)
    .flatMap(({ version, question: key, value }) => {
      const question = instrumentOf('return-interview', version)?.questions[key]
      const says = question === undefined ? '' : sayAnswer(question.input, value)
      return question === undefined || says === ''
        ? []
        : [
            html`<p class="govuk-body govuk-!-margin-bottom-1 hw-said">${question.label.replace(/[\s:(]+$/, '')}: ${says}</p>`,
          ]
    })
}

function saidOf(view: PackView, episode: Episode): Html | false {
  const held = view.interviews.kind === 'shown' ? view.interviews.value : []
  const said = held.find(one => one.episode === episode.id)?.childsView ?? ''
  const words =
    said === '' ? [] : [html`<p class="govuk-body govuk-!-margin-bottom-1 hw-said">The child’s view: ${said}</p>`]
  const lines = [...answersOf(view, episode), ...words]
  return lines.length > 0 && html`<h3 class="govuk-heading-s">${episode.reference}</h3>${lines}`
}

function pushAndPull(view: PackView, episodes: readonly Episode[]): Html {
  const heading = 'What pushed or pulled the child'
  if (view.answers.kind === 'hidden') return hiddenSection(heading)
  const said = episodes.map(episode => saidOf(view, episode)).filter(one => one !== false)
  return html`<h2 class="govuk-heading-m">${heading}</h2>
${said.length === 0 ? html`<p class="govuk-body">No return interview since then says anything of it.</p>` : said}`
}

function plan(view: PackView, part: PartName, heading: string, empty: string): Html {
  const shown = view.sections[part]
  if (shown.kind === 'hidden') return hiddenSection(heading)
  const [row] = shown.value
  const facts =
    row === undefined
      ? []
      : sayRow(part, row.value, row.named).map(({ label, says }) => ({ label, value: { text: says } }))
  return html`<h2 class="govuk-heading-m">${heading}</h2>${facts.length === 0 ? html`<p class="govuk-body">${empty}</p>` : factList({ facts })}`
}

function lastReview(view: PackView, last: Day | null): Html | false {
  const shown = view.sections['care-reviews']
  if (last === null || shown.kind === 'hidden') return false
  const row = shown.value.find(({ value }) => value.held === last)
  return (
    row !== undefined &&
    html`<h2 class="govuk-heading-m">What the last review said</h2>${factList({
      facts: sayRow('care-reviews', row.value).map(({ label, says }) => ({ label, value: { text: says } })),
    })}`
  )
}

const questions = html`<h2 class="govuk-heading-m">What the review considers</h2>
<ul class="govuk-list govuk-list--bullet">
<li>Does the plan deal with why the child went missing? ${Object.values(dealsWithWhy).slice(0, 3).join(' / ')}</li>
<li>What pushes the child away, and what pulls them elsewhere, for example exploitation or running to see family?</li>
<li>What is done from now on so that it stops?</li>
</ul>`

/** Draws the page. */
export function packPage(view: PackView, role: Role): Page {
  const { bar, now, sections, episodes } = view
  const reviews = sections['care-reviews']
  const last = reviews.kind === 'hidden' ? null : (reviewDays(reviews.value, dayOf(now))[0] ?? null)
  const since =
    last === null
      ? 'No earlier review is recorded: everything on record is listed.'
      : `Since the review of ${sayDay(last)}.`
  const own = episodes.kind === 'hidden' ? [] : sinceReview(episodes.value, last)
  const counted = own.length === 1 ? '1 episode' : `${own.length} episodes`
  const body = html`<h1 class="govuk-heading-l">Review pack: going missing</h1>
<p class="govuk-body">${displayName(bar.identity)} · ${since} ${episodes.kind === 'shown' && `${counted}.`} Official: sensitive.</p>
${episodes.kind === 'hidden' ? hiddenSection('Episodes') : html`<h2 class="govuk-heading-m">Episodes</h2>${episodesTable(view, own)}`}
${pushAndPull(view, own)}
${plan(view, 'care-plans', 'The care plan', 'No care plan is recorded.')}
${plan(view, 'placement-plans', 'The placement plan', 'No placement plan is recorded.')}
${lastReview(view, last)}
${questions}
${roleMay(role, 'care-plans', 'write') && html`<p class="govuk-body hw-no-print"><a class="govuk-link" href="${partHref(bar.id, 'care-reviews', 'new')}">Record the review</a></p>`}`
  return {
    kind: 'page',
    title: 'Review pack',
    part: 'children',
    before: html`${backLink({ href: childHref(bar.id, '/care'), text: 'Back to care' })}<div class="hw-no-print">${childBar(bar, now)}</div>`,
    body,
  }
}
