// What the access test has to know of a table under row-level security.
import type { Section } from '../../src/domain/access/access-table.ts'

/** How a row is opened: by a grant to the whole child, or also by one to its episode; `either` where some belong to none. */
export type Scope = 'child' | 'episode' | 'either'

/** A protected table. `given` holds the columns of a row beside its own id, its child and its episode, as SQL. */
export type ProtectedTable = {
  readonly section: Section
  readonly scope: Scope
  readonly acts: readonly ('select' | 'insert' | 'update')[]
  readonly given: Readonly<Record<string, string>>
  /** The sections in which its rows may stand, where each row says its own: every one of them is tried. */
  readonly saidByRow?: readonly Section[]
  /** Whether a row of it belongs to a form, which is made for it: a draft, or one that is submitted. */
  readonly inForm?: 'draft' | 'submitted'
  /** Whether there is one of it for what it belongs to: a second is refused by its index, once the policy has let it through. */
  readonly once?: true
  /** What the row refers to, as the statement that makes it; `{child}` and `{episode}` stand for those that it is about. */
  readonly first?: string
}

/** What people may do with a row of facts: nobody deletes one. */
export const facts = ['select', 'insert', 'update'] as const
/** When something was held. */
export const held = { held_at: 'now()' }
/** A table of one section of the record. */
export const section = (section: Section, given: ProtectedTable['given']): ProtectedTable => ({
  section,
  scope: 'child',
  acts: facts,
  given,
})
