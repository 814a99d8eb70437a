// Facts of group work: a child in a group, who was told of it, and that the child stays out.
import type { Happened } from './happened.ts'

/** A fact of group work. A child who leaves a group carries the ref of being in it; who opts in again that of the opt-out. */
export type GroupFact =
  | Happened<'group-joined'>
  | Happened<'group-left'>
  | (Happened<'group-told'> & { readonly who: 'child' | 'parents' })
  | Happened<'group-opted-out'>
  | Happened<'group-opted-in'>
