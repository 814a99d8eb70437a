// A form as it reads to somebody who may not fill it in.
import { pagesOf, sayStored } from '../../../../domain/instruments/index.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { checkAnswers } from '../../../components/check-answers/check-answers.ts'
import type { Page } from '../../../frame/screen.ts'
import { html } from '../../../html.ts'
import { childBar } from '../../children/child-bar.ts'
import { type Filling, maySee, tabTitle } from '../filling.ts'
import { isAnswerable } from '../input/draw-question.ts'
import { homeOf } from './page.ts'

/** Draws every answer that may be seen. */
export function plainView(filling: Filling): Page {
  const { of, bar, now, stored, role, asked } = filling
  const cards = pagesOf(of).map(page => {
    const ids = page.questions.filter(id => asked.includes(id))
    const answers = ids.flatMap(id => {
      const question = of.questions[id]
      if (question === undefined || !isAnswerable(question)) return []
      const says = maySee(role, of, question) ? sayStored(question, stored.get(id)) : 'You may not see this section.'
      return [{ question: question.label, answer: says === '' ? null : { text: says } }]
    })
    return checkAnswers({ title: page.title, answers })
  })
  const body = html`${childBar(bar, now)}<h1 class="govuk-heading-l">${of.title}</h1>${cards}`
  return { kind: 'page', title: tabTitle(of.title), part: 'children', before: backLink(homeOf(filling)), body }
}
