// A form of a child as the owner's hand lays it: submitted unless told otherwise, without answers.
import type { Section } from '../../src/domain/access/index.ts'
import type { Id } from '../../src/domain/kernel/ids.ts'
import { type Day, dayOf, dayText } from '../../src/domain/kernel/london.ts'
import { at } from '../../src/store/transaction.ts'
import type { OwnersHand } from './owners-hand.ts'
import { anId, type Worker } from './people.ts'

/** What a form is; what is not said has an invented answer. */
export type FormSaid = {
  readonly episode?: Id<'episode'>
  readonly section?: Section
  readonly instrument?: string
  readonly instrumentVersion?: string
  /** Who submitted it; null for a draft. */
  readonly submittedBy?: Worker | null
  readonly level?: string
  readonly riskType?: string
  /** The day on which it was completed; today unless told otherwise. */
  readonly completedOn?: Day
}

/** Lays a form. */
export async function addFormOf(hand: OwnersHand, child: Id<'child'>, said: FormSaid = {}): Promise<Id<'form'>> {
  const id = anId<'form'>()
  const today = dayText(dayOf(hand.now))
  const submitted = said.submittedBy ? { submitted_at: at(hand.now), submitted_by: said.submittedBy.personId } : {}
  await hand.sql
    .insertInto('form')
    .values({
      id,
      child_id: child,
      episode_id: said.episode ?? null,
      section: said.section ?? 'referrals',
      instrument: said.instrument ?? 'referral-2024',
      instrument_version: said.instrumentVersion ?? '2024-04',
      opened_on: today,
      completed_on: said.submittedBy ? dayText(said.completedOn ?? dayOf(hand.now)) : null,
      level: said.level ?? null,
      risk_type: said.riskType ?? null,
      ...submitted,
    })
    .execute()
  return id
}
