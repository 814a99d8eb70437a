// What decides whether and where a referral is sent, as it stands now: the place, the forms that go with it, the gate of the
// matrix, and whether the service takes it.
import { ageAt } from '../../domain/children/index.ts'
import type { FormLine } from '../../domain/instruments/index.ts'
import { dayOf, type Instant } from '../../domain/kernel/index.ts'
import {
  findPlace,
  matricesAmong,
  matrixGate,
  ownFormAmong,
  ownFormOf,
  type PlaceFound,
  placeWanted,
  preventionRefusals,
  type Referral,
  type ReferralSaid,
  type Refusal,
  type SendingFacts,
  teamWarnings,
  updatedMatrix,
} from '../../domain/referrals/index.ts'
import { readBar } from '../../store/children/reads.ts'
import { readFormsOf } from '../../store/instruments/reads.ts'
import { type ReferralGround, readReferralGround } from '../../store/referrals/reads.ts'
import type { ReadTx } from '../../store/transaction.ts'

/** What decides of sending. */
export type Sending = {
  readonly place: PlaceFound
  readonly matrix: FormLine | null
  readonly form: FormLine | null
  /** Whether the form of its kind is there, or none is asked for. */
  readonly hasForm: boolean
  readonly gate: SendingFacts['matrix']
  /** What keeps the service from taking it. */
  readonly refusals: readonly Refusal[]
  /** What the team has to agree to. */
  readonly warnings: readonly Refusal[]
}

type Around = { readonly ground: ReferralGround; readonly forms: readonly FormLine[]; readonly age: number | null }

function refusalsOf({ kind, prevention, matrixId }: Referral, { age }: Around): Refusal[] {
  if (kind !== 'cce-prevention' || prevention === null) return []
  return preventionRefusals({ ...prevention, age, toolAttached: prevention.toolOn !== null || matrixId !== null })
}

// The CE Team is sent the matrix that is updated, or the latest that there is; any other service the one that was chosen.
function matrixOf({ kind, matrixId }: Referral, forms: readonly FormLine[], now: Instant): FormLine | null {
  if (kind !== 'ce-team') return forms.find(({ id }) => id === matrixId) ?? null
  return updatedMatrix(forms, dayOf(now)) ?? matricesAmong(forms)[0] ?? null
}

function sendingOf(referral: Referral, around: Around, now: Instant): Sending {
  const { ground, forms, age } = around
  const form = forms.find(({ id }) => id === referral.formId) ?? ownFormAmong(referral.kind, forms)
  return {
    ...{ matrix: matrixOf(referral, forms, now), form, gate: matrixGate(referral.kind, forms, dayOf(now)) },
    place: findPlace(placeWanted(referral.kind, ground), ground.places),
    hasForm: ownFormOf(referral.kind) === null || form !== null,
    refusals: refusalsOf(referral, around),
    warnings: referral.kind === 'ce-team' ? teamWarnings({ age, livesIn: ground.livesIn }) : [],
  }
}

/** Reads what decides of sending; null where the child may not be seen. */
export async function readSending(tx: ReadTx, referral: Referral): Promise<Sending | null> {
  const ground = await readReferralGround(tx, referral.childId)
  const bar = await readBar(tx, referral.childId)
  if (ground === null || bar === null) return null
  const forms = await readFormsOf(tx, referral.childId)
  return sendingOf(referral, { ground, forms, age: ageAt(bar.identity.born, dayOf(tx.now)) }, tx.now)
}

/** Why it cannot be sent as it is, in words; null where it can. It stays as a draft, and nothing that it says is lost. */
export function whyNotSent(
  { hasForm, refusals, warnings }: Pick<Sending, 'hasForm' | 'refusals' | 'warnings'>,
  { agreedWhy }: Pick<ReferralSaid, 'agreedWhy'>,
): string | null {
  if (refusals.length > 0) return refusals.map(({ says }) => says).join(' ')
  if (!hasForm) return 'The service’s form goes with it: complete and submit the form first. This referral is kept.'
  return warnings.length > 0 && agreedWhy === ''
    ? `${warnings.map(({ says }) => says).join(' ')} Say that the team agreed, and why.`
    : null
}
