// Form a: indicators 8 to 14 of the 2024 matrix, which make total B, word for word.
import type { Questions } from '../question.ts'

const section = 'Indicators'

/** Indicators 8 to 14, each with the lines of its five levels and what its evidence should consider. */
export const rfm2024IndicatorsB = {
  'a-i08': {
    section,
    label: 'Further evidence of Exploitation/Trafficking/Modern Day Slavery',
    input: {
      kind: 'level',
      levels: [
        ['No concerns raised'],
        [
          'Offences committed',
          'Evidence of inappropriate sexualised behaviour and language',
          'Items have gone missing from the home',
          'Unevidenced concerns of potential for grooming',
          'Engaging in sexualised risk taking (including the internet)',
          'Over sexualised appearance – explain what this is and if this has been a recent change.',
        ],
        [
          'Frequenting known locations that have concerns of Child Exploitation',
          'Multiple callers (unknown adults/older young people)',
          'Child having extra money or new items that cannot be legitimately accounted for',
          'Concerns of grooming',
          'Susceptible to grooming – explain why!',
          'Previous victim of CSE/CCE',
        ],
        [
          'Other things unusual for the child previous Child Exploitation concerns',
          'Associating / relationship with adults who encourage emotional dependence, loyalty and isolation from safe relationship',
          'Dependency upon alleged perpetrator(s) – money, housing, food, transport, company etc.',
          'Is the country of origin or pathway to the UK concerning or vague?',
        ],
        [
          'People demanding money for drug debts - Affiliation with a group or gang family or young person has had to move or leave their home',
          'Evidence that s/he is coerced to recruit other children',
          'Young person may be carrying a weapon or hiding a weapon or connection with firearms',
          'Injuries – Physical or Sexual Sudden change in behaviour/ appearance. Possession of hotel/addresses - keys / cards',
          'Reports of being taken to hotels, nightclubs or out of the area by unknown adults. Entering / leaving vehicles with adults',
          'Has a National Referral Mechanism (NRM) been completed?',
          'Is there evidence that the child has been bought/sold?',
        ],
      ],
    },
    prompts: [
      'What are the concerns? What support is in place? Has consideration of trafficking offences been considered? Has an NRM been considered?',
    ],
    required: true,
    neverNotKnown: true,
  },
  'a-i09': {
    section,
    label: 'Mental Health / Physical Health Concerns',
    input: {
      kind: 'level',
      levels: [
        [
          'No known physical or mental health needs identified via assessment process/disclosure/professional knowledge',
        ],
        ['Known to health services, some missed appointments', 'Universal health/support services accessed'],
        [
          'Some physical and mental health concerns',
          'Increased need to access health appointments',
          'Targeted health services support accessed and parent/carer engaging',
        ],
        [
          'Frequent use of health services',
          'Decline in physical and mental health wellbeing',
          'Sporadically accessing support services – parent/carer not fully engaged',
        ],
        [
          'Diagnosed illness or mental health condition',
          'Missed appointments/ support services not accessed',
          'Parent/carer not engaging with services',
          'Regular hospital admissions/treatments',
        ],
      ],
    },
    prompts: ['Evidence of self-harm and mental health? Services being offered?'],
    required: true,
    neverNotKnown: true,
  },
  'a-i10': {
    section,
    label: 'Risk to Others',
    input: {
      kind: 'level',
      levels: [
        ['No concerns about placing others at risk.'],
        ['Reduced concerns about influence on others.'],
        ['Some concerns raised about influence on others.'],
        ['Concerns raised that young person may be exposing others to risk'],
        ['Places others at risk.'],
      ],
    },
    prompts: ['What are the risks? Risk of serious harm to others?'],
    required: true,
    neverNotKnown: true,
  },
  'a-i11': {
    section,
    label: 'Sexual Health',
    input: {
      kind: 'level',
      levels: [
        ['No concerns re: sexual health'],
        ['Is sexually active and in an equal consensual relationship with a peer.'],
        ['Some sexual health concerns and engaging with sexual health services, past pregnancy scares'],
        ['Sexually active but is not engaging with any sexual health services. Pregnancy/terminations'],
        [
          'Sex is non-consensual.   Child feels pressured to have sex or to engage in sexual acts in exchange for status/protection, possessions, or substances or affection.  Child has many sexual partners /many tests for STIs or pregnancy. Child is under the age of 13 and cannot consent.',
        ],
      ],
    },
    prompts: [
      'Have there been any disclosures made by the child/associates? Have any concerns been reported to health/police? Have CP Medicals been considered?',
    ],
    required: true,
    neverNotKnown: true,
  },
  'a-i12': {
    section,
    label: 'Ability to Safeguard – Parent/Carer',
    input: {
      kind: 'level',
      levels: [
        [
          'Parent/carer recognises risks and will report young person as missing. They have a good knowledge of exploitation.',
        ],
        ['Parent/carer will mostly report young person as missing', 'Parent/carer has some knowledge of exploitation'],
        [
          'Parent/carer needs to be prompted to report young person as missing',
          'Parent/carer has limited understanding of exploitation',
          'Parent/carer is engaging or asking for support from services',
        ],
        [
          'Parent/carer fails to report young person as missing',
          'Parent/carer struggles to understand the risk around missing and exploitation',
          'Sporadic or limited engagement with services',
        ],
        [
          'Parent/carer doesn’t have knowledge of exploitation',
          'Parent /carer fails to report young person as missing and to recognise the risk of missing episodes',
          'Disengagement from services',
        ],
      ],
    },
    prompts: [
      'Please be aware that criminal exploitation can occur during the day too, so knowledge of whereabouts during this time is important also, not just at night.',
    ],
    required: true,
    neverNotKnown: true,
  },
  'a-i13': {
    section,
    label: 'Substance Use, Physical & Mental Health and Criminality in Parents/Carers/Family',
    input: {
      kind: 'level',
      levels: [
        ['No concerns'],
        ['Parent/carers/wider family acknowledges concerns and are addressing the concerns'],
        ['Parent/carers/wider family acknowledge concerns but refuse to seek treatment or support'],
        ['Parent/carers/wider family do not acknowledge concerns and refuse to seek treatment or support'],
        [
          'Evidence suggests parental/sibling/wider family involvement in guns, gangs or drugs supply or historical/current exploitation of others',
          'Parent/carer/sibling/wider family involved in the exploitation of a child',
        ],
      ],
    },
    prompts: [
      'Is there Domestic Violence? Where do they use substances?  How do they fund it? Type / class of substance? How do they fund it? Type / class of substance? What are the health concerns? Further details of criminality? How do these factors impact upon young person',
    ],
    required: true,
    neverNotKnown: true,
  },
  'a-i14': {
    section,
    label: 'Parent/Carer engagement with appropriate services',
    input: {
      kind: 'level',
      levels: [
        ['Good engagement'],
        ['Reasonable engagement, regular contact'],
        ['Some engagement with services, occasional contact.'],
        ['Brief engagement with service: early stages or sporadic contact'],
        ['Not engaging with service / no contact'],
      ],
    },
    prompts: ['Disguised compliance? Highly resistant family?'],
    required: true,
    neverNotKnown: true,
  },
} satisfies Questions
