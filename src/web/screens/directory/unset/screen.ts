// `/directory/unset`: needed destinations without a value today, and numbers that nobody has set.
import { roleMay } from '../../../../domain/access/index.ts'
import { sayNumber, type Unset, unsetByOwner, unsetOf, whoseNames } from '../../../../domain/directory/index.ts'
import { dayOf } from '../../../../domain/kernel/index.ts'
import { readDestinationsOn, readNumbers } from '../../../../store/directory/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import type { Page, Screen } from '../../../frame/screen.ts'
import { html } from '../../../html.ts'

/** Draws the page. */
export function unsetPage(unset: Unset, mayChange: boolean): Page {
  const item = (href: string, text: string, more: string) =>
    html`<li>${mayChange ? html`<a class="govuk-link" href="${href}">${text}</a>` : text}${more}</li>`
  const owners = unsetByOwner(unset).map(
    ({ whose, places }) => html`<h2 class="govuk-heading-m">${whoseNames[whose]}</h2>
<ul class="govuk-list govuk-list--bullet">${places.map(({ kind }) => item(`/directory/set/${kind.kind}/${whose}`, kind.title, ` (${kind.source})`))}</ul>`,
  )
  const numbers = unset.numbers.map(number =>
    item(`/directory/numbers/${number.key}`, number.title, `: ${sayNumber(number, number.otherwise)}`),
  )
  const body = html`<h1 class="govuk-heading-l">What is unset</h1>
${unset.places.length === 0 ? insetText({ text: 'Every destination that is needed has a value today.' }) : owners}
${
  numbers.length > 0 &&
  html`<h2 class="govuk-heading-m">Numbers that nobody has set</h2>
<p class="govuk-body">They work with these values until somebody decides otherwise.</p>
<ul class="govuk-list govuk-list--bullet">${numbers}</ul>`
}`
  const before = backLink({ href: '/directory', text: 'Who to call' })
  return { kind: 'page', title: 'What is unset', part: 'directory', before, body }
}

/** What is unset. */
export const unsetScreen: Screen = {
  path: '/directory/unset',
  get: async ask => {
    const { role } = ask.actor
    if (!roleMay(role, 'directory', 'read')) return { kind: 'not-found' }
    return ask.store.read(ask.asker, 'see-unset', async tx => {
      const destinations = await readDestinationsOn(tx, dayOf(tx.now))
      const numbers = (await readNumbers(tx)).map(one => one.key)
      return unsetPage(unsetOf({ destinations, numbers }), roleMay(role, 'directory', 'write'))
    })
  },
}
