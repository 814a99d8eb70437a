// A form as the API says it.
import type { z } from 'zod'
import type { OpenForm } from '../../actions/instruments/open-form.ts'
import type { Looked } from '../../actions/instruments/submit-form.ts'
import { type Role, roleMay } from '../../domain/access/index.ts'
import {
  type FormLine,
  type Instrument,
  type Question,
  questionsOf,
  type Review,
  type StoredAnswer,
} from '../../domain/instruments/index.ts'
import { type Day, dayText, type Instant, instantText } from '../../domain/kernel/index.ts'
import type { formLine, wholeForm } from './shapes.ts'

const onOf = (day: Day | null): string | null => (day === null ? null : dayText(day))
const atOf = (moment: Instant | null): string | null => (moment === null ? null : instantText(moment))

const reviewJson = ({ number, submittedAt, by, reviewedOn, level, riskType, version }: Review) => ({
  number,
  submittedAt: atOf(submittedAt),
  by,
  reviewedOn: onOf(reviewedOn),
  level,
  riskType,
  version,
})

/** The line of a form. */
export function lineJson(form: FormLine): z.infer<typeof formLine> {
  const { id, source, instrument, instrumentVersion, begunBy, submittedBy, score, scoredLevel, level, riskType } = form
  return {
    ...{ id, child: form.childId, episode: form.episodeId, instrument, instrumentVersion, source },
    ...{ openedOn: dayText(form.openedOn), completedOn: onOf(form.completedOn) },
    ...{ begunAt: instantText(form.begunAt), begunBy, submittedAt: atOf(form.submittedAt), submittedBy },
    ...{ score, scoredLevel, level, riskType, enteredInErrorAt: atOf(form.enteredInErrorAt) },
    ...{ superseded: form.newer, version: form.version, reviews: form.reviews.map(reviewJson) },
  }
}

/** One answer as it stands: a value, an honest "not known", or null. */
export function answerJson(stored: StoredAnswer | null | undefined) {
  if (stored === null || stored === undefined) return { answer: null, version: 0, cameFrom: '', by: '', at: null }
  const { value, notKnown, version, cameFrom, by, at } = stored
  return { answer: notKnown ? { notKnown: true } : value, version, cameFrom, by, at: instantText(at) }
}

const isAsked = ({ input }: Question): boolean => input.kind !== 'heading' && input.kind !== 'computed'

const maySee = (role: Role, of: Instrument, question: Question): boolean =>
  roleMay(role, question.sensitive ?? of.section, 'read')

function partJson({ form, of }: OpenForm, part: number, role: Role) {
  const asked = Object.entries(questionsOf(of, part)).filter(([, question]) => isAsked(question))
  const seen = asked.filter(([, question]) => maySee(role, of, question))
  return Object.fromEntries(seen.map(([id]) => [id, answerJson(form.answers.get(part)?.get(id))]))
}

/** A form with everything that the role may see. */
export function formJson(open: OpenForm, { unanswered, findings }: Looked, role: Role): z.infer<typeof wholeForm> {
  const { form, of } = open
  const hidden = Object.entries(of.questions).filter(([, question]) => isAsked(question) && !maySee(role, of, question))
  return {
    form: lineJson(form),
    answers: partJson(open, 0, role),
    reviewAnswers: Object.fromEntries(form.reviews.map(({ number }) => [String(number), partJson(open, number, role)])),
    hidden: hidden.map(([id]) => id),
    unanswered: [...unanswered],
    findings: findings.map(({ kind, id, question, says }) => ({ kind, id, question, says })),
    amendments: form.amendments.map(({ part, questions, reason, at, by }) => {
      return { part, questions: [...questions], reason, at: instantText(at), by }
    }),
  }
}
