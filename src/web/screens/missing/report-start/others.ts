// Children who are missing with the one whom a report is about: chosen from those one may see, or described. Each becomes a
// report of its own with the facts that all of them share.
import { createHash } from 'node:crypto'
import type { NewReport, ReportSent } from '../../../../actions/missing/report-missing.ts'
import { asId, type Id, type Instant } from '../../../../domain/kernel/index.ts'
import type { Reportable } from '../../../../store/missing/reads.ts'
import { choice, day, line, type Question } from '../../../forms/questions.ts'
import { readForm } from '../../../forms/read-form.ts'
import { type Fields, numberOf, textOf } from '../../../frame/fields.ts'
import type { Fault } from '../../../frame/screen.ts'
import { personOf } from './person.ts'

/** The most children of one report, the first among them. */
export const mostTogether = 12

const parts = ['Child', 'Given', 'Family', 'Described', 'Age', 'Born-day', 'Born-month', 'Born-year'] as const

const isTyped = (fields: Fields, nth: number): boolean =>
  parts.some(part => textOf(fields, `other${nth}${part}`) !== '')

/** How many others are asked about: those typed, those asked for, and always one. */
export function askedOthers(fields: Fields): number {
  const typed = Array.from({ length: mostTogether - 1 }, (_, n) => n + 2).filter(nth => isTyped(fields, nth))
  const asked = (numberOf(fields, '_others') ?? 1) + (textOf(fields, '_add') === '' ? 0 : 1)
  return Math.min(Math.max(asked, (typed.at(-1) ?? 1) - 1, 1), mostTogether - 1)
}

/** What is asked of the nth child, the first being 1. */
export function otherQuestions(nth: number, children: readonly Reportable[]): Readonly<Record<string, Question>> {
  const named = children.map(child => ({ value: child.childId as string, text: child.name }))
  const who = [...named, { value: 'somebody-else', text: 'Somebody else' }]
  return {
    ...(named.length > 0 ? { [`other${nth}Child`]: choice(`Who is child ${nth}?`, who) } : {}),
    [`other${nth}Given`]: line(`First names of child ${nth}`),
    [`other${nth}Family`]: line(`Family name of child ${nth}`),
    [`other${nth}Born`]: day(`When was child ${nth} born?`, { past: true }),
    [`other${nth}Described`]: line(`What does child ${nth} look like?`, { hint: 'If you do not know the name.' }),
    [`other${nth}Age`]: line(`About how old is child ${nth}?`, {
      hint: 'If you do not know the date of birth.',
      width: 3,
    }),
  }
}

// The same report makes the same ids each time that it is sent, so that sent twice nobody is reported twice.
function idFrom<K extends string>(report: string, nth: number, of: string): Id<K> {
  const hex = createHash('sha256').update(`${report} ${nth} ${of}`).digest('hex')
  const text = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
  const id = asId<K>(text)
  if (id === null) throw new Error('no id came of it')
  return id
}

/** The others of a report with what could not be read. `first` has the facts that all of them share. */
export type OthersRead = { readonly others: readonly ReportSent[]; readonly faults: readonly Fault[] }

/** Reads the others. A child named twice is one. */
export function readOthers(
  fields: Fields,
  first: ReportSent,
  children: readonly Reportable[],
  now: Instant,
): OthersRead {
  const others: ReportSent[] = []
  const faults: Fault[] = []
  const taken = new Set<string>(first.report.child === null ? [] : [first.report.child])
  for (let nth = 2; nth <= mostTogether; nth += 1) {
    if (!isTyped(fields, nth)) continue
    const read = readForm(otherQuestions(nth, children), fields, now)
    if (read.kind === 'faults') faults.push(...read.faults)
    const chosen = children.find(child => child.childId === textOf(fields, `other${nth}Child`)) ?? null
    if (chosen !== null && taken.has(chosen.childId)) continue
    if (chosen !== null) taken.add(chosen.childId)
    others.push(otherOf(fields, nth, first, chosen, read.kind === 'faults' ? read.partial : read.answers, now))
  }
  return { others, faults }
}

function otherOf(
  fields: Fields,
  nth: number,
  first: ReportSent,
  chosen: Reportable | null,
  said: Readonly<Record<string, unknown>>,
  now: Instant,
): ReportSent {
  const text = (part: string) => textOf(fields, `other${nth}${part}`)
  const born = said[`other${nth}Born`]
  const person = personOf(
    chosen,
    {
      givenNames: text('Given'),
      familyName: text('Family'),
      described: text('Described'),
      age: text('Age'),
      born: typeof born === 'number' ? (born as NewReport['bornOn']) : null,
    },
    now,
  )
  const { episodeId } = first.report
  const report: NewReport = {
    ...first.report,
    episodeId: idFrom(episodeId, nth, 'episode'),
    newChildId: idFrom(episodeId, nth, 'child'),
    ...person.report,
  }
  // What is said of one child alone stays on that child's record; where and what is feared is said of all.
  const shared = first.answers.filter(({ question }) => ['last-seen-place', 'anticipated-risk'].includes(question))
  const unread = ['Born-day', 'Born-month', 'Born-year'].map(text).filter(Boolean).join(' ')
  const left =
    born === null && unread !== ''
      ? [{ question: 'circumstances', answer: `Date of birth, typed and not understood: ${unread}`, notKnown: false }]
      : []
  return { report, answers: [...shared, ...person.answers, ...left] }
}
