// The questions of form d, the risk assessment and action plan for a child missing from care, word for word.
import { day, line, listed, parts, single, table, text, tick, time } from '../input.ts'
import type { Questions } from '../question.ts'

const header = 'Header'
const history = 'Pattern and History'
const concerns = 'Concerns/Vulnerabilities'
const circumstances = 'Current Circumstances'
const concluding = 'Concluding risk assessment in the event of the child failing to return'
const plan = 'Action plan to be implemented'

const doneAt = parts({ done: { label: 'Done', cell: tick }, at: { label: 'Time', cell: time } })
const contacted = parts({
  contact: {
    label: '',
    cell: single([
      { key: 'yes', label: 'Yes' },
      { key: 'no', label: 'No' },
    ]),
  },
  details: { label: 'Details', cell: text },
})

/** The printed questions of Appendix One (004 L409 to L617). */
export const missingFromCareQuestions = {
  d01: { section: header, label: 'Name of Child:', input: line, required: true, from: 'child.name' },
  d02: { section: header, label: 'BP/PIN number', input: line, from: 'child.case-number' },
  d03: { section: header, label: 'Date of Birth:', input: day, required: true, from: 'child.born-on' },
  d04: { section: header, label: 'Age:', input: { kind: 'computed' }, from: 'child.age' },
  d05: { section: header, label: 'Legal Status:', input: line, required: true, from: 'child.legal-status' },
  d06: { section: header, label: 'Date of Meeting:', input: day, required: true },
  d07: { section: header, label: 'Date of Review:', input: day, required: true },
  d08: {
    section: history,
    label:
      'What are the usual circumstances of the child going missing i.e. is the child running to someone or from a situation?',
    input: text,
  },
  d09: { section: history, label: 'When does the child usually leave the home?', input: text },
  d10: { section: history, label: 'When was the last episode and is there a pattern?', input: text },
  d11: {
    section: history,
    label:
      'Where do they usually go? I.e. with family or friends or with people who are unknown or undesirable. Is there any specific risk if they go there?',
    input: text,
  },
  d12: {
    section: history,
    label:
      'Level of maturity child has shown in being able to make decisions about themselves or others. How able is the child to cope without adult support?',
    input: text,
  },
  d13: { section: history, label: 'Past method of return i.e. via family or on their own?', input: text },
  d14: { section: concerns, label: 'Any concerns about mental health?', input: text },
  d15: { section: concerns, label: 'Risk of suicide/self-harm and what are the indicators of this?', input: text },
  d16: { section: concerns, label: 'Medication/medical condition?', input: text },
  d17: { section: concerns, label: 'Physical or learning disability/difficulties?', input: text },
  d18: { section: concerns, label: 'Likely use of drugs/alcohol/solvents and what type and amount?', input: text },
  d19: {
    section: concerns,
    label:
      'Risk of sexual exploitation and have sexual exploitation protocols been activated (meeting to discuss strategy to address sexual exploitation)',
    input: text,
  },
  d20: { section: concerns, label: 'Any previous harm suffered while missing?', input: text },
  d21: { section: concerns, label: 'Any concerns about new Friends/partners/associates?', input: text },
  d22: { section: concerns, label: 'Past involvement of offending and in what form?', input: text },
  d23: {
    section: concerns,
    label: 'Is the child’s behaviour likely to be a risk to the community and in what way?',
    input: text,
  },
  d24: {
    section: concerns,
    label:
      'Are they experiencing bullying/racial and/or homophobic abuse? Any signs or indicators that child is experiencing difficulties or abuse in the placement?',
    input: text,
  },
  d25: { section: concerns, label: 'Does the child want to live in the current placement?', input: text },
  d26: { section: concerns, label: 'Any concern of abduction or being prevented from returning?', input: text },
  d27: { section: concerns, label: 'Is there a risk of forced marriage?', input: text },
  d28: {
    section: concerns,
    label: 'Are there any known issues/events happening in the child’s family or close friends?',
    input: text,
  },
  d29: {
    section: concerns,
    label: 'Any concerns that the child has been radicalised or is vulnerable to extremist influencers.',
    input: text,
  },
  d30: { section: circumstances, label: 'What are the agreed coming-in times?', input: text },
  d31: {
    section: circumstances,
    label: 'Do they have access to any money and how, if necessary will they obtain this?',
    input: text,
  },
  d32: { section: circumstances, label: 'Is the child able to use public transport?', input: text },
  d33: { section: circumstances, label: 'Does the child usually carry a bus pass?', input: text },
  d34: { section: circumstances, label: 'Is the child familiar with the surrounding area?', input: text },
  d35: { section: circumstances, label: 'How many mobiles do they have?', input: text },
  d36: { section: circumstances, label: 'Any further information and knowledge', input: text },
  d37: {
    section: concluding,
    label: 'Concluding risk assessment in the event of the child failing to return',
    input: parts({
      assessment: { label: '', cell: text },
      action: {
        label: 'Action',
        cell: listed('concluding-action', [
          { key: 'report-immediately', label: 'Report immediately' },
          { key: 'report-after-basic-measures', label: 'Report after basic measures' },
          { key: 'carer-log-with-time-limit', label: 'Carer log with time limit' },
        ]),
      },
    }),
    required: true,
  },
  d38: { section: plan, label: 'Thoroughly search the building and immediate surrounding area', input: doneAt },
  d39: { section: plan, label: 'Try to contact the child on their mobile', input: doneAt },
  d40: { section: plan, label: 'Contact family/ relatives / friends as follows', input: { kind: 'heading' } },
  d41: { section: plan, label: 'Parents Yes/No', input: contacted, from: 'child.parents', into: 'details' },
  d42: { section: plan, label: 'Grandparents/other family members Yes/No', input: contacted },
  d43: { section: plan, label: 'Brothers/sisters Yes/No', input: contacted },
  d44: { section: plan, label: 'Friends Yes/No', input: contacted },
  d45: { section: plan, label: '4. What steps need to be taken to enable their return?', input: text, required: true },
  d46: {
    section: plan,
    label: '5. Names/Addresses where child is known to go:',
    input: table({
      place: { label: 'Names/Address', cell: text },
      risk: { label: 'Level of known risk at address', cell: line },
      action: { label: 'Action to be taken', cell: text },
      unsafe: { label: 'Judged to be unsafe', cell: tick },
    }),
    prompts: [
      '*If the child is judged to be unsafe at any of the above addresses, then report to the police without delay.',
    ],
  },
  d47: {
    section: plan,
    label: 'Names/contacts of those given a copy of the risk assessment',
    input: table({
      name: { label: 'Name', cell: line },
      contact: { label: 'Contact', cell: line },
      on: { label: 'Given on', cell: day },
      how: { label: 'How', cell: line },
    }),
  },
} as const satisfies Questions
