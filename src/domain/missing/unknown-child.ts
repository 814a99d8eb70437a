// A child whom nobody can name: what they are called meanwhile, and how old they may be.
import { addYears, type Day } from '../kernel/index.ts'

const workingNamePrefix = 'Unknown: '

/** The working name of a child without a whole name, from a description; null where there is a name or nothing to go by. */
export function workingNameOf(givenNames: string, familyName: string, described: string): string | null {
  const names = [givenNames, familyName].filter(name => name !== '')
  if (described === '' || names.length === 2) return null
  return `${workingNamePrefix}${[...names, described].join(', ')}`
}

/** Whether a name is a working name, and so nobody's. */
export const isWorkingName = (name: string): boolean => name.startsWith(workingNamePrefix)

/** The latest day of birth of a guessed age: "13 to 15" is taken as 13. Null where no age of a young person was said. */
export function guessedBirth(age: string, today: Day): Day | null {
  const years = (age.match(/\d+/g) ?? []).map(Number).filter(number => number <= 25)
  return years.length === 0 ? null : addYears(today, -Math.min(...years))
}
