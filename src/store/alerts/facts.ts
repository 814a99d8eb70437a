// What rules read of markers, alerts, flags and referrals to the NRM.
import type { Selectable } from 'kysely'
import { type Day, type Instant, laterOf, startOfDay } from '../../domain/kernel/index.ts'
import type { Fact } from '../../domain/protocol/index.ts'
import type { FactReaders } from '../duties/fact-readers.ts'
import type { Schema } from '../schema.ts'
import type { AlertTables } from './tables.ts'

// A moment or a day that has not come is absent, or null in a row of history.
const once = <T extends number>(at: T | null | undefined, fact: (at: T) => Fact): Fact[] =>
  at == null ? [] : [fact(at)]

type Row<T extends keyof AlertTables> = Selectable<AlertTables[T]>

const unlessInError =
  <R extends { readonly entered_in_error_at?: Instant | null }>(facts: (row: R) => readonly Fact[]) =>
  (row: R): readonly Fact[] =>
    row.entered_in_error_at == null ? facts(row) : []

// A marker stands from when it is so, but nobody can act upon it before it is known. One that is ended for a time before it
// was known never stood.
function markerFacts(row: Row<'risk_marker'>): Fact[] {
  const of = { ref: row.id, episode: row.episode_id }
  const known = laterOf(row.since_at, row.recorded_at)
  return [
    { kind: 'risk-marked', ...of, at: known, marker: row.kind },
    ...once(row.ended_at, at => ({ kind: 'risk-marker-ended', ...of, at: laterOf(at, known) })),
  ]
}

function alertFactsOf(row: Row<'alert_consideration'>): Fact[] {
  const of = { ref: row.id, episode: row.episode_id }
  return [
    { kind: 'alert-considered', ...of, at: row.considered_at, outcome: row.outcome },
    ...once(row.withdrawn_at, at => ({ kind: 'alert-withdrawn', ...of, at })),
  ]
}

function flagFacts(row: Row<'authority_flag'>): Fact[] {
  const of = { ref: row.id, episode: row.episode_id }
  return [
    { kind: 'flag-asked', ...of, at: row.asked_at },
    ...once(row.cancelled_at, at => ({ kind: 'flag-cancelled', ...of, at })),
  ]
}

function referralFacts(row: Row<'nrm_consideration'>): Fact[] {
  const of = { ref: row.id, episode: null }
  const decided = (step: 'reasonable' | 'conclusive', positive: boolean) => (on: Day) =>
    ({ kind: 'nrm-decided', ...of, at: startOfDay(on), step, positive }) as const
  return [
    { kind: 'nrm-considered', ...of, at: row.considered_at, refer: row.outcome === 'refer' },
    ...once(row.referred_at, at => ({ kind: 'nrm-referred', ...of, at })),
    ...once(row.reasonable_on, decided('reasonable', row.reasonable === 'positive')),
    ...once(row.conclusive_on, decided('conclusive', row.conclusive === 'positive')),
  ]
}

// Of all answers one: whether the authority was told that a warning notice was served (DISR-22.2).
function toldFacts({ form_id: ref, question, value, recorded_at: at }: Selectable<Schema['form_answer']>): Fact[] {
  const said = question === 'i-authority-told' && typeof value === 'object' && value !== null && 'told' in value
  return said && value.told === 'yes' ? [{ kind: 'warning-notice-told', ref, episode: null, at }] : []
}

/** The readers of this feature's tables, and of one answer of the record of a warning notice. */
export const alertFacts: FactReaders = {
  risk_marker: unlessInError(markerFacts),
  alert_consideration: unlessInError(alertFactsOf),
  authority_flag: unlessInError(flagFacts),
  nrm_consideration: unlessInError(referralFacts),
  form_answer: toldFacts,
}
