// What a rule raises when the facts call for it: obligations, each with its own why, and flags.

import type { Role } from '../access/index.ts'
import type { Instant } from '../kernel/index.ts'

/** Whether the protocol demands it, or asks that it be considered. */
export type Force = 'duty' | 'prompt'

/** Whether the episode alone shows why it was raised, or only sight of the child's other episodes as well. */
export type Scope = 'episode' | 'child'

/** An obligation as the facts raise it. Its state is not kept: it follows from these and the moment of asking. */
export type RaisedDuty = {
  readonly rule: string
  readonly ruleVersion: string
  /** The ref of what it is about: of its episode, or of something in it of which there may be several. */
  readonly subject: string
  /** The ref of the episode that it belongs to. */
  readonly episode: string
  readonly owner: Role
  readonly force: Force
  readonly scope: Scope
  readonly opensAt: Instant
  /** Null where the protocol gives no deadline, or where the calendar of working days does not reach so far. */
  readonly dueAt: Instant | null
  readonly metAt: Instant | null
  /** One plain sentence that says why, with the dates that matter. With scope `child` it may count the other episodes. */
  readonly because: string
  /** The calendar by which its deadline was counted; null where it was counted in hours or has none. */
  readonly calendarVersion: string | null
}

/** Something about a child or an episode that holds from a moment on, and asks for no act of its own. */
export type RaisedFlag = {
  readonly rule: string
  readonly ruleVersion: string
  /** The ref of an episode, or `child`. */
  readonly subject: string
  readonly since: Instant
  readonly because: string
}

/** How an obligation stands: what is met late stays visible as such. */
export type State = 'open' | 'overdue' | 'met' | 'met-late'

/** How an obligation stands at a moment. Due at 12:00 means that 12:00 itself is still in time. */
export function stateOf(duty: Pick<RaisedDuty, 'dueAt' | 'metAt'>, now: Instant): State {
  const { dueAt, metAt } = duty
  if (metAt !== null) return dueAt === null || metAt <= dueAt ? 'met' : 'met-late'
  return dueAt !== null && now > dueAt ? 'overdue' : 'open'
}
