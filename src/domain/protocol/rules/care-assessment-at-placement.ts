// The missing-from-care assessment of a placement: before a planned one begins, within three working days of an emergency.

import { addMonths } from '../../instruments/life.ts'
import { earlierOf, endOfWorkingDay, englandAndWales, type Instant, sayDay, startOfDay } from '../../kernel/index.ts'
import { appendixOne, assessmentMonths, assessmentsOf } from '../care-assessment.ts'
import type { CaseFile, PlacementOnRecord } from '../case-file.ts'
import { countedEpisodes } from '../episodes.ts'
import { sinceFollowed } from '../followed-from.ts'
import { doneAt, endOfDay } from '../forms-on-record.ts'
import type { Duty, Rule } from '../rule.ts'

/** 004 Appendix One: the assessment is completed in time for the placement. */
export const careAssessmentAtPlacement: Rule = {
  id: 'CARE-A1.2',
  title: 'Missing-from-care assessment for a placement',
  citation: appendixOne(
    'For a planned placement the assessment is to be completed at the planning meeting before it; for one made in an emergency within three working days.',
  ),
  owner: 'practitioner',
  force: 'duty',
  scope: 'child',
  contract: false,
  readings: [
    {
      gap: 'GAP-27',
      says: 'The working days count from the first day of the placement, which is day 0. For a planned placement its first day is the last in time, because no planning meeting is recorded by itself.',
      confirm: 'The owner of the protocol',
    },
    {
      gap: 'CARE-A1.2',
      says: 'It is met by an assessment completed in the six months before or at any time since, by the day that the form names: held in time and written up later is in time.',
      confirm: 'The owner of the protocol',
    },
    {
      gap: 'CARE-16.1',
      says: 'Where it is recorded that no risk of going missing is known, and the child had not been missing before, none is asked for. An unanswered question is not that answer.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [
    {
      ...sinceFollowed,
      deadline: 'by the first day of a planned placement, 3 working days for one made in an emergency',
      raise: file => raise(file, { workingDays: 3 }),
    },
  ],
}

type Numbers = { readonly workingDays: number }

function raise(file: CaseFile, numbers: Numbers): Duty[] {
  return file.placements.filter(placement => asksFor(file, placement)).map(one => assessmentFor(file, one, numbers))
}

function asksFor(file: CaseFile, { arrangement, missingRisk, from }: PlacementOnRecord): boolean {
  if (arrangement === null) return false
  return missingRisk !== 'no' || countedEpisodes(file).some(({ reportDay }) => reportDay < from)
}

function assessmentFor(file: CaseFile, placement: PlacementOnRecord, { workingDays }: Numbers): Duty {
  const { ref, from, arrangement } = placement
  const of = { subject: ref, opensAt: startOfDay(from), metAt: metAt(file, placement) }
  if (arrangement === 'planned') {
    const because = `The child was placed as planned on ${sayDay(from)}, so the missing-from-care assessment is to be complete by then.`
    return { ...of, dueAt: endOfDay(from), because }
  }
  const due = endOfWorkingDay(from, workingDays, englandAndWales)
  const by = due.kind === 'due' ? `, by the end of ${sayDay(due.on)}` : ', on a day that the calendar does not reach'
  const because =
    `The child was placed in an emergency on ${sayDay(from)}, ` +
    `so the missing-from-care assessment is to be complete within ${workingDays} working days${by}.`
  const dueAt = due.kind === 'due' ? due.at : null
  return { ...of, dueAt, because, calendarVersion: englandAndWales.version }
}

function metAt(file: CaseFile, { from }: PlacementOnRecord): Instant | null {
  return assessmentsOf(file)
    .filter(({ completedOn }) => completedOn >= addMonths(from, -assessmentMonths))
    .reduce<Instant | null>((first, one) => earlierOf(first, doneAt(one)), null)
}
