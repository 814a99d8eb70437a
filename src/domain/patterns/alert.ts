// What a co-ordinator raised of a pattern: to whom, when, and what came of it. Notes that only grow (SW-9.3).
import type { Id, Instant } from '../kernel/index.ts'

/** What a pattern is about. */
export const alertKinds = {
  child: 'One child',
  together: 'Children who go together',
  home: 'A home',
  place: 'A place',
  time: 'A time',
  school: 'A school',
  provider: 'A provider',
  measures: 'The six measures not taken',
  other: 'Something else',
} as const

/** The code of what it is about. */
export type AlertKind = keyof typeof alertKinds

/** One note. */
export type PatternAlert = {
  readonly id: Id<'pattern-alert'>
  readonly kind: AlertKind
  readonly says: string
  readonly raisedTo: string
  readonly raisedAt: Instant
  /** The child whom it is about, where the actor sees them; null where it is about none. */
  readonly child: { readonly id: Id<'child'>; readonly name: string } | null
  /** The earlier note of which it tells what came. */
  readonly follows: Id<'pattern-alert'> | null
  readonly by: string
  readonly agency: string
  readonly recordedAt: Instant
}

/** A first note with those that tell what came of it, the earliest first. */
export type AlertThread = { readonly first: PatternAlert; readonly later: readonly PatternAlert[] }

/** Notes by what they follow, the thread with the latest note first. One whose beginning is not seen begins itself. */
export function threadsOf(alerts: readonly PatternAlert[]): readonly AlertThread[] {
  const seen = new Map(alerts.map(one => [one.id, one]))
  const rootOf = (one: PatternAlert): PatternAlert => {
    const before = one.follows === null ? undefined : seen.get(one.follows)
    return before === undefined ? one : rootOf(before)
  }
  const threads = new Map<PatternAlert, PatternAlert[]>()
  for (const one of alerts.toSorted((a, b) => a.recordedAt - b.recordedAt)) {
    const root = rootOf(one)
    if (root === one) threads.set(one, [])
    else threads.get(root)?.push(one)
  }
  const latest = ([first, later]: readonly [PatternAlert, readonly PatternAlert[]]) =>
    (later.at(-1) ?? first).recordedAt
  return [...threads].toSorted((a, b) => latest(b) - latest(a)).map(([first, later]) => ({ first, later }))
}
