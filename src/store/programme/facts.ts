// What rules read of direct work.
import type { Selectable } from 'kysely'
import { type Day, hoursAfter, type Instant, startOfDay } from '../../domain/kernel/index.ts'
import type { Fact } from '../../domain/protocol/index.ts'
import type { FactReaders } from '../duties/fact-readers.ts'
import type { ProgrammeTables } from './tables.ts'

type Row<T extends keyof ProgrammeTables> = Selectable<ProgrammeTables[T]>

/** A day that nobody gave a time for is read as its first minute, so that it is not the moment at which the day before ended. */
export const duringDay = (day: Day): Instant => hoursAfter(startOfDay(day), 1 / 60)

const stands = ({ entered_in_error_at: erred }: { readonly entered_in_error_at?: Instant | null }) => erred == null

function programmeFactsOf(row: Row<'programme'>): Fact[] {
  if (!stands(row)) return []
  const of = { ref: row.id, episode: null }
  const { starts_on: startsOn, closed_on: closedOn, transition_at: transition } = row
  return [
    { kind: 'programme-began', ...of, startsOn, at: startOfDay(startsOn) },
    ...(transition == null ? [] : [{ kind: 'transition-planned', ...of, at: transition } as const]),
    ...(closedOn == null ? [] : [{ kind: 'programme-closed', ...of, on: closedOn, at: duringDay(closedOn) } as const]),
  ]
}

function planFacts(row: Row<'programme_plan'>): Fact[] {
  if (!stands(row)) return []
  const parents = row.parents_say !== '' || row.parents_not_asked !== ''
  const of = { ref: row.programme_id, episode: null, at: row.recorded_at }
  return [{ kind: 'programme-planned', ...of, child: row.child_says !== '', parents }]
}

function sessionFacts(row: Row<'programme_session'>): Fact[] {
  if (!stands(row)) return []
  const of = { ref: row.programme_id, episode: null, at: duringDay(row.held_on), on: row.held_on }
  return [{ kind: 'programme-session', ...of, who: row.kind, met: row.attendance === 'met' }]
}

/** The readers of this feature's tables. */
export const programmeFacts: FactReaders = {
  programme: programmeFactsOf,
  programme_plan: planFacts,
  programme_session: sessionFacts,
  programme_extension: row =>
    stands(row)
      ? [
          {
            ...{ kind: 'extension-asked', ref: row.id, episode: null, at: row.asked_at },
            ...{ programme: row.programme_id, weeks: row.weeks },
          },
        ]
      : [],
  programme_approval: row =>
    stands(row)
      ? [
          {
            ...{ kind: 'extension-decided', ref: row.extension_id, episode: null, at: row.decided_at },
            approved: row.outcome === 'approved',
          },
        ]
      : [],
}
