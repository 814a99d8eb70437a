// The partnership's own names that count as alike: added and ended, never changed, so that what counted on any day stays readable.
import type { Asker } from '../../domain/access/actor.ts'
import type { Fault } from '../../domain/children/index.ts'
import { readVariant, type TypedVariant } from '../../domain/duplicates/index.ts'
import { type Day, dayOf, type Id } from '../../domain/kernel/index.ts'
import { addVariant, endVariant, type VariantOutcome } from '../../store/duplicates/writes.ts'
import type { Store } from '../doors.ts'

/** How it came out. A role that may not throws NotAllowed. */
export type VariantSaved =
  | { readonly kind: 'done' }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
  | { readonly kind: 'refused'; readonly because: Exclude<VariantOutcome, 'done'> }

const savedOf = (outcome: VariantOutcome): VariantSaved =>
  outcome === 'done' ? { kind: 'done' } : { kind: 'refused', because: outcome }

/** Adds an entry from a day on, or from today. `id` comes from the form, so that what is sent twice is one. */
export async function addNames(
  store: Store,
  asker: Asker,
  id: Id<'name-variant'>,
  typed: TypedVariant & { readonly from: Day | null },
): Promise<VariantSaved> {
  const read = readVariant(typed)
  if (read.kind === 'faults') return read
  return store.write(asker, 'add-name-variant', async tx =>
    savedOf(await addVariant(tx, id, read.value, typed.from ?? dayOf(tx.now))),
  )
}

/** The longest reason, in characters. */
const longest = 500

/** Ends an entry from today on, with the reason. */
export async function endNames(
  store: Store,
  asker: Asker,
  id: Id<'name-variant'>,
  because: string,
): Promise<VariantSaved> {
  const text =
    because === '' ? 'Say why these names no longer count as alike' : `It must be ${longest} characters or fewer`
  if (because === '' || because.length > longest) return { kind: 'faults', faults: [{ field: 'because', text }] }
  return store.write(asker, 'end-name-variant', async tx => savedOf(await endVariant(tx, id, because)))
}
