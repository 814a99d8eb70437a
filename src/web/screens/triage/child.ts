// One child in the meeting: what waits, the picture, and the decision with its reason; before and after by key.
import { contactReferrer, decideTriage, decisionFault } from '../../../actions/referrals/decide-triage.ts'
import { displayName } from '../../../domain/children/index.ts'
import { dayOf, type Id, sayDay, sayElapsed } from '../../../domain/kernel/index.ts'
import {
  asksAboutMace,
  contactWays,
  decisionsFor,
  maceAnswers,
  type ReferrerContact,
  type TriageCard,
  type TriageDecision,
  triageDecisions,
} from '../../../domain/referrals/index.ts'
import { backLink } from '../../components/back-link/back-link.ts'
import { factList } from '../../components/fact-list/fact-list.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { choice, line, text, timed } from '../../forms/questions.ts'
import { step, stepPage, stepScreen } from '../../forms/step-screen.ts'
import { textOf } from '../../frame/fields.ts'
import type { Answer, Ask, Page, Screen } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { childHref } from '../children/child-bar.ts'
import { choicesOf } from '../missing/acts/act.ts'
import { only } from '../referrals/questions.ts'
import { referralHref } from '../referrals/words.ts'
import { sayWhen } from '../say.ts'
import { gatesOf, sayArea, sayMatrix, sayMissing, sayWaiting, triageHref } from './board.ts'
import { type ContactView, loadContact, loadTriaged, type TriageView } from './load.ts'

const wayTo = (child: Id<'child'> | null, words: string, key: string, rel: string): Html | false =>
  child !== null &&
  html`<li><a class="govuk-link" rel="${rel}" accesskey="${key}" href="${triageHref(child)}">${words}</a></li>`

function ways({ before, after, place }: TriageView): Html {
  const counted = place.number > 0 && html`<li>${place.number} of ${place.of}</li>`
  return html`<ul class="govuk-list hw-ways hw-no-print">${wayTo(before, 'Previous child', 'p', 'prev')}${counted}${wayTo(after, 'Next child', 'n', 'next')}<li><a class="govuk-link" href="/triage">The whole board</a></li></ul>`
}

function waitingWords(card: TriageCard, now: TriageView['now']): Html {
  const item = (one: TriageCard['waiting'][number]) => {
    const href =
      one.source === 'referral' ? referralHref(one.ref as Id<'referral'>) : `/forms/${card.matrix?.id ?? one.ref}`
    return html`<li><a class="govuk-link" href="${href}">${sayWaiting(one)}</a>, ${sayElapsed(one.at, now)} ago, for the meeting of ${sayDay(one.meeting)}</li>`
  }
  return html`<ul class="govuk-list govuk-list--bullet">${card.waiting.map(item)}</ul>`
}

function picture({ card, bar, now }: TriageView): Html | false {
  if (card === null) return false
  const gates = gatesOf(card, now)
  return html`${waitingWords(card, now)}${factList({
    facts: [
      { label: 'District', value: { text: sayArea(card.district) } },
      { label: 'Level', value: { text: sayMatrix(card) } },
      { label: 'Missing', value: { text: sayMissing(card) } },
      { label: 'Open', value: gates.length === 0 ? null : { text: gates.join('; ') }, unknownText: 'Nothing' },
      {
        label: 'Record',
        value: { html: html`<a class="govuk-link" href="${childHref(bar.id)}">The record of the child</a>` },
      },
    ],
  })}`
}

/** A contact in one line. */
export const sayContact = ({ how, who, says, at }: ReferrerContact, now: TriageView['now']): string =>
  `${contactWays[how]}, ${who}, ${sayWhen(at, now)}: ${says}`

function contactLine({ mayDecide, now, bar }: TriageView, contact: ReferrerContact): Html {
  const { id, inError } = contact
  if (inError !== null)
    return html`<li>${sayContact(contact, now)}. <strong>Entered in error:</strong> ${inError.reason}</li>`
  const wrong =
    mayDecide &&
    html` <a class="govuk-link hw-no-print" href="${triageHref(bar.id, `/contacts/${id}/wrong`)}">This is wrong<span class="govuk-visually-hidden">: contact ${sayWhen(contact.at, now)}</span></a>`
  return html`<li>${sayContact(contact, now)}${wrong}</li>`
}

/** A decision in its facts. */
export function decisionFacts({ now }: Pick<TriageView, 'now'>, decision: TriageDecision): Html {
  const { outcome, reason, mace, maceBecause, at, by, inError, attended } = decision
  return factList({
    facts: [
      { label: 'Decided', value: { text: triageDecisions[outcome] }, provenance: `${by}, ${sayWhen(at, now)}` },
      { label: 'Why', value: { text: reason } },
      ...(mace === null
        ? []
        : [{ label: 'MACE', value: { text: [maceAnswers[mace], maceBecause].filter(one => one !== '').join(': ') } }]),
      ...(attended === '' ? [] : [{ label: 'Who was there', value: { text: attended } }]),
      ...(inError === null ? [] : [{ label: 'Entered in error', value: { text: inError.reason } }]),
    ],
  })
}

function decisionPart(view: TriageView, decision: TriageDecision): Html {
  const { contacts, mayDecide, bar } = view
  const { outcome, inError } = decision
  const ofThis = contacts.filter(one => one.decision === decision.id)
  const heard = ofThis.some(one => one.inError === null)
  const asks = outcome !== 'carried-over' && inError === null
  const record =
    asks &&
    mayDecide &&
    html`<p class="govuk-body"><a class="govuk-link" href="${triageHref(bar.id, `/${decision.id}/contact`)}">Record contact with the referrer</a></p>`
  const wrong =
    inError === null &&
    mayDecide &&
    html`<p class="govuk-body hw-no-print"><a class="govuk-link" href="${triageHref(bar.id, `/${decision.id}/wrong`)}">This decision is wrong</a></p>`
  return html`<section class="hw-section">${decisionFacts(view, decision)}${asks && !heard && html`<p class="govuk-body">The referrer was not contacted yet.</p>`}
${ofThis.length > 0 && html`<ul class="govuk-list govuk-list--bullet">${ofThis.map(one => contactLine(view, one))}</ul>`}${record}${wrong}</section>`
}

function decided(view: TriageView): Html | false {
  const { decisions } = view
  return (
    decisions.length > 0 &&
    html`<h2 class="govuk-heading-m">What the triage decided</h2>${decisions.map(one => decisionPart(view, one))}`
  )
}

/** A child of whom nothing waits, or whom the reader cannot decide about. */
export function triagedPage(view: TriageView): Page {
  const { bar, card } = view
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
${ways(view)}<span class="govuk-caption-l">Weekly triage</span><h1 class="govuk-heading-l">${displayName(bar.identity)}</h1>
${card === null ? insetText({ text: 'Nothing of this child waits for the triage.' }) : picture(view)}
${decided(view)}</div></div>`
  const before = backLink({ href: '/triage', text: 'Back to the triage' })
  return { kind: 'page', title: 'Triage of a child', part: 'triage', before, body }
}

const allQuestions = (card: TriageCard | null) => ({
  outcome: choice(
    'What is decided?',
    (card === null ? [] : decisionsFor(card)).map(value => ({ value, text: triageDecisions[value] })),
    { required: 'Choose what is decided' },
  ),
  reason: text('Why? The referrer reads it.', { required: 'Say why', rows: 3 }),
  mace: choice('Is the child referred to MACE?', choicesOf(maceAnswers), {
    hint: 'Asked of every suspected or evidenced matrix. It may stay open where the child is carried over.',
  }),
  maceBecause: text('If not: not referred because', { rows: 2 }),
  attended: line('Who was there?'),
  decidedAt: timed('When was it decided?', 'Enter when it was decided'),
})

/** Deciding about a child. */
export const decideStep = step({
  path: '/triage/:child',
  part: 'triage',
  title: ({ bar }: TriageView) => `Triage: ${displayName(bar.identity)}`,
  back: () => ({ href: '/triage', text: 'Back to the triage' }),
  button: 'Save the decision and go on',
  load: loadTriaged,
  action: ({ bar }: TriageView) => triageHref(bar.id),
  about: view => html`${ways(view)}${picture(view)}${decided(view)}<h2 class="govuk-heading-m">Decide</h2>`,
  questions: ({ card }: TriageView) =>
    only(
      allQuestions(card),
      asksAboutMace(card?.matrix?.level)
        ? ['outcome', 'reason', 'mace', 'maceBecause', 'attended', 'decidedAt']
        : ['outcome', 'reason', 'attended', 'decidedAt'],
    ),
  faults: ({ outcome, mace, maceBecause }, { view: { card } }) => {
    if (card === null || outcome === null) return []
    const says = decisionFault(card, { outcome, mace: mace ?? null, maceBecause: maceBecause ?? '' })
    if (says === null) return []
    return [{ field: mace == null ? 'mace' : 'maceBecause', text: says }]
  },
  save: async ({ ask, view, id }, { outcome, reason, mace, maceBecause, attended, decidedAt }) =>
    outcome === null
      ? { kind: 'not-found' }
      : decideTriage(ask.store, ask.asker, {
          ...{ id: id as Id<'triage-decision'>, child: view.bar.id, outcome, reason, mace: mace ?? null },
          ...{ maceBecause: maceBecause ?? '', attended, decidedAt: decidedAt?.at ?? ask.now },
        }),
  done: ({ after }: TriageView) => (after === null ? '/triage?done=decided' : triageHref(after)),
})

const deciding = stepScreen(decideStep)

async function act(ask: Ask, how: 'get' | 'post'): Promise<Answer> {
  const view = await loadTriaged(ask)
  if (view === null) return { kind: 'not-found' }
  // Sent twice by the same form, the decision stands and nothing waits any more.
  const sent = textOf(ask.fields, '_id')
  if (how === 'post' && view.decisions.some(({ id }) => id === sent))
    return { kind: 'redirect', to: '/triage?done=decided' }
  if (view.card === null || !view.mayDecide)
    return how === 'get' || view.mayDecide ? triagedPage(view) : { kind: 'not-found' }
  return (await deciding[how]?.(ask)) ?? { kind: 'not-found' }
}

/** One child in the meeting. */
export const triageChildScreen: Screen = {
  path: '/triage/:child',
  get: ask => act(ask, 'get'),
  post: ask => act(ask, 'post'),
}

/** Recording that the referrer heard of it. */
export const contactStep = step({
  path: '/triage/:child/:decision/contact',
  part: 'triage',
  title: () => 'Contact with the referrer',
  caption: ({ bar }: ContactView) => displayName(bar.identity),
  back: ({ bar }: ContactView) => ({ href: triageHref(bar.id), text: 'Back to the triage of this child' }),
  button: 'Save the contact',
  advice: ['Talk over when it can begin, and what is offered.'],
  load: loadContact,
  action: ({ bar, decision }: ContactView) => triageHref(bar.id, `/${decision.id}/contact`),
  about: view => decisionPart(view, view.decision),
  questions: () => ({
    how: choice('How?', choicesOf(contactWays), { required: 'Choose how' }),
    who: line('With whom?', { required: 'Enter with whom' }),
    says: text('What was said of timescales and of what is offered?', {
      required: 'Say what was talked over',
      rows: 3,
    }),
    at: timed('When?', 'Enter when it was'),
  }),
  faults: ({ at }, { view: { decision } }) =>
    at !== null && dayOf(at.at) < dayOf(decision.at)
      ? [{ field: 'at-day', text: 'The contact cannot come before the decision' }]
      : [],
  save: async ({ ask, view, id }, { how, who, says, at }) =>
    how === null
      ? { kind: 'not-found' }
      : contactReferrer(ask.store, ask.asker, {
          ...{ id: id as Id<'referrer-contact'>, child: view.bar.id, decision: view.decision.id, how, who, says },
          at: at?.at ?? ask.now,
        }),
  done: () => '/triage?done=contacted',
})

/** The page of the decision, for stories. */
export const decidePage = (view: TriageView, shown: Parameters<typeof stepPage>[2]): Page =>
  stepPage(decideStep, view, shown)
