// What somebody should know who judges a risk: children with learning difficulties may not understand what they run into
// (PRIN-4.1d). It comes from the child's record, and only those see it who may read that.
import type { Understanding } from '../../../store/protection/reads.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { type Html, html } from '../../html.ts'

/** The box; nothing where nothing of it is recorded. */
export function understandingBox(known: Understanding | null): Html | false {
  if (known === null) return false
  const { learning, needs, howBest, interpreter, language, disabilities } = known
  const lines: readonly (readonly [string, string])[] = [
    ['Learning difficulties', learning],
    ['Disability', disabilities.join('; ')],
    ['Communication needs', needs],
    ['How best to speak with the child', howBest],
    ['Interpreter', interpreter === 'yes' ? `needed${language === '' ? '' : `: ${language}`}` : ''],
  ]
  const said = lines.filter(([, words]) => words !== '')
  if (said.length === 0) return false
  return insetText({
    html: html`<p class="govuk-body"><strong>This child may not understand the risk.</strong> From the child’s record:</p>
<ul class="govuk-list govuk-list--bullet">${said.map(([label, words]) => html`<li>${label}: ${words}</li>`)}</ul>`,
  })
}
