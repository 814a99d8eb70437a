// The page of one referral: where it stands, what it says, what may be done next, and every step that it took.
import { displayName, sayCode } from '../../../domain/children/index.ts'
import { sayLevel } from '../../../domain/instruments/index.ts'
import { instantText, sayDay } from '../../../domain/kernel/index.ts'
import {
  consents,
  isOutcome,
  isOver,
  outcomes,
  type Referral,
  type ReferralState,
  type ReferralStepKind,
  referralKinds,
  referralStates,
  referralSteps,
  referrers,
  type StepTaken,
  whatNext,
  yosAnswers,
} from '../../../domain/referrals/index.ts'
import { backLink } from '../../components/back-link/back-link.ts'
import { button } from '../../components/button/button.ts'
import { factList } from '../../components/fact-list/fact-list.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { logList } from '../../components/log-list/log-list.ts'
import { notificationBanner } from '../../components/notification-banner/notification-banner.ts'
import { warningText } from '../../components/warning-text/warning-text.ts'
import type { Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { turnsEighteen } from '../children/turns-eighteen.ts'
import { nameOf } from '../instruments/say-form.ts'
import { messageList } from '../messages/list.ts'
import { sayWhen } from '../say.ts'
import type { ReferralView } from './load.ts'
import { referralHref, referralsHref, stateTag } from './words.ts'

const doneWords: Readonly<Record<ReferralStepKind, string>> = {
  'ask-school': 'The school is asked. It finds the referral among its own.',
  send: 'What happened with it stands below.',
  receive: 'The receipt is recorded.',
  revive: '',
  amend: 'The change is saved, with your reason.',
  ask: 'The referrer is asked.',
  answer: 'Your answer is with the receiver.',
  accept: 'The referral is accepted.',
  decline: 'The referral is declined, with the reason for the referrer.',
  allocate: 'It is saved who does the work.',
  start: 'The start is recorded.',
  close: 'The referral is closed with its outcome.',
  withdraw: 'The referral is withdrawn.',
  'take-back': '',
}

/** What was just done, by the word in the address; null where nothing was. */
export const doneOf = (word: string): string | null =>
  Object.hasOwn(doneWords, word) ? doneWords[word as ReferralStepKind] : null

const formFact = ({ forms }: ReferralView, label: string, id: string | null) => {
  const form = forms.find(one => one.id === id)
  const link = form && html`<a class="govuk-link" href="/forms/${form.id}">${nameOf(form)}</a>`
  return {
    label,
    value: link ? { html: link } : id === null ? null : { text: 'A form that you may not see' },
    unknownText: 'None',
  }
}

const prevention = ({ prevention: said }: Referral) =>
  said === null
    ? []
    : [
        { label: 'Who refers', value: { text: referrers[said.referrer] } },
        {
          label: 'Primary school',
          value: { text: said.primarySchoolYear === null ? 'Not in one' : `Year ${said.primarySchoolYear}` },
        },
        { label: 'Special needs', value: { text: said.send ? 'Yes' : 'No' } },
        {
          label: 'Level',
          value: said.band === null ? null : { text: sayLevel(said.band) },
          unknownText: 'Nobody has judged it',
        },
        { label: 'Work at a higher level before', value: { text: said.higherLevelBefore ? 'Yes' : 'No' } },
        {
          label: 'Screening tool attached',
          value: said.toolOn === null ? null : { text: sayDay(said.toolOn) },
          unknownText: 'None',
        },
        { label: 'Opted out', value: { text: said.optedOut ? 'Yes' : 'No' } },
      ]

const consentWords = ({ consent, consentOn, consentWhy }: Referral): string =>
  [consents[consent] + (consentOn === null ? '' : `, ${sayDay(consentOn)}`), consentWhy]
    .filter(one => one !== '')
    .join('. ')

const filled = (label: string, text: string) => (text === '' ? [] : [{ label, value: { text } }])

function saidFacts(view: ReferralView): Html {
  const { referral, now } = view
  return factList({
    facts: [
      {
        label: 'What is asked for',
        value: { text: referral.asks },
        provenance: `${referral.by}, ${sayWhen(referral.madeAt, now)}`,
      },
      { label: 'The child', value: { text: consentWords(referral) } },
      ...(referral.yos === null
        ? []
        : [{ label: 'Open to the youth offending service', value: { text: yosAnswers[referral.yos] } }]),
      ...prevention(referral),
      formFact(view, 'Matrix that goes with it', referral.matrixId),
      formFact(view, 'Referral form that goes with it', referral.formId),
      ...filled('Team agreed', referral.agreedWhy),
    ],
  })
}

function standsFacts({ referral, meeting, now }: ReferralView): Html {
  const { toName, toReach, toTeam, sentAt, askedTeam, worker, outcome } = referral
  const where = [toName, toReach].filter(one => one !== '').join(', ')
  return factList({
    facts: [
      { label: 'How it stands', value: { html: stateTag(referral.state) } },
      ...filled('Why', referral.unsentBecause),
      { label: 'To', value: where === '' ? null : { text: where }, unknownText: 'Nowhere yet' },
      ...filled('Read here by', toTeam ?? ''),
      ...filled('School that is asked', askedTeam ?? ''),
      { label: 'Sent', value: sentAt === null ? null : { text: sayWhen(sentAt, now) }, unknownText: 'Not sent' },
      ...(meeting === null ? [] : [{ label: 'Next triage', value: { text: sayDay(meeting) } }]),
      ...filled('Who does the work', worker),
      ...filled('Outcome', isOutcome(outcome) ? outcomes[outcome] : outcome),
    ],
  })
}

/** A referral in short, at the head of each step. */
export const referralInShort = (view: ReferralView): Html =>
  html`<h2 class="govuk-heading-s">${referralKinds[view.referral.kind]}</h2>${standsFacts(view)}`

/** Where it goes and what goes with it, before it is sent. */
export function sendingWords(view: ReferralView): Html {
  const { sending, referral } = view
  if (sending === null) return referralInShort(view)
  const { place, matrix, form, gate, warnings, refusals, hasForm } = sending
  const where =
    place.kind === 'found'
      ? { text: `${place.place.name}${place.reach === '' ? '' : `, ${place.reach}`}` }
      : place.kind === 'named'
        ? { text: [referral.toName, referral.toReach].filter(one => one !== '').join(', ') }
        : null
  const theirs = place.kind === 'found' && place.place.teamId !== null
  const words = theirs
    ? 'The team reads it here: it is in their list as soon as you send it.'
    : 'Homeward sends no referral out of the house. Send it as the service asks, by secure e-mail or on its own form, and then record here that it went.'
  const facts = factList({
    facts: [
      { label: 'Goes to', value: where, unknownText: place.kind === 'missing' ? place.because : 'Nobody said where' },
      { label: 'Matrix', value: matrix === null ? null : { text: nameOf(matrix) }, unknownText: 'None' },
      { label: 'Referral form', value: form === null ? null : { text: nameOf(form) }, unknownText: 'None' },
    ],
  })
  const marks = [
    ...refusals.map(({ says, rule }) => `${says} (${rule})`),
    ...warnings.map(({ says, rule }) => `${says} (${rule})`),
    ...(hasForm ? [] : ['The form of the service is not submitted yet.']),
    ...(gate === 'needed'
      ? [
          'No matrix is updated for it: it is kept as “not accepted: matrix needed”, and opened again by itself when the matrix comes. Refer to children’s social care now, if the child may come to harm. (REFF24-2)',
        ]
      : []),
  ]
  return html`${marks.map(text => warningText({ text, iconFallbackText: 'Warning' }))}
${(refusals.length > 0 || !hasForm) && nextList(view)}
${facts}<p class="govuk-body">${words}</p>`
}

const formHref: Readonly<Record<string, string>> = {
  'ce-team': 'referral-2024',
  'cce-prevention': 'cce-prevention-referral',
}

function nextList({ referral, mine }: ReferralView): Html {
  const form = formHref[referral.kind]
  const begin =
    form === undefined
      ? []
      : [{ text: 'Complete the referral form', href: `/children/${referral.childId}/forms/${form}` }]
  const school = mine.includes('ask-school')
    ? [{ text: 'Ask the school to refer', href: referralHref(referral.id, '/ask-school') }]
    : []
  const options = [...begin, ...school, ...whatNext(referral)]
  return html`<h2 class="govuk-heading-m" id="what-next">What next</h2>
<ul class="govuk-list govuk-list--bullet">${options.map(({ text, href }) => html`<li><a class="govuk-link" href="${href}">${text}</a></li>`)}</ul>`
}

const moves: Readonly<Record<ReferralStepKind, string>> = {
  ...{ send: 'Check and send', 'ask-school': 'Ask a school to refer', amend: 'Change what it says', revive: '' },
  ...{ receive: 'It was received', ask: 'Ask for more information', answer: 'Give the information', accept: 'Accept' },
  ...{ decline: 'Decline', allocate: 'Who does the work', start: 'The work has started', close: 'Close' },
  ...{ withdraw: 'Withdraw', 'take-back': '' },
}

const leading: readonly ReferralStepKind[] = ['send', 'answer', 'accept', 'allocate', 'start', 'receive']

// Direct work follows what the CE Team accepted.
const followed: readonly ReferralState[] = ['accepted', 'allocated', 'started']

function buttons({ referral, mine, mayTriage, mayBegin, meeting }: ReferralView): Html | false {
  const first = leading.find(step => mine.includes(step))
  const drawn = mine.map(step =>
    button({
      ...{ text: moves[step], href: referralHref(referral.id, `/${step}`) },
      classes: step === first ? '' : 'govuk-button--secondary',
    }),
  )
  const triage =
    meeting !== null &&
    mayTriage &&
    button({ text: 'To the triage of this child', href: `/triage/${referral.childId}` })
  const begin =
    mayBegin &&
    referral.kind === 'ce-team' &&
    followed.includes(referral.state) &&
    button({
      ...{ text: 'Begin a programme of direct work', classes: 'govuk-button--secondary' },
      href: `/children/${referral.childId}/programmes/new?referral=${referral.id}`,
    })
  return (
    (drawn.length > 0 || triage !== false || begin !== false) &&
    html`<div class="govuk-button-group">${triage}${drawn}${begin}</div>`
  )
}

// Where sending did not lead to the receiver, its own word says so.
const stepWords = ({ kind, to }: StepTaken): string =>
  kind === 'send' && to !== 'sent' ? `${referralSteps[kind]}: ${referralStates[to]}` : referralSteps[kind]

const entryOf = ({ now }: ReferralView, step: StepTaken) => ({
  at: { datetime: instantText(step.at), text: sayWhen(step.at, now) },
  who: step.saidBy === '' ? step.by : `${step.by}, as ${step.saidBy} said`,
  kind: stepWords(step),
  text: step.reason,
})

function stepsPart(view: ReferralView): Html {
  const { referral, steps, now } = view
  const entries = steps.map(one => entryOf(view, one)).reverse()
  return html`<h2 class="govuk-heading-m">Every step</h2>
${logList({ entries, emptyText: 'No step was taken yet.' })}
<p class="govuk-body">Begun by ${referral.by}, ${sayWhen(referral.madeAt, now)}.</p>`
}

const toldPart = ({ messages, now }: ReferralView): Html | false =>
  messages.length > 0 && html`<h2 class="govuk-heading-m" id="told">Who was told</h2>${messageList(messages, now, '')}`

function notes({ referral, enquiries }: ReferralView): Html {
  const flags = [
    ...(referral.consent === 'no' ? ['The child does not agree to it (REFF24-3).'] : []),
    ...(referral.state === 'matrix-needed'
      ? [
          'It is opened again by itself as soon as a matrix or a review makes it complete. A safeguarding referral does not wait for it (REFF24-2).',
        ]
      : []),
  ]
  const who = enquiries === null ? 'the directory has no CE Team Manager yet' : `${enquiries.name}, ${enquiries.reach}`
  return html`${flags.map(text => warningText({ text, iconFallbackText: 'Warning' }))}
${referral.kind === 'ce-team' && html`<p class="govuk-body">Questions about the triage: ${who}.</p>`}`
}

const needsNext = ({ referral: { state }, mine }: ReferralView): boolean =>
  state === 'declined' || state === 'matrix-needed' || (state === 'unsent' && mine.length > 0)

/** Draws the page. */
export function referralPage(view: ReferralView, done: string | null): Page {
  const { bar, referral, sending } = view
  const setAt = sending?.place.kind === 'missing' ? sending.place.setAt : null
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
${done !== null && done !== '' && notificationBanner({ type: 'success', text: done })}
<span class="govuk-caption-l">${displayName(bar.identity)}</span>
<h1 class="govuk-heading-l">Referral: ${referralKinds[referral.kind]}</h1>
${standsFacts(view)}
${referral.state === 'unsent' && setAt !== null && insetText({ html: html`An administrator of the partnership can set the destination: <a class="govuk-link" href="${setAt}">where it is set</a>. Then send it again.` })}
${!isOver(referral.state) && turnsEighteen(bar, view.now)}
${notes(view)}
${buttons(view)}
${needsNext(view) && nextList(view)}
<h2 class="govuk-heading-m">What it says</h2>
${saidFacts(view)}
${toldPart(view)}
${stepsPart(view)}
</div></div>`
  const before = backLink({ href: referralsHref(bar.id), text: 'Back to the referrals of this child' })
  return { kind: 'page', title: `Referral: ${sayCode(referralKinds, referral.kind)}`, part: 'referrals', before, body }
}
