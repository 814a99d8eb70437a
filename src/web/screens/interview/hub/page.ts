// A return interview from the offer to what came of it: who holds it, what to know before, consent, who gets it, and the plan.

import { type Allocation, interviewPurposes, nothingSaid } from '../../../../domain/sharing/index.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { details } from '../../../components/details/details.ts'
import { factList } from '../../../components/fact-list/fact-list.ts'
import { notificationBanner } from '../../../components/notification-banner/notification-banner.ts'
import { warningText } from '../../../components/warning-text/warning-text.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { returnInterviewHref } from '../../missing/acts/return.ts'
import { notifiedFirst } from '../../missing/told/blocks.ts'
import { sayWhen } from '../../say.ts'
import { type InterviewView, interviewHref } from '../load.ts'
import { exploitationMarker } from '../marker.ts'
import { sayAdvocate, sayAgrees, sayAllocation, sayBasis, sayConflicts, sayService, sayTold } from '../say.ts'
import { distribution } from './distribution.ts'

const doneWords: Readonly<Record<string, string>> = {
  allocated: 'The interview is allocated.',
  consent: 'What the child was told and agrees to is saved.',
  shared: 'It is recorded that it was shared.',
  wrong: 'It is marked as entered in error, and stays in the history with your reason.',
}

/** What was just done, by the word in the address; null where nothing was. */
export const doneOf = (word: string): string | null => doneWords[word] ?? null

const hidden = html`<p class="govuk-body">Your role may not read this part.</p>`

const link = (href: string, text: string, about = ''): Html =>
  html`<a class="govuk-link" href="${href}">${text}${about !== '' && html`<span class="govuk-visually-hidden">: ${about}</span>`}</a>`

const wrongLink = (view: InterviewView, kind: string, id: string, about: string): Html =>
  html`<p class="govuk-body-s">${link(interviewHref(view.episode.id, `/wrong/${kind}/${id}`), 'This is wrong', about)}</p>`

type Erased = { readonly inError: { readonly at: number; readonly reason: string } | null }
const standing = <T extends Erased>(list: readonly T[]): T[] => list.filter(one => one.inError === null)

function allocated(view: InterviewView, one: Allocation): Html {
  const conflicts = sayConflicts(one)
  return html`<p class="govuk-body"><strong>${sayAllocation(one)}</strong>, allocated ${sayWhen(one.at, view.now)} by ${one.by}.</p>
${conflicts !== '' && warningText({ text: `They may not be independent. ${conflicts}`, iconFallbackText: 'Warning' })}
${view.rights.allocate && wrongLink(view, 'allocation', one.id, sayAllocation(one))}`
}

function who(view: InterviewView): Html {
  const { rights, episode } = view
  const [latest, ...before] = standing(view.allocations)
  const act = button({
    text: latest === undefined ? 'Allocate the interview' : 'Allocate it to somebody else',
    href: interviewHref(episode.id, '/allocate'),
    classes: latest === undefined ? undefined : 'govuk-button--secondary',
  })
  return html`<h2 class="govuk-heading-m">Who holds it</h2>
${!rights.readsOffers ? hidden : latest === undefined ? html`<p class="govuk-body">It is allocated to nobody yet.</p>` : allocated(view, latest)}
${before.length > 0 && details({ summaryText: `Allocated before (${before.length})`, html: html`${before.map(one => allocated(view, one))}` })}
${rights.allocate && act}`
}

function consent(view: InterviewView): Html {
  const { rights, episode, now } = view
  const said = view.consent ?? nothingSaid
  const value = (text: string | null) => (text === null ? null : { text })
  const unknownText = 'Nobody has said yet'
  const act = button({
    text: view.consent === null ? 'Say what the child was told and agrees to' : 'Change it',
    href: interviewHref(episode.id, '/consent'),
    classes: view.consent === null ? undefined : 'govuk-button--secondary',
  })
  return html`<h2 class="govuk-heading-m" id="consent">What the child was told and agrees to</h2>
${
  rights.readsSharing
    ? factList({
        facts: [
          { label: 'Told who will see it', value: value(sayTold(said, now)), unknownText },
          { label: 'Agrees to the interview', value: value(sayService(said)), unknownText },
          { label: 'Agrees to sharing', value: value(sayAgrees(said, now)), unknownText },
          { label: 'Basis of sharing', value: value(sayBasis(said)), unknownText: 'Not decided yet' },
        ],
      })
    : hidden
}
${rights.consent && act}`
}

function advocate(view: InterviewView): Html {
  const { rights, episode, now } = view
  const offers = standing(view.advocates)
  const wanted = view.consent?.agrees?.answer === 'no' || view.consent?.service?.answer === 'no'
  return html`<h2 class="govuk-heading-m">Independent advocate</h2>
${wanted && offers.length === 0 && html`<p class="govuk-body"><strong>The child does not agree.</strong> An independent advocate or a voluntary agency may help: offer one.</p>`}
${!rights.readsOffers ? hidden : offers.length === 0 && html`<p class="govuk-body">Nothing recorded.</p>`}
${offers.map(one => html`<p class="govuk-body">${sayWhen(one.at, now)}: ${sayAdvocate(one, now)}</p>${rights.allocate && wrongLink(view, 'advocate', one.id, 'the advocate')}`)}
${rights.allocate && html`<p class="govuk-body">${link(`/episodes/${episode.id}/do/advocate`, 'Record that an advocate was offered, or why not')}</p>`}`
}

function plan(view: InterviewView): Html {
  const { rights, episode, now } = view
  const plans = standing(view.plans)
  return html`<h2 class="govuk-heading-m">Safety plan and referrals</h2>
${!rights.readsPlans ? hidden : plans.length === 0 && html`<p class="govuk-body">None recorded.</p>`}
${plans.map(
  one =>
    html`${factList({
      facts: [
        { label: 'Agreed', value: { text: `${sayWhen(one.at, now)}, written down by ${one.by}` } },
        { label: 'Safety plan', value: one.plan === '' ? null : { text: one.plan } },
        { label: 'Referrals made', value: one.referrals === '' ? null : { text: one.referrals } },
        { label: 'Follow-up', value: one.followUp === '' ? null : { text: one.followUp } },
      ],
    })}${rights.plan && wrongLink(view, 'plan', one.id, 'the safety plan')}`,
)}
${rights.plan && html`<p class="govuk-body">${link(`/episodes/${episode.id}/do/safety-plan`, 'Add a safety plan, or referrals made')}</p>`}`
}

function interview({ rights, heldAt, episode, now }: InterviewView): Html {
  const [latest] = heldAt
  const text =
    latest !== undefined
      ? `Submitted ${sayWhen(latest, now)}.`
      : rights.readsPlans
        ? 'No interview is submitted yet. An offer or a refusal does not meet the 72 hours: only an interview that is held does.'
        : 'Your role may not read the interview itself.'
  return html`<h2 class="govuk-heading-m">The interview</h2><p class="govuk-body">${text}</p>
${rights.hold && button({ text: 'Return interview form', href: returnInterviewHref(episode.id), classes: 'govuk-button--secondary' })}`
}

const purposes = details({
  summaryText: 'What a return interview is for',
  html: html`<ul class="govuk-list govuk-list--bullet">${interviewPurposes.map(one => html`<li>${one}</li>`)}</ul>`,
})

/** Draws the page. */
export function interviewPage(view: InterviewView, done: string | null): Page {
  const { episode, subject, blocks } = view
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
${done !== null && notificationBanner({ type: 'success', text: done })}
<span class="govuk-caption-l">${subject.name}, ${episode.reference}</span>
<h1 class="govuk-heading-l">Return interview</h1>
${notifiedFirst(blocks, episode.match === 'to-confirm' && !subject.whole)}
<h2 class="govuk-heading-m">Before the interview</h2>
${exploitationMarker(view.signs)}${purposes}
${who(view)}${consent(view)}${advocate(view)}${interview(view)}${plan(view)}${distribution(view)}
</div></div>`
  const before = backLink({ href: `/episodes/${episode.id}`, text: 'Back to the episode' })
  return { kind: 'page', title: 'Return interview', part: 'missing', before, body }
}
