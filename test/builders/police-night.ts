// A night on which a child of a home is missing and the police assess the risk, for the tests of the police's screens.
import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { sql } from 'kysely'
import { assessRisk } from '../../src/actions/missing/record-event.ts'
import { addYears, dayOf, type Instant } from '../../src/domain/kernel/index.ts'
import type { Answer } from '../../src/web/frame/screen.ts'
import type { Asking } from '../screens/ask-screen.ts'
import { withDatabase } from '../with-database.ts'
import { partnership } from './partnership.ts'
import { anId, type Worker } from './people.ts'

/** A child who has been missing for nine hours, an officer, a co-ordinator of the police, and a worker of the home. */
export async function aPoliceNight(t: TestContext, age = 14) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const home = await town.home()
  const bornOn = addYears(dayOf(town.now), -age)
  const child = await town.child({ given: 'Robin', family: 'Example', home, bornOn, status: 'in-care' })
  const officer = await town.worker('police-officer')
  const omar = await town.worker('police-missing-co-ordinator')
  const rosa = await town.worker('provider-worker', home)
  for (const one of [officer, omar]) await town.involves(child, one)
  const episode = await town.episode(child, { lastSeen: 9 })
  const as = (one: Worker): Asking => ({ db, worker: one, now: town.now })
  const assesses = (
    by: Worker,
    stage: 'initial' | 'secondary' | 'review',
    level: 'high' | 'low' = 'low',
    at?: Instant,
  ) =>
    assessRisk(db.store, by.asker, episode, {
      ...{ id: anId<'risk-assessment'>(), stage, level, reason: `Why it is ${level}`, answers: {} },
    }).then(() => (at === undefined ? undefined : dated(at)))
  const byHand = (statement: string) => town.byHand(hand => sql.raw(statement).execute(hand.sql))
  const dated = (at: Instant) => byHand(`update risk_assessment set assessed_at = '${new Date(at).toISOString()}'`)
  return { db, town, home, child, officer, omar, rosa, episode, as, assesses, byHand, params: { episode } }
}

/** Where an answer leads; it must lead somewhere. */
export const to = (answer: Answer) =>
  answer.kind === 'redirect' ? answer.to : assert.fail(answer.kind === 'page' ? String(answer.body) : answer.kind)
/** The value of a hidden field. */
export const hidden = (text: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? ''
/** Rows as the owner of the tables sees them. */
export const rows = async <T>({ db }: Pick<Asking, 'db'>, query: string): Promise<T[]> =>
  (await sql.raw<T>(query).execute(db.owner.sql)).rows
/** The assessments that were recorded, in their order. */
export const assessed = (db: Asking['db']) =>
  rows<{ stage: string; level: string; by: string; factors: Record<string, string> }>(
    { db },
    'select stage, level, recorded_by as by, factors from risk_assessment order by recorded_at',
  )
