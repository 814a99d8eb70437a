// A disruption tool that was considered or used for a child, with its reason (DISR-22.3).
import type { Asker } from '../../domain/access/actor.ts'
import type { ToolOutcome, ToolSubject } from '../../domain/disruption/index.ts'
import { type Day, dayText, type Id } from '../../domain/kernel/index.ts'
import type { Store } from '../../store/open-store.ts'
import { addKept, enterKeptInError, type Kept, type ShownRow } from '../alerts/keep.ts'

/** A tool as it was considered or used. */
export type NewTool = {
  readonly id: Id<'disruption-step'>
  readonly child: Id<'child'>
  readonly tool: string
  readonly outcome: ToolOutcome
  readonly about: ToolSubject | null
  readonly lead: string
  readonly reason: string
  readonly on: Day
}

/** Records it. What becomes of it later is another line. Throws NotAllowed. */
export const recordTool = (store: Store, asker: Asker, { id, child, on, ...said }: NewTool): Promise<Kept> =>
  addKept(store, asker, 'record-disruption', 'disruption_step', () => ({
    ...{ id, child_id: child, done_on: dayText(on), ...said },
  }))

/** It was never considered. Throws NotAllowed. */
export const enterToolInError = (store: Store, asker: Asker, shown: ShownRow, reason: string): Promise<Kept> =>
  enterKeptInError(store, asker, 'disruption_step', shown, reason)
