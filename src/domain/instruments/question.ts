// One question of a form: its words as the form prints them, what answers it, and when it must be answered.
import type { Section } from '../access/access-table.ts'
import type { Condition } from './condition.ts'
import type { Input } from './input.ts'
import type { PrefillSource } from './prefill.ts'

/** A question. The words are those of the instrument, misspellings included. */
export type Question<I extends Input = Input> = {
  /** The heading of the form under which it stands, word for word. */
  readonly section: string
  readonly label: string
  readonly input: I
  /** Lines that the form prints beside it, word for word. */
  readonly prompts?: readonly string[]
  /** Advice of ours, never part of the instrument. */
  readonly hint?: string
  /** Whether a form without it may not be submitted; "not known" answers it. Saving never asks for it. */
  readonly required?: true
  /** Likewise, where this holds. */
  readonly requiredWhen?: Condition
  /** Asked only where this holds; an answer given before stays stored and is not shown or asked for. */
  readonly when?: Condition
  /** What of the child's record, the episode or the writer is offered as its answer. */
  readonly from?: PrefillSource
  /** Whether it is brought up to the moment of submitting, unless somebody typed it (RHIF-1); for `today` and `now`. */
  readonly stamped?: true
  /** The part that takes it over, where several cells are asked under one label. */
  readonly into?: string
  /** Where only some may see the answer: a section of the record besides that of the form. */
  readonly sensitive?: Section
  /** Not among the printed form's questions: the product asks it besides, such as whether the child was present. */
  readonly beside?: true
  /** Of the questions with this word exactly one may be ticked. */
  readonly oneOf?: string
  /** Whether "not known" may answer it; a box to tick, a table and a scored level have ways of their own. */
  readonly neverNotKnown?: true
}

/** The questions of a form by id, in the order of the form. */
export type Questions = Readonly<Record<string, Question>>

const waysOfTheirOwn: readonly Input['kind'][] = ['tick', 'table', 'level', 'column-tick', 'computed', 'heading']

/** Whether "not known" may be said to a question besides its own answers. */
export const takesNotKnown = ({ input, neverNotKnown }: Question): boolean =>
  neverNotKnown !== true && !waysOfTheirOwn.includes(input.kind)
