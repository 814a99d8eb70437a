// Everything that was answered, before it is sent, each with a way back to change it.
import type { Html } from '../../html.ts'
import { html } from '../../html.ts'
import { summaryList } from '../summary-list/summary-list.ts'
import type { Words } from '../words.ts'

/** One question with its answer; without one it reads "Not answered". */
export interface CheckedAnswer {
  readonly question: string
  readonly answer?: Words | null | undefined
  /** Where it is changed; absent when it may not be. */
  readonly href?: string | undefined
}

/** A title frames the answers in a card. */
export interface CheckAnswersParams {
  readonly title?: string | undefined
  readonly answers: readonly CheckedAnswer[]
}

/** Writes answers with links to change them. */
export function checkAnswers(params: CheckAnswersParams): Html {
  return summaryList({
    card: params.title === undefined ? undefined : { title: { text: params.title } },
    rows: params.answers.map(({ question, answer, href }) => ({
      key: { text: question },
      value: answered(answer),
      actions: href ? { items: [{ href, text: 'Change', visuallyHiddenText: lowerFirst(question) }] } : undefined,
    })),
  })
}

function answered(answer: Words | null | undefined): Words {
  if (answer && answer.text !== '') return answer
  return { html: html`<span class="hw-unknown">Not answered</span>` }
}

/** "Date of birth" reads on from "Change" as "date of birth"; "RHI date" stays. */
function lowerFirst(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
}
