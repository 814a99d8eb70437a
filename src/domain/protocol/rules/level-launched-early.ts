// A level that was launched, or gone up to, before its number of episodes was reached: its meeting is owed like any other.
import { dayOf, endOfWorkingDay, englandAndWales, sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { openToSocialCare } from '../episodes.ts'
import { type FactOf, factsOf } from '../fact.ts'
import { messagesFrom } from '../followed-from.ts'
import { firstAtOrAfter, heldAtLeast, sayDue } from '../level-meeting.ts'
import type { Duty, Rule } from '../rule.ts'

/** 004 §13.19: a level may be launched or escalated earlier, for four reasons. */
export const levelLaunchedEarly: Rule = {
  id: 'MISS-13.19a',
  title: 'Missing meeting of a level launched early',
  citation: {
    source: '004',
    paragraph: '13.19',
    says: 'A level may be launched or gone up to earlier: where the risk of even one more episode is very high, action is needed at once, episodes follow quickly, or one lasts long.',
    checkedOn: '2026-11-30',
  },
  owner: 'team-manager',
  force: 'duty',
  scope: 'child',
  contract: false,
  readings: [
    {
      gap: 'GAP-27',
      says: 'The five working days count from the day on which the level was launched, which is day 0.',
      confirm: 'The owner of the protocol',
    },
    {
      gap: 'GAP-28',
      says: 'It is not necessary to wait for 90 days to pass. A level that was launched early is reached by its number of episodes all the same when that comes.',
      confirm: 'The owner of the protocol',
    },
    {
      gap: 'GAP-29',
      says: 'It is a duty for a child open to social care on that day, and a prompt to consider for any other.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [
    { version: '1', from: messagesFrom, until: null, deadline: '5 working days', raise: file => raise(file, 5) },
  ],
}

const raise = (file: CaseFile, workingDays: number): Duty[] =>
  factsOf(file, 'level-launched-early').map(launch => meetingOf(file, launch, workingDays))

function meetingOf(file: CaseFile, launch: FactOf<'level-launched-early'>, workingDays: number): Duty {
  const { ref, at, level } = launch
  const due = endOfWorkingDay(dayOf(at), workingDays, englandAndWales)
  const open = openToSocialCare(file, dayOf(at))
  const what = open
    ? 'so its meeting is to be held'
    : 'so its meeting is to be considered for a child not open to social care,'
  return {
    subject: ref,
    episode: launch.episode ?? ref,
    force: open ? 'duty' : 'prompt',
    opensAt: at,
    dueAt: due.kind === 'due' ? due.at : null,
    metAt: firstAtOrAfter(heldAtLeast(file, level), at),
    because: `Level ${level} was launched early at ${sayMoment(at)}, ${what} ${sayDue(due, workingDays)}.`,
    calendarVersion: englandAndWales.version,
  }
}
