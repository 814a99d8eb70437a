// Disruption tools (DISR-22.3): what was considered or used of the list that the partnership keeps.
import type { Option } from '../instruments/index.ts'
import type { Day, Id } from '../kernel/index.ts'

export { recommendedTools, toolsList } from '../instruments/index.ts'

/** What became of a tool. */
export const toolOutcomes = {
  considered: 'Considered, not decided yet',
  used: 'Used',
  'not-used': 'Considered and not used',
} as const
/** What became of it. */
export type ToolOutcome = keyof typeof toolOutcomes

/** What a tool is used on; never who. */
export const toolSubjects = {
  person: 'A person',
  place: 'A place',
  vehicle: 'A vehicle',
  phone: 'A phone or an account',
  business: 'A business',
  group: 'A group of people',
  other: 'Something else',
} as const
/** What it is used on. */
export type ToolSubject = keyof typeof toolSubjects

/** A tool that was considered or used. */
export type DisruptionStep = {
  readonly id: Id<'disruption-step'>
  readonly tool: string
  readonly outcome: ToolOutcome
  readonly about: ToolSubject | null
  /** Which agency leads. */
  readonly lead: string
  readonly reason: string
  readonly on: Day
  readonly by: string
  readonly inError: { readonly reason: string } | null
  readonly version: number
}

/** What a tool is called; one that is known here no more stands by its key. */
export const sayTool = (key: string, options: readonly Option[]): string =>
  options.find(option => option.key === key)?.label ?? key
