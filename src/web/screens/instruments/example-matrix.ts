// Invented matrices of an invented child, for stories and tests of the pages that fill them in.
import {
  answersOf,
  askedOf,
  type Circumstances,
  type FormLine,
  findingsOf,
  type Instrument,
  instruments,
  type StoredAnswer,
  type StoredAnswers,
  unansweredOf,
} from '../../../domain/instruments/index.ts'
import { addYears, dayOf, hoursAfter } from '../../../domain/kernel/index.ts'
import { html } from '../../html.ts'
import { missingBar } from '../children/example-child.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import type { Filling } from './filling.ts'
import { indicatorIds } from './judgement/indicators.ts'

const today = dayOf(storyNow)

/** An instrument by its code. Throws where there is none. */
export function instrumentCalled(code: string): Instrument {
  const found = instruments.find(one => one.code === code)
  if (found === undefined) throw new RangeError(`there is no instrument ${code}`)
  return found
}

/** An answer as it stands, saved so many days ago. */
export const stands = (value: unknown, days = 0): StoredAnswer => ({
  value,
  notKnown: false,
  cameFrom: '',
  version: 1,
  by: 'A. Sample',
  at: hoursAfter(storyNow, -24 * days - 1),
})

/** What is known around an example: a child of fourteen who is not in care. */
export const exampleAround: Circumstances = {
  bornOn: addYears(today, -14),
  on: today,
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

const evidence = 'School says that Robin left with an adult nobody knows, and came back with a new phone.'

/** A scored indicator as it is stored. */
export const scored = (level: number | 'not-known' | null, said = evidence) => ({
  level,
  evidence: level === 0 ? '' : said,
  source: level === 0 ? '' : 'School',
  seen: level === 0 ? null : 'observed',
  when: level === 0 ? null : 'recent',
})

type Levels = readonly (number | 'not-known' | null)[]

/** The answers of a matrix whose indicators have these levels, in their order; null is unanswered. */
export function storedMatrix(levels: Levels, more: Readonly<Record<string, unknown>> = {}, days = 0): StoredAnswers {
  const ids = indicatorIds(instrumentCalled('rfm-2024'))
  const indicators = ids.flatMap((id, n) => {
    const level = levels[n] ?? null
    return level === null ? [] : [[id, stands(scored(level), days)] as const]
  })
  return new Map([...indicators, ...Object.entries(more).map(([id, value]) => [id, stands(value, days)] as const)])
}

/** A form that is being filled in, with these answers. */
export function exampleFilling(
  code: string,
  stored: StoredAnswers,
  more: Partial<Pick<Filling, 'before' | 'around' | 'role' | 'bar'>> & { readonly form?: Partial<FormLine> } = {},
): Filling {
  const of = instrumentCalled(code)
  const around = more.around ?? exampleAround
  const answers = answersOf(of.questions, stored)
  const line: FormLine = {
    ...{ id: exampleId(700), childId: exampleId(1), episodeId: null, instrument: code, instrumentVersion: of.version },
    ...{ source: 'typed', openedOn: today, completedOn: null, begunAt: hoursAfter(storyNow, -2), begunBy: 'A. Sample' },
    ...{ submittedAt: null, submittedBy: null, score: null, scoredLevel: null, level: null, riskType: null },
    ...{ enteredInErrorAt: null, enteredInErrorReason: null, newer: false, version: 1, reviews: [] },
    ...more.form,
  }
  return {
    form: { ...line, answers: new Map([[0, stored]]), amendments: [] },
    of,
    around,
    ...{ prefill: new Map(), stored, answers, asked: askedOf(of.questions, answers, around) },
    looked: { unanswered: unansweredOf(of.questions, answers, around), findings: findingsOf(of, answers, around) },
    before: more.before ?? new Map(),
    bar: more.bar ?? missingBar,
    now: storyNow,
    role: more.role ?? 'practitioner',
    writer: 'A. Sample, practitioner, Staffordshire',
    name: 'A. Sample',
    tokens: html``,
  }
}
