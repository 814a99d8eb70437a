// Facts of direct work: a programme, its plan, its sessions, an extension, what comes after the eighteenth birthday, its end.
import type { Day } from '../../kernel/index.ts'
import type { Happened } from './happened.ts'

/** A fact of direct work. What happened to a programme carries its ref; an extension has a ref of its own. */
export type ProgrammeFact =
  | (Happened<'programme-began'> & { readonly startsOn: Day })
  | (Happened<'programme-planned'> & {
      /** Whether the plan has what the child says, and what the parents or carers say or why they were not asked. */
      readonly child: boolean
      readonly parents: boolean
    })
  | (Happened<'programme-session'> & {
      readonly on: Day
      readonly who: 'child' | 'parents' | 'other'
      readonly met: boolean
    })
  | (Happened<'extension-asked'> & { readonly programme: string; readonly weeks: number })
  | (Happened<'extension-decided'> & { readonly approved: boolean })
  | Happened<'transition-planned'>
  | (Happened<'programme-closed'> & { readonly on: Day })
