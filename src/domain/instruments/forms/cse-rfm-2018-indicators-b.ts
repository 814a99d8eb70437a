// Form c: groups 9 to 16 of the indicators of the 2018 matrix, word for word: number, words, the column in which the form
// prints its box, and the line of the source.
import type { IndicatorGroup } from './cse-rfm-2018-group.ts'

/** The groups, in the order of the form. */
export const groupsB: readonly IndicatorGroup[] = [
  {
    heading: 'Disability',
    indicators: [
      [
        36,
        'Has a disability/ learning disability or difficulty which impacts upon capacity to consent, decision making or perception of risk taking behaviour',
        'low',
        1029,
      ],
    ],
  },
  {
    heading: 'Education/Training',
    indicators: [
      [37, 'Multiple change of education provider', 'low', 1039],
      [38, 'Educated at home', 'low', 1043],
      [39, 'Temporary exclusion', 'medium', 1047],
      [40, 'Sporadic  or poor attendance', 'medium', 1051],
      [41, 'Reduced timetable/ disengagement from school/lessons', 'medium', 1055],
      [42, 'Permanent exclusion', 'high', 1059],
    ],
  },
  {
    heading: 'Engagement in adult activity',
    indicators: [
      [43, 'Accessing pornography', null, 1068],
      [
        44,
        'Introduction to adult activities (Isolated incident of attending an inappropriate or unsupervised party or other 18+ venue such as a nightclub)',
        'medium',
        1073,
      ],
      [45, 'Exposure to pornography by another person', 'medium', 1077],
      [
        46,
        'Continued participation in adult activity (multiple incidents of attending an inappropriate or unsupervised party or other 18+ venue such as a nightclub)',
        'high',
        1081,
      ],
    ],
  },
  {
    heading: 'Exchanging sexual activity for goods, money',
    indicators: [
      [47, 'Clipping – promising sexual activity for money, goods etc. and then running off', 'medium', 1091],
      [48, 'Receiving gifts/ unaccounted for money/ mobile phone top ups/ bank deposits', 'high', 1095],
    ],
  },
  {
    heading: 'Family',
    indicators: [
      [49, 'Relationship breakdown', 'low', 1105],
      [50, 'Parent, carer or sibling  health problem / disability', 'low', 1109],
      [51, 'Poor communication', 'low', 1113],
      [52, 'Reduced contact with family or friends', 'low', 1117],
      [53, 'Low warmth, high criticism household', 'low', 1121],
      [54, 'Parent(s) or carers not coping with behaviour', 'medium', 1125],
      [
        55,
        'Neglect – including associated domestic abuse / alcohol or drug use / mental health problems',
        'medium',
        1129,
      ],
      [56, 'Lack of boundaries related to CSE issues', 'medium', 1133],
      [57, 'Parent/ carer colluding with inappropriate sexual behaviours/ relationships', 'high', 1137],
      [58, 'Family/ carer unable to keep child safe', 'high', 1141],
    ],
  },
  {
    heading: 'Gang Association / Involvement',
    indicators: [
      [59, 'Gang association', 'low', 1151],
      [60, 'Evidence of gang involvement associated with CSE activity/ initiation', 'high', 1155],
    ],
  },
  {
    heading: 'Home',
    indicators: [
      [61, 'History of being in care', 'low', 1165],
      [62, 'Unknown adult visitors to home', 'low', 1169],
      [63, 'Alone at home for significant periods of time', 'low', 1173],
      [64, 'Presenting as homeless', 'medium', 1177],
      [65, 'Numerous house moves (Transient)', 'medium', 1181],
      [
        66,
        'No stable home/ multiple placement breakdowns/ living with friends/ private fostering arrangement/ wants to move into care',
        'medium',
        1185,
      ],
      [67, 'Adult/peers visiting home address who pose a potential risk to child', 'medium', 1189],
    ],
  },
  {
    heading: 'Mental health and Wellbeing',
    indicators: [
      [68, 'Low self-esteem, poor self-image, anxiety or social isolation', 'low', 1199],
      [69, 'Diagnosed depression or other mental health condition', 'low', 1203],
      [70, 'Significantly high confidence/self-esteem', 'low', 1207],
      [71, 'Historic / current self-harm (no medical or psychiatric intervention)', null, 1211],
      [72, 'Significant self-harm (medical/psychiatric intervention)', 'medium', 1216],
      [73, 'Eating disorder', 'medium', 1220],
      [74, 'Suicidal thoughts,  ideation or attempts', 'high', 1224],
      [75, 'Socially/ emotionally detached', 'high', 1228],
    ],
  },
]
