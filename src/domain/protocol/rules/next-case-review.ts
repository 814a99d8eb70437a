// The meeting that follows an urgent case review, on the day that the review set, while the child is still missing.
import { sayDay, sayMoment, startOfDay } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { type CountedEpisode, countedEpisodes } from '../episodes.ts'
import { type FactOf, factsOf } from '../fact.ts'
import { sinceMessages } from '../followed-from.ts'
import { endOfDay } from '../forms-on-record.ts'
import type { Duty, Rule } from '../rule.ts'

/** 004 §17.3: the case is looked at again on the day that the last review set. */
export const nextCaseReview: Rule = {
  id: 'LONG-17.3',
  title: 'Next meeting after an urgent case review',
  citation: {
    source: '004',
    paragraph: '17.3',
    says: 'The urgent case review is to set the date of the next meeting for the case that the child is still missing.',
    checkedOn: '2026-11-30',
  },
  owner: 'practitioner',
  force: 'duty',
  scope: 'episode',
  contract: false,
  readings: [
    {
      gap: 'GAP-32',
      says: 'The next meeting is due by the end of the day that the review set, and is not asked for once the child was located or back before that day began.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [{ ...sinceMessages, deadline: 'the day that the review set', raise }],
}

function raise(file: CaseFile): Duty[] {
  return countedEpisodes(file).flatMap(counted => nextOf(factsOf(file, 'case-review-held'), counted))
}

function nextOf(all: readonly FactOf<'case-review-held'>[], { episode, endedAt }: CountedEpisode): Duty[] {
  const held = all.filter(one => one.episode === episode.ref)
  return held.flatMap(({ ref, at, nextOn }, i) => {
    if (nextOn === null || (endedAt !== null && endedAt < startOfDay(nextOn))) return []
    const because = `The urgent case review of ${sayMoment(at)} set the next meeting for ${sayDay(nextOn)}, if the child is still missing.`
    return [
      {
        ...{ subject: `${ref}-next`, episode: episode.ref, opensAt: at, dueAt: endOfDay(nextOn) },
        ...{ metAt: held[i + 1]?.at ?? null, because },
      },
    ]
  })
}
