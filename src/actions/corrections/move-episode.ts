// An episode on the wrong child is moved, and two that were the same time become one.
import type { Asker } from '../../domain/access/actor.ts'
import type { Id } from '../../domain/kernel/index.ts'
import type { Episode, Reported, SharedFact } from '../../domain/missing/index.ts'
import * as corrections from '../../store/corrections/writes.ts'
import { readEpisode } from '../../store/missing/reads.ts'
import { because, type EpisodeFacts, setEpisodeFacts } from '../../store/missing/writes.ts'
import type { Store } from '../../store/open-store.ts'
import { NotAllowed, StaleSave } from '../../store/refusals.ts'
import { maybeAt, type WriteTx } from '../../store/transaction.ts'
import type { Shown } from '../missing/change-episode.ts'

/** What came of it. `stale` carries the episode as it stands now. */
export type Moved =
  | { readonly kind: 'saved' }
  | { readonly kind: 'stale'; readonly now: Episode }
  | { readonly kind: 'not-found' }

// Saved, refused as stale, or not there for this actor: a record that may not be seen and one that is not are alike.
async function saving(
  store: Store,
  asker: Asker,
  act: string,
  shown: Shown,
  work: (tx: WriteTx) => Promise<boolean>,
): Promise<Moved> {
  try {
    if (await store.write(asker, act, work)) return { kind: 'saved' }
  } catch (error) {
    if (error instanceof NotAllowed) return { kind: 'not-found' }
    if (!(error instanceof StaleSave)) throw error
  }
  const now = await store.read(asker, 'see-episode', tx => readEpisode(tx, shown.id))
  return now === null ? { kind: 'not-found' } : { kind: 'stale', now }
}

/** Moves an episode to the record of the child whom it is about. Sent twice it is moved once: `to.episode` comes from the form. */
export const moveToRightChild = (
  store: Store,
  asker: Asker,
  shown: Shown,
  to: { readonly child: Id<'child'>; readonly episode: Id<'episode'> },
  reason: string,
): Promise<Moved> => saving(store, asker, 'move-episode', shown, tx => corrections.moveEpisode(tx, shown, to, reason))

const moment = (name: string, said: Reported | null) => ({
  [`${name}_at`]: maybeAt(said?.at ?? null),
  [`${name}_precision`]: said?.precision ?? null,
})

const columns: Readonly<Record<SharedFact, (episode: Episode) => EpisodeFacts>> = {
  lastSeen: ({ lastSeen }) => moment('last_seen', lastSeen),
  foundMissing: ({ foundMissing }) => moment('found_missing', foundMissing),
  policeTold: one => ({
    reported_to_police_at: maybeAt(one.reportedToPoliceAt),
    reported_to_police_precision: one.reportedPrecision,
  }),
  policeReference: ({ policeReference }) => ({ police_reference: policeReference }),
  located: ({ located }) => ({
    ...moment('located', located),
    located_where: located?.where ?? null,
    located_by: located?.by ?? null,
  }),
  returned: ({ returned }) => ({ ...moment('returned', returned), returned_to: returned?.to ?? null }),
}

const factsOf = (episode: Episode, taken: readonly SharedFact[]): EpisodeFacts =>
  Object.assign({}, ...taken.map(fact => columns[fact](episode)))

/** Of two episodes that were the same time: which is kept, which was told a second time, and which facts of it stand. */
export type SameTime = { readonly kept: Shown; readonly other: Shown; readonly taken: readonly SharedFact[] }

/** Keeps one of two episodes that were the same time; the other's records go to it, and its reporter keeps sight of it. */
export const keepOneOfTwo = (
  store: Store,
  asker: Asker,
  { kept, other, taken }: SameTime,
  reason: string,
): Promise<Moved> =>
  saving(store, asker, 'join-duplicate', other, async tx => {
    const second = await readEpisode(tx, other.id)
    if (second === null) return false
    await because(tx, reason)
    const facts = factsOf(second, taken)
    if (Object.keys(facts).length > 0 && !(await setEpisodeFacts(tx, kept.id, kept.version, facts))) return false
    return corrections.joinDuplicate(tx, other, kept.id, reason)
  })
