// What a submitted missing-from-care assessment says of how it came about and what it came to (CARE-A1.3 to CARE-A1.11).
import { answersOf, type FilledForm, instrumentOf } from '../instruments/index.ts'
import { saidDay, saidRows, saidText } from '../instruments/said.ts'
import type { Day } from '../kernel/index.ts'

/** Who takes part in the meeting, by question, and how often the protocol says that they do (CARE-A1.3). */
export const takesPart = {
  'd-carer': { who: 'The carer', how: 'always' },
  'd-social-worker': { who: 'The social worker', how: 'always' },
  'd-placement-officer': { who: 'The family placement officer', how: 'where there is one' },
  'd-child': { who: 'The child or young person', how: 'usually' },
  'd-parents': { who: 'The parents', how: 'usually' },
} as const

/** Somebody of the meeting: whether they were there, and if not, why. Null is what nobody said. */
export type Attendance = {
  readonly who: string
  readonly how: string
  readonly present: 'yes' | 'no' | null
  readonly name: string | null
  readonly why: string | null
}

/** How far the child is known, and whether those who assess agree (CARE-A1.8). */
export type Knowledge = 'enough-and-agreed' | 'little' | 'disputed'

/** What an assessment came to. */
export type AppendixOne = {
  readonly meeting: readonly Attendance[]
  /** Whether the police co-ordinator was consulted, when, and what they advised; null where nobody said (CARE-A1.4). */
  readonly consulted: { readonly yes: boolean; readonly on: Day | null; readonly said: string | null } | null
  readonly complex: boolean
  readonly knowledge: Knowledge | null
  /** The concluding risk in words, and the action by its key (CARE-A1.11, GAP-37). */
  readonly concluding: string | null
  readonly action: string | null
  /** Why an action below the floor stands all the same; null where none was said. */
  readonly belowFloorBecause: string | null
  readonly reviewOn: Day | null
  /** The places at which the child is judged unsafe, as the form names them (CARE-A1.9). */
  readonly unsafe: readonly string[]
  /** Who was given a copy, as the form names them. */
  readonly copies: readonly { readonly name: string; readonly how: string; readonly on: Day | null }[]
}

const yesOrNo = (said: string | null): 'yes' | 'no' | null => (said === 'yes' || said === 'no' ? said : null)

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The floor under the concluding action: the child counts as at higher risk, which is medium at the least (GAP-36). */
export const floorOf = (knowledge: Knowledge | null): string | null => {
  if (knowledge === 'little')
    return 'Little is known, so the child is considered as being at higher risk: medium at the least.'
  if (knowledge === 'disputed')
    return 'There is disagreement, so the child is considered as being at higher risk: medium at the least.'
  return null
}

/** Reads an assessment; null where its version is not known. */
export function readAppendixOne(form: FilledForm): AppendixOne | null {
  const of = instrumentOf(form.instrument, form.instrumentVersion)
  if (of === null) return null
  const answers = answersOf(of.questions, form.answers.get(0) ?? new Map())
  const knowledge = saidText(answers, 'd-knowledge')
  const consulted = yesOrNo(saidText(answers, 'd-complex', 'consulted'))
  return {
    meeting: Object.entries(takesPart).map(([question, { who, how }]) => ({
      ...{ who, how, present: yesOrNo(saidText(answers, question, 'present')) },
      ...{ name: saidText(answers, question, 'name'), why: saidText(answers, question, 'why') },
    })),
    consulted:
      consulted === null
        ? null
        : {
            yes: consulted === 'yes',
            on: saidDay(answers, 'd-complex', 'on'),
            said: saidText(answers, 'd-complex', 'said'),
          },
    complex: saidText(answers, 'd-complex', 'complex') === 'yes',
    knowledge:
      knowledge === 'little' || knowledge === 'disputed' || knowledge === 'enough-and-agreed' ? knowledge : null,
    concluding: saidText(answers, 'd37', 'assessment'),
    action: saidText(answers, 'd37', 'action'),
    belowFloorBecause: saidText(answers, 'd-below-floor'),
    reviewOn: saidDay(answers, 'd07'),
    unsafe: saidRows(answers, 'd46')
      .filter(row => row.unsafe === true)
      .map(row => textIn(row.place)),
    copies: saidRows(answers, 'd47').map(row => ({
      ...{ name: textIn(row.name), how: textIn(row.how) },
      // A cell of a table that holds a number is a day.
      on: typeof row.on === 'number' ? (row.on as Day) : null,
    })),
  }
}
