// What the pages of disruption are made from: which warning notice fits, the notices on record, and the tools.

import type { ReadTx } from '../../../actions/doors.ts'
import { roleMay } from '../../../domain/access/index.ts'
import {
  type AboutChild,
  type DisruptionStep,
  type Fit,
  noticesFor,
  recommendedTools,
  toolsList,
} from '../../../domain/disruption/index.ts'
import { type FormLine, inForce, type Option } from '../../../domain/instruments/index.ts'
import { asId, dayOf, type Id, type Instant } from '../../../domain/kernel/index.ts'
import { standsOn } from '../../../domain/record/index.ts'
import { readDisruption } from '../../../store/alerts/reads.ts'
import { type ChildBar, readBar } from '../../../store/children/reads.ts'
import { readLists } from '../../../store/form-lists/reads.ts'
import { readFormsOf } from '../../../store/instruments/reads.ts'
import { readRecordSections } from '../../../store/record/reads.ts'
import type { Ask } from '../../frame/screen.ts'

/** Everything about the disruption of what happens to one child. */
export type DisruptionView = {
  readonly bar: ChildBar
  readonly fits: readonly Fit[]
  /** The records of warning notices, without those entered in error; null where the actor may not read them. */
  readonly notices: readonly FormLine[] | null
  readonly mayServe: boolean
  readonly steps: readonly DisruptionStep[]
  /** The tools as the partnership keeps them, those retired included and marked. */
  readonly tools: readonly Option[]
  readonly mayWrite: boolean
  readonly now: Instant
}

const notices: readonly string[] = ['cawn-s2', 'cawn-s49']

async function ordersOf(tx: ReadTx, child: Id<'child'>): Promise<AboutChild['orders']> {
  const legal = (await readRecordSections(tx, child))['legal-status']
  if (legal.kind === 'hidden') return null
  return legal.value.filter(({ value }) => standsOn(value, dayOf(tx.now))).map(({ value }) => value.status)
}

async function readNotices(tx: ReadTx, child: Id<'child'>): Promise<DisruptionView['notices']> {
  if (!roleMay(tx.actor.role, 'warning-notices', 'read')) return null
  const forms = await readFormsOf(tx, child)
  return forms.filter(one => notices.includes(one.instrument) && one.enteredInErrorAt === null)
}

/** Reads it; null where the actor may not see the child, or no disruption. */
export async function loadDisruption(ask: Ask): Promise<DisruptionView | null> {
  const child = asId<'child'>(ask.params.child ?? '')
  const { role } = ask.actor
  if (child === null || !roleMay(role, 'disruption', 'read')) return null
  return ask.store.read(ask.asker, 'see-disruption', async tx => {
    const bar = await readBar(tx, child)
    if (bar === null) return null
    const inCare = bar.inCare.kind === 'shown' ? bar.inCare.value : null
    return {
      ...{ bar, now: tx.now, mayWrite: roleMay(role, 'disruption', 'write') },
      fits: noticesFor({ birth: bar.identity.born, inCare, orders: await ordersOf(tx, child) }, dayOf(tx.now)),
      notices: await readNotices(tx, child),
      mayServe: roleMay(role, 'warning-notices', 'write'),
      steps: await readDisruption(tx, child),
      tools: inForce(recommendedTools, (await readLists(tx)).get(toolsList) ?? []),
    }
  })
}

/** The same for somebody who may change it. */
export async function loadToWrite(ask: Ask): Promise<DisruptionView | null> {
  const view = await loadDisruption(ask)
  return view?.mayWrite === true ? view : null
}
