// The one way in which rows of direct work are added and changed.
import type { Asker } from '../../domain/access/actor.ts'
import type { Id } from '../../domain/kernel/index.ts'
import type { WholeProgramme } from '../../domain/programme/index.ts'
import { because } from '../../store/missing/writes.ts'
import type { Store } from '../../store/open-store.ts'
import { readProgrammes } from '../../store/programme/reads.ts'
import {
  addProgrammeRow,
  changeProgrammeRow,
  type NewProgrammeRow,
  type ProgrammeTable,
} from '../../store/programme/writes.ts'
import { StaleSave } from '../../store/refusals.ts'
import { at, type WriteTx } from '../../store/transaction.ts'

/**
 * What came of it. `stale`: somebody saved it since it was shown, and nothing was saved. `not-found`: there is none that the
 * actor may see. A role that may not write throws NotAllowed.
 */
export type Kept =
  | { readonly kind: 'saved' }
  | { readonly kind: 'stale' }
  | { readonly kind: 'refused'; readonly says: string }
  | { readonly kind: 'not-found' }

/** A row as it was shown: of whom, which, and at which version. */
export type ShownRow = { readonly child: Id<'child'>; readonly id: string; readonly version: number }

/** The programme that something is about, and whose it is. */
export type OfProgramme = { readonly child: Id<'child'>; readonly programme: Id<'programme'> }

/** Refuses with a sentence. */
export const refused = (says: string): Kept => ({ kind: 'refused', says })
const saved: Kept = { kind: 'saved' }

/** The programme as it stands in this transaction; null where the actor sees none, or it was entered in error. */
export async function standing(tx: WriteTx, { child, programme }: OfProgramme): Promise<WholeProgramme | null> {
  const all = await readProgrammes(tx, child)
  return all.find(one => one.programme.id === programme && one.programme.inError === null) ?? null
}

/** Does something to a programme as it stands, and says that somebody saved it since where the store says so. */
export async function onProgramme(
  store: Store,
  asker: Asker,
  act: string,
  of: OfProgramme,
  work: (tx: WriteTx, whole: WholeProgramme) => Promise<Kept>,
): Promise<Kept> {
  try {
    return await store.write(asker, act, async tx => {
      const whole = await standing(tx, of)
      return whole === null ? { kind: 'not-found' } : work(tx, whole)
    })
  } catch (error) {
    if (error instanceof StaleSave) return { kind: 'stale' }
    throw error
  }
}

/** Adds a row; stale where another stands in its place. Throws NotAllowed. */
export async function add<T extends ProgrammeTable>(
  tx: WriteTx,
  table: T,
  row: NewProgrammeRow<T> & { readonly id: string },
): Promise<Kept> {
  return (await addProgrammeRow(tx, table, row)) ? saved : { kind: 'stale' }
}

/** Changes columns over the version that was shown. Throws StaleSave, NotAllowed. */
export async function change(
  tx: WriteTx,
  table: ProgrammeTable,
  shown: ShownRow,
  columns: Readonly<Record<string, string | number | readonly string[] | null>>,
): Promise<Kept> {
  const done = await changeProgrammeRow(tx, table, shown, Object.entries(columns))
  return done ? saved : { kind: 'not-found' }
}

/** Marks a row as entered in error; it counts no more and stays in history. Throws StaleSave, NotAllowed. */
export async function wrong(tx: WriteTx, table: ProgrammeTable, shown: ShownRow, reason: string): Promise<Kept> {
  await because(tx, reason)
  return change(tx, table, shown, { entered_in_error_at: at(tx.now), entered_in_error_reason: reason })
}
