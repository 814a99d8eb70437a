// The accounts of the demonstration as a visitor is shown them.
import { type Role, roles } from '../access/index.ts'
import type { Id } from '../kernel/index.ts'
import { agencies } from './agencies.ts'
import { idFor } from './chance.ts'
import { emailOf, homeward, people } from './people.ts'

/** An account: who, as what, where, and what it shows that others do not. A person with two roles chooses at sign-in. */
export type DemonstrationAccount = {
  readonly personId: Id<'person'>
  readonly name: string
  readonly email: string
  readonly appointments: readonly { readonly role: Role; readonly roleName: string; readonly agency: string }[]
  readonly tryThis: string
}

const agencyNames: ReadonlyMap<string, string> = new Map(agencies.map(({ code, name }) => [code, name]))

/** Everybody who may sign in, in the order in which they are shown. */
export function demonstrationAccounts(seed: number): DemonstrationAccount[] {
  const present = people.filter(person => person.code !== homeward && person.leftDaysAgo === undefined)
  return present.map(person => ({
    ...{
      personId: idFor(seed, 'person', person.code),
      name: person.name,
      email: emailOf(person),
      tryThis: person.tryThis,
    },
    appointments: person.appointments.map(({ agency, role }) => ({
      ...{ role, roleName: roles[role], agency: agencyNames.get(agency) ?? agency },
    })),
  }))
}
