// What stands at each question of a form that is read: the answer, or why there is none, and what is said of it besides.
import {
  type AnyAnswers,
  answersOf,
  type Instrument,
  type Question,
  type Questions,
  type StoredAnswer,
  type StoredAnswers,
  workedOutOf,
} from '../../../../domain/instruments/index.ts'
import type { Day } from '../../../../domain/kernel/index.ts'
import { type Html, html } from '../../../html.ts'
import type { Pen, Stands } from '../sheet/pen.ts'

/** A part of a form, with who reads it. */
export type ReadPart = {
  readonly of: Instrument
  readonly questions: Questions
  readonly stored: StoredAnswers
  /** The ids that are asked as the answers stand. */
  readonly asked: readonly string[]
  readonly maySee: (question: Question) => boolean
  /** Who submitted the part: who else wrote an answer is said beside it. */
  readonly by: string | null
  /** The questions that were amended, each with the places of its amendments among all of them. */
  readonly amended: ReadonlyMap<string, readonly number[]>
  readonly bornOn: Day | null
  readonly on: Day
}

// That there is a question is no secret: the form prints it for every child. Whether there is an answer would be one.
const unseen = 'Your role does not see the answer to this question'
const notAsked = 'Not asked: it depends on another answer'

const isNothing = (stored: StoredAnswer | undefined): boolean =>
  stored === undefined || (stored.value === null && !stored.notKnown)

function saysOf(part: ReadPart, id: string, question: Question, computed: string | undefined): string | null {
  if (!part.maySee(question)) return unseen
  if (!part.asked.includes(id)) return notAsked
  if (question.input.kind === 'computed') return computed ?? 'Not worked out'
  const stored = part.stored.get(id)
  if (isNothing(stored)) return 'Not answered'
  return stored?.notKnown ? 'Not known' : null
}

function notes({ by, amended }: ReadPart, id: string, stored: StoredAnswer | undefined): Html | null {
  const places = amended.get(id) ?? []
  const came = stored?.cameFrom ? `Taken over from: ${stored.cameFrom}` : ''
  const other = stored !== undefined && stored.by !== '' && stored.by !== by ? `Written by ${stored.by}` : ''
  const said = [came, other].filter(one => one !== '')
  if (said.length === 0 && places.length === 0) return null
  const links = places.map(n => html` <a class="govuk-link" href="#amendment-${n}">Amended: see amendment ${n}</a>`)
  return html`<p class="hw-paper-asked__note">${said.join('. ')}${links}</p>`
}

function standsAt(part: ReadPart, computed: Readonly<Record<string, string>>, id: string, question: Question): Stands {
  const says = saysOf(part, id, question, computed[id])
  if (says === unseen || says === notAsked) return { json: null, says, note: null }
  const stored = part.stored.get(id)
  return { json: says === null ? stored?.value : null, says, note: notes(part, id, stored) }
}

/** The pen that draws a part as it reads. */
export function readingPen(part: ReadPart): Pen {
  const answers: AnyAnswers = answersOf(part.questions, part.stored)
  const computed = workedOutOf(part.of, answers, { bornOn: part.bornOn, on: part.on })
  return { kind: 'answered', answers: (id, question) => standsAt(part, computed, id, question) }
}
