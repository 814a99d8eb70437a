// What the pages about trafficking and the National Referral Mechanism are made from.
import { prepareSheet, type SheetAnswers } from '../../../actions/trafficking/prepare-sheet.ts'
import { roleMay } from '../../../domain/access/index.ts'
import { markerStands, type RiskMarker } from '../../../domain/alerts/index.ts'
import { asId, type Instant } from '../../../domain/kernel/index.ts'
import type { Referral } from '../../../domain/trafficking/index.ts'
import { readMarkers, readReferrals } from '../../../store/alerts/reads.ts'
import { type ChildBar, readBar } from '../../../store/children/reads.ts'
import type { Ask } from '../../frame/screen.ts'

/** Everything about trafficking of one child. */
export type TraffickingView = {
  readonly bar: ChildBar
  /** The markers of trafficking that stand. */
  readonly markers: readonly RiskMarker[]
  readonly referrals: readonly Referral[]
  readonly mayWrite: boolean
  readonly now: Instant
}

/** Reads it; null where the actor may not see the child, or nothing about trafficking. */
export async function loadTrafficking(ask: Ask): Promise<TraffickingView | null> {
  const child = asId<'child'>(ask.params.child ?? '')
  const { role } = ask.actor
  if (child === null || !roleMay(role, 'trafficking', 'read')) return null
  return ask.store.read(ask.asker, 'see-trafficking', async tx => {
    const bar = await readBar(tx, child)
    if (bar === null) return null
    const markers = (await readMarkers(tx, child)).filter(markerStands)
    return {
      ...{ bar, now: tx.now, mayWrite: roleMay(role, 'trafficking', 'write') },
      markers: markers.filter(({ kind }) => kind === 'trafficking-high' || kind === 'trafficking-signs'),
      referrals: await readReferrals(tx, child),
    }
  })
}

/** The same for somebody who may change it. */
export async function loadToWrite(ask: Ask): Promise<TraffickingView | null> {
  const view = await loadTrafficking(ask)
  return view?.mayWrite === true ? view : null
}

/** The view with what the record says to the preparation sheet. */
export type SheetView = TraffickingView & { readonly answers: SheetAnswers }

/** Reads the sheet; null where the actor may not see it. */
export async function loadSheet(ask: Ask): Promise<SheetView | null> {
  const view = await loadTrafficking(ask)
  if (view === null) return null
  const answers = await ask.store.read(ask.asker, 'prepare-nrm-sheet', tx => prepareSheet(tx, view.bar.id))
  return { ...view, answers }
}
