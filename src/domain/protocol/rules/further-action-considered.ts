// Another episode after the letter about nine episodes: the designated leads consider what more to do.
import { type Instant, laterOf, sayMoment } from '../../kernel/index.ts'
import { lettersOf, ofPlacedHere } from '../across-borders.ts'
import type { CaseFile } from '../case-file.ts'
import type { CountedEpisode } from '../episodes.ts'
import { factsOf } from '../fact.ts'
import { firstAtOrAfter } from '../level-meeting.ts'
import { byReport } from '../meeting-ladder.ts'
import type { Duty, Rule } from '../rule.ts'

/** 004 §20.7: the designated leads consider further action. */
export const furtherActionConsidered: Rule = {
  id: 'PLAC-20.7',
  title: 'Further action considered by the designated leads',
  citation: {
    source: '004',
    paragraph: '20.7',
    says: 'Where the concern goes on rising after the letter, the designated leads for safeguarding should consider what further action to take.',
    checkedOn: '2026-11-30',
  },
  owner: 'team-manager',
  force: 'prompt',
  scope: 'child',
  contract: false,
  readings: [
    {
      gap: 'GAP-34',
      says: 'Still rising is another report after the letter. One decision answers for every report up to it; the next report asks again.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [{ version: '1', from: null, until: null, deadline: null, raise }],
}

function raise(file: CaseFile): Duty[] {
  const [letter] = lettersOf(file, 'nine-in-ninety')
  if (letter === undefined) return []
  const decisions = factsOf(file, 'further-action-considered').map(({ at }) => at)
  const duties: Duty[] = []
  let answeredUntil: Instant = letter.at
  for (const counted of ofPlacedHere(file).toSorted(byReport)) {
    if (counted.reportedAt <= answeredUntil) continue
    const metAt = firstAtOrAfter(decisions, counted.reportedAt)
    duties.push(dutyOf(counted, letter.at, metAt))
    if (metAt === null) break
    answeredUntil = laterOf(answeredUntil, metAt)
  }
  return duties
}

function dutyOf({ episode, reportedAt }: CountedEpisode, letterAt: Instant, metAt: Instant | null): Duty {
  const because = `The child was reported missing again at ${sayMoment(reportedAt)}, after the letter of ${sayMoment(letterAt)}, so the designated leads are to consider further action.`
  return { subject: episode.ref, opensAt: reportedAt, dueAt: null, metAt, because }
}
