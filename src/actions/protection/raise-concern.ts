// A child-protection concern, and what follows from it: whom somebody told, what the front door decided, which authority leads
// the enquiries (CP-18.1, CP-18.3, REF-15.4).
import type { Asker } from '../../domain/access/actor.ts'
import { roleMay } from '../../domain/access/index.ts'
import type { Authority } from '../../domain/children/index.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import type { Reported } from '../../domain/missing/index.ts'
import type { ConcernKind, DecisionOutcome, YesNoUnknown } from '../../domain/protection/index.ts'
import { readBar } from '../../store/children/reads.ts'
import { readEpisode } from '../../store/missing/reads.ts'
import { addEvent, type EventAdded } from '../../store/missing/writes.ts'
import type { Store } from '../../store/open-store.ts'
import { readConcern } from '../../store/protection/reads.ts'
import { withdrawProtection } from '../../store/protection/writes.ts'
import { at, maybeAt, type WriteTx } from '../../store/transaction.ts'
import { inError } from '../missing/change-episode.ts'
import type { Added } from '../missing/record-event.ts'
import { newId } from '../new-id.ts'

/** A concern as somebody raises it. */
export type NewProtectionConcern = {
  readonly id: Id<'protection-concern'>
  readonly kind: ConcernKind
  readonly sexualHarm: YesNoUnknown | null
  readonly says: string
  readonly childsWords: string
  readonly who: string
  readonly happened: Reported | null
  readonly happenedWhere: string
  readonly learned: Reported
  readonly host: Authority | null
  readonly hostName: string
}

/** What a concern is about: an episode, or the child where it belongs to none. */
export type ConcernOf =
  | { readonly kind: 'episode'; readonly id: Id<'episode'> }
  | { readonly kind: 'child'; readonly id: Id<'child'> }

type OfChild = { readonly child_id: Id<'child'>; readonly episode_id: Id<'episode'> | null }

async function whoseOf(tx: WriteTx, of: ConcernOf): Promise<OfChild | Added> {
  if (of.kind === 'child') {
    const bar = await readBar(tx, of.id)
    return bar === null ? { kind: 'not-found' } : { child_id: bar.id, episode_id: null }
  }
  const episode = await readEpisode(tx, of.id)
  if (episode === null) return { kind: 'not-found' }
  return episode.enteredInErrorAt === null ? { child_id: episode.childId, episode_id: of.id } : inError
}

// A role that may raise a concern and not read one cannot see what it sent before: what has the same id is then the same.
async function once(tx: WriteTx, add: (id: string | null) => Promise<EventAdded>): Promise<Added> {
  const came = await add(null)
  if (came === 'id-taken' && roleMay(tx.actor.role, 'protection', 'read')) await add(newId())
  return { kind: 'saved' }
}

/** Raises a concern: the police and the front door are to be told, each by a duty and a message of its own. */
export const raiseProtectionConcern = (
  store: Store,
  asker: Asker,
  of: ConcernOf,
  given: NewProtectionConcern,
): Promise<Added> =>
  store.write(asker, 'raise-protection-concern', async tx => {
    const whose = await whoseOf(tx, of)
    if ('kind' in whose) return whose
    const { kind, says, who, happened, learned, host } = given
    const row = {
      ...{ ...whose, kind, says, who, host, host_name: given.hostName, sexual_harm: given.sexualHarm },
      ...{ childs_words: given.childsWords, happened_where: given.happenedWhere },
      ...{ happened_at: maybeAt(happened?.at ?? null), happened_precision: happened?.precision ?? null },
      ...{ learned_at: at(learned.at), learned_precision: learned.precision },
    }
    return once(tx, again =>
      addEvent(tx, 'protection_concern', { ...row, id: (again ?? given.id) as Id<'protection-concern'> }),
    )
  })

async function ofConcern(
  store: Store,
  asker: Asker,
  act: string,
  concern: Id<'protection-concern'>,
  add: (tx: WriteTx, of: OfChild, again: string | null) => Promise<EventAdded>,
): Promise<Added> {
  return store.write(asker, act, async tx => {
    const found = await readConcern(tx, concern)
    if (found === null) return { kind: 'not-found' } as const
    if (found.inError !== null)
      return { kind: 'refused', says: 'This concern was entered in error and takes nothing more' } as const
    return once(tx, again => add(tx, { child_id: found.childId, episode_id: found.episodeId }, again))
  })
}

/** That somebody told the police, or the front door. */
export type NewProtectionNotice = {
  readonly id: Id<'protection-notice'>
  readonly whom: 'police' | 'front-door'
  readonly to: string
  readonly how: string
  readonly reference: string
  readonly givenAt: Instant
}

const noticeRow = ({ whom, to, how, reference, givenAt }: NewProtectionNotice) => ({
  ...{ whom, given_to: to, how, reference, given_at: at(givenAt) },
})

/** Records whom somebody told of a concern. One of the two never meets the duty towards the other. */
export const recordConcernTold = (
  store: Store,
  asker: Asker,
  concern: Id<'protection-concern'>,
  given: NewProtectionNotice,
): Promise<Added> =>
  ofConcern(store, asker, 'record-concern-told', concern, (tx, of, again) => {
    const id = (again ?? given.id) as Id<'protection-notice'>
    return addEvent(tx, 'protection_notice', { ...of, id, subject_id: concern, ...noticeRow(given) })
  })

/** What the front door decided. */
export type NewDecision = {
  readonly id: Id<'protection-decision'>
  readonly outcome: DecisionOutcome
  readonly reason: string
  readonly decidedBy: string
  readonly decidedAt: Instant
  readonly asContact: 'yes' | 'no' | null
  readonly reference: string
}

/** The columns of a decision. */
export const decisionRow = ({ outcome, reason, decidedBy, decidedAt, asContact, reference }: NewDecision) => ({
  ...{ outcome, reason, decided_by: decidedBy, decided_at: at(decidedAt) },
  ...{ as_contact: asContact, contact_reference: reference },
})

/** Records what the front door decided of a concern; what it decided before stands beside it. */
export const recordConcernDecided = (
  store: Store,
  asker: Asker,
  concern: Id<'protection-concern'>,
  given: NewDecision,
): Promise<Added> =>
  ofConcern(store, asker, 'record-front-door-decision', concern, (tx, of, again) => {
    const id = (again ?? given.id) as Id<'protection-decision'>
    return addEvent(tx, 'protection_decision', { ...of, id, concern_id: concern, ...decisionRow(given) })
  })

/** An agreement about who leads the enquiries. */
export type NewLead = {
  readonly id: Id<'protection-lead'>
  readonly authority: Authority
  readonly name: string
  readonly agreedWith: string
  readonly reason: string
  readonly agreedAt: Instant
}

/** Records that another authority leads the enquiries from then on; who led before stays on the record. */
export const agreeEnquiryLead = (
  store: Store,
  asker: Asker,
  concern: Id<'protection-concern'>,
  given: NewLead,
): Promise<Added> =>
  ofConcern(store, asker, 'agree-enquiry-lead', concern, (tx, of, again) => {
    const { authority, name, agreedWith, reason, agreedAt } = given
    const said = { authority, authority_name: name, agreed_with: agreedWith, reason, agreed_at: at(agreedAt) }
    return addEvent(tx, 'protection_lead', {
      ...{ ...of, id: (again ?? given.id) as Id<'protection-lead'>, concern_id: concern },
      ...said,
    })
  })

/** What can be taken back of protection. */
export type TakenBack = Parameters<typeof withdrawProtection>[1]

/** Marks a concern, or something recorded of one, as entered in error. */
export const takeProtectionBack = (
  store: Store,
  asker: Asker,
  wrong: { readonly table: TakenBack; readonly id: string; readonly reason: string },
): Promise<Added> =>
  store.write(asker, 'take-protection-back', async tx =>
    (await withdrawProtection(tx, wrong.table, wrong.id, wrong.reason))
      ? ({ kind: 'saved' } as const)
      : ({ kind: 'not-found' } as const),
  )
