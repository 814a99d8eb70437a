// A form for stories: of any instrument and with the answers that a story gives, as the screens hold one.
import {
  type Answer,
  answersOf,
  askedOf,
  type Circumstances,
  type FilledForm,
  type Finding,
  findingsOf,
  type Instrument,
  type Known,
  type PrefillSource,
  type StoredAnswer,
  type StoredAnswers,
  unansweredOf,
} from '../../../domain/instruments/index.ts'
import { addYears, dayOf, hoursAfter } from '../../../domain/kernel/index.ts'
import { html } from '../../html.ts'
import { quietBar } from '../children/example-child.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import type { Filling } from './filling.ts'

/** An answer as it stands, by Alex Sample two hours ago unless it says otherwise. */
export const saidAnswer = (value: unknown, more: Partial<StoredAnswer> = {}): StoredAnswer => ({
  ...{ value, notKnown: false, cameFrom: '', version: 1, by: 'Alex Sample', at: hoursAfter(storyNow, -2) },
  ...more,
})

const around: Circumstances = {
  bornOn: addYears(dayOf(storyNow), -12),
  on: dayOf(storyNow),
  now: storyNow,
  inCare: false,
  blocked: false,
  meetingLevel: null,
  meetingHeld: false,
  meetings: [],
  interviewDueAt: null,
  sharedWith: [],
  forms: [],
}

const line = (of: Instrument): Omit<FilledForm, 'answers' | 'amendments'> => ({
  ...{ id: exampleId<'form'>(401), childId: quietBar.id, episodeId: null, reviews: [], version: 1, newer: false },
  ...{ instrument: of.code, instrumentVersion: of.version, source: 'typed', openedOn: dayOf(storyNow) },
  ...{ completedOn: null, begunAt: hoursAfter(storyNow, -3), begunBy: 'Alex Sample' },
  ...{ submittedAt: null, submittedBy: null, score: null, scoredLevel: null, level: null, riskType: null },
  ...{ enteredInErrorAt: null, enteredInErrorReason: null },
})

/** What a story says of its form. */
export type ExampleSaid = {
  readonly answers?: Readonly<Record<string, StoredAnswer>>
  readonly before?: Readonly<Record<string, StoredAnswer>>
  readonly prefill?: Readonly<Partial<Record<PrefillSource, Known>>>
  readonly findings?: readonly Finding[]
  readonly more?: Partial<Filling>
  readonly form?: Partial<FilledForm>
}

const mapOf = (said: Readonly<Record<string, StoredAnswer>>): StoredAnswers => new Map(Object.entries(said))

/** A form as its screens hold it. */
export function exampleFilling(of: Instrument, said: ExampleSaid = {}): Filling {
  const stored = mapOf(said.answers ?? {})
  const answers: Readonly<Record<string, Answer<never>>> = answersOf(of.questions, stored) as never
  const form = { ...line(of), answers: new Map([[0, stored]]), amendments: [], ...said.form }
  const findings = said.findings ?? findingsOf(of, answers, around)
  return {
    ...{ form, of, around, stored, answers, bar: quietBar, now: storyNow, role: 'practitioner', name: 'Alex Sample' },
    before: mapOf(said.before ?? {}),
    prefill: new Map(Object.entries(said.prefill ?? {}) as [PrefillSource, Known][]),
    asked: askedOf(of.questions, answers, around),
    looked: { unanswered: unansweredOf(of.questions, answers, around), findings },
    writer: 'Alex Sample, Practitioner, Example Council',
    tokens: html`<input type="hidden" name="_csrf" value="example">`,
    ...said.more,
  }
}
