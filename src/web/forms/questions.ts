// A form as data: its questions by name, from which it is drawn, read and checked; what is read is typed by what is asked.
import type { Day } from '../../domain/kernel/index.ts'
import type { Reported } from '../../domain/missing/index.ts'

type Asked = { readonly label: string; readonly hint?: string; readonly required?: string }

/** One of several answers, with what it means where that helps. */
export type Choice<T extends string> = { readonly value: T; readonly text: string; readonly hint?: string }

/** A question of a form. `required` is the sentence that says it is missing; without one it may stay empty. */
export type Question =
  | (Asked & { readonly kind: 'moment'; readonly presetNow?: boolean; readonly needsTime?: boolean })
  | (Asked & { readonly kind: 'day'; readonly past?: boolean })
  | (Asked & { readonly kind: 'text'; readonly rows: number })
  | (Asked & { readonly kind: 'line'; readonly width?: number })
  | (Asked & { readonly kind: 'choice'; readonly choices: readonly Choice<string>[] })
  /** One of many: a list to open, with nothing chosen at first. */
  | (Asked & { readonly kind: 'pick'; readonly choices: readonly Choice<string>[] })

/** The questions of a form by the names of their fields. */
export type Questions = Readonly<Record<string, Question>>

/** What answers a question: text is empty and the others null where nothing was given. */
export type AnswerTo<Q extends Question> = Q extends { kind: 'moment' }
  ? Reported | null
  : Q extends { kind: 'day' }
    ? Day | null
    : Q extends { kind: 'choice' | 'pick'; choices: readonly Choice<infer T>[] }
      ? T | null
      : string

/** The answers to a form by name. */
export type Answers<S extends Questions> = { readonly [K in keyof S]: AnswerTo<S[K]> }

type MomentMore = { hint?: string; required?: string; presetNow?: boolean; needsTime?: boolean }

/** Asks when something happened, and how sure the time is; the moment may not lie ahead. `presetNow` offers the present. */
export const moment = (label: string, more: MomentMore = {}) => ({ kind: 'moment', label, ...more }) as const

/** Asks when something was done that may meet a duty: without its time nobody could say whether it was in time. */
export const timed = (label: string, required: string) =>
  ({ kind: 'moment', label, required, presetNow: true, needsTime: true }) as const

/** Asks for a date, which may lie ahead unless it must be `past`. */
export const day = (label: string, more: { hint?: string; required?: string; past?: boolean } = {}) =>
  ({ kind: 'day', label, ...more }) as const

/** Asks for several lines. */
export const text = (label: string, more: { hint?: string; required?: string; rows?: number } = {}) =>
  ({ kind: 'text', label, rows: 4, ...more }) as const

/** Asks for one line. */
export const line = (label: string, more: { hint?: string; required?: string; width?: number } = {}) =>
  ({ kind: 'line', label, ...more }) as const

/** Asks for one of several. */
export const choice = <T extends string>(
  label: string,
  choices: readonly Choice<T>[],
  more: { hint?: string; required?: string } = {},
) => ({ kind: 'choice', label, choices, ...more }) as const

/** Asks for one of many, such as a team or a colleague. */
export const pick = <T extends string>(
  label: string,
  choices: readonly Choice<T>[],
  more: { hint?: string; required?: string } = {},
) => ({ kind: 'pick', label, choices, ...more }) as const
