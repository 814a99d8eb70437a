// What a level and a risk type are called where a form is spoken of, not printed: in a list, on a line over time.

/** The levels of both generations, from the lowest; those of 2018 are never rewritten as those of 2024 (GAP-08). */
export const levelNames = {
  none: 'No exploitation risk',
  vulnerable: 'Vulnerable',
  suspected: 'Suspected',
  evidenced: 'Evidenced',
  low: 'Low',
  medium: 'Medium',
  high: 'High',
} as const

/** The levels that were given out together: of 2024, and of 2018 and before. */
export const levelOrders = {
  bands: ['none', 'vulnerable', 'suspected', 'evidenced'],
  grades: ['low', 'medium', 'high'],
} as const

const riskTypeNames = { cse: 'CSE', cce: 'CCE', dual: 'Dual', other: 'Other' } as const

const named = (names: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(names, key) ? (names[key] ?? key) : key

/** The name of a level; one that is not known here stands as it was stored. */
export const sayLevel = (level: string): string => named(levelNames, level)

/** The name of a risk type, likewise. */
export const sayRiskType = (riskType: string): string => named(riskTypeNames, riskType)

/** Which 2024 level one of 2018 comes nearest to: for orientation only, and an assumption of ours (GAP-08). */
export const nearestBand: Readonly<Record<string, string>> = {
  low: 'vulnerable',
  medium: 'suspected',
  high: 'evidenced',
}
