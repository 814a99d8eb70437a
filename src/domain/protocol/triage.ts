// The weekly triage as the rules read it: what comes to it, since when, which meeting is the next, and what it decided.
import {
  addDays,
  type Day,
  dayOf,
  englandAndWales,
  type Instant,
  sayDay,
  sayMoment,
  startOfDay,
  weekdayOf,
} from '../kernel/index.ts'
import type { CaseFile } from './case-file.ts'
import { type FactOf, factsOf } from './fact.ts'
import { stillAChild } from './matrix.ts'
import type { Reading } from './rule.ts'

/** The day of the week on which triage is held until an authority sets its own (GAP-18): 3 is Wednesday. */
export const usualTriageWeekday = 3

/** Which weekday held from when on. */
export type WeekdaySet = { readonly at: Instant; readonly weekday: number }

/** How the weekly meeting is read (GAP-18). */
export const weekly: Reading = {
  gap: 'GAP-18',
  says: 'The source names no day: each authority sets the day of the week. What comes in goes to the first meeting after the day on which it came; a meeting that would fall on a bank holiday is held on the next working day.',
  confirm: 'The CE Team Manager',
}

const isWeekday = (weekday: number): boolean => [1, 2, 3, 4, 5].includes(weekday)
const isWorking = (day: Day): boolean => weekdayOf(day) <= 5 && !englandAndWales.holidays.has(day)

/** The day of the first triage meeting after a moment. */
export function firstMeetingAfter(at: Instant, set: readonly WeekdaySet[]): Day {
  const weekday = set.filter(one => one.at <= at && isWeekday(one.weekday)).at(-1)?.weekday ?? usualTriageWeekday
  const came = dayOf(at)
  let meeting = addDays(came, 1)
  while (weekdayOf(meeting) !== weekday) meeting = addDays(meeting, 1)
  while (!isWorking(meeting)) meeting = addDays(meeting, 1)
  return meeting
}

/** The end of the London day of that meeting. */
export const endOfMeeting = (meeting: Day): Instant => startOfDay(addDays(meeting, 1))

/** What comes to the triage: a referral from each time that it waits, or a matrix by itself. */
export type TriageEntry = { readonly ref: string; readonly at: Instant; readonly because: string }

const waiting: readonly string[] = ['sent', 'received']
// What the triage decided in error is no new referral: it waits since it came.
const takenBack: readonly string[] = ['accepted', 'declined']

// A referral enters where it begins to wait, not where its receipt is noted; one that was withdrawn before is none.
function referralEntries(file: CaseFile): TriageEntry[] {
  const steps = factsOf(file, 'referral-step').filter(({ of }) => of === 'ce-team')
  const left = ({ referral, at }: FactOf<'referral-step'>) => {
    const withdrawn = steps.find(one => one.referral === referral && one.to === 'withdrawn' && one.at >= at)
    return withdrawn !== undefined && triagedAt(file, at, withdrawn.at) === null
  }
  return steps
    .filter(
      step =>
        waiting.includes(step.to) && !waiting.includes(step.from) && !takenBack.includes(step.from) && !left(step),
    )
    .map(({ ref, at }) => ({ ref, at, because: `A referral to the CE Team came at ${sayMoment(at)}` }))
}

/** Whether a level and a type come to triage by themselves (PATH24-6, PATH24-11, GAP-09): a level that nobody set does too. */
export function opensTriage(level: string | null, type: string | null): boolean {
  if (level === 'none') return false
  const sexual = type === 'cse' || type === 'dual'
  return sexual || level === null || level === 'suspected' || level === 'evidenced'
}

function matrixEntries(file: CaseFile): TriageEntry[] {
  const { responsibleAuthority, livesIn } = file.child
  if (responsibleAuthority !== 'staffordshire' && livesIn !== 'staffordshire') return []
  const levelled = factsOf(file, 'matrix-levelled')
  const stands = (form: string) => levelled.some(({ ref }) => ref === form)
  return levelled
    .filter(({ form, level, type, at }) => stands(form) && opensTriage(level, type) && stillAChild(file, at))
    .map(({ ref, at }) => ({ ref, at, because: `A matrix that comes to the triage was submitted at ${sayMoment(at)}` }))
}

/** The days of the week as the child's authority set them. */
export const weekdaysOf = (file: CaseFile): readonly WeekdaySet[] =>
  factsOf(file, 'triage-day-set').filter(({ whose }) => whose === file.child.responsibleAuthority)

/** An entry with the meeting at which it is to be discussed. */
export type EntryDue = TriageEntry & { readonly meeting: Day }

/** Everything that comes to the triage of this child; a matrix that goes to the same meeting as a referral is discussed with it. */
export function triageEntries(file: CaseFile): readonly EntryDue[] {
  const set = weekdaysOf(file)
  const due = (entry: TriageEntry): EntryDue => ({ ...entry, meeting: firstMeetingAfter(entry.at, set) })
  const referred = referralEntries(file).map(due)
  const alone = matrixEntries(file)
    .map(due)
    .filter(one => !referred.some(({ meeting }) => meeting === one.meeting))
  return [...referred, ...alone].sort((a, b) => a.at - b.at)
}

/** When the triage first discussed the child between two moments; null where it did not. */
export function triagedAt(file: CaseFile, from: Instant, until: Instant | null = null): Instant | null {
  const discussed = factsOf(file, 'triaged').filter(({ outcome }) => outcome !== 'carried-over')
  return discussed.find(({ at }) => at >= from && (until === null || at <= until))?.at ?? null
}

/** The meeting in words. */
export const sayMeetingDay = (meeting: Day): string => `the triage meeting of ${sayDay(meeting)}`
