// The flag for a child who has been reported missing more than once in a year.
import { addYears, sayDay, sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { countedEpisodes } from '../episodes.ts'
import { ordinal } from '../level-meeting.ts'
import { byReport } from '../meeting-ladder.ts'
import type { Flag, Rule } from '../rule.ts'

type Numbers = { readonly reports: number; readonly years: number }

/** 004 §5: repeat missing person. */
export const repeatMissing: Rule = {
  id: 'DEF-5.5',
  title: 'Repeat missing person',
  citation: {
    source: '004',
    paragraph: '5',
    says: 'Someone reported missing more than once in the previous 12 months is a repeat missing person.',
    checkedOn: '2026-11-21',
  },
  owner: 'missing-co-ordinator',
  force: 'duty',
  scope: 'child',
  contract: true,
  readings: [
    {
      gap: 'GAP-31',
      says: 'Two or more reports in the 12 months that end with the latest report, that report included.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [
    { version: '1', from: null, until: null, deadline: null, flag: file => flag(file, { reports: 2, years: 1 }) },
  ],
}

function flag(file: CaseFile, { reports, years }: Numbers): Flag[] {
  const inOrder = countedEpisodes(file).toSorted(byReport)
  const latest = inOrder.at(-1)
  if (latest === undefined) return []
  const from = addYears(latest.reportDay, -years)
  const recent = inOrder.filter(({ reportDay }) => reportDay >= from)
  const repeat = recent[reports - 1]
  if (repeat === undefined) return []
  const because =
    `Reported missing ${recent.length} times from ${sayDay(from)} to ${sayDay(latest.reportDay)}, ` +
    `and for the ${ordinal(reports)} time at ${sayMoment(repeat.reportedAt)}.`
  return [{ subject: 'child', since: repeat.reportedAt, because }]
}
