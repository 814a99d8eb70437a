// One line at home where somebody left and nobody has taken over a child since.
import type { WithoutWorker } from '../../../store/people/reads.ts'
import { type Html, html } from '../../html.ts'

function sayWho(children: readonly WithoutWorker[]): string {
  const [first, ...others] = [...new Set(children.map(one => one.worker))]
  return others.length === 0 ? `${first ?? 'somebody'} left` : `${first} and ${others.length} more left`
}

/** The line; nothing where every child has somebody. */
export function leaversBlock(children: readonly WithoutWorker[]): Html | false {
  const count = new Set(children.map(one => one.child)).size
  return (
    count > 0 &&
    html`<p class="govuk-inset-text"><a class="govuk-link" href="/children-without-worker">${count === 1 ? '1 child has' : `${count} children have`} no worker since ${sayWho(children)}</a>.</p>`
  )
}
