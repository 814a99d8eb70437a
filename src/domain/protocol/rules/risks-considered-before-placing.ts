// Before a child is placed the social worker considers the risks, that of going missing among them, with child and parents.
import { earlierOf, type Instant, sayDay, startOfDay } from '../../kernel/index.ts'
import { aboutCare, carePlacements, doneOn, firstMoment } from '../care-duties.ts'
import type { CaseFile, PlacementOnRecord } from '../case-file.ts'
import { factsOf } from '../fact.ts'
import { sinceMessages } from '../followed-from.ts'
import { endOfDay } from '../forms-on-record.ts'
import type { Duty, Rule } from '../rule.ts'

/** 004 §16.1: risks are considered before the child is placed. */
export const risksConsideredBeforePlacing: Rule = {
  id: 'CARE-16.1',
  title: 'Risk of going missing considered before placing',
  citation: aboutCare(
    '16.1',
    'Before a child is placed the social worker considers the risks, that of going missing among them, with the child and the parent or carer, from the child’s needs, history and views; episodes from before care count.',
  ),
  owner: 'practitioner',
  force: 'duty',
  scope: 'child',
  contract: false,
  readings: [
    {
      gap: 'CARE-16.1',
      says: 'The first day of a planned placement is the last on which it is in time, by the day that the record names. A placement made in an emergency never waits: it is owed afterwards and nothing is overdue.',
      confirm: 'The owner of the protocol',
    },
    {
      gap: 'CARE-16.1',
      says: 'It is asked where it is recorded how the placement came about; an unanswered question raises nothing.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [{ ...sinceMessages, deadline: 'by the first day of a planned placement', raise }],
}

function raise(file: CaseFile): Duty[] {
  return carePlacements(file).map(placement => consideredFor(file, placement))
}

// What is planned is owed from when it is on record, what was done in an emergency from when it began.
const opensAt = ({ arrangement, from, recordedAt }: PlacementOnRecord): Instant =>
  arrangement === 'planned' ? (earlierOf(recordedAt, startOfDay(from)) ?? recordedAt) : startOfDay(from)

function consideredFor(file: CaseFile, placement: PlacementOnRecord): Duty {
  const { ref, from, arrangement } = placement
  const done = factsOf(file, 'placement-considered').filter(one => one.placement === ref)
  const planned = arrangement === 'planned'
  const because = planned
    ? `A placement is planned from ${sayDay(from)}, so the risks are to be considered by then, with the child and a parent or carer.`
    : `The child was placed in an emergency on ${sayDay(from)}, so the risks are to be considered with the child and a parent or carer.`
  return {
    ...{ subject: ref, opensAt: opensAt(placement), dueAt: planned ? endOfDay(from) : null, because },
    metAt: firstMoment(done.map(({ on, at }) => doneOn(on, at))),
  }
}
