// The questions of form e, the return interview, word for word and in the printed order.
import { chose } from '../condition.ts'
import { day, line, listed, multi, parts, single, text, time } from '../input.ts'
import type { Questions } from '../question.ts'
import {
  contributoryFactors,
  impacts,
  locations,
  reasonsForRunning,
  socialMedia,
  statuses,
  timeFrameComments,
} from './return-interview-lists.ts'

const admin = 'Admin Details'
const child = 'Child Information'
const incident = 'Missing Incident (first)'
const summary = 'Summary'
const told = 'Missing Incident (second)'
const outcome = 'Outcome of Return Interview'
const further = 'Further Details'

/** The printed questions of Appendix Four (004 L1753 to L2143). */
export const returnInterviewQuestions = {
  e01: {
    section: admin,
    label: 'Date',
    input: day,
    required: true,
    prompts: ['Automatic with date of completing form'],
    from: 'today',
    stamped: true,
  },
  e02: {
    section: admin,
    label: 'Time',
    input: time,
    required: true,
    prompts: ['Automatic with time of completing form'],
    from: 'now',
    stamped: true,
  },
  e03: { section: admin, label: 'Participant Name', input: line, required: true, from: 'child.name' },
  e04: { section: admin, label: 'Case Worker', input: listed('case-worker', []), required: true, from: 'writer.name' },
  e05: { section: child, label: 'Name of Child', input: { kind: 'computed' }, from: 'child.name' },
  e06: { section: child, label: 'Date Of Birth', input: day, required: true, from: 'child.born-on' },
  e07: {
    section: child,
    label: 'Outcome for CYP under the AGE of 10 Years Old',
    input: listed('outcome-under-10', []),
    prompts: ['What are the outcomes'],
    when: { kind: 'under', years: 10 },
  },
  e08: { section: incident, label: 'Missing Incident ID:', input: line, required: true, from: 'episode.reference' },
  e09: {
    section: incident,
    label: 'Date of Notification Received',
    input: day,
    required: true,
    from: 'episode.reported-on',
  },
  e10: {
    section: incident,
    label: 'Police Incident Number',
    input: line,
    required: true,
    from: 'episode.police-reference',
  },
  e11: { section: summary, label: 'Date of Missing', input: day, required: true, from: 'episode.missing-on' },
  e12: { section: summary, label: 'Contact Date', input: day, required: true },
  e13: { section: summary, label: 'Contact Time', input: time, required: true },
  e14: {
    section: summary,
    label: 'Was the RHI Completed within time frames?',
    input: single([
      { key: 'yes', label: 'Yes' },
      { key: 'no', label: 'No' },
      { key: 'other', label: 'Other' },
    ]),
    required: true,
  },
  e15: {
    section: summary,
    label: 'Comment on time frames with regards to contact/return interview',
    input: multi(timeFrameComments),
    requiredWhen: chose('e14', 'no', 'other'),
  },
  e16: {
    section: summary,
    label: 'Interview conducted with',
    input: single([
      { key: 'child-young-person', label: 'Child/Young Person' },
      { key: 'adult-professional', label: 'Adult /Professional' },
    ]),
    required: true,
  },
  e17: {
    section: summary,
    label: 'Has the child been seen independently',
    input: single([
      { key: 'yes', label: 'Yes' },
      { key: 'no', label: 'No' },
    ]),
    required: true,
  },
  e18: {
    section: summary,
    label: 'Method of Interview',
    input: parts({
      choice: {
        label: '',
        cell: single([
          { key: 'face-to-face', label: 'Face to Face' },
          { key: 'telephone', label: 'Telephone' },
          { key: 'other', label: 'Other- Text box' },
        ]),
      },
      other: { label: 'Other', cell: line },
    }),
    required: true,
  },
  e19: {
    section: summary,
    label: 'Location of Return Interview',
    input: parts({
      choice: {
        label: '',
        cell: single([
          { key: 'home', label: 'Home' },
          { key: 'school', label: 'School' },
          { key: 'placement', label: 'Placement' },
          { key: 'other', label: 'Other- Text box' },
        ]),
      },
      other: { label: 'Other', cell: line },
    }),
    required: true,
  },
  e20: { section: summary, label: 'Lead Professional (social worker)', input: line, from: 'child.social-worker' },
  e21: { section: summary, label: 'Lead Professional email address', input: line, from: 'child.social-worker-email' },
  e22: { section: summary, label: 'Other Professional involved', input: line, from: 'child.other-professionals' },
  e23: {
    section: told,
    label: 'Where has the YP ran from',
    input: parts({
      choice: {
        label: '',
        cell: single([
          { key: 'family-home', label: 'Family Home' },
          { key: 'placement', label: 'Placement' },
          { key: 'semi-independent', label: 'Semi Independent' },
          { key: 'foster-care', label: 'Foster Care' },
          { key: 'inpatient-care', label: 'Inpatient Care' },
          { key: 'school', label: 'School' },
          { key: 'other', label: 'Other-Text box' },
        ]),
      },
      other: { label: 'Other', cell: line },
    }),
    required: true,
    from: 'episode.missing-from',
    into: 'choice',
  },
  e24: {
    section: told,
    label: 'What happened to make you go away/ go missing (push and pull factors',
    input: text,
    required: true,
  },
  e25: {
    section: told,
    label: 'Locations visited by Child during missing episodes',
    input: parts({
      choice: { label: '', cell: multi(locations) },
      other: { label: 'Other', cell: line },
      postCode: { label: 'Post Code', cell: line },
    }),
  },
  e26: { section: told, label: 'Name of Location', input: line },
  e27: {
    section: told,
    label: 'Relevant Information received',
    input: parts({
      choice: {
        label: '',
        cell: multi([
          { key: 'taxi', label: 'Taxi' },
          { key: 'car-info', label: 'Car Info' },
          { key: 'public-transport-type', label: 'Public Transport Type' },
          { key: 'text-box', label: 'Text Box' },
        ]),
      },
      text: { label: 'Text Box', cell: text },
    }),
  },
  e28: {
    section: told,
    label: 'What happened whilst you were away (any risk taking behaviours/risk to self/others)',
    input: text,
    required: true,
  },
  e29: {
    section: told,
    label:
      'Did you feel safe while away? (identify positive/protective factors or actions during the incident e.g. Phone remained contactable',
    input: text,
    required: true,
  },
  e30: {
    section: told,
    label: 'Known Associates who they were with on missing incident',
    input: line,
    prompts: ['(separate with commas)'],
  },
  e31: {
    section: told,
    label: 'Can you think of anything that could have been put in place to prevent this missing incident',
    input: text,
  },
  e32: { section: told, label: 'Childs main contributory factors', input: multi(contributoryFactors), required: true },
  e33: { section: told, label: 'Reason for Running', input: multi(reasonsForRunning), required: true },
  e34: {
    section: told,
    label: 'Was social media relevant to the missing incident',
    input: parts({ choice: { label: '', cell: multi(socialMedia) }, other: { label: 'Other', cell: line } }),
    hint: 'Choose nothing where no social media mattered.',
  },
  e35: {
    section: told,
    label: 'What can be put in place to prevent any future missing incidents',
    input: text,
    required: true,
  },
  e36: { section: outcome, label: 'Current Risk/dangers/Unknowns', input: text, required: true },
  e37: { section: outcome, label: 'Strengths/protective factors', input: text, required: true },
  e38: { section: outcome, label: 'Hopes/dreams/future picture', input: text },
  e39: {
    section: outcome,
    label: 'Has this been closed after interview',
    input: single([
      { key: 'yes', label: 'Yes' },
      { key: 'no', label: 'No' },
    ]),
    required: true,
  },
  e40: { section: outcome, label: 'Impact', input: multi(impacts), required: true },
  e41: { section: outcome, label: 'Actions being taken following the Return interview', input: text, required: true },
  e42: {
    section: further,
    label: 'Status of Child',
    input: single(statuses),
    required: true,
    from: 'child.legal-status',
  },
  e43: {
    section: further,
    label: 'Education Status',
    input: single([
      { key: 'in-school', label: 'In School' },
      { key: 'home-schooled', label: 'Home Schooled' },
      { key: 'in-employment', label: 'In Employment' },
      { key: 'excluded', label: 'Excluded' },
      { key: 'neet', label: 'NEET' },
      { key: 'alternative-provision', label: 'Alternative provision' },
      { key: 'college', label: 'College' },
    ]),
    required: true,
  },
  e44: { section: further, label: 'Name of School attended', input: listed('schools', []), from: 'child.school' },
  e45: {
    section: further,
    label: 'Disability',
    input: parts({
      choice: {
        label: '',
        cell: single([
          { key: 'physical-mobility', label: 'Physical/Mobility' },
          { key: 'learning-disabilities', label: 'Learning Disabilities' },
          { key: 'sensory-hearing', label: 'Sensory hearing' },
          { key: 'sensory-vision', label: 'Sensory Vision' },
          { key: 'autism', label: 'Diagnosed Autism or Asperger’s Syndrome' },
          { key: 'other', label: 'Other Text box' },
        ]),
      },
      other: { label: 'Other', cell: line },
    }),
    hint: 'Leave it empty where there is none.',
  },
  e46: {
    section: further,
    label: 'Did this incidents trigger a LA meeting',
    input: single([
      { key: 'yes', label: 'Yes' },
      { key: 'no', label: 'No' },
    ]),
    required: true,
  },
  e47: {
    section: further,
    label: 'Has this incident reached a trigger episode level',
    input: single([
      { key: 'level-1', label: 'Level 1' },
      { key: 'level-2', label: 'Level 2' },
      { key: 'level-3', label: 'Level 3' },
    ]),
    hint: 'Leave it empty where no level is reached.',
    from: 'episode.level',
  },
  e48: {
    section: further,
    label: 'Has the meeting taken place.',
    input: parts({
      held: {
        label: '',
        cell: single([
          { key: 'yes', label: 'Yes' },
          { key: 'no', label: 'No' },
        ]),
      },
      actions: { label: 'Any actions for C22', cell: text },
    }),
  },
  e49: {
    section: further,
    label: 'Reported Missing From',
    input: single([
      { key: 'home', label: 'Home' },
      { key: 'care', label: 'Care' },
      { key: '20-mile-radius', label: '20 Mile radius' },
      { key: 'cicola', label: 'CICOLA' },
    ]),
    required: true,
    from: 'episode.reported-from',
  },
  e50: {
    section: further,
    label: 'Host Authority',
    input: listed('authorities', []),
    required: true,
    from: 'child.lives-in',
  },
  e51: {
    section: further,
    label: 'Responsible Authority',
    input: listed('authorities', []),
    required: true,
    from: 'child.responsible-authority',
  },
  e52: {
    section: further,
    label: 'Reporting Authority',
    input: listed('authorities', []),
    required: true,
    from: 'episode.reporting-authority',
  },
} as const satisfies Questions
