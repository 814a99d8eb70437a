// A restricted record that nobody can open: information governance names a keeper and does not see the record.
import { sayMoment } from '../../../../domain/kernel/index.ts'
import type { Keeperless } from '../../../../store/access/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { type Choosing, chooseKeeper } from '../choose-keeper.ts'
import { sayWhose } from '../words.ts'

/** What the page shows. */
export type KeeperPage = { readonly seal: Keeperless; readonly choosing: Choosing; readonly tokens: Html }

/** Draws the page. */
export function keeperPage({ seal, choosing, tokens }: KeeperPage): Page {
  const body = html`${chooseKeeper(choosing, 'Who keeps it from now on?')}${button({ text: 'Name this keeper', preventDoubleClick: true })}`
  return {
    kind: 'page',
    title: 'A restricted record without a keeper',
    part: 'access',
    before: backLink({ href: '/access', text: 'Access' }),
    faults: choosing.faults,
    body: html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<h1 class="govuk-heading-l">A restricted record without a keeper</h1>
<p class="govuk-body">A record of ${sayWhose(seal.authority)} (record ${seal.record}…), restricted at ${sayMoment(seal.sealedAt)}. Nobody can open it:
its keepers have left, or their roles or teams are over. Ask the authority who should keep it. You do not see the record, and cannot name yourself.</p>
${form({ action: `/access/keepers/${seal.id}`, tokens, body })}
</div></div>`,
  }
}
