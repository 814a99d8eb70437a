// A child of Staffordshire, those who refer and those who receive, and the places that the directory has: for referrals and triage.
import type { TestContext } from 'node:test'
import { contactReferrer, decideTriage, type NewDecision } from '../../src/actions/referrals/decide-triage.ts'
import { makeReferral, sendReferral } from '../../src/actions/referrals/make-referral.ts'
import type { ShownReferral } from '../../src/actions/referrals/take-step.ts'
import { addYears, dayOf, hoursAfter, type Id } from '../../src/domain/kernel/index.ts'
import type { Referral, ReferralKind, ReferralSaid } from '../../src/domain/referrals/index.ts'
import { readReferral, readReferralSteps, readTriage } from '../../src/store/referrals/reads.ts'
import { type TestDatabase, withDatabase } from '../with-database.ts'
import { addFormOf, type FormSaid } from './forms.ts'
import { byOwnersHand } from './owners-hand.ts'
import { type Partnership, partnership } from './partnership.ts'
import { anId, type Team, type Worker } from './people.ts'

/** What a referral says where a test does not care. */
export const plainly: ReferralSaid = {
  ...{ asks: 'Somebody who has time for them', consent: 'not-asked', consentOn: null, consentWhy: '' },
  ...{ toName: '', toReach: '', agreedWhy: '', yos: null, prevention: null },
}

/** A matrix of a test: its level and type, and how many days ago it was completed and submitted. */
export type MatrixSaid = { readonly level?: string; readonly type?: string; readonly daysAgo?: number }

const setPlace =
  (town: Partnership) =>
  (kind: string, name: string, team: Team | null = null, whose = 'staffordshire'): Promise<void> =>
    town.byHand(async ({ sql }) => {
      const of = { id: anId<'destination'>(), kind, whose, name, email: 'place@example.org', from_on: '2020-01-01' }
      await sql
        .insertInto('destination')
        .values({ ...of, team_id: team?.id ?? null })
        .execute()
    })

// The CE Team works here; the other places are addresses, and early help has none.
async function peopled(town: Partnership) {
  const ceTeam = await town.team(await town.agency('authority', 'staffordshire'))
  const schoolTeam = await town.team(await town.agency('school'), [], 'school')
  const bornOn = addYears(dayOf(town.now), -14)
  const child = await town.child({ given: 'Robin', family: 'Example', bornOn, authority: 'staffordshire' })
  const social = await town.worker('practitioner')
  const school = await town.worker('school-lead', schoolTeam)
  const police = await town.worker('police-officer')
  const family = await town.worker('family-practitioner', ceTeam)
  const lead = await town.worker('exploitation-co-ordinator', ceTeam)
  for (const one of [social, school, police]) await town.involves(child, one)
  const place = setPlace(town)
  await place('ce-inbox', 'CE inbox', ceTeam)
  await place('cce-provider', 'Example service')
  await place('cce-prevention', 'Example prevention')
  await place('front-door', 'SCASS')
  return { ceTeam, schoolTeam, child, social, school, police, family, lead, place }
}

type Peopled = Awaited<ReturnType<typeof peopled>>

const rfm = { section: 'assessments', instrument: 'rfm-2024', instrumentVersion: '2024-04' } as const

// A form stays submitted when it was, so it is laid at its own moment.
const formsOf = (db: TestDatabase, town: Partnership, { child, social }: Peopled) => {
  const lay = (said: FormSaid, by: Worker, daysAgo: number, of = child): Promise<Id<'form'>> =>
    byOwnersHand(db, { person: by.personId, now: hoursAfter(town.now, -24 * daysAgo) }, hand =>
      addFormOf(hand, of, { ...said, submittedBy: by }),
    )
  return {
    matrix: ({ level = 'suspected', type = 'cse', daysAgo = 0 }: MatrixSaid = {}, by = social, of = child) =>
      lay({ ...rfm, level, riskType: type }, by, daysAgo, of),
    referralForm: (by = social, of = child) => lay({}, by, 0, of),
    preventionForm: (by: Worker) => lay({ instrument: 'cce-prevention-referral', instrumentVersion: '2024' }, by, 0),
  }
}

const doings = (db: TestDatabase, { child, social, lead }: Peopled) => {
  const look = <T>(as: Worker, read: (tx: Parameters<typeof readTriage>[0]) => Promise<T>) =>
    db.store.read(as.asker, 'look', read)
  const seen = (id: Id<'referral'>, as: Worker) => look(as, tx => readReferral(tx, id))
  const stands = async (id: Id<'referral'>, as = social): Promise<Referral> => {
    const found = await seen(id, as)
    if (found === null) throw new Error('there is no referral to see')
    return found
  }
  const shown = async (id: Id<'referral'>, as = social): Promise<ShownReferral> => ({
    ...{ id, version: (await stands(id, as)).version, step: anId<'referral-step'>() },
  })
  const make = async (kind: ReferralKind, said: Partial<ReferralSaid> = {}, by = social) => {
    const id = anId<'referral'>()
    const given = { id, child, kind, said: { ...plainly, ...said }, matrix: null, form: null }
    await makeReferral(db.store, by.asker, given)
    return id
  }
  return {
    ...{ look, seen, stands, shown, make, clock: () => look(social, async tx => tx.now) },
    send: async (id: Id<'referral'>, by = social) => sendReferral(db.store, by.asker, await shown(id, by)),
    steps: (id: Id<'referral'>, as = social) => look(as, tx => readReferralSteps(tx, id)),
    board: (as = lead) => look(as, tx => readTriage(tx)),
    decide: async (said: Partial<NewDecision>, by = lead) => {
      const id = anId<'triage-decision'>()
      const given = { id, child, outcome: 'accept', reason: 'Talked over', mace: null, maceBecause: '' } as const
      const decidedAt = await look(by, async tx => tx.now)
      return { id, came: await decideTriage(db.store, by.asker, { ...given, attended: '', decidedAt, ...said }) }
    },
    contact: async (decision: Id<'triage-decision'>, by = lead) =>
      contactReferrer(db.store, by.asker, {
        ...{ id: anId<'referrer-contact'>(), child, decision, how: 'telephone', who: 'The social worker' },
        ...{ says: 'Two weeks until the first visit', at: await look(by, async tx => tx.now) },
      }),
  }
}

/** The ground, with what is done on it. */
export async function onReferralGround(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const people = await peopled(town)
  return { db, town, ...people, ...formsOf(db, town, people), ...doings(db, people) }
}
