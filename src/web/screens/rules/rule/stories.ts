// The page of a rule in its states.
import { rules } from '../../../../domain/protocol/index.ts'
import { workedCases } from '../../../../domain/protocol/worked-cases.ts'
import type { Story } from '../../../components/story.ts'
import { rulePage } from './page.ts'

/** To be listed with the others: every rule as it stands. */
export const stories: readonly Story[] = rules.map(rule => ({
  title: rule.title,
  render: () => rulePage({ rule, count: { open: 3, overdue: 1 }, examples: workedCases[rule.id] ?? [] }).body,
}))
