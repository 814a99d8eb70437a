// What rules read of scaled meetings: launches, and what became of each meeting in preparation.
import type { Selectable } from 'kysely'
import type { Instant } from '../../domain/kernel/index.ts'
import { type Fact, type MeetingLevel, meetingLevels } from '../../domain/protocol/index.ts'
import type { FactReaders } from '../duties/fact-readers.ts'
import type { LevelTables } from './tables.ts'

const levelOf = (level: number): MeetingLevel => meetingLevels.find(one => one === level) ?? 1

// A moment that has not come is absent, or null in a row of history.
function meetingFacts(row: Selectable<LevelTables['scaled_meeting']>): Fact[] {
  const of = { ref: row.id, episode: row.triggered_by ?? null }
  const once = (at: Instant | null | undefined, fact: (at: Instant) => Fact): Fact[] => (at == null ? [] : [fact(at)])
  const { meets_on: on } = row
  if (row.entered_in_error_at != null) return []
  return [
    ...(on == null
      ? []
      : once(row.planned_at, at => ({ kind: 'meeting-planned', ...of, at, level: levelOf(row.level), on }))),
    ...once(row.police_invited_at, at => ({ kind: 'police-invited', ...of, at })),
    ...once(row.held_at ?? row.called_off_at, at => ({ kind: 'meeting-over', ...of, at })),
  ]
}

/** The readers of this feature's tables. */
export const levelFacts: FactReaders = {
  early_launch: ({ id: ref, triggered_by, launched_at: at, level, entered_in_error_at: erred }) =>
    erred == null
      ? [{ kind: 'level-launched-early', ref, episode: triggered_by ?? null, at, level: levelOf(level) }]
      : [],
  scaled_meeting: meetingFacts,
}
