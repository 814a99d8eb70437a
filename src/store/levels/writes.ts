// Writing scaled meetings, launches and confirmations of a profile. Who may is the database's to say.
import { sql } from 'kysely'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import type {
  Chair,
  DisruptionTool,
  EarlyReason,
  Meets,
  People,
  ToolConsidered,
  Trigger,
} from '../../domain/levels/index.ts'
import type { MeetingLevel } from '../../domain/protocol/index.ts'
import { changeRow, type ShownRow, type Written } from '../children/writes.ts'
import { at, maybeOn, rowsOf, sqlOf, type WriteTx } from '../transaction.ts'

/** A meeting to be prepared, with what raised it. */
export type NewScaledMeeting = {
  readonly id: Id<'meeting'>
  readonly child: Id<'child'>
  readonly trigger: Trigger
  readonly people: People
}

const json = (value: unknown) => sql`${JSON.stringify(value)}::jsonb`

/** Begins a meeting, unless one of its level is in preparation. Answers the id of the one that is. Throws NotAllowed. */
export async function beginMeeting(
  tx: WriteTx,
  { id, child, trigger, people }: NewScaledMeeting,
): Promise<Id<'meeting'>> {
  const { level, previousLevel, episodes, triggeredBy, launch, window, dueOn } = trigger
  const row = {
    ...{ id, child_id: child, level, previous_level: previousLevel, episodes, triggered_by: triggeredBy },
    ...{ launch_id: launch, window_from_on: maybeOn(window?.from ?? null), window_to_on: maybeOn(window?.to ?? null) },
    ...{ due_on: maybeOn(dueOn), people: JSON.stringify(people) },
  }
  const insert = sqlOf(tx).insertInto('scaled_meeting').values(row)
  await insert.onConflict(conflict => conflict.doNothing()).execute()
  const [standing] = await rowsOf(
    tx,
    sql<{
      id: Id<'meeting'>
    }>`select id from scaled_meeting where child_id = ${child} and (id = ${id} or level = ${level}
      and held_at is null and called_off_at is null and entered_in_error_at is null) order by id = ${id} desc limit 1`,
  )
  return standing?.id ?? id
}

/** A level to be launched early. */
export type NewLaunch = {
  readonly id: Id<'early-launch'>
  readonly level: MeetingLevel
  readonly reason: EarlyReason
  readonly says: string
  readonly decidedBy: string
  readonly launchedAt: Instant
}

/** Launches a level early, once, whatever is sent twice. Throws NotAllowed. */
export async function addLaunch(
  tx: WriteTx,
  child: Id<'child'>,
  triggeredBy: Id<'episode'> | null,
  { id, level, reason, says, decidedBy, launchedAt }: NewLaunch,
): Promise<void> {
  const said = { level, reason, says, decided_by: decidedBy, launched_at: at(launchedAt) }
  const insert = sqlOf(tx)
    .insertInto('early_launch')
    .values({ id, child_id: child, ...said, triggered_by: triggeredBy })
  await insert.onConflict(conflict => conflict.doNothing()).execute()
}

/** What is changed of a meeting. */
export type MeetingChange =
  | { readonly kind: 'plan'; readonly meets: Meets | null; readonly newDay: boolean; readonly chair: Chair | null }
  | { readonly kind: 'people'; readonly people: People }
  | {
      readonly kind: 'factors'
      readonly push: string
      readonly pull: string
      readonly tools: Readonly<Partial<Record<DisruptionTool, ToolConsidered>>>
    }
  | { readonly kind: 'police'; readonly invitedAt: Instant; readonly how: string }
  | { readonly kind: 'forms'; readonly matrix: Id<'form'> | null; readonly record: Id<'form'> | null }
  | { readonly kind: 'held'; readonly heldAt: Instant; readonly people: People; readonly plan: string }
  | { readonly kind: 'called-off'; readonly because: string }
  | { readonly kind: 'in-error'; readonly because: string }

// An invitation was to the day that stood: to another the police are invited again.
const newDayOf = (tx: WriteTx, meets: Meets | null): Written[] => [
  ['planned_at', meets === null ? null : at(tx.now)],
  ['police_invited_at', null],
  ['police_invited_how', ''],
]

function columnsOf(tx: WriteTx, change: MeetingChange): Written[] {
  switch (change.kind) {
    case 'plan': {
      const { meets, newDay, chair } = change
      return [
        ['meets_on', maybeOn(meets?.on ?? null)],
        ['meets_at_time', meets?.at ?? ''],
        ['meets_where', meets?.where ?? ''],
        ...(newDay ? newDayOf(tx, meets) : []),
        ['chair_role', chair?.part ?? null],
        ['chair_name', chair?.name ?? ''],
        ['chair_why', chair?.why ?? ''],
      ]
    }
    case 'people':
      return [['people', json(change.people)]]
    case 'factors':
      return [
        ['push', change.push],
        ['pull', change.pull],
        ['tools', json(change.tools)],
      ]
    case 'police':
      return [
        ['police_invited_at', at(change.invitedAt)],
        ['police_invited_how', change.how],
      ]
    case 'forms':
      return [
        ['matrix_form_id', change.matrix],
        ['record_form_id', change.record],
      ]
    case 'held':
      return [
        ['held_at', at(change.heldAt)],
        ['people', json(change.people)],
        ['plan', change.plan],
      ]
    case 'called-off':
      return [
        ['called_off_at', at(tx.now)],
        ['called_off_because', change.because],
      ]
    case 'in-error':
      return [
        ['entered_in_error_at', at(tx.now)],
        ['entered_in_error_reason', change.because],
      ]
  }
}

/** Changes a meeting over the version that was shown. False where there is none to see. Throws StaleSave, NotAllowed. */
export const changeMeeting = (tx: WriteTx, shown: ShownRow, change: MeetingChange): Promise<boolean> =>
  changeRow(tx, 'scaled_meeting', shown, columnsOf(tx, change))

/** The evidence that rules read: that the meeting was held. */
export type HeldMeeting = {
  readonly id: Id<'meeting'>
  readonly child: Id<'child'>
  readonly level: MeetingLevel
  readonly heldAt: Instant
  readonly chair: string
  readonly attended: string
  readonly plan: string
}

/** Keeps the evidence, or puts it right where it stands already. Throws NotAllowed. */
export async function keepHeldMeeting(tx: WriteTx, held: HeldMeeting): Promise<void> {
  const { id, child, level, heldAt, chair, attended, plan } = held
  const said = { held_at: at(heldAt), chair, attended, plan, entered_in_error_at: null }
  const insert = sqlOf(tx)
    .insertInto('meeting')
    .values({ id, child_id: child, level, ...said })
  await insert.onConflict(conflict => conflict.column('id').doUpdateSet(said)).execute()
}

/** The evidence was no evidence: it leaves the lists and the rules. Throws NotAllowed. */
export async function dropHeldMeeting(tx: WriteTx, id: Id<'meeting'>): Promise<void> {
  const update = sqlOf(tx)
    .updateTable('meeting')
    .set({ entered_in_error_at: at(tx.now) })
  await update.where('id', '=', id).where('entered_in_error_at', 'is', null).execute()
}

/** A launch was wrong: it stays in history with the reason, and raises nothing. False where there is none. Throws NotAllowed. */
export async function withdrawLaunch(
  tx: WriteTx,
  child: Id<'child'>,
  id: Id<'early-launch'>,
  reason: string,
): Promise<boolean> {
  const facts = { entered_in_error_at: at(tx.now), entered_in_error_reason: reason }
  const update = sqlOf(tx).updateTable('early_launch').set(facts).where('id', '=', id)
  const done = await update.where('child_id', '=', child).where('entered_in_error_at', 'is', null).executeTakeFirst()
  return done.numUpdatedRows > 0n
}

/** Somebody looked through the whole profile of a child, once, whatever is sent twice. Throws NotAllowed. */
export async function addProfileConfirmation(
  tx: WriteTx,
  child: Id<'child'>,
  id: Id<'profile-confirmation'>,
  withWhom: string,
): Promise<void> {
  const row = { id, child_id: child, confirmed_at: at(tx.now), with_whom: withWhom }
  const insert = sqlOf(tx).insertInto('profile_confirmation').values(row)
  await insert.onConflict(conflict => conflict.doNothing()).execute()
}
