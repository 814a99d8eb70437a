// What rules read of what was done after a matrix, and of the social worker who works with the child.
import type { Selectable } from 'kysely'
import { type Instant, startOfDay } from '../../domain/kernel/index.ts'
import type { Fact } from '../../domain/protocol/index.ts'
import type { FactReaders } from '../duties/fact-readers.ts'
import type { Schema } from '../schema.ts'
import type { PathwayTables } from './tables.ts'

// A moment that has not come is absent, or null in a row of history.
const once = (at: Instant | null | undefined, fact: (at: Instant) => Fact): Fact[] => (at == null ? [] : [fact(at)])

function routingFacts(row: Selectable<PathwayTables['routing']>): Fact[] {
  const of = { ref: row.form_id, episode: null }
  if (row.entered_in_error_at != null) return []
  return [
    ...once(row.referred_at, at => ({ kind: 'matrix-referred', ...of, at })),
    ...once(row.worker_shown_at, at => ({ kind: 'worker-shown', ...of, at })),
    ...(row.open_to_services ? once(row.decided_at, at => ({ kind: 'services-said-open', ...of, at })) : []),
  ]
}

function panelFacts(row: Selectable<PathwayTables['panel_decision']>): Fact[] {
  const { form_id: ref, decided_at: at, outcome } = row
  return row.entered_in_error_at == null
    ? [{ kind: 'panel-decided', ref, episode: null, at, refer: outcome === 'refer' }]
    : []
}

function workerFacts(row: Selectable<Schema['involvement']>): Fact[] {
  if (row.part !== 'social-worker' || row.entered_in_error_at != null) return []
  const at = startOfDay(row.from_on)
  return [{ kind: 'social-worker-allocated', ref: row.id, episode: null, at, until: row.until_on ?? null }]
}

/** The readers of this feature's tables, and of who works with a child as social worker. */
export const pathwayFacts: FactReaders = {
  routing: routingFacts,
  panel_decision: panelFacts,
  involvement: workerFacts,
}
