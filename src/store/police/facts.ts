// What rules read of the police: the steps of a dispute, each prevention interview, and each entry on COMPACT.
import type { Selectable } from 'kysely'
import type { Instant } from '../../domain/kernel/index.ts'
import type { Fact } from '../../domain/protocol/index.ts'
import type { FactReaders } from '../duties/fact-readers.ts'
import type { Schema } from '../schema.ts'
import type { PoliceTables } from './tables.ts'

type Dispute = Selectable<PoliceTables['level_dispute']>
type Interview = Selectable<Schema['prevention_interview']>

// A moment that has not come is absent, or null in a row of history.
function disputeFacts(row: Dispute): Fact[] {
  const of = { ref: row.id, episode: row.episode_id }
  const once = (at: Instant | null | undefined, fact: (at: Instant) => Fact): Fact[] => (at == null ? [] : [fact(at)])
  return [
    { kind: 'level-disputed', ...of, at: row.raised_at, team: row.raised_team_id ?? null },
    ...once(row.first_at, at => ({ kind: 'dispute-answered', ...of, at, step: 1 })),
    ...once(row.continued_at, at => ({ kind: 'dispute-continued', ...of, at })),
    ...once(row.second_at, at => ({ kind: 'dispute-answered', ...of, at, step: 2 })),
    ...once(row.withdrawn_at, at => ({ kind: 'dispute-withdrawn', ...of, at })),
  ]
}

const unlessInError = <T>(row: { readonly entered_in_error_at?: Instant | null }, fact: T): T[] =>
  row.entered_in_error_at == null ? [fact] : []

function interviewFacts({ id: ref, episode_id: episode, held_at: at, offence }: Interview): Fact[] {
  const held: Fact = { kind: 'prevention-interview-held', ref, episode, at }
  // A row of history may be older than the question.
  if (offence == null || offence === 'none') return [held]
  return [held, { kind: 'offence-disclosed', ref, episode, at, offence }]
}

/** The readers of this feature's tables, and of the interviews that the police hold. */
export const policeFacts: FactReaders = {
  level_dispute: disputeFacts,
  prevention_interview: row => (row.entered_in_error_at == null ? interviewFacts(row) : []),
  compact_entry: row =>
    unlessInError(row, {
      ...{ kind: 'compact-entered', ref: row.id, episode: row.episode_id, at: row.entered_at },
      dayOnly: row.entered_precision === 'day',
    }),
}
