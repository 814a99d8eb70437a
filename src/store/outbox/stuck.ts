// How much mail should have left and has not: tried half an hour ago and still waiting, or given up within the last day.
import { type RawBuilder, sql } from 'kysely'
import type { Instant } from '../../domain/kernel/index.ts'
import { stuckAfterMinutes } from '../../domain/outbox/index.ts'
import { at } from '../transaction.ts'

/** The number of rows that are stuck at a moment, of those that the asker may see. A leaver's is nobody's to mend. */
export const stuckAt = (now: Instant): RawBuilder<number> => sql<number>`(select count(*) from outbox o
  where o.made_at > ${at(now)}::timestamptz - interval '2 days' and o.last_error in ('refused', 'away') and (
    (o.outcome is null and o.made_at <= ${at(now)}::timestamptz - ${stuckAfterMinutes} * interval '1 minute')
    or (o.outcome = 'failed' and o.outcome_at > ${at(now)}::timestamptz - interval '1 day')))`
