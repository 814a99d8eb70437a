// A visit in every week of a programme of direct work; a week without one is flagged.
import { addDays, type Instant, sayDay, startOfDay } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { oneExtension, type ProgrammeOnRecord, type ProgrammeWeek, programmesOf, programmeWeeks } from '../programme.ts'
import type { Duty, Flag, Rule } from '../rule.ts'

/** 002, the offer: one or two visits in each week of the programme. */
export const programmeVisited: Rule = {
  id: 'PROG24-13',
  title: 'A visit in each week of direct work',
  citation: {
    source: '002',
    paragraph: 'The offer: programme',
    says: 'A programme of direct work lasts eight weeks, with one or two visits in each as the least, and may have up to four weeks more.',
    checkedOn: '2026-12-01',
  },
  owner: 'family-practitioner',
  force: 'duty',
  scope: 'child',
  contract: false,
  readings: [
    {
      gap: 'GAP-16',
      says: 'One visit a week is the least and two are planned; a week with none is flagged. A week is seven London days from the day on which the programme began.',
      confirm: 'The family practitioners',
    },
    {
      gap: 'GAP-16',
      says: 'A visit is a session in which the child was met. One with parents alone, or one that was tried, is shown beside it and does not stand in for it. A visit that comes later meets the week late.',
      confirm: 'The family practitioners',
    },
    oneExtension,
  ],
  versions: [
    {
      version: '1',
      from: null,
      until: null,
      deadline: '1 week',
      raise: file => raise(file, 8),
      flag: file => flag(file, 8),
    },
  ],
}

const weeksOf = ({ startsOn, extendedBy }: ProgrammeOnRecord, weeks: number) =>
  programmeWeeks(startsOn, weeks + extendedBy)

const firstFrom = ({ visits }: ProgrammeOnRecord, from: Instant): Instant | null =>
  visits.find(({ at }) => at >= from)?.at ?? null

// A week that the end cut short is not owed, and once the work is closed nobody can make up for one that passed.
function isOwed({ closedAt }: ProgrammeOnRecord, dueAt: Instant, metAt: Instant | null): boolean {
  return closedAt === null || (metAt !== null && dueAt <= closedAt)
}

const sayWeek = ({ number, from, until }: ProgrammeWeek) =>
  `Week ${number} of direct work, from ${sayDay(from)} to ${sayDay(addDays(until, -1))},`

const raise = (file: CaseFile, weeks: number): Duty[] =>
  programmesOf(file).flatMap(programme =>
    weeksOf(programme, weeks).flatMap(week => {
      const [opensAt, dueAt] = [startOfDay(week.from), startOfDay(week.until)]
      const metAt = firstFrom(programme, opensAt)
      if (!isOwed(programme, dueAt, metAt)) return []
      const because = `${sayWeek(week)} has at least one visit to the child.`
      return [{ subject: `${programme.ref}-week-${week.number}`, opensAt, dueAt, metAt, because }]
    }),
  )

const flag = (file: CaseFile, weeks: number): Flag[] =>
  programmesOf(file)
    .filter(({ closedAt }) => closedAt === null)
    .flatMap(programme =>
      weeksOf(programme, weeks)
        .filter(({ from, until }) => !programme.visits.some(({ on }) => from <= on && on < until))
        .map(week => ({
          subject: `${programme.ref}-week-${week.number}`,
          since: startOfDay(week.until),
          because: `${sayWeek(week)} went by without a visit to the child.`,
        })),
    )
