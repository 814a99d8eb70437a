// The second level of the scaled intervention meetings, after five episodes in 90 days.
import { ladderReadings, meetingsOf } from '../level-meeting.ts'
import { firstLadder } from '../meeting-ladder.ts'
import type { Rule } from '../rule.ts'

/** 004 §13.17: the level 2 meeting is held. */
export const levelTwoMeeting: Rule = {
  id: 'MISS-13.17',
  title: 'Level 2 missing meeting',
  citation: {
    source: '004',
    paragraph: '13.17',
    says: 'After five episodes in 90 days a meeting chaired by a practice or team manager is to be held, as a high priority.',
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
      says: 'A practice or team manager chairs, whatever the general rule about social workers says.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [
    {
      version: '1',
      from: null,
      until: null,
      deadline: '5 working days',
      raise: file => meetingsOf(file, 2, firstLadder),
    },
  ],
}
