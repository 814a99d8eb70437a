// The caseload of whoever co-ordinates: one line for each child in view.
import { roleMay } from '../../../domain/access/index.ts'
import { readCaseload } from '../../../store/caseload/reads.ts'
import { readOpenProgrammes } from '../../../store/programme/reads.ts'
import { textOf } from '../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../frame/screen.ts'
import { caseloadPage } from './page.ts'

async function show(ask: Ask): Promise<Answer> {
  if (!roleMay(ask.actor.role, 'programmes', 'read')) return { kind: 'not-found' }
  const view = await ask.store.read(ask.asker, 'see-caseload', async tx => ({
    ...{ lines: await readCaseload(tx), open: await readOpenProgrammes(tx), now: tx.now },
  }))
  return caseloadPage({ ...view, district: textOf(ask.query, 'district') })
}

/** The caseload. */
export const caseloadScreen: Screen = { path: '/caseload', get: show }
