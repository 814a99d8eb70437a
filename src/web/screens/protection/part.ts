// Protection on the page of an episode: what waits at the top, the way to its page beside the log, and what happened in the log.
import type { Instant } from '../../../domain/kernel/index.ts'
import { type Episode, endOf } from '../../../domain/missing/index.ts'
import {
  concernKinds,
  enquiryDecisions,
  learnedKinds,
  sexualHarmPossible,
  strategyDecisions,
  washingAdvice,
} from '../../../domain/protection/index.ts'
import type { MessageRead } from '../../../store/messages/reads.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { warningText } from '../../components/warning-text/warning-text.ts'
import { type Html, html } from '../../html.ts'
import { sayReported, sayWhen } from '../say.ts'
import { concernHref, wrongHref } from './concern/page.ts'
import { type ProtectionPart, policeKnowOf, protectionHref, waitsFor } from './view.ts'
import { sayAdvice, sayDecision, sayItems, sentences } from './words.ts'

type Of = {
  readonly episode: Episode
  readonly now: Instant
  readonly messages: readonly MessageRead[]
  readonly protection?: ProtectionPart | undefined
}

const parties = { police: 'the police', 'front-door': 'the front door' } as const

function waitingLines({ protection, messages }: Of): Html[] {
  const concerns = (protection?.concerns ?? []).flatMap(concern => {
    const waiting = waitsFor(concern, messages)
    return waiting.length === 0
      ? []
      : [
          html`<li>${concernKinds[concern.kind]}. Not told yet: ${waiting.map(whom => parties[whom]).join(' and ')}. <a class="govuk-link" href="${concernHref(concern)}">Open the concern</a></li>`,
        ]
  })
  const learned = (protection?.learned ?? [])
    .filter(one => !policeKnowOf(one, messages))
    .map(
      one =>
        html`<li>${learnedKinds[one.what]}. The police have not been told yet. <a class="govuk-link" href="${toldHref(one.id)}">Say when they were told</a></li>`,
    )
  return [...concerns, ...learned]
}

/** Where it is said that the police were told of evidence. */
export const toldHref = (evidence: string): string => `/evidence/${evidence}/told`

/** At the top: what nobody has been told of, and the advice about washing while nobody has asked the police. */
export function protectionBanner(of: Of): Html | false {
  const { protection } = of
  if (protection === undefined || !protection.reads) return false
  const lines = waitingLines(of)
  const open = protection.concerns.filter(({ inError }) => inError === null)
  const advised = protection.checks.some(({ inError, advisedAt }) => inError === null && advisedAt !== null)
  const washing = open.some(sexualHarmPossible) && !advised
  if (lines.length === 0 && !washing) return false
  return html`${washing && warningText({ text: washingAdvice, iconFallbackText: 'Warning' })}
${lines.length > 0 && insetText({ html: html`<p class="govuk-body"><strong>Protection</strong></p><ul class="govuk-list govuk-list--spaced">${lines}</ul>` })}`
}

const count = (many: number, one: string, more: string): string => (many === 1 ? `1 ${one}` : `${many} ${more}`)

/** Beside the log: how many concerns there are, what may be evidence, and whom to ask at school. */
export function protectionAside(of: Of): Html | false {
  const { protection, episode } = of
  if (protection === undefined) return false
  const { concerns, checks, schoolContacts, reads } = protection
  const open = concerns.filter(({ inError }) => inError === null)
  const asked = endOf(episode) !== null && checks.length === 0 && protection.mayWrite
  const contacts = schoolContacts.map(({ school, person, reach }) => html`<li>${sentences(school, person, reach)}</li>`)
  return html`${
    reads &&
    html`<h2 class="govuk-heading-m" id="protection">Protection</h2>
<p class="govuk-body">${open.length === 0 ? 'No concern is recorded.' : `${count(open.length, 'concern', 'concerns')}.`} <a class="govuk-link" href="${protectionHref(episode.id)}">Concerns, evidence and strategy meetings</a></p>
${asked && html`<p class="govuk-body">The child is found. <a class="govuk-link" href="/episodes/${episode.id}/do/evidence">Go through what may be evidence</a></p>`}`
  }
${contacts.length > 0 && html`<h2 class="govuk-heading-m">Contact at school</h2><ul class="govuk-list">${contacts}</ul>`}`
}

const withdrawnOf = ({ inError }: { readonly inError: { readonly reason: string } | null }): string | undefined =>
  inError === null ? undefined : `entered in error: ${inError.reason}`

type Line = {
  readonly at: Instant
  readonly when: string
  readonly kind: string
  readonly who: string
  readonly says: readonly (readonly [string, string])[]
  readonly withdrawn: string | undefined
  readonly correct: string | undefined
}

function evidenceLines({ protection, now }: Of, mayCorrect: boolean): Line[] {
  const { checks = [], learned = [] } = protection ?? {}
  const wrong = (table: string, one: { readonly id: string; readonly inError: unknown }) =>
    one.inError === null && mayCorrect ? wrongHref(table, one.id) : undefined
  return [
    ...checks.map(one => ({
      ...{ at: one.at, when: sayWhen(one.at, now), kind: 'What may be evidence', who: one.by },
      ...{ withdrawn: withdrawnOf(one), correct: wrong('evidence_check', one) },
      says: [...sayItems(one), ['Washing and advice', sayAdvice(one, now)], ['', one.note]] as const,
    })),
    ...learned.map(one => ({
      ...{ at: one.learned.at, when: sayReported(one.learned, now), kind: `Learned of: ${learnedKinds[one.what]}` },
      ...{ who: one.by, withdrawn: withdrawnOf(one), correct: wrong('evidence_learned', one) },
      says: [['', one.says] as const, ['Where', one.place] as const],
    })),
  ]
}

function strategyLines({ protection, now }: Of, mayCorrect: boolean): Line[] {
  const { asks = [], considered = [], meetings = [] } = protection?.strategy ?? {}
  const base = (
    table: string,
    one: {
      readonly id: string
      readonly at: Instant
      readonly by: string
      readonly inError: { readonly reason: string } | null
    },
  ) => ({
    ...{ at: one.at, when: sayWhen(one.at, now), who: one.by, withdrawn: withdrawnOf(one) },
    correct: one.inError === null && mayCorrect ? wrongHref(table, one.id) : undefined,
  })
  return [
    ...asks.map(one => ({
      ...{ ...base('strategy_ask', one), kind: 'Strategy meeting asked for' },
      says: [
        ['Agency', one.agency],
        ['Manager consulted', `${one.manager}, ${sayWhen(one.consultedAt, now)}`],
        ['', one.grounds],
      ] as const,
    })),
    ...considered.map(one => ({
      ...{
        ...base('strategy_consideration', one),
        kind: `Strategy meeting considered: ${strategyDecisions[one.decision].toLowerCase()}`,
      },
      says: [['', one.reason] as const, ['By', one.decidedBy] as const],
    })),
    ...meetings.map(one => ({
      ...{
        ...base('strategy_meeting', one),
        kind: `Strategy meeting: ${enquiryDecisions[one.enquiries].toLowerCase()}`,
      },
      says: [
        ['', one.reason],
        ['Chair', one.chair],
        ['There', one.attended],
        ['The child’s views', one.childsViews],
        ['The parents’ or carers’ views', one.parentsViews],
        ['Next', one.plan],
      ] as const,
    })),
  ]
}

/** Everything of protection as lines of what happened in the episode. */
export function protectionLines(of: Of): Line[] {
  const { protection, now } = of
  const mayCorrect = protection?.mayWrite === true
  return [
    ...(protection?.concerns ?? []).map(one => ({
      ...{ at: one.learned.at, when: sayReported(one.learned, now), kind: 'Child-protection concern', who: one.by },
      ...{ withdrawn: withdrawnOf(one), correct: undefined },
      says: [['', `${concernKinds[one.kind]}. ${one.says}`] as const, ['The child says', one.childsWords] as const],
    })),
    ...(protection?.decisions ?? []).map(one => ({
      ...{ at: one.at, when: sayWhen(one.at, now), kind: 'The front door decided', who: one.decidedBy },
      ...{
        withdrawn: withdrawnOf(one),
        correct: one.inError === null && mayCorrect ? wrongHref('protection_decision', one.id) : undefined,
      },
      says: [['', sentences(sayDecision(one), one.reason)] as const],
    })),
    ...evidenceLines(of, mayCorrect),
    ...strategyLines(of, mayCorrect),
  ]
}
