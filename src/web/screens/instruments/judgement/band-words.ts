// The words of a level of risk, as people say it: the four bands of 2024 and the three levels before them.

const words: Readonly<Record<string, string>> = {
  none: 'No exploitation risk',
  vulnerable: 'Vulnerable',
  suspected: 'Suspected',
  evidenced: 'Evidenced',
  low: 'Low',
  medium: 'Medium',
  high: 'High',
}

const types: Readonly<Record<string, string>> = { cse: 'CSE', cce: 'CCE', dual: 'Dual', other: 'Other' }

/** The words of a level; the key itself where an instrument has a level of its own. */
export const sayBand = (key: string): string => words[key] ?? key

/** The words of a type of risk. */
export const sayRiskType = (key: string): string => types[key] ?? key

/** How the words before 2024 and those since lie beside each other: help for a reader, and never a rule (GAP-03, GAP-08). */
export const crosswalk = [
  { before: 'Low', since: 'Vulnerable' },
  { before: 'Medium', since: 'Suspected' },
  { before: 'High', since: 'Evidenced' },
] as const
