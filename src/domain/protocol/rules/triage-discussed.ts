// What comes to the weekly triage is discussed at its first meeting after it came; none skips.
import type { CaseFile } from '../case-file.ts'
import { referralsFrom } from '../followed-from.ts'
import type { Duty, Rule } from '../rule.ts'
import { endOfMeeting, sayMeetingDay, triagedAt, triageEntries, weekly } from '../triage.ts'

/** 002 L10, L63: all referrals are discussed at the weekly triage meeting. */
export const triageDiscussed: Rule = {
  id: 'PROG24-11',
  title: 'Discussed at the weekly triage',
  citation: {
    source: '002',
    paragraph: 'The referral process',
    says: 'Every referral to the team is discussed at the weekly triage meeting after it was received.',
    checkedOn: '2026-12-01',
  },
  owner: 'exploitation-co-ordinator',
  force: 'duty',
  scope: 'child',
  contract: false,
  readings: [
    weekly,
    {
      gap: 'GAP-09',
      says: 'A matrix of sexual or dual exploitation above “no exploitation risk” comes to the triage by itself; direct work needs the referral form as well. A suspected or evidenced matrix of another type comes too, because the co-ordinators decide on MACE for it.',
      confirm: 'The CE Team Manager',
    },
    {
      gap: 'GAP-18',
      says: 'Carried over is not discussed: the duty stays with the first meeting, and is late after it.',
      confirm: 'The CE Team Manager',
    },
  ],
  versions: [{ version: '1', from: referralsFrom, until: null, deadline: 'the first meeting after it came', raise }],
}

function raise(file: CaseFile): Duty[] {
  return triageEntries(file).map(({ ref, at, because, meeting }) => ({
    ...{ subject: ref, opensAt: at, dueAt: endOfMeeting(meeting), metAt: triagedAt(file, at) },
    because: `${because}, so it is to be discussed at ${sayMeetingDay(meeting)}.`,
  }))
}
