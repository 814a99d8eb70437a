// A child of an authority who came back, those around the return interview, and the directory that they are reached by.
import type { TestContext } from 'node:test'
import { sql } from 'kysely'
import { addYears, dayOf, hoursAfter, type Id, type Instant, instant } from '../../src/domain/kernel/index.ts'
import type { Asking } from '../screens/ask-screen.ts'
import { type TestDatabase, withDatabase } from '../with-database.ts'
import { type Partnership, partnership } from './partnership.ts'
import { anId, type Team, type Worker } from './people.ts'

/** What may differ: whose child, and whether open to social care. */
export type Returned = { readonly authority?: 'staffordshire' | 'stoke-on-trent'; readonly open?: boolean }

async function directory(town: Partnership, authority: string, council: Team, early: Team, charity: Team) {
  const places = {
    ...{ 'missing-co-ordinator': council, 'front-door': council, 'early-help': early },
    ...{ 'pod-co-ordinator': early, 'return-interviews': charity },
  }
  for (const [kind, team] of Object.entries(places))
    await town.byHand(hand =>
      hand.sql
        .insertInto('destination')
        .values({ id: anId(), kind, whose: authority, name: `The ${kind}`, team_id: team.id, from_on: '2020-01-01' })
        .execute(),
    )
}

async function peopleAround(town: Partnership, child: Id<'child'>, council: Team, charity: Team) {
  const uma = await town.worker('return-interviewer', charity)
  const avery = await town.worker('missing-co-ordinator', council)
  const social = await town.worker('practitioner', council)
  const officer = await town.worker('police-officer')
  await town.involves(child, uma, 'return-interviewer')
  await town.involves(child, avery, 'other')
  await town.involves(child, officer, 'police-officer')
  await town.involves(child, social)
  return { uma, avery, social, officer }
}

/** What the database holds, as the owner of the tables sees it. */
function asOwner(db: TestDatabase, episode: Id<'episode'>) {
  const rows = async <T>(query: string): Promise<T[]> => (await sql.raw<T>(query).execute(db.owner.sql)).rows
  const duty = async (rule: string) =>
    (
      await rows<{ met_at: Instant | null; subject: string }>(
        `select met_at, subject from obligation where rule = '${rule}' and episode_id = '${episode}' and lapsed_at is null`,
      )
    )[0]
  const told = async () =>
    (
      await rows<{ said: string }>(
        `select rule || ' ' || audience as said from message where withdrawn_at is null and rule like 'RHI-%' order by 1`,
      )
    ).map(({ said }) => said)
  return { rows, duty, told }
}

/** A child who came back ten hours ago, on a working day at noon in the second week of messages. */
export async function aReturn(t: TestContext, { authority = 'staffordshire', open = true }: Returned = {}) {
  const db = await withDatabase(t)
  await db.setNow(instant(Date.parse('2026-12-09T12:00:00Z')))
  const town = await partnership(db)
  const agency = await town.agency('authority', authority)
  const [council, early] = [await town.team(agency), await town.team(agency)]
  const charity = await town.team(await town.agency('charity'))
  await directory(town, authority, council, early, charity)
  const home = await town.home()
  const child = await town.child({
    ...{ given: 'Robin', family: 'Example', home, authority, livesIn: authority },
    ...{ bornOn: addYears(dayOf(town.now), -14), ...(open ? { status: 'in-care' as const } : {}) },
  })
  const people = await peopleAround(town, child, council, charity)
  const episode = await town.episode(child, { lastSeen: 30, reported: 29, returned: 10 })
  const byHand = (statement: string) => town.byHand(hand => sql.raw(statement).execute(hand.sql))
  if (authority !== 'staffordshire')
    await byHand(
      `update episode set responsible_authority = '${authority}', lives_in = '${authority}' where id = '${episode}'`,
    )
  const ago = (hours: number) => new Date(hoursAfter(town.now, -hours)).toISOString()
  const held = () =>
    byHand(`insert into return_interview (id, child_id, episode_id, ended_at, submitted_at)
      values (gen_random_uuid(), '${child}', '${episode}', '${ago(3)}', '${ago(2)}')`)
  const as = (one: Worker): Asking => ({ db, worker: one, now: town.now })
  const around = { ...people, ...asOwner(db, episode), byHand, held, as, params: { episode } }
  return { db, town, home, child, episode, ...around }
}
