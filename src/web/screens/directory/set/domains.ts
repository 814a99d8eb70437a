// The domains that mail may go to: an allow-list that the partnership keeps itself (GAP-42).
import { allowMailDomain } from '../../../../actions/directory/fill-in.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { readMailDomains } from '../../../../store/directory/reads.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { type FormPage, formPage } from '../../../forms/form-page.ts'
import { line } from '../../../forms/questions.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Page, Screen } from '../../../frame/screen.ts'
import { html } from '../../../html.ts'
import { answerTo } from '../saved.ts'

/** Draws the page. */
export function domainsPage(
  ask: Pick<Ask, 'tokens' | 'now'>,
  domains: readonly string[],
  more: Partial<FormPage>,
): Page {
  const remove = (domain: string) =>
    form({
      action: '/directory/domains',
      tokens: ask.tokens,
      body: html`<input type="hidden" name="domain" value="${domain}"><input type="hidden" name="end" value="yes">
${button({ text: `Stop mail to ${domain}`, classes: 'govuk-button--secondary' })}`,
    })
  const list =
    domains.length === 0
      ? html`<p class="govuk-body">No domain yet: no e-mail address can be filled in.</p>`
      : html`<ul class="govuk-list">${domains.map(domain => html`<li><p class="govuk-body"><strong>${domain}</strong></p>${remove(domain)}</li>`)}</ul>`
  return formPage({
    title: 'Domains that mail may go to',
    part: 'directory',
    back: { href: '/directory', text: 'Who to call' },
    action: '/directory/domains',
    tokens: ask.tokens,
    advice: [
      'An address is taken only where its part after the @ stands here. Retired secure-mail schemes do not belong here.',
    ],
    shown: list,
    questions: { domain: line('Add a domain', { hint: 'The part of an address after the @, such as example.org' }) },
    fields: {},
    faults: [],
    now: ask.now,
    button: 'Add it',
    ...more,
  })
}

async function show(ask: Ask, more: Partial<FormPage>): Promise<Answer> {
  if (!roleMay(ask.actor.role, 'directory', 'write')) return { kind: 'not-found' }
  return ask.store.read(ask.asker, 'open-mail-domains', async tx => domainsPage(ask, await readMailDomains(tx), more))
}

async function submit(ask: Ask): Promise<Answer> {
  if (!roleMay(ask.actor.role, 'directory', 'write')) return { kind: 'not-found' }
  const ends = textOf(ask.fields, 'end') === 'yes'
  const saved = await allowMailDomain(ask.store, ask.asker, textOf(ask.fields, 'domain'), !ends)
  return answerTo(saved, '/directory/domains', 'domain', more => show(ask, { fields: ask.fields, ...more }))
}

/** `/directory/domains`. */
export const domainsScreen: Screen = { path: '/directory/domains', get: ask => show(ask, {}), post: submit }
