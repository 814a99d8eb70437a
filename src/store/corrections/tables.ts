// The tables of what was carried from another record, and of what the police looked at.
import type { Id } from '../../domain/kernel/ids.ts'
import type { At, OfEpisode, Recorded, Text } from '../columns.ts'

/** Who wrote a carried row first; and the police's checks on a child whom nobody had reported. */
export type CorrectionTables = {
  carried_row: Recorded &
    OfEpisode & {
      id: string
      table_name: string
      from_id: string
      first_recorded_at: At
      first_recorded_by: Id<'person'>
    }
  police_check: Recorded &
    OfEpisode & {
      id: Id<'police-check'>
      looked_at: 'pnc' | 'compact' | 'storm' | 'home-address'
      done: boolean
      result: Text
    }
}
