// Saving who a child is over the version that was shown.
import type { Asker } from '../../domain/access/actor.ts'
import {
  type Birth,
  type Fault,
  isAdult,
  readIdentity,
  sayAge,
  type TypedIdentity,
} from '../../domain/children/index.ts'
import { dayOf, type Id } from '../../domain/kernel/index.ts'
import { readBar } from '../../store/children/reads.ts'
import { saveIdentity as save } from '../../store/children/writes.ts'
import type { Store } from '../../store/open-store.ts'
import type { ReadTx } from '../../store/transaction.ts'
import { reasonFaults, type Saved, savedOr, saveWithReason } from './saving.ts'

/** What is saved, over which version, and why. */
export type IdentityChange = {
  readonly child: Id<'child'>
  readonly version: number
  readonly typed: TypedIdentity
  readonly reason: string
  /** Whether somebody insists on a date of birth that makes the child 18 or older. */
  readonly keepsAdult?: boolean
}

/** The field that insists. */
export const adultField = 'keep-adult'

// What was an adult's date of birth before was insisted upon then.
async function adultFaults(tx: ReadTx, change: IdentityChange, born: Birth): Promise<Fault[]> {
  const today = dayOf(tx.now)
  if (change.keepsAdult === true || !isAdult(born, today)) return []
  const stands = (await readBar(tx, change.child))?.identity.born
  if (stands !== undefined && isAdult(stands, today)) return []
  return [{ field: adultField, text: `This makes the child ${sayAge(born, today)}. Is the date of birth right?` }]
}

// History says that it was questioned, beside the reason that was given.
const reasonOf = ({ reason, keepsAdult }: IdentityChange): string =>
  keepsAdult === true ? [reason, 'Kept although it makes the child 18 or older.'].filter(Boolean).join(' ') : reason

/** Saves an identity. Throws NotAllowed where the role may not. */
export function saveIdentity(store: Store, asker: Asker, change: IdentityChange): Promise<Saved> {
  const { child, version, typed, reason } = change
  return saveWithReason(store, asker, 'save-identity', reasonOf(change), async tx => {
    const { identity, faults } = readIdentity(typed, dayOf(tx.now))
    const all = [...faults, ...reasonFaults(reason, false), ...(await adultFaults(tx, change, identity.born))]
    return all.length > 0 ? { kind: 'faults', faults: all } : savedOr(await save(tx, child, version, identity))
  })
}
