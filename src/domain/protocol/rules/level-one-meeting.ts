// The first level of the scaled intervention meetings, after three episodes in 90 days.
import { ladderReadings, meetingsOf } from '../level-meeting.ts'
import { firstLadder } from '../meeting-ladder.ts'
import type { Rule } from '../rule.ts'

/** 004 §13.15: the level 1 meeting is held. */
export const levelOneMeeting: Rule = {
  id: 'MISS-13.15',
  title: 'Level 1 missing meeting',
  citation: {
    source: '004',
    paragraph: '13.15',
    says: 'After three episodes in 90 days those around the child are to meet, chaired by the social worker, and agree a plan.',
    checkedOn: '2026-11-21',
  },
  owner: 'practitioner',
  force: 'duty',
  scope: 'child',
  contract: true,
  readings: [
    ...ladderReadings,
    { gap: 'GAP-26', says: 'The social worker chairs.', confirm: 'The owner of the protocol' },
  ],
  versions: [
    {
      version: '1',
      from: null,
      until: null,
      deadline: '5 working days',
      raise: file => meetingsOf(file, 1, firstLadder),
    },
  ],
}
