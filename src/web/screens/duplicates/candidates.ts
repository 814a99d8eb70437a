// Whom somebody may be, as every way in shows it: own children with why each matched, of others that a record exists.
import { type Candidates, keysOf } from '../../../actions/duplicates/candidates.ts'
import { ageAt, areas, authorities, displayName, sayAge, sayBirth } from '../../../domain/children/index.ts'
import { dayOf, type Instant } from '../../../domain/kernel/index.ts'
import type { FoundChild, FoundElsewhere } from '../../../store/children/reads.ts'
import { type Fields, textOf } from '../../frame/fields.ts'
import { type Html, html } from '../../html.ts'
import { childHref } from '../children/child-bar.ts'
import { sayWhy } from '../children/search/why.ts'

/** The field that carries which candidates a page shows. */
export const shownField = '_none-of'

/** The keys of the candidates that a form was sent over. */
export const shownIn = (fields: Fields): string[] => textOf(fields, shownField).split(' ').filter(Boolean)

/** The field, for the form under the candidates. */
export const shownInput = (candidates: Candidates): Html =>
  html`<input type="hidden" name="${shownField}" value="${keysOf(candidates).join(' ')}">`

/** Whether there is anybody to show. */
export const anybody = ({ own, elsewhere }: Candidates): boolean => own.length + elsewhere.length > 0

/** What can be done with a candidate on a page: a link, or a form of its own. */
export type CandidateActs = {
  readonly own: (candidate: FoundChild) => Html
  readonly elsewhere: (found: FoundElsewhere) => Html
}

const toRecord = ({ id, identity }: FoundChild): Html =>
  html`<p class="govuk-body"><a class="govuk-link" href="${childHref(id)}">This is the child<span class="govuk-visually-hidden">: ${displayName(identity)}</span>. Go to the record</a></p>`

/** The way to asking for access. */
export const toAsk = ({ handle }: FoundElsewhere): Html =>
  html`<p class="govuk-body"><a class="govuk-link" href="/access/ask/${handle}">Ask for access</a></p>`

/** Where nothing is recorded yet: the way to the record, and to asking for access. */
export const waysToThem: CandidateActs = { own: toRecord, elsewhere: toAsk }

const sayWhose = ({ authority }: FoundElsewhere): string =>
  authority === 'other' ? 'another authority' : areas[authority]

function ownLine(candidate: FoundChild, now: Instant, acts: CandidateActs): Html {
  const { identity, authority } = candidate
  const today = dayOf(now)
  const age = ageAt(identity.born, today) === null ? '' : `${sayAge(identity.born, today)}, `
  return html`<li class="hw-found">
<h3 class="govuk-heading-s">${displayName(identity)}</h3>
<p class="govuk-body">${age}${sayBirth(identity.born)} · ${authorities[authority]}<br>
Why: ${sayWhy(candidate)}</p>
${acts.own(candidate)}
</li>`
}

// Which record it is nobody is told; a second one with the same authority is a second line.
const elsewhereLine = (found: FoundElsewhere, acts: CandidateActs): Html =>
  html`<li class="hw-found"><p class="govuk-body">A record exists with ${sayWhose(found)}.</p>
${acts.elsewhere(found)}</li>`

/** Draws the candidates; nothing where there is nobody. */
export function drawCandidates(candidates: Candidates, now: Instant, acts: CandidateActs): Html | false {
  if (!anybody(candidates)) return false
  const { own, elsewhere } = candidates
  return html`${
    own.length > 0 &&
    html`<h3 class="govuk-heading-s">${own.length === 1 ? 'A child' : `${own.length} children`} whose record you may see</h3>
<ul class="govuk-list">${own.map(one => ownLine(one, now, acts))}</ul>`
  }
${
  elsewhere.length > 0 &&
  html`<h3 class="govuk-heading-s">Not yours to see</h3>
<ul class="govuk-list">${elsewhere.map(one => elsewhereLine(one, acts))}</ul>`
}`
}

/** What stands above a form that would make a record of somebody who may have one. */
export const askWhetherOne = (candidates: Candidates, now: Instant): Html | false =>
  anybody(candidates) &&
  html`<section class="hw-section" aria-labelledby="one-of-these">
<h2 class="govuk-heading-m" id="one-of-these">Is it one of these?</h2>
<p class="govuk-body">Nothing is saved yet. A child with two records is counted as two: look before you go on.</p>
${drawCandidates(candidates, now, waysToThem)}
<p class="govuk-body">None of these? What you typed stands below.</p>
</section>`
