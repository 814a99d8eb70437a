// What was not handled as the protocol says for an own child who lives elsewhere: interviews and meetings that came late or not
// at all, for the independent reviewing officer (OOC-19.4b).
import type { Instant } from '../kernel/index.ts'

/** A duty as the list of exceptions looks at it. */
export type JudgedDuty = {
  readonly rule: string
  readonly opensAt: Instant
  readonly dueAt: Instant | null
  readonly metAt: Instant | null
}

/** What can be late. */
export type ExceptionKind = 'interview' | 'meeting'

/** The rules whose lateness is an exception: the offer, the request and the holding of a return interview; the three meetings. */
const exceptionRules: Readonly<Record<string, ExceptionKind>> = {
  'RHI-13.4': 'interview',
  'RHI-15.6': 'interview',
  'SW-9.2': 'interview',
  'MISS-13.15': 'meeting',
  'MISS-13.17': 'meeting',
  'MISS-13.18': 'meeting',
}

/** Something that was late, or is not done and overdue. */
export type Exception = JudgedDuty & { readonly kind: ExceptionKind; readonly late: 'late' | 'not-done' }

/** The exceptions among duties as they stand at a moment, the earliest first. A duty without a deadline is none. */
export function exceptionsOf(duties: readonly JudgedDuty[], now: Instant): readonly Exception[] {
  return duties
    .flatMap((duty): Exception[] => {
      const kind = exceptionRules[duty.rule]
      if (kind === undefined || duty.dueAt === null) return []
      if (duty.metAt === null) return duty.dueAt < now ? [{ ...duty, kind, late: 'not-done' }] : []
      return duty.metAt > duty.dueAt ? [{ ...duty, kind, late: 'late' }] : []
    })
    .sort((a, b) => a.opensAt - b.opensAt)
}

/** What the reviewing officer makes of the responses. */
export const adequacies = {
  adequate: 'Adequate',
  partly: 'Adequate in part',
  'not-adequate': 'Not adequate',
} as const
/** A judgement of the responses. */
export type Adequacy = keyof typeof adequacies
