// The whole record, to be read and printed. That somebody opened it is an act of its own in the audit.
import { asId } from '../../../../domain/kernel/index.ts'
import { readRecordSections } from '../../../../store/record/reads.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { readView } from '../child/view.ts'
import { wholePage } from './page.ts'

async function show(ask: Ask): Promise<Answer> {
  const child = asId<'child'>(ask.params.child ?? '')
  if (child === null) return { kind: 'not-found' }
  const read = await ask.store.read(ask.asker, 'print-record', async tx => {
    const view = await readView(tx, child)
    return view && { view, sections: await readRecordSections(tx, child) }
  })
  if (read === null) return { kind: 'not-found' }
  return wholePage({ ...read, role: ask.actor.role, by: `${ask.actor.name}, ${ask.actor.agencyName}` })
}

/** The whole record on one page. */
export const wholeScreen: Screen = { path: '/children/:child/whole', get: show }
