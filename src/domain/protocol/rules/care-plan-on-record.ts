// A child in care has an up-to-date care plan; that there is none is seen at the latest when they first go missing.
import { sayMoment } from '../../kernel/index.ts'
import { aboutCare, episodesFromCare } from '../care-duties.ts'
import type { CaseFile } from '../case-file.ts'
import type { CountedEpisode } from '../episodes.ts'
import { factsOf, firstOf } from '../fact.ts'
import { sinceMessages } from '../followed-from.ts'
import type { Duty, Flag, Rule } from '../rule.ts'

/** 004 §13.10: there is a care plan. */
export const carePlanOnRecord: Rule = {
  id: 'MISS-13.10b',
  title: 'Care plan on record',
  citation: aboutCare(
    '13.10',
    'Every looked-after child has an up-to-date care plan from a comprehensive assessment, which takes up the child’s wishes, feelings and aspirations.',
  ),
  owner: 'practitioner',
  force: 'duty',
  scope: 'child',
  contract: false,
  readings: [
    {
      gap: 'MISS-13.10b',
      says: 'That no care plan is recorded is asked about when the child in care is first reported missing and while none is. How old a plan may be is not said: its date is shown.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [{ ...sinceMessages, raise, flag }],
}

// The first time in care that nobody had recorded a plan by then.
function without(file: CaseFile): CountedEpisode | null {
  const [first] = episodesFromCare(file)
  if (first === undefined) return null
  const plan = firstOf(factsOf(file, 'care-plan-recorded'))
  return plan === null || plan > first.knownFrom ? first : null
}

const says = ({ reportedAt }: CountedEpisode): string =>
  `A child in care was reported missing at ${sayMoment(reportedAt)}, and no care plan was on record`

function raise(file: CaseFile): Duty[] {
  const found = without(file)
  if (found === null) return []
  const metAt = firstOf(factsOf(file, 'care-plan-recorded'))
  const of = { subject: found.episode.ref, opensAt: found.knownFrom, dueAt: null, metAt }
  return [{ ...of, because: `${says(found)}, so one is to be made or recorded.` }]
}

function flag(file: CaseFile): Flag[] {
  const found = without(file)
  if (found === null || factsOf(file, 'care-plan-recorded').length > 0) return []
  return [{ subject: 'child', since: found.knownFrom, because: `${says(found)}.` }]
}
