// What may be done with a form that is submitted, as it stands and by whom.
import { livedOf, pagesOf, whyNoReview } from '../../../../domain/instruments/index.ts'
import { dayOf } from '../../../../domain/kernel/index.ts'
import { button } from '../../../components/button/button.ts'
import { details } from '../../../components/details/details.ts'
import { type Html, html } from '../../../html.ts'
import { childHref } from '../../children/child-bar.ts'
import { type Filling, formHref, mayAnswer } from '../filling.ts'
import { standingOf } from '../say-form.ts'

const link = (href: string, text: string): Html => html`<li><a class="govuk-link" href="${href}">${text}</a></li>`

const secondary = (href: string, text: string): Html => button({ text, href, classes: 'govuk-button--secondary' })

function reviewButton({ form, of, now }: Filling): Html | false {
  const open = form.reviews.find(one => one.submittedAt === null)
  if (open !== undefined)
    return secondary(formHref(form.id, `/review/${open.number}`), `Go on with review ${open.number}`)
  if (whyNoReview(livedOf(form), of.life, dayOf(now)) !== null) return false
  const next = form.reviews.length + 1
  return secondary(formHref(form.id, `/review/${next}`), `Begin review ${next}`)
}

function newButton({ form, of, now }: Filling): Html {
  const standing = standingOf(form, dayOf(now)).kind
  const wanted = standing === 'expired' || standing === 'reviewed-out' || standing === 'ends-soon'
  const href =
    form.episodeId === null
      ? childHref(form.childId, `/forms/${of.code}`)
      : `/episodes/${form.episodeId}/forms/${of.code}`
  return wanted ? button({ text: 'Begin a new form', href }) : secondary(href, 'Begin a new form')
}

function amendLinks(filling: Filling): Html | false {
  const { form, of, role } = filling
  const pages = pagesOf(of).filter(page =>
    page.questions.some(id => {
      const question = of.questions[id]
      return question !== undefined && mayAnswer(role, of, question)
    }),
  )
  if (pages.length === 0) return false
  const links = pages.map(page => link(formHref(form.id, `/amend/${page.key}`), page.title))
  return details({
    summaryText: 'Amend it',
    html: html`<p class="govuk-body">What was submitted stays. An amendment needs a reason, and shows beside what it changed. Which part?</p><ul class="govuk-list">${links}</ul>`,
  })
}

/** Draws them; a reader is offered the print. */
export function drawActs(filling: Filling, mayWrite: boolean): Html {
  const { form } = filling
  const print = link(formHref(form.id, '/print'), 'Print this form')
  const wrong = link(formHref(form.id, '/in-error'), 'It was entered in error')
  const writes = mayWrite && form.submittedAt !== null && form.enteredInErrorAt === null
  return html`<div class="hw-no-print">
${writes && html`<div class="govuk-button-group">${reviewButton(filling)}${newButton(filling)}</div>`}
<ul class="govuk-list">${print}${writes && wrong}</ul>
${writes && amendLinks(filling)}
</div>`
}
