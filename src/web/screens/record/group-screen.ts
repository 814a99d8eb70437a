// A page of the record of a child, for those who may see the child.
import type { ReadTx } from '../../../actions/doors.ts'
import { asId, type Id } from '../../../domain/kernel/index.ts'
import { readBar } from '../../../store/children/reads.ts'
import { readMayBeSamePerson, readRecordSections } from '../../../store/record/reads.ts'
import { textOf } from '../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../frame/screen.ts'
import { type GroupPage, groupPage } from './group-page.ts'
import { peopleParts } from './same-person.ts'
import { isGroupName } from './ways.ts'

// Whoever was just added, as the address says.
async function readAdded(
  tx: ReadTx,
  { query }: Ask,
  child: Id<'child'>,
): Promise<NonNullable<GroupPage['samePerson']> | null> {
  for (const part of peopleParts) {
    const row = asId(textOf(query, part))
    if (row !== null) return { part, found: await readMayBeSamePerson(tx, part, child, row) }
  }
  return null
}

async function show(ask: Ask): Promise<Answer> {
  const child = asId<'child'>(ask.params.child ?? '')
  const group = ask.params.group ?? ''
  if (child === null || !isGroupName(group)) return { kind: 'not-found' }
  const view = await ask.store.read(ask.asker, 'see-record', async tx => {
    const bar = await readBar(tx, child)
    return bar && { bar, sections: await readRecordSections(tx, child), samePerson: await readAdded(tx, ask, child) }
  })
  if (view === null) return { kind: 'not-found' }
  return groupPage({ ...view, group, role: ask.actor.role, saved: textOf(ask.query, 'saved') === 'yes' })
}

/** A page of the record. */
export const groupScreen: Screen = { path: '/children/:child/record/:group', get: show }
