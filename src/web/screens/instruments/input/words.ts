// The words that stand with a question besides its label: the lines that the form prints, and our advice.
import type { Question } from '../../../../domain/instruments/index.ts'
import type { Words } from '../../../components/words.ts'
import { html } from '../../../html.ts'

/** What stands under a question's label; undefined where nothing does. */
export function hintOf({ prompts = [], hint }: Question): Words | undefined {
  if (prompts.length === 0) return hint === undefined ? undefined : { text: hint }
  const lines = prompts.map(prompt => html`<span class="hw-prompt">${prompt}</span>`)
  return { html: html`${lines}${hint !== undefined && html`<span class="hw-prompt">${hint}</span>`}` }
}
