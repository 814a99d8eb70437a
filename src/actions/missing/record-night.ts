// What people of a home record in a night: measures, whom they told, whereabouts, and a child who is only logged as away.
import type { Asker } from '../../domain/access/actor.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import type { ToldWhom, WhereaboutsDecision } from '../../domain/missing/index.ts'
import { answerForPolice, type SavedMeasure, saveMeasure, withdrawTold } from '../../store/missing/night-writes.ts'
import { type MeasureTaken, readEpisode, readMeasures, readWhereabouts } from '../../store/missing/reads.ts'
import { addEvent } from '../../store/missing/writes.ts'
import type { Store } from '../../store/open-store.ts'
import { StaleSave } from '../../store/refusals.ts'
import { at, maybeAt } from '../../store/transaction.ts'
import { newId } from '../new-id.ts'
import { type Changed, changeEpisode, type Shown } from './change-episode.ts'
import { type Added, inEpisode } from './record-event.ts'

export type { SavedMeasure } from '../../store/missing/night-writes.ts'

/** What came of saving a measure. `stale` carries the measure that stands. */
export type MeasureSaved =
  | { readonly kind: 'saved'; readonly version: number }
  | { readonly kind: 'stale'; readonly now: MeasureTaken | undefined }
  | { readonly kind: 'not-found' }

/** Saves one of the six measures, or that none could be carried out (CARER-8.2a, 8.2b). */
export async function saveSearchMeasure(
  store: Store,
  asker: Asker,
  episodeId: Id<'episode'>,
  saved: SavedMeasure,
): Promise<MeasureSaved> {
  try {
    return await store.write(asker, 'save-measure', async tx => {
      const episode = await readEpisode(tx, episodeId)
      if (episode === null) return { kind: 'not-found' } as const
      const version = await saveMeasure(tx, { id: newId(), episodeId, childId: episode.childId }, saved)
      return { kind: 'saved', version } as const
    })
  } catch (error) {
    if (!(error instanceof StaleSave)) throw error
    const measures = await store.read(asker, 'see-measures', tx => readMeasures(tx, episodeId))
    return { kind: 'stale', now: measures.get(saved.measure) }
  }
}

/** Somebody told, or not told and why not. `despiteBlock`: they were warned of a do-not-notify block and told them. */
export type NewTold = {
  readonly id: Id<'told'>
  readonly about: 'missing' | 'found'
  readonly whom: ToldWhom
  readonly who: string
  readonly told: { readonly at: Instant; readonly by: string; readonly how: string } | { readonly because: string }
  readonly despiteBlock: boolean
}

/** Records who was told that a child is missing, or is found (CARER-8.10, FOUND-13.1a). */
export const recordTold = (store: Store, asker: Asker, episodeId: Id<'episode'>, given: NewTold): Promise<Added> =>
  inEpisode(store, asker, 'record-told', episodeId, given.id, (tx, of) => {
    const { about, whom, who, told } = given
    const line = { ...of, about, whom, who, despite_block: given.despiteBlock }
    if ('because' in told) return addEvent(tx, 'told', { ...line, not_told_because: told.because })
    return addEvent(tx, 'told', { ...line, told_at: at(told.at), told_by: told.by, how: told.how })
  })

/** A line of who was told was entered in error: nobody reads it any more, and history keeps it with the reason. */
export const withdrawToldLine = (
  store: Store,
  asker: Asker,
  episodeId: Id<'episode'>,
  line: { readonly id: Id<'told'>; readonly why: string },
): Promise<Added> =>
  store.write(asker, 'withdraw-told', async tx => {
    const done = await withdrawTold(tx, line.id, episodeId, line.why)
    return done ? ({ kind: 'saved' } as const) : ({ kind: 'not-found' } as const)
  })

/** Where a child is known to be, and what was decided on the facts of this time (CARER-8.9). */
export type NewWhereabouts = {
  readonly id: Id<'whereabouts'>
  readonly knownAt: Instant
  readonly address: string
  readonly howKnown: string
  readonly concernOf: string
  readonly concern: string
  readonly decision: WhereaboutsDecision | null
  readonly decidedBy: string
  readonly reason: string
  readonly safety: string
  readonly policeAskedAt: Instant | null
}

/** Records whereabouts and a decision. A later one is a new row: nothing is carried over and nothing is overwritten. */
export const recordWhereabouts = (
  store: Store,
  asker: Asker,
  episodeId: Id<'episode'>,
  given: NewWhereabouts,
): Promise<Added> =>
  inEpisode(store, asker, 'record-whereabouts', episodeId, given.id, (tx, of) => {
    const { address, decision, reason, safety, concern } = given
    const said = { address, decision, reason, safety, concern, how_known: given.howKnown, concern_of: given.concernOf }
    const when = { known_at: at(given.knownAt), police_asked_at: maybeAt(given.policeAskedAt) }
    return addEvent(tx, 'whereabouts_known', { ...of, ...said, ...when, decided_by: given.decidedBy })
  })

/** What the police answered to the latest request that has no answer yet (CARER-8.9b). */
export const recordPoliceAnswer = (
  store: Store,
  asker: Asker,
  episodeId: Id<'episode'>,
  answer: { readonly at: Instant; readonly says: string; readonly by: string },
): Promise<Changed | Added> =>
  store.write(asker, 'record-police-answer', async tx => {
    const episode = await readEpisode(tx, episodeId)
    if (episode === null) return { kind: 'not-found' } as const
    const waiting = (await readWhereabouts(tx, episodeId)).find(
      one => one.police !== null && one.police.answer === null,
    )
    if (waiting === undefined) return { kind: 'refused', says: 'No request to the police waits for an answer' } as const
    await answerForPolice(tx, waiting.id, answer)
    return { kind: 'saved' } as const
  })

/** That whoever had care of the child did not report them missing. */
export type NewNotReported = { readonly id: Id<'not-reported'>; readonly foundOut: string; readonly why: string }

/** Marks an episode as not reported by the carer (POL-12.9). */
export const recordNotReported = (
  store: Store,
  asker: Asker,
  episodeId: Id<'episode'>,
  given: NewNotReported,
): Promise<Added> =>
  inEpisode(store, asker, 'record-not-reported', episodeId, given.id, (tx, of) =>
    addEvent(tx, 'not_reported_by_carer', { ...of, found_out: given.foundOut, why: given.why }),
  )

/** When the police were told of the child who was only away, if they were. */
export type Conversion = { readonly policeToldAt: Instant | null; readonly reference: string }

/** A child who was only logged as away is missing from now on; everything recorded so far stays (CARER-8.8). */
export const becomeMissing = (store: Store, asker: Asker, shown: Shown, given: Conversion): Promise<Changed> =>
  changeEpisode(
    store,
    asker,
    'become-missing',
    shown,
    (episode, now) => ({
      kind: 'missing',
      counted_from: at(episode.countedFrom ?? now),
      reported_to_police_at: maybeAt(given.policeToldAt ?? episode.reportedToPoliceAt),
      police_reference: given.reference || episode.policeReference,
    }),
    'Became missing',
  )
