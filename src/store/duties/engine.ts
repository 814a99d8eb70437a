// The duty engine: after every change of a child's facts it reads the whole case under a role of its own, asks the rules,
// and keeps what they raise, in the transaction of the change. The actor is handed none of it.
import { type Kysely, sql } from 'kysely'
import { type Id, type Instant, laterOf } from '../../domain/kernel/index.ts'
import { dutiesOf, flagsOf } from '../../domain/protocol/evaluate.ts'
import { knownAt } from '../../domain/protocol/known-at.ts'
import { messagesOf } from '../../domain/protocol/messages-of.ts'
import type { RaisedDuty, RaisedFlag } from '../../domain/protocol/obligation.ts'
import { type Known, messagesToKeep, type Sending } from '../messages/keep.ts'
import type { Schema } from '../schema.ts'
import { keepIndexOf } from '../search/keep-index.ts'
import { at, maybeAt } from '../transaction.ts'
import { caseFileOf, type StoredCase } from './case-file.ts'

const keptDuty = (duty: RaisedDuty) => ({
  rule: duty.rule,
  subject: duty.subject,
  episode: duty.episode,
  scope: duty.scope,
  force: duty.force,
  owner: duty.owner,
  opens_at: at(duty.opensAt),
  due_at: maybeAt(duty.dueAt),
  met_at: maybeAt(duty.metAt),
  because: duty.because,
  rule_version: duty.ruleVersion,
  calendar_version: duty.calendarVersion,
})

const keptFlag = (flag: RaisedFlag) => ({
  rule: flag.rule,
  subject: flag.subject,
  since: at(flag.since),
  because: flag.because,
})

// Both at once, because the role may not be changed within the statement that needs it.
async function becomeEngine(trx: Kysely<Schema>): Promise<{ touched: readonly Id<'child'>[]; renamed: boolean }> {
  const query = sql<{
    touched: string
    renamed: string | null
  }>`select current_setting('app.touched', true) as touched, current_setting('app.renamed', true) as renamed,
    set_config('role', 'homeward_engine', true)`
  const [row] = (await query.execute(trx)).rows
  const touched = (row?.touched ?? '').split(',').filter(id => id !== '') as Id<'child'>[]
  return { touched, renamed: row?.renamed === 'yes' }
}

type Opened = { readonly stored: StoredCase | null; readonly reach: Known | null }

// Where there is an episode there mostly is somebody to be told, which is then asked on the same journey to the database.
async function openCase(trx: Kysely<Schema>, child: Id<'child'>): Promise<Opened> {
  const query = sql<Opened>`select stored, case when jsonb_array_length(stored->'episodes') > 0 then
      engine.reach(array(select jsonb_array_elements_text(stored->'members')::uuid)) end as reach
    from (select engine.open_case(${child}) as stored) opened`
  return (await query.execute(trx)).rows[0] ?? { stored: null, reach: null }
}

/**
 * Looks at one child again: duties, flags, and messages with whom they reach. The transaction must have taken on the engine's
 * role; answers how many duties and messages changed.
 */
export async function keepDutiesOf(
  trx: Kysely<Schema>,
  child: Id<'child'>,
  now: Instant,
  sending: Sending = 'now',
): Promise<number> {
  const { stored, reach } = await openCase(trx, child)
  if (stored === null) return 0
  const then = laterOf(now, stored.now)
  const file = knownAt(caseFileOf(stored), then)
  const duties = JSON.stringify(dutiesOf(file).map(keptDuty))
  const flags = JSON.stringify(flagsOf(file).map(keptFlag))
  const messages = await messagesToKeep(trx, { members: stored.members, reach }, messagesOf(file), {
    now: then,
    sending,
  })
  const kept = await sql<{ changed: number }>`
    select engine.keep(${[...stored.members]}::uuid[], ${duties}::jsonb, ${flags}::jsonb)
      + engine.keep_messages(${[...stored.members]}::uuid[], ${messages}::jsonb) as changed`.execute(trx)
  return kept.rows[0]?.changed ?? 0
}

/**
 * Looks at every child that this transaction has touched, in one order, so that two transactions never wait in a ring. New
 * names go into the search's index last, when nothing else is left that could wait.
 */
export async function keepDuties(trx: Kysely<Schema>, now: Instant, sending: Sending = 'now'): Promise<void> {
  const { touched, renamed } = await becomeEngine(trx)
  for (const child of [...touched].sort()) await keepDutiesOf(trx, child, now, sending)
  if (renamed) await keepIndexOf(trx, touched)
}
