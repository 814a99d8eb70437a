// What the child was told and agrees to, and that an interview went to somebody: never without one of the two bases (RHI-13.8a, RHI-13.9).
import type { Asker } from '../../domain/access/actor.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import type { ShareRecipient } from '../../domain/protocol/index.ts'
import {
  type ConsentFault,
  consentFaults,
  mayShare,
  nothingSaid,
  type ShareWay,
  type SharingConsent,
  withBasis,
} from '../../domain/sharing/index.ts'
import { readEpisode } from '../../store/missing/reads.ts'
import { addEvent } from '../../store/missing/writes.ts'
import type { Store } from '../../store/open-store.ts'
import { StaleSave } from '../../store/refusals.ts'
import { readConsent } from '../../store/sharing/reads.ts'
import { keepConsent } from '../../store/sharing/writes.ts'
import { at, type WriteTx } from '../../store/transaction.ts'
import { inError } from '../missing/change-episode.ts'
import type { Added } from '../missing/record-event.ts'
import { newId } from '../new-id.ts'

/** What came of saying what the child was told and agrees to. */
export type ConsentSaved =
  | { readonly kind: 'saved' }
  | { readonly kind: 'faults'; readonly faults: readonly ConsentFault[] }
  | { readonly kind: 'refused'; readonly says: string }
  | { readonly kind: 'stale' }
  | { readonly kind: 'not-found' }

/** The id of what is said for the first time, and the version that was shown; 0 where nothing stood. */
export type ConsentShown = { readonly id: Id<'sharing-consent'>; readonly version: number }

/** Keeps it; what stood before is in history. Throws NotAllowed. */
export async function sayConsent(
  store: Store,
  asker: Asker,
  episode: Id<'episode'>,
  shown: ConsentShown,
  given: SharingConsent,
): Promise<ConsentSaved> {
  const said = withBasis(given)
  const faults = consentFaults(said)
  if (faults.length > 0) return { kind: 'faults', faults }
  try {
    return await store.write(asker, 'say-consent', async tx => {
      const found = await readEpisode(tx, episode)
      if (found === null) return { kind: 'not-found' } as const
      if (found.enteredInErrorAt !== null) return inError
      await keepConsent(tx, { ...shown, child: found.childId, episode }, said)
      return { kind: 'saved' } as const
    })
  } catch (error) {
    if (error instanceof StaleSave) return { kind: 'stale' }
    throw error
  }
}

/** What went to whom. Without consent there is a reason why it is needed to keep somebody safe, and who decided that. */
export type NewShare = {
  readonly id: Id<'interview-share'>
  readonly recipient: ShareRecipient
  readonly recipientName: string
  readonly how: ShareWay
  readonly says: string
  readonly basis: 'consent' | 'safeguarding'
  readonly because: string
  readonly decidedBy: string
  /** Insisted on although it may have been somebody who must not be told: it is marked. */
  readonly despiteBlock: boolean
  readonly sharedAt: Instant
}

const withoutReason = (given: NewShare): boolean =>
  given.basis === 'safeguarding' && (given.because === '' || given.decidedBy === '')

const consented = async (tx: WriteTx, episode: Id<'episode'>): Promise<boolean> => {
  const may = mayShare((await readConsent(tx, episode)) ?? nothingSaid)
  return may.kind === 'may' && may.basis === 'consent'
}

const rowOf = (given: NewShare) => ({
  ...{ recipient: given.recipient, recipient_name: given.recipientName, how: given.how, says: given.says },
  ...{ basis: given.basis, basis_because: given.because, basis_by: given.decidedBy },
  ...{ despite_block: given.despiteBlock, shared_at: at(given.sharedAt) },
})

const noReason = { kind: 'refused', says: 'Say why it is needed to keep somebody safe, and who decided that' } as const
const noBasis = {
  kind: 'refused',
  says: 'The child’s agreement is not recorded, so it cannot be shared on it: record the reason why it is needed to keep somebody safe',
} as const

/** Records that it was shared. As consented to only where the child consents; else with the reason, or it is refused. Throws NotAllowed. */
export const shareInterview = (store: Store, asker: Asker, episode: Id<'episode'>, given: NewShare): Promise<Added> =>
  store.write(asker, 'share-return-interview', async tx => {
    const found = await readEpisode(tx, episode)
    if (found === null) return { kind: 'not-found' } as const
    if (found.enteredInErrorAt !== null) return inError
    if (withoutReason(given)) return noReason
    if (given.basis === 'consent' && !(await consented(tx, episode))) return noBasis
    const of = { id: given.id, child_id: found.childId, episode_id: episode }
    const row = rowOf(given)
    if ((await addEvent(tx, 'interview_share', { ...of, ...row })) === 'id-taken')
      await addEvent(tx, 'interview_share', { ...of, id: newId(), ...row })
    return { kind: 'saved' } as const
  })
