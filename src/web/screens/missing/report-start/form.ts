// From what was typed on the first page to a report: it comes of it whatever was typed.

import type { NewReport, ReportSent, SavedAnswer } from '../../../../actions/missing/report-missing.ts'
import type { Role } from '../../../../domain/access/index.ts'
import { asId, type Id } from '../../../../domain/kernel/index.ts'
import type { reporterKinds } from '../../../../domain/missing/index.ts'
import type { Reportable } from '../../../../store/missing/reads.ts'
import type { Answers, Questions } from '../../../forms/questions.ts'
import { readForm } from '../../../forms/read-form.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import type { Ask, Fault } from '../../../frame/screen.ts'
import { readOthers } from './others.ts'
import { type PersonRead, personOf } from './person.ts'
import { startQuestions } from './questions.ts'

const reporterOf: Readonly<Partial<Record<Role, keyof typeof reporterKinds>>> = {
  'provider-worker': 'home',
  'police-officer': 'police',
  'police-missing-co-ordinator': 'police',
  'school-lead': 'school',
  practitioner: 'social-worker',
}

/** What was read. `faults` may be left for later: the report then goes without what could not be read. */
export type StartRead = {
  readonly report: NewReport
  readonly answers: readonly Omit<SavedAnswer, 'version'>[]
  /** Whoever else is missing with them. */
  readonly others: readonly ReportSent[]
  readonly faults: readonly Fault[]
}

const timeParts = ['-day', '-month', '-year', '-time'] as const

// What was typed and could not be read goes into the account of what happened, so that nothing is lost.
function unread(questions: Questions, fields: Fields, faults: readonly Fault[]): string {
  const names = new Set(faults.map(fault => fault.field.replace(/-(day|month|year|time)$/, '')))
  const typed = [...names].map(name => {
    const words = timeParts.map(part => textOf(fields, name + part)).filter(text => text !== '')
    return { label: questions[name]?.label ?? name, words: words.join(' ') }
  })
  return typed
    .filter(({ words }) => words !== '')
    .map(({ label, words }) => `${label} Typed and not understood: ${words}`)
    .join('\n')
}

function answersOf(said: { lastSeenPlace: string; danger: string }, left: string): Omit<SavedAnswer, 'version'>[] {
  const all = [
    { question: 'last-seen-place', answer: said.lastSeenPlace, notKnown: false },
    { question: 'anticipated-risk', answer: said.danger, notKnown: false },
    { question: 'circumstances', answer: left, notKnown: false },
  ]
  return all.filter(one => one.answer !== '')
}

type Said = ReturnType<typeof startQuestions> extends infer S extends Questions ? Answers<S> : never

// A child whom nobody knows belongs, until somebody says otherwise, to the authority where they live.
function areaOf(area: string | null): Pick<NewReport, 'authority' | 'livesIn'> {
  if (area === 'staffordshire' || area === 'stoke-on-trent') return { authority: area, livesIn: area }
  return area === 'elsewhere' ? { authority: 'other', livesIn: 'elsewhere' } : { authority: null, livesIn: null }
}

function reportOf(ask: Ask, episodeId: Id<'episode'>, said: Said, person: PersonRead['report']): NewReport {
  return {
    episodeId,
    newChildId: asId<'child'>(textOf(ask.fields, '_child')) ?? (crypto.randomUUID() as Id<'child'>),
    ...person,
    ...areaOf(said.area),
    kind: (said.kind as NewReport['kind'] | null) ?? 'missing',
    reporterKind: reporterOf[ask.actor.role] ?? 'staff',
    missingFrom: said.missingFrom as NewReport['missingFrom'],
    lastSeen: said.lastSeen,
    foundMissing: said.foundMissing,
    reportedToPoliceAt: said.policeTold?.at ?? null,
    reportedPrecision: said.policeTold?.precision ?? null,
    lateBecause: said.lateBecause || null,
    policeReference: said.policeReference || null,
  }
}

/** Reads the first page. A report comes of it whatever was typed. */
export function readStart(ask: Ask, episodeId: Id<'episode'>, children: readonly Reportable[]): StartRead {
  const questions = startQuestions(children)
  const read = readForm(questions, ask.fields, ask.now)
  const said: Said = read.kind === 'answers' ? read.answers : read.partial
  const faults = read.kind === 'answers' ? [] : read.faults
  const chosen = children.find(child => child.childId === textOf(ask.fields, 'child')) ?? null
  const person = personOf(chosen, said, ask.now)
  const report = reportOf(ask, episodeId, said, person.report)
  const answers = [...answersOf(said, unread(questions, ask.fields, faults)), ...person.answers]
  const { others, faults: ofOthers } = readOthers(ask.fields, { report, answers }, children, ask.now)
  return { report, answers, others, faults: [...faults, ...ofOthers] }
}
