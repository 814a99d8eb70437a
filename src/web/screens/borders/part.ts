// What stands on the page of an episode of a child placed across borders: the authorities, letters, and what came of them.
import { letterKinds, letterStanding } from '../../../domain/borders/index.ts'
import { dayOf, type Id, type Instant, sayDay } from '../../../domain/kernel/index.ts'
import { type Html, html } from '../../html.ts'
import { sayWhen } from '../say.ts'
import { sayAuthorityOf, sayLetterStanding } from './say.ts'
import type { BordersPart } from './view.ts'

type Of = { readonly episode: { readonly id: Id<'episode'> }; readonly now: Instant; readonly borders?: BordersPart }

/** Where the letters of an episode and what came of them stand. */
export const placingHref = (episode: Id<'episode'>): string => `/episodes/${episode}/placing-authority`

/** The authorities of an episode as facts. */
export function authorityFacts({ borders }: Pick<Of, 'borders'>) {
  if (borders?.authorities == null) return []
  const { responsible, host, reporting, otherNames } = borders.authorities.stands
  const text = (authority: typeof responsible) => ({ text: sayAuthorityOf(authority, otherNames) })
  return [
    { label: 'Responsible authority', value: text(responsible) },
    { label: 'Host authority', value: text(host) },
    { label: 'Reporting authority', value: text(reporting) },
  ]
}

/** Beside the log: that another authority placed the child here, or that our child lives elsewhere, and how its letters stand. */
export function acrossBorders({ episode, now, borders }: Of): Html | false {
  if (borders === undefined || !(borders.placedHere || borders.outOfArea)) return false
  const stand = borders.letters.filter(one => one.inError === null)
  const lines = stand.map(
    one =>
      html`<li><a class="govuk-link" href="/letters/${one.id}">${letterKinds[one.kind]}</a>, ${sayWhen(one.issuedAt, now)}. ${sayLetterStanding(letterStanding(one, dayOf(now)), now)}.</li>`,
  )
  return html`<h2 class="govuk-heading-m">Across borders</h2>
<p class="govuk-body">${borders.placedHere ? `Placed here by ${sayAuthorityOf('other', borders.authorities?.stands.otherNames)}.` : 'Our child lives outside the area: the same clocks run, and the host’s protocol is followed.'}</p>
${lines.length > 0 && html`<ul class="govuk-list">${lines}</ul>`}
${borders.placedHere && borders.readsLetters && html`<p class="govuk-body"><a class="govuk-link" href="${placingHref(episode.id)}">The placing authority: letters, replies and decisions</a></p>`}`
}

type Line = {
  readonly at: Instant
  readonly kind: string
  readonly who: string
  readonly says: readonly (readonly [string, string])[]
  readonly withdrawn?: string | undefined
  readonly correct?: string | undefined
}

const wrong = (episode: Id<'episode'>, which: string, id: string): string =>
  `/episodes/${episode}/borders/${which}/${id}/wrong`

const erring = (one: { readonly inError: { readonly reason: string } | null }): string | undefined =>
  one.inError === null ? undefined : `entered in error: ${one.inError.reason}`

/** Letters, replies, decisions, outcomes, copies and corrected authorities as lines of what happened. */
export function bordersLines({ episode, borders }: Of): Line[] {
  if (borders === undefined) return []
  const { letters, decisions, outcomes, copies, authorities, mayReply } = borders
  const correct = (which: string, one: { readonly id: string; readonly inError: unknown }) =>
    mayReply && one.inError === null ? wrong(episode.id, which, one.id) : undefined
  return [
    ...letters.flatMap((one): Line[] => [
      {
        ...{ at: one.issuedAt, kind: letterKinds[one.kind], who: one.by, withdrawn: erring(one) },
        ...{ says: [['To', `${one.addressedTo}, ${one.authority}`]], correct: correct('letter', one) },
      },
      ...(one.reply === null
        ? []
        : [
            {
              at: one.reply.at,
              kind: 'Reply to the letter',
              who: one.reply.from,
              says: [['', one.reply.says] as const],
            },
          ]),
    ]),
    ...decisions.map(one => ({
      ...{
        at: one.at,
        kind: one.outcome === 'further-action' ? 'Further action decided' : 'No further action for now',
      },
      ...{ who: one.with, says: [['', one.reason] as const], withdrawn: erring(one) },
      correct: correct('further-action', one),
    })),
    ...outcomes.map(one => ({
      ...{ at: one.at, kind: 'Outcome of the return interview sent', who: one.by, withdrawn: erring(one) },
      says: [
        ['To', one.to],
        ['', one.outcome],
        ['They review on', one.reviewOn === null ? '' : sayDay(one.reviewOn)],
      ] as const,
      correct: correct('interview-outcome', one),
    })),
    ...copies.map(one => ({
      ...{ at: one.at, kind: `Copy of the police’s ${one.report} report`, who: one.sentBy, withdrawn: erring(one) },
      says: [
        ['COMPACT reference', one.reference],
        ['', one.says],
        ['Record brought up to date', one.updatedAt === null ? 'not yet' : `by ${one.updatedBy ?? ''}`],
      ] as const,
      correct: one.inError === null && one.updatedAt === null ? `/episodes/${episode.id}/copies/${one.id}` : undefined,
    })),
    ...(authorities?.changes ?? []).map(one => ({
      ...{ at: one.at, kind: 'Authorities of the episode put right', who: one.by },
      says: [
        ['Responsible', sayAuthorityOf(one.responsible, one.otherNames)],
        ['Host', sayAuthorityOf(one.host, one.otherNames)],
        ['Reporting', sayAuthorityOf(one.reporting, one.otherNames)],
        ['Why', one.reason],
      ] as const,
    })),
  ]
}
