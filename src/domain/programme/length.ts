// How long a programme is: eight weeks, and one extension of up to four (PROG24-13, GAP-17).
import { addDays, type Day } from '../kernel/index.ts'
import type { Extension, WholeProgramme } from './programme.ts'

/** So many weeks a programme has, at most it may have more, and it may never have more than that. */
export const lengths = { weeks: 8, extension: 4, most: 12 } as const

/** The extension that was approved; null while none was. */
export const approvedOf = (extensions: readonly Extension[]): Extension | null =>
  extensions.find(({ decided }) => decided?.outcome === 'approved') ?? null

/** How many weeks a programme has. */
export const weeksOf = ({ extensions }: Pick<WholeProgramme, 'extensions'>): number =>
  lengths.weeks + (approvedOf(extensions)?.weeks ?? 0)

/** The last planned day. */
export const lastDayOf = (whole: Pick<WholeProgramme, 'programme' | 'extensions'>): Day =>
  addDays(whole.programme.startsOn, weeksOf(whole) * 7 - 1)

/** Why a programme cannot be made longer by so many weeks; null where it may be asked. */
export function extensionFault(
  { programme, extensions }: Pick<WholeProgramme, 'programme' | 'extensions'>,
  weeks: number,
): string | null {
  if (programme.closed !== null) return 'The programme is closed'
  if (approvedOf(extensions) !== null) return 'The programme was extended already, and it may be extended once only'
  if (extensions.some(({ decided }) => decided === null)) return 'An extension waits to be decided already'
  if (!Number.isInteger(weeks) || weeks < 1 || weeks > lengths.extension)
    return `An extension is one to ${lengths.extension} whole weeks, so that a programme is never longer than ${lengths.most}`
  return null
}

/** Why an extension cannot be decided on; null where it may be. */
export function approvalFault(
  { programme, extensions }: Pick<WholeProgramme, 'programme' | 'extensions'>,
  extension: Extension,
): string | null {
  if (extension.decided !== null) return 'This extension was decided on already'
  if (programme.closed !== null) return 'The programme is closed'
  return approvedOf(extensions) === null ? null : 'The programme was extended already, and it may be extended once only'
}
