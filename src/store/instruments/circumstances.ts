// What is known around a form besides its answers, as far as its reader may see it.
import { sql } from 'kysely'
import { bornNoLaterThan } from '../../domain/children/index.ts'
import type { Circumstances } from '../../domain/instruments/index.ts'
import { dayOf, type Id, type Instant } from '../../domain/kernel/index.ts'
import { readBar } from '../children/bar.ts'
import { type ReadTx, rowsOf } from '../transaction.ts'
import { readFormsOf } from './reads.ts'

/** The highest level of meeting that the child's duties have reached, and whether that meeting was held since. */
export type MeetingReached = { readonly level: 1 | 2 | 3 | null; readonly held: boolean }

const levels = { 'MISS-13.15': 1, 'MISS-13.17': 2, 'MISS-13.18': 3 } as const

type DutyRow = { readonly rule: keyof typeof levels; readonly met: boolean }

/** As far as the actor sees the duties. */
export async function meetingOf(tx: ReadTx, child: Id<'child'>): Promise<MeetingReached> {
  const rows = await rowsOf(
    tx,
    sql<DutyRow>`select o.rule, o.met_at is not null as met from obligation o
      where o.record_id = any((select records_of(${child}))::uuid[]) and o.rule = any(${Object.keys(levels)}::text[])
        and o.lapsed_at is null order by o.rule desc, o.opens_at desc`,
  )
  const [highest] = rows
  return highest === undefined ? { level: null, held: false } : { level: levels[highest.rule], held: highest.met }
}

async function interviewDueAt(tx: ReadTx, episode: Id<'episode'> | null): Promise<Instant | null> {
  if (episode === null) return null
  const [row] = await rowsOf(
    tx,
    sql<{ dueAt: Instant | null }>`select o.due_at as "dueAt" from obligation o
      where o.rule = 'RHI-15.6' and o.episode_id = ${episode} and o.lapsed_at is null order by o.opens_at desc limit 1`,
  )
  return row?.dueAt ?? null
}

/** What is known around a form of this child, and of this episode where it is about one. */
export async function readCircumstances(
  tx: ReadTx,
  child: Id<'child'>,
  episode: Id<'episode'> | null,
): Promise<Circumstances> {
  const bar = await readBar(tx, child)
  const meeting = await meetingOf(tx, child)
  return {
    bornOn: bar === null ? null : bornNoLaterThan(bar.identity.born),
    on: dayOf(tx.now),
    now: tx.now,
    inCare: bar === null || bar.inCare.kind === 'hidden' ? null : bar.inCare.value,
    blocked: (bar?.blocks ?? 0) > 0,
    meetingLevel: meeting.level,
    meetingHeld: meeting.held,
    interviewDueAt: await interviewDueAt(tx, episode),
    forms: (await readFormsOf(tx, child)).filter(form => form.submittedAt !== null),
  }
}
