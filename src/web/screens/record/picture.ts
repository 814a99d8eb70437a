// A photograph on a page: named for the one who hears the page, and when it was taken.
import { type Id, sayDay } from '../../../domain/kernel/index.ts'
import type { AnyRow } from '../../../domain/record/index.ts'
import type { KeptRow, RecordSections } from '../../../store/record/reads.ts'
import { type Html, html } from '../../html.ts'
import { pictureHref } from './ways.ts'

const sayTaken = ({ taken }: AnyRow): string =>
  typeof taken === 'number' ? `taken on ${sayDay(taken)}` : 'taken on a day not known'

/** The picture of a photograph: small beside a name, large on a page of its own and in print. */
export function drawPicture(child: Id<'child'>, photograph: KeptRow<AnyRow>, size: 'small' | 'large'): Html {
  const taken = sayTaken(photograph.value)
  return html`<figure class="hw-photograph hw-photograph--${size}">
<img src="${pictureHref(child, photograph.id)}" alt="Photograph of the child, ${taken}">
<figcaption class="govuk-body-s">Photograph ${taken}</figcaption>
</figure>`
}

/** The latest photograph; null where there is none, or the reader may not see it. */
export function drawPhotograph({ child, photograph }: RecordSections, size: 'small' | 'large'): Html | null {
  const first = photograph.kind === 'shown' ? photograph.value[0] : undefined
  return first === undefined ? null : drawPicture(child, first, size)
}
