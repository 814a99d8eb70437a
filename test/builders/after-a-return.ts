// A child of an authority who came back, those around the return interview, and the directory that they are reached by.
import type { TestContext } from 'node:test'
import { sql } from 'kysely'
import type { Id, Instant } from '../../src/domain/kernel/index.ts'
import { addYears, dayOf, hoursAfter, instant } from '../../src/domain/kernel/index.ts'
import type { Asking } from '../screens/ask-screen.ts'
import { withDatabase } from '../with-database.ts'
import { partnership } from './partnership.ts'
import { anId, type Worker } from './people.ts'

/** What may differ: whose child, and whether open to social care. */
export type Returned = { readonly authority?: 'staffordshire' | 'stoke-on-trent'; readonly open?: boolean }

/** A child who came back ten hours ago, on a working day at noon in the second week of messages. */
export async function aReturn(t: TestContext, { authority = 'staffordshire', open = true }: Returned = {}) {
  const db = await withDatabase(t)
  await db.setNow(instant(Date.parse('2026-12-09T12:00:00Z')))
  const town = await partnership(db)
  const council = await town.agency('authority', authority)
  const missing = await town.team(council)
  const early = await town.team(council)
  const charity = await town.team(await town.agency('charity'))
  const home = await town.home()
  const places = {
    'missing-co-ordinator': missing,
    'front-door': missing,
    'early-help': early,
    'pod-co-ordinator': early,
  }
  for (const [kind, team] of [...Object.entries(places), ['return-interviews', charity] as const])
    await town.byHand(hand =>
      hand.sql
        .insertInto('destination')
        .values({ id: anId(), kind, whose: authority, name: `The ${kind}`, team_id: team.id, from_on: '2020-01-01' })
        .execute(),
    )
  const child = await town.child({
    ...{ given: 'Robin', family: 'Example', home, authority, livesIn: authority },
    ...{ bornOn: addYears(dayOf(town.now), -14), ...(open ? { status: 'in-care' as const } : {}) },
  })
  const uma = await town.worker('return-interviewer', charity)
  const avery = await town.worker('missing-co-ordinator', missing)
  const social = await town.worker('practitioner', missing)
  const officer = await town.worker('police-officer')
  await town.involves(child, uma, 'return-interviewer')
  await town.involves(child, avery, 'other')
  await town.involves(child, officer, 'police-officer')
  await town.involves(child, social)
  const episode = await town.episode(child, { lastSeen: 30, reported: 29, returned: 10 })
  const byHand = (statement: string) => town.byHand(hand => sql.raw(statement).execute(hand.sql))
  if (authority !== 'staffordshire')
    await byHand(
      `update episode set responsible_authority = '${authority}', lives_in = '${authority}' where id = '${episode}'`,
    )
  const held = () =>
    byHand(`insert into return_interview (id, child_id, episode_id, ended_at, submitted_at)
      values (gen_random_uuid(), '${child}', '${episode}', '${new Date(hoursAfter(town.now, -3)).toISOString()}',
        '${new Date(hoursAfter(town.now, -2)).toISOString()}')`)
  const rows = async <T>(query: string): Promise<T[]> => (await sql.raw<T>(query).execute(db.owner.sql)).rows
  const duty = async (rule: string, which = '') =>
    (
      await rows<{ met_at: Instant | null; subject: string }>(
        `select met_at, subject from obligation where rule = '${rule}' and episode_id = '${episode}' and lapsed_at is null
           and subject like '%${which}'`,
      )
    )[0]
  const told = async () =>
    (
      await rows<{ said: string }>(
        `select rule || ' ' || audience as said from message where withdrawn_at is null and rule like 'RHI-%' order by 1`,
      )
    ).map(({ said }) => said)
  const as = (one: Worker): Asking => ({ db, worker: one, now: town.now })
  return {
    ...{
      db,
      town,
      council,
      charity,
      home,
      child,
      uma,
      avery,
      social,
      officer,
      episode,
      held,
      rows,
      duty,
      told,
      as,
      byHand,
    },
    params: { episode: episode as Id<'episode'> },
  }
}
