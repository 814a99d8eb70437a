// What the last form of this kind said of an indicator, to look at beside the answer of today.
import { dayOf, sayDay } from '../../../../domain/kernel/index.ts'
import { type Html, html } from '../../../html.ts'
import type { AskedQuestion } from '../input/asked.ts'
import { scoredOf } from './scored.ts'
import { sayLevel, sayWhence } from './words.ts'

/** What the last form said of this indicator; false where there was none, or it said nothing. */
export function lastTime({ question, before }: Pick<AskedQuestion, 'question' | 'before'>): Html | false {
  if (before === undefined) return false
  const scored = scoredOf(question, before)
  const level = scored === null ? 'Not known' : (sayLevel(scored.level) ?? 'Not answered')
  const whence = scored === null ? '' : sayWhence(scored)
  return html`<p class="hw-last"><strong>Last time: ${level}</strong> (${sayDay(dayOf(before.at))}, ${before.by})</p>
${scored !== null && scored.evidence !== '' && html`<p class="hw-last hw-said">${scored.evidence}</p>`}
${whence !== '' && html`<p class="hw-last">${whence}</p>`}`
}
