// What waits about access, on home: requests to answer, emergencies to know of, and one's own.

import { glassKinds } from '../../../domain/access/index.ts'
import type { Instant } from '../../../domain/kernel/index.ts'
import type { AccessNews } from '../../../store/access/reads.ts'
import { type Html, html } from '../../html.ts'
import { sayClosing, sayRole, sayWhose } from '../access/words.ts'
import { sayWhen } from '../say.ts'

const many = (count: number, one: string, more: string): string => (count === 1 ? `1 ${one}` : `${count} ${more}`)

function lines({ toAnswer, glasses, met, ownRequests, ownGlasses, governance }: AccessNews, now: Instant): Html[] {
  const link = (href: string, words: string) => html`<a class="govuk-link" href="${href}">${words}</a>`
  return [
    ...glasses.map(
      one => html`<li><strong>Opened in an emergency</strong>: ${link(`/access/glasses/${one.id}`, one.child || 'a record')}, by ${one.breaker},
${sayRole(one.role)}, ${sayWhen(one.brokenAt, now)}, ${sayClosing(one, now)}. ${glassKinds[one.kind]}. Not yet reviewed.</li>`,
    ),
    ...met.map(
      one => html`<li><strong>A search met a restricted record</strong>: ${link('/access', one.child || 'a record that you keep')}, by ${one.searcher},
${sayRole(one.role)}, ${one.agency}, ${sayWhen(one.metAt, now)}. They were not told that there is one.</li>`,
    ),
    ...toAnswer.map(
      one => html`<li><strong>${one.tooLong ? 'Waiting too long for access' : 'Asks for access'}</strong>: ${link(`/access/requests/${one.id}`, one.asker)},
${sayRole(one.role)}, for ${one.child}, ${sayWhen(one.askedAt, now)}.</li>`,
    ),
    ...ownGlasses.map(
      one =>
        html`<li><strong>You broke the glass</strong>: ${one.childId === null ? 'a record' : link(`/children/${one.childId}`, one.child || 'the record')}, ${sayClosing(one, now)}.</li>`,
    ),
    ...ownRequests.map(
      one =>
        html`<li><strong>You asked for access</strong>: ${link('/access', one.reference)}, a record of ${sayWhose(one.authority)}, ${
          one.answer === null ? 'waiting for an answer' : one.answer === 'granted' ? 'access is given' : 'not given'
        }.</li>`,
    ),
    ...(governance === null || governance.tooLong + governance.keeperless === 0
      ? []
      : [
          html`<li>${link('/access', 'Access')}: ${many(governance.tooLong, 'request waits', 'requests wait')} too long; ${many(governance.keeperless, 'restricted record has', 'restricted records have')} no keeper.</li>`,
        ]),
  ]
}

/** The block of home; nothing where nothing waits. */
export function accessBlock(news: AccessNews, now: Instant): Html | false {
  const said = lines(news, now)
  return (
    said.length > 0 &&
    html`<section class="hw-section" aria-labelledby="access">
<h2 class="govuk-heading-m" id="access">Access</h2>
<ul class="govuk-list govuk-list--spaced">${said}</ul>
</section>`
  )
}
