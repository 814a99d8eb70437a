// No referral to the CE Team is accepted without an updated matrix (REFF24-2, GAP-06): which of the forms on the record is one.
import { type FormLine, isUpdated } from '../instruments/index.ts'
import type { Day } from '../kernel/index.ts'

import { readInstruments, updatedWithinOn } from '../protocol/index.ts'
import type { ReferralKind } from './kinds.ts'
import type { SendingFacts } from './states.ts'

const stands = ({ submittedAt, enteredInErrorAt }: FormLine): boolean =>
  submittedAt !== null && enteredInErrorAt === null

/** The submitted matrices of a child that stand, the latest first as the forms are given. */
export const matricesAmong = (forms: readonly FormLine[]): FormLine[] =>
  forms.filter(form => form.instrument === readInstruments.matrix && stands(form))

/** The matrix that is updated for a referral of this day; null where none is. */
export const updatedMatrix = (forms: readonly FormLine[], on: Day): FormLine | null =>
  matricesAmong(forms).find(form => isUpdated(form, on, updatedWithinOn(on))) ?? null

/** What the gate says of a referral of this kind and day. */
export function matrixGate(kind: ReferralKind, forms: readonly FormLine[], on: Day): SendingFacts['matrix'] {
  if (kind !== 'ce-team') return 'not-asked'
  return updatedMatrix(forms, on) === null ? 'needed' : 'updated'
}

/** The codes of the forms that are attached to a referral of a kind as its own form. */
const ownForms: Readonly<Partial<Record<ReferralKind, string>>> = {
  'ce-team': 'referral-2024',
  'cce-prevention': 'cce-prevention-referral',
}

/** The code of the form that a referral of this kind carries; null where it has none of ours. */
export const ownFormOf = (kind: ReferralKind): string | null => ownForms[kind] ?? null

/** The latest submitted form of that kind; null where there is none. */
export const ownFormAmong = (kind: ReferralKind, forms: readonly FormLine[]): FormLine | null =>
  forms.find(form => form.instrument === ownFormOf(kind) && stands(form)) ?? null
