// Answers to a form from JSON as it is stored, and what is known around it: for tests of checks and outcomes.

import { type AnyAnswers, notKnown } from '../../src/domain/instruments/answers.ts'
import { type Circumstances, type Finding, findingsOf, type Instrument } from '../../src/domain/instruments/index.ts'
import { readStored } from '../../src/domain/instruments/stored-answer.ts'
import { type Day, instant, parseDay } from '../../src/domain/kernel/index.ts'

/** A day from YYYY-MM-DD. Throws where there is no such day. */
export function dayOn(text: string): Day {
  const day = parseDay(text)
  if (day === null) throw new Error(`no such day: ${text}`)
  return day
}

/** Answers as the questions of a form type them; “not known” is said by `null`. Throws where the form would refuse one. */
export function answersTo({ questions }: Instrument, given: Readonly<Record<string, unknown>>): AnyAnswers {
  const read = Object.entries(given).map(([id, json]) => {
    const question = questions[id]
    if (question === undefined) throw new Error(`no question ${id}`)
    if (json === null) return [id, notKnown] as const
    const stored = readStored(question.input, json)
    if (stored.kind !== 'value') throw new Error(`${id} ${stored.kind === 'refused' ? stored.says : 'is empty'}`)
    return [id, { kind: 'answered', value: stored.value as never } as const] as const
  })
  return Object.fromEntries(read)
}

/** Nothing known around a form of 21 November 2026, but what is given. */
export const around = (given: Partial<Circumstances> = {}): Circumstances => ({
  bornOn: null,
  on: dayOn('2026-11-21'),
  now: instant(Date.UTC(2026, 10, 21, 12)),
  inCare: null,
  blocked: false,
  meetingLevel: null,
  meetingHeld: false,
  meetings: [],
  interviewDueAt: null,
  sharedWith: [],
  forms: [],
  ...given,
})

/** What the checks of a form find, as “kind id question” in their order. */
export const foundIn = (of: Instrument, given: Readonly<Record<string, unknown>>, known: Partial<Circumstances> = {}) =>
  findingsOf(of, answersTo(of, given), around(known)).map(one => `${one.kind} ${one.id} ${one.question}`)

/** The findings themselves that carry one id. */
export const findingsWith = (
  id: string,
  of: Instrument,
  given: Readonly<Record<string, unknown>>,
  known: Partial<Circumstances> = {},
): readonly Finding[] => findingsOf(of, answersTo(of, given), around(known)).filter(one => one.id === id)
