// A new record of a child, made only by somebody who has searched for it first.
import type { Asker } from '../../domain/access/actor.ts'
import {
  authorities,
  type Fault,
  type Identity,
  isCode,
  longest,
  readIdentity,
  type TypedIdentity,
  tooLong,
} from '../../domain/children/index.ts'
import { dayOf, type Id } from '../../domain/kernel/index.ts'
import { readBar, readSearch } from '../../store/children/reads.ts'
import { makeChild as addChild, type Responsible } from '../../store/children/writes.ts'
import { makeOneAtATime } from '../../store/duplicates/writes.ts'
import type { Store } from '../../store/open-store.ts'
import type { WriteTx } from '../doors.ts'
import { type Candidates, noteNone, readCandidates, wereShown } from '../duplicates/candidates.ts'
import { newId } from '../new-id.ts'

/** Who answers for a child, as it was typed. */
export type TypedResponsible = { readonly authority: string; readonly name: string }

/** What is asked for. The id is made when the form is opened, so that the same form sent twice makes one record. */
export type NewChild = {
  readonly search: Id<'search'>
  readonly child: Id<'child'>
  readonly identity: TypedIdentity
  readonly responsible: TypedResponsible
  /** The keys of the candidates that were shown, of whom it is none. */
  readonly noneOf?: readonly string[]
}

/**
 * What came of it. `search-first`: there was no search of theirs within the last day. `candidates`: it may be one of these, who were
 * not shown yet; nothing was made.
 */
export type Made =
  | { readonly kind: 'made'; readonly child: Id<'child'> }
  | { readonly kind: 'search-first' }
  | { readonly kind: 'candidates'; readonly candidates: Candidates }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }

/** Reads who answers for a child, with every fault. */
export function readResponsible(typed: TypedResponsible): { responsible: Responsible; faults: readonly Fault[] } {
  const authority = isCode(authorities, typed.authority) ? typed.authority : null
  const nameless = authority === 'other' && typed.name === ''
  const faults = [
    ...(authority === null ? [{ field: 'authority', text: 'Choose the authority that answers for the child' }] : []),
    ...(nameless ? [{ field: 'authority-name', text: 'Enter the name of the other authority' }] : []),
    ...tooLong('authority-name', 'The name of the authority', typed.name, longest.line),
  ]
  return { responsible: { authority: authority ?? 'other', name: authority === 'other' ? typed.name : null }, faults }
}

/** Makes the record. Throws NotAllowed where the role may make none. */
export function makeChild(store: Store, asker: Asker, wanted: NewChild): Promise<Made> {
  return store.write(asker, 'make-child', async (tx): Promise<Made> => {
    if ((await readSearch(tx, wanted.search)) === null) return { kind: 'search-first' }
    const { identity, faults } = readIdentity(wanted.identity, dayOf(tx.now))
    const { responsible, faults: others } = readResponsible(wanted.responsible)
    if (faults.length + others.length > 0) return { kind: 'faults', faults: [...faults, ...others] }
    if ((await readBar(tx, wanted.child)) !== null) return { kind: 'made', child: wanted.child }
    const candidates = await candidatesOf(tx, identity)
    if (!wereShown(wanted.noneOf ?? [], candidates)) return { kind: 'candidates', candidates }
    await addChild(tx, wanted.child, responsible, identity)
    await noteNone(tx, { id: newId(), child: wanted.child, episode: null, way: 'making-record' }, candidates)
    return { kind: 'made', child: wanted.child }
  })
}

// Looked for once nobody else is making a record, so that of two who make one of the same child the second sees the first.
async function candidatesOf(tx: WriteTx, identity: Identity): Promise<Candidates> {
  await makeOneAtATime(tx)
  return readCandidates(tx, identity)
}
