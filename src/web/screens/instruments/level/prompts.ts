// What must be thought of at a level of an indicator, and from which of its levels: found by the instrument's own checks.
import { type Finding, findingsOf, type Scored } from '../../../../domain/instruments/index.ts'
import type { AskedIn } from '../input/asked.ts'

/** A prompt and the levels of its indicator at which it is raised. */
export type LevelPrompt = { readonly finding: Finding; readonly levels: readonly number[] }

const at = (level: 0 | 1 | 2 | 3 | 4): Scored => ({ level, evidence: '', source: '', seen: null, when: null })

const raisedAt = (id: string, { of, answers, around }: AskedIn, level: 0 | 1 | 2 | 3 | 4): readonly Finding[] =>
  findingsOf(of, { ...answers, [id]: { kind: 'answered', value: at(level) } }, around).filter(
    one => one.kind === 'prompt' && one.question === id,
  )

const everyLevel = [0, 1, 2, 3, 4] as const

/** What an indicator may raise, and at which of its levels, so that it shows as soon as one of them is chosen. */
export function levelPrompts(id: string, within: AskedIn): readonly LevelPrompt[] {
  const found = new Map<string, { finding: Finding; levels: number[] }>()
  for (const level of everyLevel)
    for (const finding of raisedAt(id, within, level)) {
      const known = found.get(finding.says)
      if (known === undefined) found.set(finding.says, { finding, levels: [level] })
      else known.levels.push(level)
    }
  return [...found.values()]
}

/** The indicators that raise anything at all at their highest level: most raise nothing. */
export function raisingIndicators(ids: readonly string[], { of, answers, around }: AskedIn): ReadonlySet<string> {
  const highest = Object.fromEntries(ids.map(id => [id, { kind: 'answered', value: at(4) } as const]))
  const raised = findingsOf(of, { ...answers, ...highest }, around).filter(one => one.kind === 'prompt')
  return new Set(raised.map(one => one.question).filter(id => id !== null))
}
