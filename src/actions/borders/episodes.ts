// What is recorded in an episode of a child placed across borders: outcomes sent, copies of police reports, and the authorities.
import type { Asker } from '../../domain/access/actor.ts'
import { areaOf, type EpisodeAuthorities } from '../../domain/borders/index.ts'
import { dayText } from '../../domain/kernel/calendar.ts'
import type { Day, Id, Instant } from '../../domain/kernel/index.ts'
import { setRecordUpdated } from '../../store/borders/writes.ts'
import { readEpisode } from '../../store/missing/reads.ts'
import { addEvent, because, setEpisodeFacts } from '../../store/missing/writes.ts'
import type { Store } from '../../store/open-store.ts'
import { StaleSave } from '../../store/refusals.ts'
import { at, type WriteTx } from '../../store/transaction.ts'
import { type Changed, inError, type Shown } from '../missing/change-episode.ts'
import { type Added, inEpisode } from '../missing/record-event.ts'

/** What of a return interview goes to the placing authority. */
export type NewOutcome = {
  readonly id: Id<'interview-outcome'>
  readonly sentAt: Instant
  readonly sentTo: string
  readonly outcome: string
  readonly reviewOn: Day | null
}

/** Records that it went, and when the placing authority reviews its support (OLA-10.1c). */
export const sendInterviewOutcome = (
  store: Store,
  asker: Asker,
  episode: Id<'episode'>,
  given: NewOutcome,
): Promise<Added> =>
  inEpisode(store, asker, 'send-interview-outcome', episode, given.id, (tx, of) => {
    const { sentAt, sentTo, outcome, reviewOn } = given
    const review = reviewOn === null ? null : dayText(reviewOn)
    return addEvent(tx, 'interview_outcome', {
      ...{ ...of, sent_at: at(sentAt), sent_to: sentTo, outcome, review_on: review },
    })
  })

/** A copy of the police's missing or found report. */
export type NewCopy = {
  readonly id: Id<'compact-copy'>
  readonly report: 'missing' | 'found'
  readonly receivedAt: Instant
  readonly sentBy: string
  readonly reference: string
  readonly says: string
}

/** Records the copy; the child's social worker is told of it at once (PLAC-A6.2). */
export const recordCompactCopy = (store: Store, asker: Asker, episode: Id<'episode'>, given: NewCopy): Promise<Added> =>
  inEpisode(store, asker, 'record-compact-copy', episode, given.id, (tx, of) => {
    const { report, receivedAt, sentBy, reference, says } = given
    return addEvent(tx, 'compact_copy', {
      ...{ ...of, report, received_at: at(receivedAt), sent_by: sentBy, reference, says },
    })
  })

/** The record was brought up to date with a copy. */
export const bringRecordUpToDate = (
  store: Store,
  asker: Asker,
  episode: Id<'episode'>,
  copy: Id<'compact-copy'>,
  when: Instant,
): Promise<Added> =>
  store.write(asker, 'bring-record-up-to-date', async tx => {
    if ((await readEpisode(tx, episode)) === null) return { kind: 'not-found' } as const
    const done = await setRecordUpdated(tx, copy, episode, when)
    return done
      ? ({ kind: 'saved' } as const)
      : ({ kind: 'refused', says: 'The record was brought up to date with it already' } as const)
  })

/** What stands in place of what an episode was recorded with, and why. */
export type NewAuthorities = EpisodeAuthorities & { readonly id: Id<'episode-authority'>; readonly reason: string }

/** Puts the authorities of an episode right, with the reason; what they were stays in history, and the rules follow. */
export async function setEpisodeAuthorities(
  store: Store,
  asker: Asker,
  shown: Shown,
  given: NewAuthorities,
): Promise<Changed> {
  try {
    return await store.write(asker, 'set-episode-authorities', tx => putRight(tx, shown, given))
  } catch (error) {
    if (!(error instanceof StaleSave)) throw error
    const now = await store.read(asker, 'see-episode', tx => readEpisode(tx, shown.id))
    return now === null ? { kind: 'not-found' } : { kind: 'stale', now }
  }
}

async function putRight(tx: WriteTx, shown: Shown, given: NewAuthorities): Promise<Changed> {
  const episode = await readEpisode(tx, shown.id)
  if (episode === null) return { kind: 'not-found' }
  if (episode.enteredInErrorAt !== null) return inError
  const { id, responsible, host, reporting, otherNames, reason } = given
  await because(tx, reason)
  const of = { id, child_id: episode.childId, episode_id: episode.id }
  await addEvent(tx, 'episode_authority', { ...of, responsible, host, reporting, other_names: otherNames, reason })
  const facts = { responsible_authority: responsible, lives_in: areaOf(host) }
  if (!(await setEpisodeFacts(tx, shown.id, shown.version, facts))) return { kind: 'not-found' }
  return { kind: 'saved', episode: (await readEpisode(tx, shown.id)) ?? episode }
}
