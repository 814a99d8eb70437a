// The list of rules.
import { rules } from '../../../../domain/protocol/index.ts'
import { countByRule } from '../../../../store/duties/reads.ts'
import type { Screen } from '../../../frame/screen.ts'
import { rulesPage } from './page.ts'

/** `/rules`. */
export const rulesScreen: Screen = {
  path: '/rules',
  get: async ({ store, asker }) =>
    rulesPage({ rules, counts: await store.read(asker, 'see-rules', tx => countByRule(tx)) }),
}
