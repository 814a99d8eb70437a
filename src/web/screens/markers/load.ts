// What the pages of a child's markers are made from.
import { roleMay } from '../../../domain/access/index.ts'
import type { RiskMarker } from '../../../domain/alerts/index.ts'
import { asId, type Id, type Instant } from '../../../domain/kernel/index.ts'
import { readMarkers } from '../../../store/alerts/reads.ts'
import { type ChildBar, readBar } from '../../../store/children/reads.ts'
import { readEpisodesOf } from '../../../store/missing/reads.ts'
import type { Ask } from '../../frame/screen.ts'

/** An episode that a marker may belong to. */
export type EpisodeName = { readonly id: Id<'episode'>; readonly reference: string }

/** Everything about the markers of one child. */
export type MarkersView = {
  readonly bar: ChildBar
  readonly markers: readonly RiskMarker[]
  /** The episodes that stand, the latest first. */
  readonly episodes: readonly EpisodeName[]
  readonly mayWrite: boolean
  readonly now: Instant
}

/** Reads them; null where the actor may not see the child, or no markers. */
export async function loadMarkers(ask: Ask): Promise<MarkersView | null> {
  const child = asId<'child'>(ask.params.child ?? '')
  const { role } = ask.actor
  if (child === null || !roleMay(role, 'risk-markers', 'read')) return null
  return ask.store.read(ask.asker, 'see-markers', async tx => {
    const bar = await readBar(tx, child)
    if (bar === null) return null
    const episodes = roleMay(role, 'episodes', 'read') ? await readEpisodesOf(tx, child) : []
    return {
      ...{ bar, now: tx.now, mayWrite: roleMay(role, 'risk-markers', 'write') },
      markers: await readMarkers(tx, child),
      episodes: episodes
        .filter(({ enteredInErrorAt }) => enteredInErrorAt === null)
        .map(({ id, reference }) => ({ id, reference })),
    }
  })
}

/** The same for somebody who may change them. */
export async function loadToWrite(ask: Ask): Promise<MarkersView | null> {
  const view = await loadMarkers(ask)
  return view?.mayWrite === true ? view : null
}
