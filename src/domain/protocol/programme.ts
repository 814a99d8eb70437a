// A programme of direct work as the rules read it: its weeks, counted in London days from the day on which it began.
import { addDays, type Day, type Instant, startOfDay } from '../kernel/index.ts'
import type { CaseFile } from './case-file.ts'
import { type FactOf, factsOf, firstOf } from './fact.ts'
import type { Reading } from './rule.ts'

/** One week of a programme: its number from one, its first day, and the first day of the next. */
export type ProgrammeWeek = { readonly number: number; readonly from: Day; readonly until: Day }

/** The weeks of a programme that began on a day. */
export const programmeWeeks = (startsOn: Day, weeks: number): ProgrammeWeek[] =>
  Array.from({ length: weeks }, (_, i) => ({
    number: i + 1,
    from: addDays(startsOn, i * 7),
    until: addDays(startsOn, (i + 1) * 7),
  }))

/** A programme with everything that the facts say of it. */
export type ProgrammeOnRecord = {
  readonly ref: string
  readonly startsOn: Day
  /** For how many weeks it was extended; nought until somebody approved it. */
  readonly extendedBy: number
  readonly closedOn: Day | null
  readonly closedAt: Instant | null
  /** Its sessions in which the child was met, in the order of their days. */
  readonly visits: readonly FactOf<'programme-session'>[]
}

/** The programmes of a case file, the first begun first. */
export const programmesOf = (file: CaseFile): ProgrammeOnRecord[] =>
  factsOf(file, 'programme-began').map(({ ref, startsOn }) => {
    const closed = factsOf(file, 'programme-closed').find(fact => fact.ref === ref)
    const visits = factsOf(file, 'programme-session').filter(
      ({ ref: of, who, met }) => of === ref && who === 'child' && met,
    )
    return {
      ...{ ref, startsOn, extendedBy: extendedBy(file, ref), visits },
      ...{ closedOn: closed?.on ?? null, closedAt: closed?.at ?? null },
    }
  })

function extendedBy(file: CaseFile, programme: string): number {
  const decided = factsOf(file, 'extension-decided')
  const asked = factsOf(file, 'extension-asked').find(
    one => one.programme === programme && decided.some(({ ref, approved }) => ref === one.ref && approved),
  )
  return asked?.weeks ?? 0
}

/** The moment at which a programme of so many weeks ends as planned. */
export const plannedEnd = (startsOn: Day, weeks: number): Instant => startOfDay(addDays(startsOn, weeks * 7))

/** The first moment of a fact about a programme; null where there is none. */
export const firstAbout = (facts: readonly { readonly ref: string; readonly at: Instant }[], ref: string) =>
  firstOf(facts.filter(fact => fact.ref === ref))

/** How the paragraph about its length is read (GAP-17). */
export const oneExtension: Reading = {
  gap: 'GAP-17',
  says: 'A programme is extended once, by one to four whole weeks, for one of the two printed reasons, and a team manager approves it; it is never longer than twelve weeks.',
  confirm: 'The CE Team Manager',
}
