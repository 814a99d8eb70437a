// That a case is kept under review while the child is missing, by the police and by those who look after the child
// (POL-12.1, LONG-17.2a). No time is named between two looks, so the time elapsed is what is shown.
import type { Id, Instant } from '../kernel/index.ts'
import { correctedIn } from '../missing/index.ts'

/** One look at the risk: by the police as an assessment, by those who look after the child as an entry of the log. */
export type Look = {
  readonly whose: 'police' | 'carers'
  readonly at: Instant
  readonly by: string
  readonly says: string
}

type Assessed = { readonly at: Instant; readonly by: string; readonly reason: string }
type Logged = {
  readonly id: Id<'log-entry'>
  readonly kind: string
  readonly at: Instant
  readonly by: string
  readonly entry: string
  readonly corrects: Id<'log-entry'> | null
}

/** Every look at the risk, the latest first; an entry that was corrected is none. */
export function looksAtRisk(assessments: readonly Assessed[], log: readonly Logged[]): readonly Look[] {
  const corrected = correctedIn(log)
  const views = log.filter(entry => entry.kind === 'assessment' && !corrected.has(entry.id))
  return [
    ...assessments.map(({ at, by, reason }) => ({ whose: 'police', at, by, says: reason }) as const),
    ...views.map(({ at, by, entry }) => ({ whose: 'carers', at, by, says: entry }) as const),
  ].toSorted((a, b) => b.at - a.at)
}

/** When each last looked; null where they have not. */
export const lastLooks = (looks: readonly Look[]): Readonly<Record<Look['whose'], Instant | null>> => ({
  police: looks.find(({ whose }) => whose === 'police')?.at ?? null,
  carers: looks.find(({ whose }) => whose === 'carers')?.at ?? null,
})
