// A strategy meeting considered, asked for and held; the front door's decision on a notification; and whom to ask at school.
import type { Asker } from '../../domain/access/actor.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import type { EnquiryDecision, StrategyDecision } from '../../domain/protection/index.ts'
import { addEvent } from '../../store/missing/writes.ts'
import type { Store } from '../../store/open-store.ts'
import { at } from '../../store/transaction.ts'
import { type Added, inEpisode } from '../missing/record-event.ts'
import { decisionRow, type NewDecision } from './raise-concern.ts'

/** That an agency asks for a strategy meeting, after its own manager was consulted (FOUND-13.2b). */
export type NewStrategyAsk = {
  readonly id: Id<'strategy-ask'>
  readonly agency: string
  readonly manager: string
  readonly consultedAt: Instant
  readonly grounds: string
  readonly askedAt: Instant
}

/** Asks for a strategy meeting. */
export const askForStrategyMeeting = (
  store: Store,
  asker: Asker,
  episode: Id<'episode'>,
  { id, agency, manager, consultedAt, grounds, askedAt }: NewStrategyAsk,
): Promise<Added> =>
  inEpisode(store, asker, 'ask-for-strategy-meeting', episode, id, (tx, of) => {
    const moments = { consulted_at: at(consultedAt), asked_at: at(askedAt) }
    return addEvent(tx, 'strategy_ask', { ...of, agency, manager, grounds, ...moments })
  })

/** What came of considering one (FOUND-13.2a). */
export type NewStrategyConsideration = {
  readonly id: Id<'strategy-consideration'>
  readonly decision: StrategyDecision
  readonly reason: string
  readonly decidedBy: string
  readonly consideredAt: Instant
}

/** Records that a strategy meeting was considered. */
export const considerStrategyMeeting = (
  store: Store,
  asker: Asker,
  episode: Id<'episode'>,
  { id, decision, reason, decidedBy, consideredAt }: NewStrategyConsideration,
): Promise<Added> =>
  inEpisode(store, asker, 'consider-strategy-meeting', episode, id, (tx, of) => {
    const row = { ...of, decision, reason, decided_by: decidedBy, considered_at: at(consideredAt) }
    return addEvent(tx, 'strategy_consideration', row)
  })

/** A strategy meeting that was held (FOUND-13.2c). */
export type NewStrategyMeeting = {
  readonly id: Id<'strategy-meeting'>
  readonly heldAt: Instant
  readonly chair: string
  readonly attended: string
  readonly enquiries: EnquiryDecision
  readonly reason: string
  readonly childsViews: string
  readonly parentsViews: string
  readonly plan: string
}

/** Records a strategy meeting with what it decided about enquiries. */
export const recordStrategyMeeting = (
  store: Store,
  asker: Asker,
  episode: Id<'episode'>,
  given: NewStrategyMeeting,
): Promise<Added> =>
  inEpisode(store, asker, 'record-strategy-meeting', episode, given.id, (tx, of) => {
    const { heldAt, chair, attended, enquiries, reason, childsViews, parentsViews, plan } = given
    const views = { childs_views: childsViews, parents_views: parentsViews }
    const row = { ...of, held_at: at(heldAt), chair, attended, enquiries, reason, ...views, plan }
    return addEvent(tx, 'strategy_meeting', row)
  })

/** The front door decides of the notification of an episode, with or without a concern (REF-15.4, REF-15.5c, POL-12.9). */
export const recordNotificationDecided = (
  store: Store,
  asker: Asker,
  episode: Id<'episode'>,
  given: NewDecision,
): Promise<Added> =>
  inEpisode(store, asker, 'record-front-door-decision', episode, given.id, (tx, of) =>
    addEvent(tx, 'protection_decision', { ...of, concern_id: null, ...decisionRow(given) }),
  )

/** Whom to ask at school (EDU-11.1b). */
export type NewSchoolContact = {
  readonly id: Id<'school-contact'>
  readonly school: string
  readonly person: string
  readonly reach: string
}

/** Records whom to ask at school while a child is missing. */
export const recordSchoolContact = (
  store: Store,
  asker: Asker,
  episode: Id<'episode'>,
  { id, school, person, reach }: NewSchoolContact,
): Promise<Added> =>
  inEpisode(store, asker, 'record-school-contact', episode, id, (tx, of) =>
    addEvent(tx, 'school_contact', { ...of, school, person, reach }),
  )
