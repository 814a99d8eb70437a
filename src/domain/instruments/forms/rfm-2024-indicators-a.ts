// Form a: indicators 1 to 7 of the 2024 matrix, which make total A, word for word.
import type { Questions } from '../question.ts'

const section = 'Indicators'

/** Indicators 1 to 7, each with the lines of its five levels and what its evidence should consider. */
export const rfm2024IndicatorsA = {
  'a-i01': {
    section,
    label: 'Episodes of missing from home/care/school',
    input: {
      kind: 'level',
      levels: [
        ['No missing episodes.'],
        [
          'Stays out late, no missing episodes.',
          'Parents not aware where their child is or who they are with for long periods of the day',
        ],
        ['Occasionally goes missing, whether for short or prolonged episodes'],
        ['Frequent and short missing episodes'],
        [
          'Frequent and prolonged missing episodes',
          'Found in Areas where there is no connection',
          'Believed to have missing episodes which are not being reported',
        ],
      ],
    },
    prompts: [
      'Consider the number of times missing? Where do they go?  Who are they with? What are they doing? Why do they go? Is parent/carer aware of missing episodes/whereabouts? Does the parent/carer report child as missing? Are they with people of concern, any child warning abduction notices served?',
      'Please ensure Missing Intervention Meetings have been completed for 3,5 & 9 as per Missing Policy.',
    ],
    required: true,
    neverNotKnown: true,
  },
  'a-i02': {
    section,
    label: 'Education/Employment/Training Attendance:',
    input: {
      kind: 'level',
      levels: [
        [
          'Engaged / re-engaged in education or training',
          'In work or actively seeking employment',
          'Child has not been identified as having a learning need or SEND & Parent/Carer actively supports child',
        ],
        [
          'Is participating in education but attendance is a concern',
          'Parent/Carer engaging to improve attendance.',
          'Concerns raised by professionals and consideration being made to assess learning need /SEND',
          'Parent/Carer actively supports child’s learning need',
        ],
        [
          'Is on a reduced timetable, or is persistently absent',
          'Sudden noticeable change in attendance, performance or behaviour at school. Parent/Carer’s engagement with services to improve attendance but no evidence of improvement.',
          'Child undergoing pathway/diagnosed with SEND',
        ],
        [
          'Child is not attending school or is a NEET, child is showing an interest in accessing opportunities',
          'Parent/carer showing limited engagement',
          'Child undergoing pathway/ diagnosed with SEND or receiving support',
        ],
        [
          'Child is not attending school or is a NEET',
          'Shows no interest in accessing educational or training opportunities / No engagement from parent/carer.',
          'Child diagnosed with SEND or not receiving/accepting support',
        ],
      ],
    },
    prompts: [
      'Any current or previous prosecution for school attendance? What is their attendance? Any change in attitude to attending education? Details of SEND or EHCP? Is support in place? Any fixed term/permanent exclusions? Also consider any multiple schools moves as a possible vulnerability.',
    ],
    required: true,
    neverNotKnown: true,
  },
  'a-i03': {
    section,
    label: 'Social Media/Internet Usage',
    input: {
      kind: 'level',
      levels: [
        ['No concerns around internet usage'],
        ['Some understanding of online safety but not able to apply knowledge to keep themselves safe'],
        [
          'Young person receives texts / calls from unknown or concerning people.  Young person has become more secretive about internet usage.  In possession of a mobile phone which parent / carer have no or only limited knowledge of.',
          'Young person contacted by unknown adults (male or female) in person or online/phone – any format e.g. Chat Rooms, Messaging Service, Forums, Social Media, Text.',
        ],
        [
          'Young person targeted online for exploitation',
          'Internet use problematic in relation to coercion and control – e.g. sites, forums promoting eating disorders, self-harm etc.',
        ],
        [
          'Young person has been exploited online and/or mobile technology.  Young person plans to meet face to face person they know online.  Multiple phone/regular changing phones and/or sim cards.',
          'DOLS in place regarding social media/internet usage.',
        ],
      ],
    },
    prompts: [
      'Details of any Apps used? Has the child got multiple accounts online? Are passwords hidden? Consider if they have been requested to send/receive any inappropriate content such as sexualised images.',
    ],
    required: true,
    neverNotKnown: true,
  },
  'a-i04': {
    section,
    label: 'Accommodation & Home Relationships:',
    input: {
      kind: 'level',
      levels: [
        [
          'Child is satisfied with accommodation / home / No concerns from professionals',
          'Positive relationships and good communication',
          'Age appropriate boundaries & routines set & adhered to',
        ],
        [
          'Child is generally satisfied with accommodation / home /Meets most of the child’s needs - Some concerns about longer term stability',
          'Some mutual understanding and positive relationships.',
          'Age appropriate boundaries & routines set but not always adhered to',
        ],
        [
          'Unstable or unsuitable accommodation.',
          'Sudden negative change in quality of relationship, poor communication, strained relationship',
          'Parent/Carer starting to show signs of not having capacity to input & maintain boundaries / consequences and challenge behaviour',
        ],
        [
          'Frequent placement changes',
          'Poor or negative communication with young person not responding to boundaries, routines or consequences',
          'Historic abuse / neglect in family / Family Disorganisation',
          'Lack of positive role model',
        ],
        [
          'Homeless / unknown whereabouts',
          'Current / suspected abuse / neglect in the family',
          'Poor communication, limited warmth, attachment or trust.',
          'Age appropriate boundaries not implemented and negative behaviour not recognised – parent/carer does not have the capacity to respond',
        ],
      ],
    },
    prompts: [
      'Who does the young person reside with? Housing provider? Extent of overcrowding? Arrears?  Any financial difficulties? Any known / suspected domestic abuse? Any recent deaths in the family?',
    ],
    required: true,
    neverNotKnown: true,
  },
  'a-i05': {
    section,
    label: 'Peer/Adult Association:',
    input: {
      kind: 'level',
      levels: [
        [
          'Engaged in positive activities/positive role models',
          'May have some contact with vulnerable peers but has other positive networks',
        ],
        [
          'Some awareness of criminal activity in their area',
          'Surrounds self with mostly age appropriate and positive peers but starting to disengage',
        ],
        [
          'Starting to associate with problematic peer group',
          'Coming to the attention of services, low level ASB',
          'Friends/peers victims of CSE/CCE',
        ],
        [
          'Is engaging in ASB and is known to services',
          'Peers who are using substances / known by criminal justice agencies or equally, secrecy around peers',
        ],
        [
          'Associating with known criminal / gun crime nominals or people who pose a risk to children, links to Organised Crime',
          'Child is or is suspected to be involved in a gang/group',
        ],
      ],
    },
    prompts: [
      'Are they associating with older friends/ adults who may be exposing them to activities of concerns, or activities too old for their age?',
    ],
    required: true,
    neverNotKnown: true,
  },
  'a-i06': {
    section,
    label: 'Misuse of substances:',
    input: {
      kind: 'level',
      levels: [
        ['No concerns'],
        [
          'Some concerns about drugs or alcohol (or cigarettes in younger children), started to associate with negative peer influence where substance use is suspected.',
        ],
        ['Suspected problematic substance use', 'Increasing concerns around substance use'],
        [
          'Substance use known & part of daily life, unclear how this is financed',
          'Sporadic engagement with support services',
        ],
        [
          'Child is dependent on alcohol / drugs',
          'Found in possession of class A substances',
          'Suspected of the movement & selling of drugs',
          'Obtains drugs from older peers / family members',
          'Not engaging with support services',
        ],
      ],
    },
    prompts: [
      'Where do they use substances?  How do they fund it?  Who with? Type / class of substance? Concerns around peer influences?',
    ],
    required: true,
    neverNotKnown: true,
  },
  'a-i07': {
    section,
    label: 'Ability to identify exploitive behaviour:',
    input: {
      kind: 'level',
      levels: [
        ['Child has a good understanding of exploitative behaviour and can use it to keep themselves safe'],
        [
          'Reasonable understanding of exploitative behaviour',
          'Able to somewhat apply knowledge to keep themselves safe',
        ],
        [
          'Some understanding of exploitative behaviour',
          'Can recognise risks but unable to apply to themselves to keep safe',
        ],
        ['Very limited recognition of exploitative behaviour and unable to keep themselves safe'],
        [
          'No recognition of exploitative behaviour',
          'Child’s carer cannot identify or recognise the risk of exploitation',
        ],
      ],
    },
    prompts: [
      'Evidence of understanding and young person’s ability to keep themselves safe, for example the completion of interventions.',
    ],
    required: true,
    neverNotKnown: true,
  },
} satisfies Questions
