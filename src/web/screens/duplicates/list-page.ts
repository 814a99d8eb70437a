// Records that may be of one child, for those whose part it is to say so.
import { authorities, displayName, sayBirth } from '../../../domain/children/index.ts'
import { sayPairReasons } from '../../../domain/duplicates/index.ts'
import { type Instant, sayMoment } from '../../../domain/kernel/index.ts'
import type { Pair, PairedRecord } from '../../../store/duplicates/reads.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { stackedTable } from '../../components/stacked-table/stacked-table.ts'
import type { Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { childHref } from '../children/child-bar.ts'

/** Where the list stands. */
export const pairsHref = '/children/duplicates'

/** The most pairs of one page: the surest first, and whoever judges them comes to the others. */
export const mostPairs = 50

/** What the page shows. */
export type PairsPage = { readonly pairs: readonly Pair[]; readonly count: number; readonly now: Instant }

const record = ({ identity, authority }: PairedRecord): Html =>
  html`${displayName(identity)}<br>${sayBirth(identity.born)}, ${authorities[authority]}`

/** The way to comparing the two, with both names for whoever hears it. */
export const compareLink = ({ one, other }: Pick<Pair, 'one' | 'other'>): Html =>
  html`<a class="govuk-link" href="${childHref(one.id, `/same-child/${other.id}`)}">Compare<span class="govuk-visually-hidden"> ${displayName(one.identity)} and ${displayName(other.identity)}</span></a>`

function why({ reasons, reopened }: Pair): string {
  const said = sayPairReasons(reasons).join('; ')
  const sentence = `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
  return reopened ? `${sentence} Judged before to be two children.` : sentence
}

/** Draws the list. */
export function pairsPage({ pairs, count }: PairsPage): Page {
  const rows = pairs.map(pair => [
    { html: record(pair.one) },
    { html: record(pair.other) },
    { text: why(pair) },
    { text: sayMoment(pair.foundAt) },
    { html: compareLink(pair) },
  ])
  const more =
    count > pairs.length &&
    insetText({
      text: `${pairs.length} of ${count} are shown, the surest first. The others follow as these are judged.`,
    })
  return {
    kind: 'page',
    title: 'Possible duplicates',
    part: 'children',
    body: html`<h1 class="govuk-heading-l">Possible duplicates</h1>
<p class="govuk-body">Two records that may be of one child. While they stand apart, episodes are counted by each alone. Nothing is joined by itself: compare them, and say whether they are one child or two. You see here the pairs of which you may see both records.</p>
${more}
${stackedTable({
  caption: 'Records that may be of one child',
  captionClasses: 'govuk-visually-hidden',
  columns: ['One record', 'The other record', 'Why', 'Found', 'Compare'].map(label => ({ label })),
  rows,
  emptyText: 'No two records that you may see are alike enough to be looked at.',
})}`,
  }
}
