// What the authority does about going missing for a child in its care: before placing, the placement plan, the care plan,
// statutory reviews, and who was given a copy of the assessment.
import type { AnyRow } from './fields.ts'
import { part } from './part.ts'

const given = { yes: 'Yes', no: 'No' } as const

/** Whether episodes from before the child came into care were counted in (CARE-16.1, BACK-1.2). */
export const beforeCareAnswers = {
  counted: 'Yes, they are counted in',
  none: 'There were none',
  'not-known': 'Not known',
} as const

/** What is considered before a child is placed, with the child and those who have parental responsibility (CARE-16.1). */
export const considerations = part({
  section: 'placement-plans',
  table: 'placement_consideration',
  title: 'Considered before placing',
  one: 'what was considered before placing',
  add: 'Record what was considered before placing',
  change: 'Change what was considered before placing',
  empty: 'Nothing is recorded of what was considered before placing.',
  advice: [
    'For a planned placement this is recorded before its first day. One made in an emergency never waits for it.',
    'What the child says counts as much as what is on record. Say why, where the child or a parent took no part.',
  ],
  heads: 'considered',
  headed: 'Considered on',
  fields: {
    placementId: {
      kind: 'linked',
      to: 'placement',
      label: 'Placement',
      ask: 'Of which placement?',
      none: 'It is not on the record yet',
    },
    considered: { kind: 'day', label: 'Considered on', ask: 'On which day was it considered?' },
    consideredBy: { kind: 'line', label: 'Considered by', ask: 'Which social worker considered it?' },
    missingRisk: {
      kind: 'text',
      label: 'Risk of going missing',
      ask: 'What is the risk that the child goes missing from there?',
      hint: 'Say so where there is none.',
      required: 'Say what the risk is that the child goes missing, or that there is none',
    },
    otherRisks: { kind: 'text', label: 'Other risks', ask: 'Which other risks were considered?' },
    needsAndHistory: { kind: 'text', label: 'Needs and history', ask: 'What are the child’s needs and history?' },
    beforeCare: {
      kind: 'maybe-code',
      label: 'Episodes before care',
      ask: 'Were missing episodes from before the child came into care counted in?',
      codes: beforeCareAnswers,
    },
    childInvolved: {
      kind: 'code',
      label: 'Child took part',
      ask: 'Did the child take part?',
      codes: given,
      required: 'Say whether the child took part',
    },
    childSaid: { kind: 'text', label: 'The child’s view', ask: 'What did the child say? If they took no part, why?' },
    parentInvolved: {
      kind: 'code',
      label: 'Parent or carer took part',
      ask: 'Did a parent or carer take part?',
      codes: given,
      required: 'Say whether a parent or carer took part',
    },
    parentSaid: {
      kind: 'text',
      label: 'The parent’s or carer’s view',
      ask: 'What did they say? If they took no part, why?',
    },
  },
})

/** Who decides whether the child stays somewhere overnight (CARE-16.2b). */
export const overnightDeciders = {
  carers: 'The foster carers or the staff of the home',
  'social-worker': 'The social worker',
  restricted: 'Nobody without an agreed exception',
} as const

/** The seven headings of a placement plan, by field, in the order of the protocol (CARE-16.2). */
export const planHeadings = {
  triggers: 'Trigger points',
  risks: 'Risks',
  steps: 'Steps',
  people: 'Friends and family',
  ofChild: 'What is expected of the child',
  ofProvider: 'What is expected of the provider',
  overnight: 'Overnight stays and trips',
} as const

/** The headings under which a plan says nothing, in their order. */
export const emptyHeadings = (row: AnyRow): string[] =>
  Object.entries(planHeadings).flatMap(([name, title]) => (row[name] ? [] : [title]))

/** The plan of a placement between the responsible authority and the provider (MISS-13.12, CARE-16.2). */
export const placementPlans = part({
  section: 'placement-plans',
  table: 'placement_plan',
  title: 'Placement plan',
  one: 'a placement plan',
  add: 'Add a placement plan',
  change: 'Change the placement plan',
  empty: 'No placement plan is recorded.',
  advice: [
    'The plan is agreed between the authority that answers for the child and the provider. A change keeps what stood before as an earlier version.',
    'Decisions on overnight stays are normally left to the foster carers or the staff of the home, and are restricted only in exceptional circumstances. There is no statutory duty to check the adults of a private household with the Disclosure and Barring Service.',
  ],
  heads: 'agreed',
  headed: 'Agreed on',
  fields: {
    placementId: {
      kind: 'linked',
      to: 'placement',
      label: 'Placement',
      ask: 'Of which placement?',
      none: 'It is not on the record yet',
    },
    agreed: { kind: 'day', label: 'Agreed on', ask: 'On which day was it agreed?' },
    agreedWith: { kind: 'line', label: 'Agreed with', ask: 'Who agreed it for the provider?' },
    triggers: {
      kind: 'text',
      label: planHeadings.triggers,
      ask: '1. What may lead the child to go missing?',
      hint: 'Trigger points, for example contact, school or certain days.',
    },
    risks: {
      kind: 'text',
      label: planHeadings.risks,
      ask: '2. What are the risks?',
      hint: 'To the child, to the public and to the carers: before, during and after.',
    },
    steps: {
      kind: 'text',
      label: planHeadings.steps,
      ask: '3. What makes it less likely, and less harmful?',
    },
    people: {
      kind: 'text',
      label: planHeadings.people,
      ask: '4. Who are the friends and family?',
      hint: 'Names, numbers and addresses.',
    },
    ofChild: {
      kind: 'text',
      label: planHeadings.ofChild,
      ask: '5. What is expected of the child?',
      hint: 'Coming-in times, keeping in touch, what happens when late.',
    },
    ofProvider: {
      kind: 'text',
      label: planHeadings.ofProvider,
      ask: '6. What is expected of the provider?',
      hint: 'When the police are told, what follows, who collects the child, who assesses on return, and how the return interview is arranged.',
    },
    overnight: {
      kind: 'text',
      label: planHeadings.overnight,
      ask: '7. What is agreed on overnight stays and trips?',
    },
    overnightDecides: {
      kind: 'maybe-code',
      label: 'Who decides on overnight stays',
      ask: 'Who decides on overnight stays?',
      codes: overnightDeciders,
    },
    overnightWhy: {
      kind: 'text',
      label: 'Why carers do not decide',
      ask: 'If the carers do not decide: why?',
      hint: 'The exceptional circumstances.',
    },
  },
})

/** The care plan, from a comprehensive assessment (MISS-13.10b). */
export const carePlans = part({
  section: 'care-plans',
  table: 'care_plan',
  title: 'Care plan',
  one: 'a care plan',
  add: 'Record the care plan',
  change: 'Change what is recorded of the care plan',
  empty: 'No care plan is recorded.',
  advice: [
    'The plan itself is kept by the authority. Here stands when it was made, and what it says about going missing.',
  ],
  heads: 'made',
  headed: 'Made on',
  fields: {
    made: { kind: 'day', label: 'Made on', ask: 'On which day was it made, or last brought up to date?' },
    assessed: {
      kind: 'day',
      label: 'Assessment of',
      ask: 'On which day was the assessment completed that it rests on?',
      hint: 'The comprehensive assessment of the child’s needs.',
    },
    wishes: {
      kind: 'text',
      label: 'Wishes, feelings and aspirations',
      ask: 'What are the child’s wishes, feelings and aspirations, and how does the plan take them up?',
    },
    aboutMissing: { kind: 'text', label: 'About going missing', ask: 'What does the plan say about going missing?' },
  },
})

/** Whether the plan deals with why the child went missing (MISS-13.11). */
export const dealsWithWhy = {
  yes: 'Yes',
  partly: 'In part',
  no: 'No',
  'not-missing': 'The child had not been missing since the last review',
} as const

/** Statutory reviews, as far as they are about going missing (MISS-13.11). */
export const careReviews = part({
  section: 'care-plans',
  table: 'care_review',
  title: 'Statutory reviews',
  one: 'a statutory review',
  add: 'Record a statutory review',
  change: 'Change what is recorded of a review',
  empty: 'No statutory review is recorded.',
  advice: [
    'The review pack lists the episodes, the return interviews and what pushed or pulled the child since the last review.',
  ],
  heads: 'held',
  headed: 'Held on',
  fields: {
    held: { kind: 'day', label: 'Held on', ask: 'On which day was it held?' },
    dealsWithWhy: {
      kind: 'code',
      label: 'The plan deals with why',
      ask: 'Does the plan deal with why the child went missing?',
      codes: dealsWithWhy,
      required: 'Say whether the plan deals with why the child went missing',
    },
    push: {
      kind: 'text',
      label: 'What pushes the child away',
      ask: 'What pushes the child away from where they live?',
    },
    pull: {
      kind: 'text',
      label: 'What pulls the child',
      ask: 'What pulls the child elsewhere?',
      hint: 'For example exploitation, or running to see family.',
    },
    strategies: { kind: 'text', label: 'What is done from now on', ask: 'What is done from now on so that it stops?' },
    changes: { kind: 'text', label: 'What changes in the plan', ask: 'What changes in the plan?' },
  },
})

/** How a copy was given. */
export const copyWays = {
  'by-hand': 'By hand',
  'secure-email': 'Secure e-mail',
  post: 'Post',
  'in-homeward': 'Read in Homeward',
  other: 'Another way',
} as const

/** Who was given a copy of the missing-from-care assessment (CARE-A1.10). */
export const assessmentCopies = part({
  section: 'assessments',
  table: 'assessment_copy',
  title: 'Copies of the missing-from-care assessment',
  one: 'a copy of the assessment',
  add: 'Record who was given a copy',
  change: 'Change who was given a copy',
  empty: 'Nobody is recorded as given a copy.',
  advice: ['Look at who must not be told before you give anybody a copy.'],
  heads: 'name',
  fields: {
    formId: {
      kind: 'linked',
      to: 'care-assessment',
      label: 'Assessment',
      ask: 'Which assessment?',
      none: 'None of these',
    },
    name: { kind: 'line', label: 'Name', ask: 'Who was given a copy?', required: 'Enter who was given a copy' },
    contact: { kind: 'line', label: 'Contact', ask: 'Their telephone or address' },
    given: { kind: 'day', label: 'Given on', ask: 'On which day?' },
    how: { kind: 'maybe-code', label: 'How', ask: 'How was it given?', codes: copyWays },
    note: { kind: 'text', label: 'Note', ask: 'Anything else to know?' },
  },
})
