// The police's part on the page of an episode: that their level is disputed, who looked at the risk when, and entries on COMPACT.
import { type Id, type Instant, sayElapsed } from '../../../domain/kernel/index.ts'
import { type Episode, endOf, policeLevels, standingOf } from '../../../domain/missing/index.ts'
import { disputeStanding, isUnsettled, type LevelDispute, type Look } from '../../../domain/police/index.ts'
import { button } from '../../components/button/button.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { type Html, html } from '../../html.ts'
import { sayReported, sayWhen } from '../say.ts'
import { sayDisputer, sayDisputeStanding, sayLastLooks, sayLevelOf } from './say.ts'
import type { PolicePart } from './view.ts'

type Of = { readonly episode: Episode; readonly now: Instant; readonly police?: PolicePart | undefined }

const unsettled = ({ episode, police }: Of): readonly LevelDispute[] =>
  police?.disputes.filter(one => isUnsettled(one, endOf(episode))) ?? []

const disputesHref = (episode: Id<'episode'>): string => `/episodes/${episode}/disputes`

/** At the top, while the level is disputed: who thinks what, and with whom it is. The police level stays the police's. */
export function disputedBanner(of: Of & { readonly level: keyof typeof policeLevels | undefined }): Html | false {
  const { episode, now, level } = of
  const [first, ...more] = unsettled(of)
  if (first === undefined) return false
  const others =
    more.length === 0
      ? ''
      : ` ${more.length === 1 ? '1 more dispute stands' : `${more.length} more disputes stand`} beside it.`
  const standing = disputeStanding(first, endOf(episode))
  return insetText({
    html: html`<p class="govuk-body"><strong>The police level is disputed.</strong> ${sayDisputer(first)}: it should be ${sayLevelOf(first.wantedLevel)}. ${sayDisputeStanding(standing, now)}.${others}</p>
<p class="govuk-body">Until the police change it, their level stands: ${level === undefined ? 'none recorded' : policeLevels[level].name}. <a class="govuk-link" href="${disputesHref(episode.id)}">See the dispute</a></p>`,
  })
}

const sayCount = (count: number): string => (count === 1 ? '1 dispute' : `${count} disputes`)

/** Beside the log, under the level: where the assessments and disputes are. */
export function riskLinks({ episode, police }: Of): Html | false {
  if (police === undefined) return false
  const { disputes, readsAssessments, readsDisputes, mayDispute } = police
  const links = [
    readsAssessments && html`<a class="govuk-link" href="/episodes/${episode.id}/assess">All police assessments</a>`,
    readsDisputes &&
      disputes.length > 0 &&
      html`<a class="govuk-link" href="${disputesHref(episode.id)}">${sayCount(disputes.length)} over the level</a>`,
    mayDispute && html`<a class="govuk-link" href="${disputesHref(episode.id)}/new">Dispute the police level</a>`,
  ].filter(link => link !== false)
  return links.length > 0 && html`<ul class="govuk-list">${links.map(link => html`<li>${link}</li>`)}</ul>`
}

/** How long ago the risk was last looked at, while the child is missing (POL-12.1, LONG-17.2a). */
export function underReview({ episode, now }: Of, looks: readonly Look[]): Html | false {
  if (standingOf(episode).kind !== 'missing') return false
  return html`<h2 class="govuk-heading-m">Kept under review</h2>
<p class="govuk-body">${sayLastLooks(looks, now)} <a class="govuk-link" href="/episodes/${episode.id}/review-log">Review log</a></p>`
}

/** The button that leads the police to their assessments; before the first straight to its form. */
export const assessButton = ({ episode, police }: Of, made: number): Html | false =>
  police?.mayAssess === true &&
  button({
    text: 'Police assessment of risk',
    href: `/episodes/${episode.id}/assess${made === 0 ? '/initial' : ''}`,
    classes: 'govuk-button--secondary',
  })

/** The entries on COMPACT as lines of what happened. */
export const compactLines = ({ episode, now, police }: Of) =>
  (police?.compact ?? []).map(entry => ({
    at: entry.at,
    when: sayReported(entry, now),
    kind: 'Entered on COMPACT',
    who: entry.by,
    says: [['Reference', entry.reference]] as const,
    withdrawn:
      entry.inError === null
        ? undefined
        : `entered in error, ${sayWhen(entry.inError.at, now)}: ${entry.inError.reason}`,
    correct:
      entry.inError === null && police?.mayAssess === true
        ? `/episodes/${episode.id}/compact/${entry.id}/wrong`
        : undefined,
  }))

/** Steps of disputes as lines of what happened, so that they stand in the story of the episode. */
export function disputeLines({ police }: Of) {
  const line = (at: Instant, kind: string, who: string, said: string) => ({
    at,
    kind,
    who,
    says: [['', said]] as const,
  })
  return (police?.disputes ?? []).flatMap(one => [
    line(
      one.raisedAt,
      `Police level disputed: should be ${sayLevelOf(one.wantedLevel)}`,
      `${one.raisedBy}, ${one.agency}`,
      one.grounds,
    ),
    ...(['first', 'second'] as const).flatMap(step => {
      const answer = one[step]
      if (answer === null) return []
      const what = answer.level === null ? 'the level stands' : `the level is now ${sayLevelOf(answer.level)}`
      return [line(answer.at, `Dispute answered: ${what}`, answer.decider, answer.reason)]
    }),
    ...(one.continued === null
      ? []
      : [line(one.continued.at, 'Dispute goes on', one.continued.by, one.continued.because)]),
    ...(one.withdrawn === null
      ? []
      : [line(one.withdrawn.at, 'Dispute withdrawn', one.withdrawn.by, one.withdrawn.because)]),
    ...(one.content === null
      ? []
      : [
          line(
            one.content.at,
            'Dispute settled',
            one.content.by,
            `Content with the answer, ${sayElapsed(one.raisedAt, one.content.at)} after it was raised.`,
          ),
        ]),
  ])
}
