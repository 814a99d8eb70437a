// Who looked at a child's record, for roles that may read that; information governance sees it without the record.
import { roleMay } from '../../../domain/access/index.ts'
import { asId } from '../../../domain/kernel/index.ts'
import { entriesOfChild } from '../../../store/audit/reads.ts'
import { readBar } from '../../../store/children/reads.ts'
import type { Answer, Ask, Screen } from '../../frame/screen.ts'
import { auditTrailPage } from './page.ts'

const most = 200

async function show(ask: Ask): Promise<Answer> {
  const child = asId<'child'>(ask.params.child ?? '')
  if (child === null || !roleMay(ask.actor.role, 'audit-trail', 'read')) return { kind: 'not-found' }
  const view = await ask.store.read(ask.asker, 'see-audit-trail', async tx => {
    const bar = await readBar(tx, child)
    return { bar, entries: await entriesOfChild(tx, child, { most: most + 1 }), now: tx.now }
  })
  // A record that exists has the entry of its making: no entry means none, or none for this actor.
  if (view.entries.length === 0) return { kind: 'not-found' }
  const { bar, entries, now } = view
  return auditTrailPage({
    child,
    bar,
    entries: entries.slice(0, most),
    more: entries.length > most,
    role: ask.actor.role,
    now,
  })
}

/** Who looked at a child's record. */
export const auditTrailScreen: Screen = { path: '/children/:child/audit', get: show }
