// Patterns, for co-ordinators: `/patterns?show=places&period=12-months`.
import { roleMay } from '../../../../domain/access/index.ts'
import { periodCodes } from '../../../../domain/patterns/index.ts'
import { choiceOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { patternsPage } from './page.ts'
import { type PatternPart, patternParts, readPatterns } from './view.ts'

async function show(ask: Ask): Promise<Answer> {
  const { role } = ask.actor
  if (!roleMay(role, 'patterns', 'read')) return { kind: 'not-found' }
  const part = choiceOf(ask.query, 'show', Object.keys(patternParts) as PatternPart[]) ?? 'children'
  const period = choiceOf(ask.query, 'period', periodCodes) ?? '90-days'
  const read = await ask.store.read(ask.asker, 'see-patterns', tx => readPatterns(tx, part, period))
  return patternsPage({ ...read, mayRaise: roleMay(role, 'patterns', 'write') })
}

/** The patterns. */
export const patternsScreen: Screen = { path: '/patterns', get: show }
