// A referral is begun as a draft, sent to where the directory says, changed with a reason, and passed to a school to make.
import type { Asker } from '../../domain/access/actor.ts'
import type { Id } from '../../domain/kernel/index.ts'
import {
  move,
  type PlaceFound,
  type Referral,
  type ReferralSaid,
  type ReferralState,
} from '../../domain/referrals/index.ts'
import type { Store } from '../../store/open-store.ts'
import { addReferral, addStep, changeSaid, type NewReferral, type StepColumns } from '../../store/referrals/writes.ts'
import { at, type WriteTx } from '../../store/transaction.ts'
import { readSending, type Sending, whyNotSent } from './sending.ts'
import { type ShownReferral, type Stepped, stepOf } from './take-step.ts'

/** Begins a draft, once, whatever is sent twice. Nothing goes out by it. Throws NotAllowed. */
export const makeReferral = (store: Store, asker: Asker, given: NewReferral): Promise<void> =>
  store.write(asker, 'make-referral', tx => addReferral(tx, given))

/** Where it goes, as columns: the destination as it stands on the day on which it went. */
export function placeColumns(place: PlaceFound): StepColumns {
  if (place.kind !== 'found') return {}
  const { id, name, teamId } = place.place
  const where = { destination_id: id as Id<'destination'>, to_team_id: teamId as Id<'team'> | null }
  return { ...where, to_name: name, to_reach: place.reach }
}

/** Whether there is a place, named by the directory or by the referrer. */
export const isPlaced = (place: PlaceFound, { toName }: Pick<Referral, 'toName'>): boolean =>
  place.kind === 'found' || (place.kind === 'named' && toName !== '')

/** Why it did not go, in words; empty where it went. */
export function whyUnsent(to: ReferralState, place: PlaceFound): string {
  if (to === 'matrix-needed') return 'Not accepted – RFM needed. It is kept, and opened again when the matrix comes.'
  if (to !== 'unsent') return ''
  return place.kind === 'missing' ? place.because : 'Nobody said where it goes.'
}

async function send(tx: WriteTx, held: Referral, shown: ShownReferral, agreedWhy: string, sending: Sending) {
  const { place, matrix, form, gate } = sending
  const to = move(held.state, { kind: 'send', placed: isPlaced(place, held), matrix: gate })
  if (to === null) return { kind: 'refused', says: 'It was sent already.' } as const
  const why = whyUnsent(to, place)
  const attached = { matrix_id: matrix?.id ?? null, form_id: form?.id ?? null }
  const columns = { ...attached, agreed_why: agreedWhy, unsent_because: why }
  const gone = to === 'sent' ? { ...placeColumns(place), sent_at: at(tx.now) } : {}
  await addStep(tx, held, { id: shown.step, kind: 'send', to, reason: why }, { ...columns, ...gone })
  return { kind: 'saved' } as const
}

/**
 * Sends it: a team that works here has it in its list from now on; elsewhere it is recorded as sent, and the referrer sends it.
 * Where there is nowhere to send it, or an updated matrix is missing, it is kept and says so. Throws NotAllowed.
 */
export const sendReferral = (store: Store, asker: Asker, shown: ShownReferral, agreed = ''): Promise<Stepped> =>
  stepOf(store, asker, 'send-referral', shown, async (tx, held) => {
    const agreedWhy = agreed === '' ? held.agreedWhy : agreed
    const sending = await readSending(tx, held)
    if (sending === null) return { kind: 'not-found' }
    const says = whyNotSent(sending, { agreedWhy })
    return says === null ? send(tx, held, shown, agreedWhy, sending) : { kind: 'refused', says }
  })

/** Changes what it says, with the reason; what it said before stays in history. Throws NotAllowed. */
export const amendReferral = (
  store: Store,
  asker: Asker,
  shown: ShownReferral,
  said: ReferralSaid,
  reason: string,
): Promise<Stepped> =>
  stepOf(store, asker, 'amend-referral', shown, async (tx, held) => {
    const to = move(held.state, { kind: 'amend' })
    if (to === null) return { kind: 'refused', says: 'It is over and is changed no more.' }
    await changeSaid(tx, held, { id: shown.step, kind: 'amend', to, reason }, said)
    return { kind: 'saved' }
  })

/** Asks a school to refer (CCEP-3): the draft is the school’s to complete and to send. Throws NotAllowed. */
export const askSchool = (store: Store, asker: Asker, shown: ShownReferral, school: Id<'team'>): Promise<Stepped> =>
  stepOf(store, asker, 'ask-school-to-refer', shown, async (tx, held) => {
    const to = held.kind === 'cce-prevention' ? move(held.state, { kind: 'ask-school' }) : null
    if (to === null)
      return { kind: 'refused', says: 'Only a referral to CCE Prevention that is not sent can be a school’s.' }
    await addStep(tx, held, { id: shown.step, kind: 'ask-school', to }, { asked_team_id: school, asked_at: at(tx.now) })
    return { kind: 'saved' }
  })
