// A new record of a child, made only by somebody who has searched for it first.
import type { Asker } from '../../domain/access/actor.ts'
import {
  authorities,
  type Fault,
  isCode,
  longest,
  readIdentity,
  type TypedIdentity,
  tooLong,
} from '../../domain/children/index.ts'
import { dayOf, type Id } from '../../domain/kernel/index.ts'
import { readBar, readSearch } from '../../store/children/reads.ts'
import { makeChild as addChild, type Responsible } from '../../store/children/writes.ts'
import type { Store } from '../../store/open-store.ts'

/** Who answers for a child, as it was typed. */
export type TypedResponsible = { readonly authority: string; readonly name: string }

/** What is asked for. The id is made when the form is opened, so that the same form sent twice makes one record. */
export type NewChild = {
  readonly search: Id<'search'>
  readonly child: Id<'child'>
  readonly identity: TypedIdentity
  readonly responsible: TypedResponsible
}

/** What came of it. `search-first`: there was no search of theirs within the last day. */
export type Made =
  | { readonly kind: 'made'; readonly child: Id<'child'> }
  | { readonly kind: 'search-first' }
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
    if ((await readBar(tx, wanted.child)) === null) await addChild(tx, wanted.child, responsible, identity)
    return { kind: 'made', child: wanted.child }
  })
}
