// The three things that are asked first: who, when last seen, and whether they are in danger or the police know.

import type { NewReport, SavedAnswer } from '../../../../actions/missing/report-missing.ts'
import type { Role } from '../../../../domain/access/index.ts'
import { wordsOfNames } from '../../../../domain/children/index.ts'
import { ageOn, asId, type Day, dayOf, type Id } from '../../../../domain/kernel/index.ts'
import { episodeKinds, missingFrom, type reporterKinds } from '../../../../domain/missing/index.ts'
import type { Reportable } from '../../../../store/missing/reads.ts'
import { type Answers, type Choice, choice, day, line, moment, type Questions, text } from '../../../forms/questions.ts'
import { readForm } from '../../../forms/read-form.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import type { Ask, Fault } from '../../../frame/screen.ts'

const choicesOf = (names: Readonly<Record<string, string>>): Choice<string>[] =>
  Object.entries(names).map(([value, words]) => ({ value, text: words }))

const somebodyElse = 'somebody-else'

/** The questions, with the children whom this person may choose by name. */
export function startQuestions(children: readonly Reportable[]) {
  const named = children.map(child => ({ value: child.childId as string, text: child.name }))
  const who = [...named, { value: somebodyElse, text: 'Somebody else' }]
  return {
    ...(named.length > 0 ? { child: choice('Who is missing?', who) } : {}),
    givenNames: line('First names', {
      hint:
        named.length > 0
          ? 'If you chose somebody else, or do not know the name, say what you can.'
          : 'Say what you can. You can leave it empty.',
    }),
    familyName: line('Family name'),
    born: day('Date of birth', { hint: 'If you know it. For example, 27 3 2012' }),
    lastSeen: moment('When were they last seen?', { hint: 'If you do not know the time, give the day only.' }),
    lastSeenPlace: text('Where were they last seen, and with whom?', { rows: 2 }),
    missingFrom: choice('Where are they missing from?', choicesOf(missingFrom)),
    area: choice('Where do they live?', [
      { value: 'staffordshire', text: 'Staffordshire' },
      { value: 'stoke-on-trent', text: 'Stoke-on-Trent' },
      { value: 'elsewhere', text: 'Somewhere else' },
      { value: 'not-known', text: 'Not known' },
    ]),
    danger: text('Are they in danger now? What do you fear?', { rows: 2 }),
    kind: choice('What is it?', [
      { value: 'missing', text: episodeKinds.missing, hint: 'Nobody knows where they are.' },
      {
        value: 'away-from-placement',
        text: episodeKinds['away-from-placement'],
        hint: 'You know where they are, they should not be there, and you are worried.',
      },
      {
        value: 'away-without-permission',
        text: episodeKinds['away-without-permission'],
        hint: '13 or over, no risk apparent: logged, and watched. Never for a child of 12 or under.',
      },
    ]),
    policeTold: moment('When did you tell the police?', { hint: 'Leave it empty if you have not told them yet.' }),
    policeReference: line('Police reference', { hint: 'If they gave you one.', width: 20 }),
  } satisfies Questions
}

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
  readonly faults: readonly Fault[]
}

/** Whether a child may be 12 or under on the day of the report: then they are always reported as missing (CARE-A1.6). */
const mayBeTwelve = (bornOn: Day | null, ask: Ask): boolean => bornOn === null || ageOn(bornOn, dayOf(ask.now)) <= 12

// What was typed and could not be read goes into the account of what happened, so that nothing is lost.
function unread(fields: Fields, faults: readonly Fault[]): string {
  const names = new Set(faults.map(fault => fault.field.replace(/-(day|month|year|time)$/, '')))
  const typed = [...names].map(name =>
    ['-day', '-month', '-year', '-time']
      .map(part => textOf(fields, name + part))
      .filter(text => text !== '')
      .join(' '),
  )
  return typed
    .filter(text => text !== '')
    .map(text => `Typed and not understood: ${text}`)
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

function reportOf(ask: Ask, episodeId: Id<'episode'>, said: Said, chosen: Reportable | null): NewReport {
  const bornOn = chosen === null ? said.born : chosen.bornOn
  const kind = (said.kind as NewReport['kind'] | null) ?? 'missing'
  return {
    episodeId,
    newChildId: asId<'child'>(textOf(ask.fields, '_child')) ?? (crypto.randomUUID() as Id<'child'>),
    child: chosen?.childId ?? null,
    givenNames: chosen === null ? said.givenNames : chosen.name,
    familyName: chosen === null ? said.familyName : '',
    nameWords: wordsOfNames([said.givenNames, said.familyName]),
    bornOn,
    ...areaOf(said.area),
    kind: kind === 'away-without-permission' && mayBeTwelve(bornOn, ask) ? 'missing' : kind,
    reporterKind: reporterOf[ask.actor.role] ?? 'staff',
    missingFrom: said.missingFrom as NewReport['missingFrom'],
    lastSeen: said.lastSeen,
    foundMissing: null,
    reportedToPoliceAt: said.policeTold?.at ?? null,
    policeReference: said.policeReference || null,
  }
}

/** Reads the first page. A report comes of it whatever was typed. */
export function readStart(ask: Ask, episodeId: Id<'episode'>, children: readonly Reportable[]): StartRead {
  const read = readForm(startQuestions(children), ask.fields, ask.now)
  const said: Said = read.kind === 'answers' ? read.answers : read.partial
  const faults = read.kind === 'answers' ? [] : read.faults
  const chosen = children.find(child => child.childId === textOf(ask.fields, 'child')) ?? null
  return {
    report: reportOf(ask, episodeId, said, chosen),
    answers: answersOf(said, unread(ask.fields, faults)),
    faults,
  }
}
