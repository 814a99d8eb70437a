// That a matrix was sent to one of its destinations, and the co-ordinator's decision about the panel. Homeward sends neither.
import type { Asker } from '../../domain/access/actor.ts'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import { gateWords, keepFromSending } from '../../domain/pathways/index.ts'
import { because } from '../../store/missing/writes.ts'
import type { Store } from '../../store/open-store.ts'
import type { Sending } from '../../store/pathways/reads.ts'
import { addPathwayRow, changePathwayRow } from '../../store/pathways/writes.ts'
import { StaleSave } from '../../store/refusals.ts'
import { at, type WriteTx } from '../../store/transaction.ts'
import type { Kept, ShownRow } from '../alerts/keep.ts'
import { findMatrix } from './keep-routing.ts'

/** A sending as it was made: to which destination, under which name, and how. */
export type NewSending = {
  readonly id: Id<'routing-sent'>
  readonly child: Id<'child'>
  readonly form: Id<'form'>
  readonly key: string
  readonly to: string
  readonly channel: Sending['channel']
  readonly at: Instant
}

/** Records that it was sent; refused where it may not be (RFM18-3, T-15). Throws NotAllowed. */
export const recordSending = (store: Store, asker: Asker, sent: NewSending): Promise<Kept> =>
  store.write(asker, 'record-matrix-sent', async tx => {
    const found = await findMatrix(tx, sent)
    if (found === null) return { kind: 'not-found' } as const
    const keeps = keepFromSending(found.route.shut)
    if (keeps.length > 0) {
      const says = keeps.map(gate => `${gateWords[gate]?.says} (${gate})`).join(' ')
      return { kind: 'refused', says } as const
    }
    await addPathwayRow(tx, 'routing_sent', {
      ...{ id: sent.id, child_id: found.route.form.childId, form_id: sent.form, destination_key: sent.key },
      ...{ sent_to: sent.to, channel: sent.channel, sent_at: at(sent.at) },
    })
    return { kind: 'saved' } as const
  })

/** A decision as it was made. */
export type NewPanelDecision = {
  readonly id: Id<'panel-decision'>
  readonly child: Id<'child'>
  readonly form: Id<'form'>
  readonly outcome: 'refer' | 'not-refer'
  readonly reason: string
  readonly at: Instant
}

/** Records whether the child goes to the panel, and why or why not (PATH24-6, GAP-10). Throws NotAllowed. */
export const decidePanel = (store: Store, asker: Asker, made: NewPanelDecision): Promise<Kept> =>
  store.write(asker, 'decide-panel', async tx => {
    const found = await findMatrix(tx, made)
    if (found === null) return { kind: 'not-found' } as const
    await addPathwayRow(tx, 'panel_decision', {
      ...{ id: made.id, child_id: found.route.form.childId, form_id: made.form, outcome: made.outcome },
      ...{ reason: made.reason, decided_at: at(made.at) },
    })
    return { kind: 'saved' } as const
  })

/** Marks a sending or a decision as entered in error; it stays in history. Throws NotAllowed. */
export async function enterStepInError(
  store: Store,
  asker: Asker,
  table: 'routing_sent' | 'panel_decision',
  shown: ShownRow,
  reason: string,
): Promise<Kept> {
  const write = async (tx: WriteTx): Promise<Kept> => {
    await because(tx, reason)
    const done = await changePathwayRow(tx, table, shown, [
      ['entered_in_error_at', at(tx.now)],
      ['entered_in_error_reason', reason],
    ])
    return done ? { kind: 'saved' } : { kind: 'not-found' }
  }
  try {
    return await store.write(asker, `enter-${table.replaceAll('_', '-')}-in-error`, write)
  } catch (error) {
    if (error instanceof StaleSave) return { kind: 'stale' }
    throw error
  }
}
