// A completed form on paper: the form in its own order and words, with who printed it on every page.
import { sayMoment } from '../../../../domain/kernel/index.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import type { Page } from '../../../frame/screen.ts'
import { html } from '../../../html.ts'
import { formHref, tabTitle } from '../filling.ts'
import { drawAmendments } from '../read/amendments.ts'
import { drawReviews, formPen, type ReadPage, scorePart, seen, standing, whoAndWhen, whoseForm } from '../read/page.ts'
import { drawSheet } from '../sheet/sheet.ts'

/** Draws the page. `by` is who prints it. */
export function printPage(page: ReadPage, by: string): Page {
  const { filling, earlier } = page
  const { form, of, now } = filling
  const top = `${whoseForm(page)} · ${of.name}, version ${of.version} · Official: sensitive · Printed by ${by}, ${sayMoment(now)}`
  return {
    kind: 'page',
    title: tabTitle(of.name),
    part: 'children',
    before: backLink({ href: formHref(form.id), text: 'Back to the form' }),
    body: html`<p class="govuk-body hw-no-print">Print it with your browser. That it was opened to be printed is noted, with your name.</p>
<div class="hw-paper hw-paper--print"><div class="hw-paper__top"><p class="hw-paper__head">${top}</p></div>
<div class="hw-paper__body"><h1 class="govuk-heading-l">${of.title}</h1>
${whoAndWhen(page)}
${drawSheet(formPen(page), standing(page))}
${scorePart(page)}
${drawReviews(page)}
${drawAmendments({ form, of, earlier, maySee: seen(page) })}
</div></div>`,
  }
}
