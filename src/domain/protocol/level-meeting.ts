// What one level of the ladder raises: the scaled intervention meeting, due at the end of a working day.
import {
  endOfWorkingDay,
  englandAndWales,
  type Instant,
  sayDay,
  sayMoment,
  type WorkingDeadline,
} from '../kernel/index.ts'
import type { CaseFile, MeetingLevel } from './case-file.ts'
import { type CountedEpisode, countedEpisodes, openToSocialCare } from './episodes.ts'
import { type Ladder, type Step, stepsReached } from './meeting-ladder.ts'
import type { Duty, Reading } from './rule.ts'

/** What the paragraphs about meetings leave open, and how each level reads them. */
export const ladderReadings: readonly Reading[] = [
  {
    gap: 'GAP-27',
    says: 'The working days count from the report day of the threshold episode, which is day 0, at every level.',
    confirm: 'The owner of the protocol',
  },
  {
    gap: 'GAP-28',
    says: 'The period is rolling: an episode counts while its report day is no more than 90 days before the latest.',
    confirm: 'The owner of the protocol',
  },
  {
    gap: 'GAP-29',
    says: 'It is a duty for every child open to social care, and a prompt to consider for any other.',
    confirm: 'The owner of the protocol',
  },
  {
    gap: 'GAP-30',
    says: 'Every episode reported to the police as missing counts, at any risk level; being away does not.',
    confirm: 'The owner of the protocol',
  },
]

/** The meetings of one level that the facts raise under a ladder. */
export function meetingsOf(file: CaseFile, level: MeetingLevel, ladder: Ladder): Duty[] {
  return stepsReached(countedEpisodes(file), ladder)
    .filter(step => step.level === level)
    .map(step => meetingOf(file, step, ladder))
}

function meetingOf(file: CaseFile, step: Step, ladder: Ladder): Duty {
  const { episode, reportedAt, reportDay } = step.threshold
  const due = endOfWorkingDay(reportDay, ladder.workingDays, englandAndWales)
  const open = openToSocialCare(file, reportDay)
  const ending = `${sayMeeting(step.level, step.threshold, open)} ${sayDue(due, ladder.workingDays)}.`
  return {
    subject: episode.ref,
    force: open ? 'duty' : 'prompt',
    opensAt: reportedAt,
    dueAt: due.kind === 'due' ? due.at : null,
    metAt: firstAtOrAfter(heldAtLeast(file, step.level), reportedAt),
    because: `The ${ordinal(step.episodes)} report in ${ladder.windowDays} days was made at ${sayMoment(reportedAt)}, ${ending}`,
    calendarVersion: englandAndWales.version,
  }
}

/** When meetings of at least this level were held, in no order. */
export const heldAtLeast = (file: CaseFile, level: MeetingLevel) =>
  file.meetings.filter(meeting => meeting.level >= level).map(({ heldAt }) => heldAt)

function sayMeeting(level: MeetingLevel, { reportDay }: CountedEpisode, open: boolean): string {
  if (open) return `so a level ${level} meeting is to be held`
  return `so a level ${level} meeting is to be considered for a child not open to social care on ${sayDay(reportDay)},`
}

/** By when a meeting is due, in words: the day, or that the calendar does not reach so far. */
export function sayDue(due: WorkingDeadline, workingDays: number): string {
  if (due.kind === 'due') return `within ${workingDays} working days, by the end of ${sayDay(due.on)}`
  const table = `begins on ${sayDay(due.calendarBeginsOn)} and ends on ${sayDay(due.calendarEndsOn)}`
  return `within ${workingDays} working days, but the day cannot be said: the calendar of working days ${table}`
}

const endings: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' }

/** A number as a place in an order, for the small numbers of a ladder: 3rd, 5th. */
export function ordinal(place: number): string {
  return `${place}${endings[place] ?? 'th'}`
}

/** The first of these moments that is at or after another; null where there is none. */
export function firstAtOrAfter(moments: readonly Instant[], from: Instant): Instant | null {
  let first: Instant | null = null
  for (const at of moments) if (at >= from && (first === null || at < first)) first = at
  return first
}
