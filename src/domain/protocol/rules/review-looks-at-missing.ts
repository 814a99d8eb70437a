// A statutory review after a child in care went missing looks at whether the plan deals with why.
import { sayMoment } from '../../kernel/index.ts'
import { aboutCare, doneOn, episodesFromCare } from '../care-duties.ts'
import type { CaseFile } from '../case-file.ts'
import type { CountedEpisode } from '../episodes.ts'
import { factsOf } from '../fact.ts'
import { sinceMessages } from '../followed-from.ts'
import type { Duty, Rule } from '../rule.ts'

/** 004 §13.11: the review considers why the child went missing. */
export const reviewLooksAtMissing: Rule = {
  id: 'MISS-13.11',
  title: 'Statutory review looks at why the child went missing',
  citation: aboutCare(
    '13.11',
    'The statutory review considers whether the plan deals with why the child went missing, what is done from now on, and what pushes or pulls the child.',
  ),
  owner: 'independent-reviewing-officer',
  force: 'duty',
  scope: 'child',
  contract: false,
  readings: [
    {
      gap: 'MISS-13.11',
      says: 'It is owed by the next statutory review after an episode; when that is held the protocol does not say, so nothing is overdue. One review that looks at it answers for every episode since the last that did.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [{ ...sinceMessages, raise }],
}

function raise(file: CaseFile): Duty[] {
  const looked = factsOf(file, 'care-review-held').filter(({ lookedAtMissing }) => lookedAtMissing)
  const held = looked.map(({ on, at }) => doneOn(on, at)).sort((a, b) => a - b)
  const duties: Duty[] = []
  let answered: number | null = -Infinity
  for (const episode of episodesFromCare(file)) {
    // Every episode until the review that answers for the first of them is answered by it.
    if (answered === null || episode.knownFrom <= answered) continue
    answered = held.find(at => at > episode.knownFrom) ?? null
    duties.push(dutyOf(episode, held))
  }
  return duties
}

function dutyOf({ episode, knownFrom, reportedAt }: CountedEpisode, held: readonly Duty['opensAt'][]): Duty {
  const metAt = held.find(at => at > knownFrom) ?? null
  const because = `A child in care was reported missing at ${sayMoment(reportedAt)}, so the next statutory review is to look at whether the plan deals with why.`
  return { subject: episode.ref, opensAt: knownFrom, dueAt: null, metAt, because }
}
