// For a large partnership: further social workers, so that nobody has more children than a person could have.
import { familyNames, givenNames } from './names.ts'
import type { Person } from './people.ts'

/** So many children the named people can work with. */
export const namedChildren = 200
const childrenEach = 100
const councils = [
  { authority: 'staffordshire', agency: 'staffordshire', team: 'scc-care' },
  { authority: 'stoke-on-trent', agency: 'stoke', team: 'sot-care' },
] as const

const codeOf = (authority: string, n: number) => `worker-${authority}-${n}`

/** The code of the further social worker of the nth child; null where the named people are enough. */
export function crowdWorker(n: number, authority: (typeof councils)[number]['authority']): string | null {
  return n < namedChildren ? null : codeOf(authority, Math.floor((n - namedChildren) / childrenEach))
}

/** The further social workers for so many children. */
export function crowd(children: number): Person[] {
  const count = Math.max(0, Math.ceil((children - namedChildren) / childrenEach))
  return councils.flatMap(({ authority, agency, team }, council) =>
    Array.from({ length: count }, (_, i) => ({
      code: codeOf(authority, i),
      name: `${givenNames[i % givenNames.length]} ${familyNames[i % familyNames.length]} ${2 * i + council + 1}`,
      appointments: [{ agency, role: 'practitioner' as const }],
      memberships: [{ team }],
      tryThis: '',
    })),
  )
}
