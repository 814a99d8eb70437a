// What every act at the door needs: the store, the keys made from the application's secret, and what hashing costs.
import { hkdfSync } from 'node:crypto'
import type { Store } from '../doors.ts'
import { type HashCost, usualCost } from './password-hash.ts'

/** The door to the record. Made once, by `makeGate`. */
export type Gate = {
  readonly store: Store
  readonly cost: HashCost
  /** Seals the secrets of second factors. */
  readonly sealingKey: Uint8Array
  /** Turns e-mail addresses into names that say nothing to who reads the table. */
  readonly namingKey: Uint8Array
  /** Signs cookies and the proofs in forms. */
  readonly formKey: Uint8Array
}

/** Where a request comes from, for the audit; `source` is a network address, or `command line`. */
export type Origin = { readonly request: string; readonly source: string }

const derive = (secret: string, purpose: string) =>
  new Uint8Array(hkdfSync('sha256', secret, 'homeward sign-in', purpose, 32))

/**
 * Makes the door. `secret` is the application's own (HOMEWARD_SECRET): with another one, nobody's second factor opens.
 * Throws RangeError where it has fewer than 32 characters. `cost` is lower in tests only.
 */
export function makeGate(store: Store, secret: string, cost: HashCost = usualCost): Gate {
  if (secret.length < 32) throw new RangeError('the secret must have at least 32 characters')
  return {
    store,
    cost,
    sealingKey: derive(secret, 'seal'),
    namingKey: derive(secret, 'name'),
    formKey: derive(secret, 'form'),
  }
}
