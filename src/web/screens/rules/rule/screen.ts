// One rule: what it demands, what it raises, and examples.
import { ruleOf } from '../../../../domain/protocol/index.ts'
import { countByRule } from '../../../../store/duties/reads.ts'
import type { Screen } from '../../../frame/screen.ts'
import { rulePage } from './page.ts'

// A hundred files of worked cases: loaded when somebody asks, and for nobody's start.
async function examplesOf(rule: string) {
  const { workedCases } = await import('../../../../domain/protocol/worked-cases.ts')
  return workedCases[rule] ?? []
}

/** `/rules/RHI-15.6`. */
export const ruleScreen: Screen = {
  path: '/rules/:rule',
  get: async ({ store, asker, params }) => {
    const rule = ruleOf(params.rule ?? '')
    if (rule === null) return { kind: 'not-found' }
    const counts = await store.read(asker, 'see-rule', tx => countByRule(tx))
    const count = counts.get(rule.id) ?? { open: 0, overdue: 0 }
    return rulePage({ rule, count, examples: await examplesOf(rule.id) })
  },
}
