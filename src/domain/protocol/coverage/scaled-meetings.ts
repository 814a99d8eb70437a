// Rows of the catalogue about scaled intervention meetings: their levels, who takes part, early launches and their forms.
import { type Covered, carriedOut } from './covered.ts'

const screens = 'src/web/screens/levels/levels-screens.test.ts'
const kept = 'src/actions/levels/prepare-meeting.test.ts'

/** What is carried out, and where. */
export const scaledMeetingsCoverage: readonly Covered[] = [
  carriedOut(
    'MISS-13.13',
    '004',
    '13.13',
    'Police, social care, health and partners run a system of meetings that escalates.',
    screens,
    'Meetings of a child: the level that waits, and by when',
  ),
  carriedOut(
    'MISS-13.14',
    '004',
    '13.14',
    'A meeting is held within five working days, chaired by a social worker.',
    screens,
    'The duty with its working days, and the meeting in preparation with its day and its chair',
  ),
  carriedOut(
    'MISS-13.15',
    '004',
    '13.15',
    'Level 1: after three episodes in 90 days those around the child meet, and agree a plan.',
    kept,
    'Level 1 meeting: its list of people, the social worker as chair, the plan',
  ),
  carriedOut(
    'MISS-13.16',
    '004',
    '13.16',
    'The meeting identifies push and pull factors, and the police consider every tool of disruption.',
    screens,
    'Push, pull and disruption: each tool used or not, and why',
  ),
  carriedOut(
    'MISS-13.17',
    '004',
    '13.17',
    'Level 2: after five episodes a manager chairs; child and advocate are absent only in exceptional circumstances.',
    screens,
    'Level 2 meeting: its list, and the exceptional circumstances that must be written down',
  ),
  carriedOut(
    'MISS-13.18',
    '004',
    '13.18',
    'Level 3: after nine episodes the lead of social care and the reviewing officer join.',
    screens,
    'Level 3 meeting: its list, with the reviewing officer where the child is in care',
  ),
  carriedOut(
    'MISS-13.19a',
    '004',
    '13.19',
    'A level may be launched or gone up to earlier, for four reasons.',
    kept,
    'Launch a level early: one of four reasons and words, and the duty that it raises',
  ),
  carriedOut(
    'MISS-13.19b',
    '004',
    '13.19',
    'For every scaled meeting the police are invited by their missing-persons mailbox.',
    kept,
    'The message to the police once the meeting has its day, and the record that they were invited otherwise',
  ),
  carriedOut(
    'MISS-13.19c',
    '004',
    '13.19',
    'Every scaled meeting uses the risk evaluation matrix and the record of the meeting.',
    screens,
    'Forms of the meeting: both attached, or that they are wanting',
  ),
  carriedOut(
    'MISS-LVL',
    '004',
    '13.15 to 13.18',
    'The levels are steps, and of each there is one meeting in preparation.',
    kept,
    'The meeting: what raised it, its window, the level before, due, held and plan',
  ),
  carriedOut(
    'MISS-RFM',
    '002',
    'indicator 1',
    'Whoever completes a matrix makes sure that the meetings for 3, 5 and 9 episodes were held.',
    'src/domain/instruments/forms/rfm-2024.test.ts',
    'Beside indicator 1 of the 2024 matrix: each meeting that was required, and when it was held',
  ),
  carriedOut(
    'CLK-07',
    '004',
    '13.14 to 13.18',
    'Five working days from the report that reached the level, until the meeting is held.',
    kept,
    'Duties, overdue, by the rule of each level',
  ),
]
