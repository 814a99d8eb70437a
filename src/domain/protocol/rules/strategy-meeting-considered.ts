// A developing pattern asks whether a strategy meeting is needed: a child reported again within a year, or a pattern raised of them.
import { addYears, dayOf, type Instant, sayDay, sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { type CountedEpisode, countedEpisodes } from '../episodes.ts'
import { factsOf } from '../fact.ts'
import { sinceMessages } from '../followed-from.ts'
import { firstAtOrAfter, ordinal } from '../level-meeting.ts'
import { byReport } from '../meeting-ladder.ts'
import type { Duty, Rule } from '../rule.ts'
import { onceKnown } from '../told.ts'

type Numbers = { readonly reports: number; readonly years: number }

const firstNumbers: Numbers = { reports: 2, years: 1 }

/** 004 §13.2: a strategy meeting is considered. */
export const strategyMeetingConsidered: Rule = {
  id: 'FOUND-13.2a',
  title: 'Strategy meeting considered',
  citation: {
    source: '004',
    paragraph: '13.2',
    says: 'Where, for example, a pattern develops, it is to be considered whether a strategy meeting is needed.',
    checkedOn: '2026-11-30',
  },
  owner: 'team-manager',
  force: 'prompt',
  scope: 'child',
  contract: false,
  readings: [
    {
      gap: 'GAP-31',
      says: 'A pattern is a second report within twelve months, or a pattern that somebody raised of the child. It is asked anew after each further report, and once for each.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [{ ...sinceMessages, raise: file => raise(file, firstNumbers) }],
}

/** When it was considered, asked for or held in any episode, at or after a moment; null while it was not. */
function consideredFrom(file: CaseFile, from: Instant): Instant | null {
  const moments = (
    ['strategy-meeting-considered', 'strategy-meeting-asked-for', 'strategy-meeting-held'] as const
  ).flatMap(kind => factsOf(file, kind).map(({ at }) => at))
  return firstAtOrAfter(moments, from)
}

function raise(file: CaseFile, numbers: Numbers): Duty[] {
  const inOrder = countedEpisodes(file).toSorted(byReport)
  const latest = inOrder.at(-1)
  if (latest === undefined) return []
  return [...repeated(file, inOrder, latest, numbers), ...ofPattern(file, latest)]
}

// Of earlier reports nobody is asked any more once there is a later one: what was considered then stands on the record.
function repeated(
  file: CaseFile,
  inOrder: readonly CountedEpisode[],
  latest: CountedEpisode,
  { reports, years }: Numbers,
) {
  const from = addYears(latest.reportDay, -years)
  const recent = inOrder.filter(({ reportDay }) => reportDay >= from).length
  if (recent < reports) return []
  const opensAt = onceKnown(latest.reportedAt, latest)
  const because = `The child was reported missing at ${sayMoment(latest.reportedAt)} for the ${ordinal(recent)} time since ${sayDay(from)}, so a strategy meeting is to be considered.`
  return [{ subject: latest.episode.ref, opensAt, dueAt: null, metAt: consideredFrom(file, opensAt), because }]
}

// A pattern is considered on the child's latest episode, which is where a meeting is recorded.
function ofPattern(file: CaseFile, { episode }: CountedEpisode): Duty[] {
  return factsOf(file, 'pattern-of-child-raised').map(({ ref, at }) => ({
    ...{ subject: ref, episode: episode.ref, opensAt: at, dueAt: null, metAt: consideredFrom(file, at) },
    because: `A pattern was raised of the child on ${sayDay(dayOf(at))}, so a strategy meeting is to be considered.`,
  }))
}
