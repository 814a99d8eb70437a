// The questions of form g2, the record of a scaled intervention meeting. The protocol's template is lost: these are ours,
// after 004 §13.14 to §13.19, and §17.3 for an urgent case review.
import { chose } from '../condition.ts'
import { day, line, parts, single, table, text, tick } from '../input.ts'
import type { Questions } from '../question.ts'

const meeting = 'The meeting'
const why = 'Why it is held'
const people = 'Who takes part'
const views = 'The child’s and the parents’ views'
const factors = 'Push, pull and disruption'
const missing = 'While the child is still missing'
const plan = 'Plan of action'
const after = 'After the meeting'

const yesNo = [
  { key: 'yes', label: 'Yes' },
  { key: 'no', label: 'No' },
] as const

/** The roles that the three levels name (004 §13.15, §13.17, §13.18). */
export const meetingRoles = [
  { key: 'child', label: 'Child' },
  { key: 'advocate', label: 'Advocate' },
  { key: 'parents', label: 'Parent(s)' },
  { key: 'social-worker', label: 'Social worker' },
  { key: 'team-manager', label: 'Practice, principal or team manager' },
  { key: 'social-care-lead', label: 'Children’s social care lead' },
  { key: 'police-officer', label: 'Relevant police officer' },
  { key: 'police-co-ordinator', label: 'Police missing person co-ordinator or champion' },
  { key: 'carer', label: 'Residential worker, foster carer or fostering social worker' },
  { key: 'residential-manager', label: 'Residential unit manager or assistant' },
  { key: 'fostering-manager', label: 'Fostering team manager' },
  { key: 'health', label: 'Health' },
  { key: 'education', label: 'Education' },
  { key: 'interviewer', label: 'Person who did the return interview' },
  { key: 'reviewing-officer', label: 'Independent reviewing officer' },
  { key: 'other', label: 'Somebody else' },
] as const

const urgent = chose('g2-kind', 'urgent-case-review')
const scaled = chose('g2-kind', 'scaled-meeting')

/** The questions, in the order of the meeting. */
export const escalationMeetingQuestions = {
  'g2-kind': {
    section: meeting,
    label: 'What is held?',
    input: single([
      { key: 'scaled-meeting', label: 'Scaled intervention meeting' },
      { key: 'urgent-case-review', label: 'Urgent case review of a child who is still missing' },
    ]),
    required: true,
    neverNotKnown: true,
  },
  'g2-01': {
    section: meeting,
    label: 'Level',
    input: single([
      { key: 'level-1', label: 'Level 1' },
      { key: 'level-2', label: 'Level 2' },
      { key: 'level-3', label: 'Level 3' },
    ]),
    when: scaled,
    required: true,
    from: 'episode.level',
  },
  'g2-04': {
    section: meeting,
    label: 'When it was due and held',
    input: parts({
      due: { label: 'Due', cell: day },
      held: { label: 'Held', cell: day },
      why: { label: 'If it was late, why', cell: text },
    }),
    required: true,
  },
  'g2-02': {
    section: why,
    label: 'Trigger',
    input: parts({
      trigger: {
        label: '',
        cell: single([
          { key: 'three-in-90', label: '3 episodes in 90 days' },
          { key: 'five-in-90', label: '5 episodes in 90 days' },
          { key: 'nine-in-90', label: '9 episodes in 90 days' },
          { key: 'other', label: 'Another reason' },
        ]),
      },
      reason: {
        label: 'Which other reason',
        cell: single([
          { key: 'very-high-risk', label: 'The risk of even one future episode is very high' },
          { key: 'immediate-action', label: 'Immediate action is needed for the child’s well-being' },
          { key: 'quick-succession', label: 'Episodes in quick succession' },
          { key: 'extended-duration', label: 'An episode or episodes of long duration' },
        ]),
      },
      says: { label: 'In words', cell: text },
    }),
    when: scaled,
    required: true,
  },
  'g2-03': {
    section: why,
    label: 'The 90 days that were counted',
    input: parts({ from: { label: 'From', cell: day }, to: { label: 'To', cell: day } }),
    when: scaled,
  },
  'g2-03-episodes': {
    section: why,
    label: 'The episodes in them',
    input: table({
      reference: { label: 'Episode', cell: line },
      on: { label: 'Reported on', cell: day },
      trigger: { label: 'Reached the level', cell: tick },
    }),
    when: scaled,
  },
  'g2-05': {
    section: people,
    label: 'Chair',
    input: parts({
      role: {
        label: 'Role',
        cell: single([
          { key: 'social-worker', label: 'Child’s social worker' },
          { key: 'team-manager', label: 'Practice or team manager' },
          { key: 'social-care-lead', label: 'Children’s social care lead' },
          { key: 'other', label: 'Somebody else' },
        ]),
      },
      name: { label: 'Name', cell: line },
      why: { label: 'If somebody else, why', cell: line },
    }),
    required: true,
  },
  'g2-06': {
    section: people,
    label: 'Attendance',
    input: table({
      role: { label: 'Role', cell: single(meetingRoles) },
      name: { label: 'Name', cell: line },
      invited: { label: 'Invited', cell: tick },
      attended: { label: 'Attended', cell: tick },
      apologies: { label: 'Apologies, or the exceptional reason', cell: text },
    }),
    required: true,
  },
  'g2-07': { section: views, label: 'The child’s views, in their own words', input: text },
  'g2-07-wishes': { section: views, label: 'What the child wants to happen', input: text },
  'g2-07-parents': { section: views, label: 'The parents’ or carers’ views', input: text },
  'g2-07-child': {
    section: views,
    label: 'Were the child and an advocate present?',
    input: parts({
      child: { label: 'Child present', cell: single(yesNo) },
      advocate: { label: 'Advocate present', cell: single(yesNo) },
    }),
  },
  'g2-08': { section: factors, label: 'Push factors', input: text },
  'g2-08-pull': { section: factors, label: 'Pull factors', input: text },
  'g2-09': {
    section: factors,
    label: 'People and places of concern',
    input: table({
      what: { label: 'Person or place', cell: line },
      concern: { label: 'Concern', cell: text },
    }),
  },
  'g2-09-tools': {
    section: factors,
    label: 'Disruption tools considered',
    input: table({
      tool: {
        label: 'Tool',
        cell: single([
          { key: 'cawn', label: 'Child Abduction Warning Notice' },
          { key: 'sro', label: 'SRO' },
          { key: 'other', label: 'Another' },
        ]),
      },
      outcome: {
        label: 'Outcome',
        cell: single([
          { key: 'used', label: 'Used' },
          { key: 'not-used', label: 'Not used' },
        ]),
      },
      why: { label: 'Which, and why', cell: text },
    }),
  },
  'g2-10': {
    section: factors,
    label: 'Is the risk evaluation matrix with this record?',
    input: single(yesNo),
    when: scaled,
  },
  'g2-14': { section: missing, label: 'Action that has been taken', input: text, when: urgent, required: true },
  'g2-15': { section: missing, label: 'Action that is needed', input: text, when: urgent, required: true },
  'g2-16': {
    section: missing,
    label: 'Should the child return to that placement?',
    input: parts({ answer: { label: '', cell: single(yesNo) }, why: { label: 'Why', cell: text } }),
    when: urgent,
    required: true,
  },
  'g2-17': {
    section: missing,
    label: 'Date of the next meeting if the child is still missing',
    input: day,
    when: urgent,
    required: true,
  },
  'g2-18': {
    section: missing,
    label: 'Does section 47 apply?',
    input: parts({ answer: { label: '', cell: single(yesNo) }, why: { label: 'Why', cell: text } }),
    when: urgent,
    required: true,
  },
  'g2-11': {
    section: plan,
    label: 'Plan of action',
    input: table({
      action: { label: 'Action', cell: text },
      owner: { label: 'Owner', cell: line },
      due: { label: 'Due', cell: day },
      done: { label: 'Done', cell: day },
    }),
    required: true,
  },
  'g2-12': { section: plan, label: 'Next review, or when it is escalated again', input: day },
  'g2-13': {
    section: after,
    label: 'To whom the minutes were sent',
    input: table({
      to: { label: 'To whom', cell: line },
      role: { label: 'Role', cell: single(meetingRoles) },
      on: { label: 'On', cell: day },
    }),
  },
} as const satisfies Questions
