// A matrix or a review was submitted: the referrals of the child that wait for one are with their receiver again (REFF24-2).
import { roleMay } from '../../domain/access/index.ts'
import { dayOf, type Id } from '../../domain/kernel/index.ts'
import { findPlace, matrixGate, move, placeWanted, type Referral, updatedMatrix } from '../../domain/referrals/index.ts'
import { readFormsOf } from '../../store/instruments/reads.ts'
import { type ReferralGround, readReferralGround } from '../../store/referrals/reads.ts'
import { addStep, holdWithoutMatrix } from '../../store/referrals/writes.ts'
import { at, type WriteTx } from '../../store/transaction.ts'
import { newId } from '../new-id.ts'
import { isPlaced, placeColumns, whyUnsent } from './make-referral.ts'

async function revive(tx: WriteTx, held: Referral, matrix: Id<'form'>, ground: ReferralGround): Promise<void> {
  const place = findPlace(placeWanted(held.kind, ground), ground.places)
  const to = move(held.state, { kind: 'revive', placed: isPlaced(place, held), matrix: 'updated' })
  if (to === null) return
  const now = at(tx.now)
  const gone = to === 'received' ? { ...placeColumns(place), sent_at: now, received_at: now } : {}
  const why = whyUnsent(to, place)
  await addStep(
    tx,
    held,
    { id: newId<'referral-step'>(), kind: 'revive', to, reason: why },
    { matrix_id: matrix, unsent_because: why, ...gone },
  )
}

/** Opens them again where an updated matrix is there now. To be called after one was submitted. Throws NotAllowed. */
export async function reviveReferrals(tx: WriteTx, child: Id<'child'>): Promise<void> {
  if (!roleMay(tx.actor.role, 'referrals', 'write')) return
  const waiting = await holdWithoutMatrix(tx, child)
  if (waiting.length === 0) return
  const forms = await readFormsOf(tx, child)
  const today = dayOf(tx.now)
  const ground = await readReferralGround(tx, child)
  const matrix = updatedMatrix(forms, today)
  if (ground === null || matrix === null) return
  for (const held of waiting)
    if (matrixGate(held.kind, forms, today) === 'updated') await revive(tx, held, matrix.id, ground)
}
