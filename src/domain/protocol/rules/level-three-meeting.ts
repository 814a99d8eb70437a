// The third level of the scaled intervention meetings, after nine episodes in 90 days.
import { ladderReadings, meetingsOf } from '../level-meeting.ts'
import { firstLadder } from '../meeting-ladder.ts'
import type { Rule } from '../rule.ts'

/** 004 §13.18: the level 3 meeting is held. */
export const levelThreeMeeting: Rule = {
  id: 'MISS-13.18',
  title: 'Level 3 missing meeting',
  citation: {
    source: '004',
    paragraph: '13.18',
    says: 'After nine episodes in 90 days the lead of children’s social care and the reviewing officer are to join the meeting.',
    checkedOn: '2026-11-21',
  },
  owner: 'team-manager',
  force: 'duty',
  scope: 'child',
  contract: true,
  readings: [
    ...ladderReadings,
    {
      gap: 'GAP-26',
      says: 'No chair is named: the lead of children’s social care chairs unless another is chosen.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [
    {
      version: '1',
      from: null,
      until: null,
      deadline: '5 working days',
      raise: file => meetingsOf(file, 3, firstLadder),
    },
  ],
}
