// What is known around a form besides its answers, as far as its reader may see it.
import { sql } from 'kysely'
import { bornNoLaterThan } from '../../domain/children/index.ts'
import type { Circumstances, RequiredThen } from '../../domain/instruments/index.ts'
import { type Day, dayOf, type Id, type Instant } from '../../domain/kernel/index.ts'
import { missingSince } from '../../domain/missing/index.ts'
import { readBar } from '../children/bar.ts'
import { readEpisode } from '../missing/reads.ts'
import { type ReadTx, rowsOf } from '../transaction.ts'
import { readFormsOf } from './reads.ts'

/** The level of meeting that was reached last (one not held before one that was), and whether that meeting was held since. */
export type MeetingReached = { readonly level: 1 | 2 | 3 | null; readonly held: boolean }

const levels = { 'MISS-13.15': 1, 'MISS-13.17': 2, 'MISS-13.18': 3 } as const

type DutyRow = { readonly rule: keyof typeof levels; readonly met: boolean }

/** What the child's episodes reached, or this one where it is given, as far as the actor sees the duties. */
export async function meetingOf(
  tx: ReadTx,
  child: Id<'child'>,
  episode: Id<'episode'> | null = null,
): Promise<MeetingReached> {
  const rows = await rowsOf(
    tx,
    sql<DutyRow>`select o.rule, o.met_at is not null as met from obligation o
      where o.record_id = any((select records_of(${child}))::uuid[]) and o.rule = any(${Object.keys(levels)}::text[])
        and o.lapsed_at is null and (${episode}::uuid is null or o.episode_id = ${episode}::uuid)
        order by o.met_at is null desc, o.opens_at desc, o.rule desc limit 1`,
  )
  const [latest] = rows
  return latest === undefined ? { level: null, held: false } : { level: levels[latest.rule], held: latest.met }
}

/** Every meeting that was asked for, the latest first: by the count, and by a launch of which the actor sees the level. */
async function requiredOf(tx: ReadTx, child: Id<'child'>): Promise<RequiredThen[]> {
  const rows = await rowsOf(
    tx,
    sql<{ rule: string; launched: 1 | 2 | 3 | null; since: Instant; heldAt: Instant | null }>`
      select o.rule, l.level as launched, o.opens_at as since, o.met_at as "heldAt" from obligation o
        left join early_launch l on o.rule = 'MISS-13.19a' and l.id::text = o.subject
      where o.record_id = any((select records_of(${child}))::uuid[]) and o.lapsed_at is null and o.opens_at <= actor_now()
        and o.rule = any(${[...Object.keys(levels), 'MISS-13.19a']}::text[]) order by o.opens_at desc, o.rule desc`,
  )
  return rows.flatMap(({ rule, launched, since, heldAt }) => {
    const level = Object.hasOwn(levels, rule) ? levels[rule as keyof typeof levels] : launched
    return level === null ? [] : [{ level, since, heldAt }]
  })
}

// What a form about an episode asks by age, it asks of the age at that time (RHIF-3).
async function dayAbout(tx: ReadTx, episode: Id<'episode'> | null): Promise<Day> {
  const found = episode === null ? null : await readEpisode(tx, episode)
  return dayOf(found === null ? tx.now : missingSince(found))
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

async function sharedWith(tx: ReadTx, episode: Id<'episode'> | null): Promise<readonly string[]> {
  if (episode === null) return []
  const rows = await rowsOf(
    tx,
    sql<{ to: string }>`select distinct s.recipient as "to" from interview_share s
      where s.episode_id = ${episode} and s.entered_in_error_at is null order by 1`,
  )
  return rows.map(({ to }) => to)
}

/** What is known around a form of this child, and of this episode where it is about one. */
export async function readCircumstances(
  tx: ReadTx,
  child: Id<'child'>,
  episode: Id<'episode'> | null,
): Promise<Circumstances> {
  const bar = await readBar(tx, child)
  const meeting = await meetingOf(tx, child, episode)
  return {
    bornOn: bar === null ? null : bornNoLaterThan(bar.identity.born),
    on: await dayAbout(tx, episode),
    now: tx.now,
    inCare: bar === null || bar.inCare.kind === 'hidden' ? null : bar.inCare.value,
    blocked: (bar?.blocks ?? 0) > 0,
    meetingLevel: meeting.level,
    meetingHeld: meeting.held,
    meetings: await requiredOf(tx, child),
    interviewDueAt: await interviewDueAt(tx, episode),
    sharedWith: await sharedWith(tx, episode),
    forms: (await readFormsOf(tx, child)).filter(form => form.submittedAt !== null),
  }
}
