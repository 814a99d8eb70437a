// A child of Staffordshire, those who refer and those who receive, and the places that the directory has: for referrals and triage.
import type { TestContext } from 'node:test'
import { contactReferrer, decideTriage } from '../../src/actions/referrals/decide-triage.ts'
import { makeReferral, sendReferral } from '../../src/actions/referrals/make-referral.ts'
import type { ShownReferral } from '../../src/actions/referrals/take-step.ts'
import { addYears, dayOf, dayText, hoursAfter, type Id } from '../../src/domain/kernel/index.ts'
import type { Referral, ReferralKind, ReferralSaid } from '../../src/domain/referrals/index.ts'
import { readReferral, readReferralSteps, readTriage } from '../../src/store/referrals/reads.ts'
import { withDatabase } from '../with-database.ts'
import { addFormOf } from './forms.ts'
import { byOwnersHand } from './owners-hand.ts'
import { partnership } from './partnership.ts'
import { anId, type Team, type Worker } from './people.ts'

/** What a referral says where a test does not care. */
export const plainly: ReferralSaid = {
  ...{ asks: 'Somebody who has time for them', consent: 'not-asked', consentOn: null, consentWhy: '' },
  ...{ toName: '', toReach: '', agreedWhy: '', yos: null, prevention: null },
}

/** A matrix of a test: its level and type, and how many days ago it was completed and submitted. */
export type MatrixSaid = { readonly level?: string; readonly type?: string; readonly daysAgo?: number }

/** The ground. The CE Team works here; the other places are addresses, and YOS Prevention has none. */
export async function onReferralGround(t: TestContext) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const council = await town.agency('authority', 'staffordshire')
  const ceTeam = await town.team(council)
  const schoolTeam = await town.team(await town.agency('school'), [], 'school')
  const bornOn = addYears(dayOf(town.now), -14)
  const child = await town.child({ given: 'Robin', family: 'Example', bornOn, authority: 'staffordshire' })
  const social = await town.worker('practitioner')
  const school = await town.worker('school-lead', schoolTeam)
  const police = await town.worker('police-officer')
  const family = await town.worker('family-practitioner', ceTeam)
  const lead = await town.worker('exploitation-co-ordinator', ceTeam)
  for (const one of [social, school, police]) await town.involves(child, one)
  const place = (kind: string, name: string, team: Team | null = null, whose = 'staffordshire') =>
    town.byHand(async hand => {
      await hand.sql
        .insertInto('destination')
        .values({
          ...{ id: anId<'destination'>(), kind, whose, name, email: 'place@example.org', from_on: '2020-01-01' },
          team_id: team?.id ?? null,
        })
        .execute()
    })
  await place('ce-inbox', 'CE inbox', ceTeam)
  await place('cce-provider', 'Example service')
  await place('cce-prevention', 'Example prevention')
  await place('front-door', 'SCASS')

  // A form stays submitted when it was, so it is laid at its own moment.
  const matrix = (said: MatrixSaid = {}, by: Worker = social): Promise<Id<'form'>> => {
    const { level = 'suspected', type = 'cse', daysAgo = 0 } = said
    const of = { section: 'assessments', instrument: 'rfm-2024', instrumentVersion: '2024-04' } as const
    return byOwnersHand(db, { person: by.personId, now: hoursAfter(town.now, -24 * daysAgo) }, hand =>
      addFormOf(hand, child, { ...of, submittedBy: by, level, riskType: type }),
    )
  }
  const referralForm = (by: Worker = social): Promise<Id<'form'>> =>
    town.byHand(hand => addFormOf(hand, child, { submittedBy: by }), by)

  const clock = () => db.store.read(social.asker, 'look', async tx => tx.now)
  const make = async (kind: ReferralKind, said: Partial<ReferralSaid> = {}, by: Worker = social) => {
    const id = anId<'referral'>()
    const [matrixId, form] = [null, null]
    await makeReferral(db.store, by.asker, { id, child, kind, said: { ...plainly, ...said }, matrix: matrixId, form })
    return id
  }
  const stands = async (id: Id<'referral'>, as: Worker = social): Promise<Referral> => {
    const found = await db.store.read(as.asker, 'look', tx => readReferral(tx, id))
    if (found === null) throw new Error('there is no referral to see')
    return found
  }
  const seen = (id: Id<'referral'>, as: Worker) => db.store.read(as.asker, 'look', tx => readReferral(tx, id))
  const shown = async (id: Id<'referral'>, as: Worker = social): Promise<ShownReferral> => ({
    ...{ id, version: (await stands(id, as)).version, step: anId<'referral-step'>() },
  })
  const send = async (id: Id<'referral'>, by: Worker = social, agreed = '') =>
    sendReferral(db.store, by.asker, await shown(id, by), agreed)
  const steps = (id: Id<'referral'>, as: Worker = social) =>
    db.store.read(as.asker, 'look', tx => readReferralSteps(tx, id))
  const board = (as: Worker = lead) => db.store.read(as.asker, 'look', tx => readTriage(tx))
  const decide = async (said: Partial<Parameters<typeof decideTriage>[2]>, by: Worker = lead) => {
    const id = anId<'triage-decision'>()
    const given = {
      id,
      child,
      outcome: 'accept',
      reason: 'Talked over',
      mace: null,
      maceBecause: '',
      attended: '',
    } as const
    const came = await decideTriage(db.store, by.asker, { ...given, decidedAt: await clock(), ...said })
    return { id, came }
  }
  const contact = async (decision: Id<'triage-decision'>, by: Worker = lead) =>
    contactReferrer(db.store, by.asker, {
      ...{ id: anId<'referrer-contact'>(), child, decision, how: 'telephone', who: 'The social worker' },
      ...{ says: 'Two weeks until the first visit', at: await clock() },
    })
  return {
    ...{
      db,
      town,
      council,
      ceTeam,
      schoolTeam,
      child,
      social,
      school,
      police,
      family,
      lead,
      place,
      matrix,
      referralForm,
    },
    ...{ clock, make, stands, seen, shown, send, steps, board, decide, contact, today: dayText(dayOf(town.now)) },
  }
}
