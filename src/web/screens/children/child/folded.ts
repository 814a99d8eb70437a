// Long lists fold: the latest few are open, and the rest waits behind a line that says how many there are.
import { details } from '../../../components/details/details.ts'
import { type Html, html } from '../../../html.ts'

/** How many of a list stand open on the page of a child. */
export const openInList = 5

/** The first few as `draw` writes them, and the others folded under `more`, which says what they are. */
export function folded<T>(
  all: readonly T[],
  draw: (some: readonly T[]) => Html,
  more: (count: number) => string,
  open = openInList,
): Html {
  const rest = all.slice(open)
  return html`${draw(all.slice(0, open))}${rest.length > 0 && details({ summaryText: more(rest.length), html: draw(rest) })}`
}
