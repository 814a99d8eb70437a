// What the authorities are called in the sentences of rules.
import type { Authority } from './authority.ts'

/** The name of each authority, in the middle of a sentence. */
export const authorityNames: Readonly<Record<Authority, string>> = {
  staffordshire: 'Staffordshire',
  'stoke-on-trent': 'Stoke-on-Trent',
  other: 'the authority outside Staffordshire and Stoke-on-Trent',
}
