// A page of the record of a child, for those who may see the child.
import { asId } from '../../../domain/kernel/index.ts'
import { readBar } from '../../../store/children/reads.ts'
import { readRecordSections } from '../../../store/record/reads.ts'
import { textOf } from '../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../frame/screen.ts'
import { groupPage } from './group-page.ts'
import { isGroupName } from './ways.ts'

async function show(ask: Ask): Promise<Answer> {
  const child = asId<'child'>(ask.params.child ?? '')
  const group = ask.params.group ?? ''
  if (child === null || !isGroupName(group)) return { kind: 'not-found' }
  const view = await ask.store.read(ask.asker, 'see-record', async tx => {
    const bar = await readBar(tx, child)
    return bar && { bar, sections: await readRecordSections(tx, child) }
  })
  if (view === null) return { kind: 'not-found' }
  return groupPage({ ...view, group, role: ask.actor.role, saved: textOf(ask.query, 'saved') === 'yes' })
}

/** A page of the record. */
export const groupScreen: Screen = { path: '/children/:child/record/:group', get: show }
