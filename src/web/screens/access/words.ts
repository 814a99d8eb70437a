// Words that the screens of access share.
import { type Role, roles } from '../../../domain/access/index.ts'
import { type Authority, areas } from '../../../domain/children/index.ts'
import type { Instant } from '../../../domain/kernel/index.ts'
import type { Glass } from '../../../store/access/reads.ts'
import { sayWhen } from '../say.ts'

/** Whose record it is, as the search said already. */
export const sayWhose = (authority: Authority): string =>
  authority === 'other' ? 'another authority' : areas[authority]

/** A role by its name; a code that is not known stands as it is. */
export const sayRole = (role: string): string => (role in roles ? roles[role as Role] : role)

/** Whether a broken glass is still open. */
export const isOpenGlass = ({ endedAt, closesAt }: Glass, now: Instant): boolean => endedAt === null && closesAt > now

/** "open until 14:11 today", or when it closed. */
export function sayClosing(glass: Glass, now: Instant): string {
  if (isOpenGlass(glass, now)) return `open until ${sayWhen(glass.closesAt, now)}`
  return `closed ${sayWhen(glass.endedAt ?? glass.closesAt, now)}`
}
