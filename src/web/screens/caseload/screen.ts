// The caseload of whoever co-ordinates: one line for each child in view, by the areas of co-ordinators.
import { roleMay } from '../../../domain/access/index.ts'
import { usuallyAsked } from '../../../domain/caseload/index.ts'
import { dayOf } from '../../../domain/kernel/index.ts'
import { areaKinds } from '../../../domain/pathways/index.ts'
import { readCaseload } from '../../../store/caseload/reads.ts'
import { readAreaTables, readOwnAreas } from '../../../store/pathways/reads.ts'
import { readOpenProgrammes } from '../../../store/programme/reads.ts'
import { textOf } from '../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../frame/screen.ts'
import { caseloadPage } from './page.ts'

const [coOrdinator] = areaKinds

async function show(ask: Ask): Promise<Answer> {
  if (!roleMay(ask.actor.role, 'programmes', 'read')) return { kind: 'not-found' }
  const view = await ask.store.read(ask.asker, 'see-caseload', async tx => {
    const today = dayOf(tx.now)
    const byDistrict = (await readAreaTables(tx, today))[coOrdinator]
    return {
      ...{ lines: await readCaseload(tx), open: await readOpenProgrammes(tx), now: tx.now },
      areas: { byDistrict, own: await readOwnAreas(tx, coOrdinator, today) },
    }
  })
  return caseloadPage({ ...view, asked: textOf(ask.query, 'area') || usuallyAsked(view.areas) })
}

/** The caseload. */
export const caseloadScreen: Screen = { path: '/caseload', get: show }
