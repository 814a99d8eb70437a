// Who gets the daily digest, by authority: the parts that are chosen now, and what was chosen before.
import { whoseNames } from '../../../../domain/directory/index.ts'
import { type Instant, sayMoment } from '../../../../domain/kernel/index.ts'
import {
  type DigestAuthority,
  type DigestPart,
  digestAuthorities,
  digestParts,
  sayDigestPart,
  wantedAtFirst,
} from '../../../../domain/outbox/index.ts'
import type { DigestChoice } from '../../../../store/outbox/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'

/** What the page shows: every choice, the latest first. */
export type RecipientsView = { readonly choices: readonly DigestChoice[]; readonly tokens: Html; readonly now: Instant }

/** Whether a part gets it now, by the latest choice or, without any, as the protocol has it. */
export const isWanted = (choices: readonly DigestChoice[], authority: DigestAuthority, part: DigestPart): boolean =>
  choices.find(one => one.authority === authority && one.part === part)?.wanted ?? wantedAtFirst(authority)

function line(view: RecipientsView, authority: DigestAuthority, part: DigestPart): Html {
  const wanted = isWanted(view.choices, authority, part)
  const name = sayDigestPart(part, authority)
  const about = html`<span class="govuk-visually-hidden"> to ${name}, ${whoseNames[authority]}</span>`
  const press = button({
    html: wanted ? html`Stop sending it${about}` : html`Send it${about}`,
    classes: 'govuk-button--secondary',
  })
  const content = html`<input type="hidden" name="authority" value="${authority}"><input type="hidden" name="part" value="${part}">
<input type="hidden" name="wanted" value="${wanted ? 'no' : 'yes'}">${press}`
  return html`<li><p class="govuk-body"><strong>${name}</strong>: ${wanted ? 'gets it' : 'does not get it'}</p>
${form({ action: '/directory/digest', tokens: view.tokens, body: content })}</li>`
}

const section = (view: RecipientsView, authority: DigestAuthority): Html =>
  html`<h2 class="govuk-heading-m">${whoseNames[authority]}</h2>
<ul class="govuk-list">${digestParts.map(part => line(view, authority, part))}</ul>`

const history = ({ choices }: RecipientsView): Html =>
  stackedTable({
    caption: 'What was chosen',
    columns: [{ label: 'From' }, { label: 'Who' }, { label: 'Chosen' }, { label: 'By' }],
    rows: choices.map(one => [
      { text: sayMoment(one.since) },
      { text: `${sayDigestPart(one.part, one.authority)}, ${whoseNames[one.authority]}` },
      { text: one.wanted ? 'Gets it' : 'Does not get it' },
      { text: one.by ?? 'Homeward itself' },
    ]),
    emptyText: 'Nothing was chosen yet: it goes to all in Stoke-on-Trent, where the protocol asks for it.',
  })

/** Draws the page. */
export function recipientsPage(view: RecipientsView): Page {
  const body = html`<h1 class="govuk-heading-l">Who gets the daily digest</h1>
<p class="govuk-body">Every day at 07:00, weekends and holidays too. Each of them sees in it the children whom they may see anyway. A choice
holds from the next digest on.</p>
${digestAuthorities.map(authority => section(view, authority))}
${history(view)}`
  return {
    ...{ kind: 'page', title: 'Who gets the daily digest', part: 'directory', body },
    before: backLink({ href: '/directory/outbox', text: 'Outbox' }),
  }
}
