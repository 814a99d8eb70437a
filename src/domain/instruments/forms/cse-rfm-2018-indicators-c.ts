// Form c: groups 17 to 24 of the indicators of the 2018 matrix, word for word: number, words, the column in which the form
// prints its box, and the line of the source.
import type { IndicatorGroup } from './cse-rfm-2018-group.ts'

/** The groups, in the order of the form. */
export const groupsC: readonly IndicatorGroup[] = [
  {
    heading: 'Missing',
    indicators: [
      [76, 'History of going missing', 'low', 1238],
      [77, 'Recent missing episode', 'low', 1242],
      [78, 'Late / missing during the day / leaving early (please refer to guidance notes)', 'low', 1246],
      [
        79,
        'Regularly going out late and / or going missing Staying out overnight with no plausible explanation',
        'medium',
        1250,
      ],
      [80, 'Getting into cars with unknown adults or peers', 'medium', 1255],
      [81, 'Missing episodes escalating in terms of length of time and / or frequency', 'high', 1259],
      [
        82,
        'Persistently missing, staying out overnight or returning late with no plausible explanations',
        'high',
        1263,
      ],
    ],
  },
  {
    heading: 'Physical/Sexual Assault',
    indicators: [
      [83, 'Within family/ other', 'low', 1273],
      [84, 'Previous allegation of physical/ sexual assault / injury withdrawn', 'medium', 1277],
      [85, 'Within “relationship”', 'high', 1281],
      [86, 'Marks / tattoos / tags', 'high', 1285],
    ],
  },
  {
    heading: 'Pregnancy',
    indicators: [
      [87, 'Pregnant/Young Parent', 'low', 1295],
      [88, 'Previous pregnancy/termination/Wants baby/', null, 1299],
      [89, 'Concealed pregnancy', 'medium', 1304],
      [90, 'Unwilling to share information about father', 'medium', 1308],
      [91, 'Multiple pregnancies/ terminations/ miscarriages', 'high', 1312],
    ],
  },
  {
    heading: 'Relationships',
    indicators: [
      [92, 'Unsure of or fluid sexual orientation', 'low', 1322],
      [93, 'Unable to disclose sexuality or gender identity to family/friends', 'low', 1326],
      [94, 'Older “boyfriend” or “girlfriend”', 'medium', 1330],
    ],
  },
  {
    heading: 'Sexual Activity and Behaviours',
    indicators: [
      [95, 'Early onset of sexual activity (15 or under)', 'low', 1340],
      [96, 'Inappropriate sexual behaviour – comments, exposure, inappropriate touch', 'medium', 1344],
      [97, 'High number of sexual partners or  high rates of sexual activity', 'high', 1348],
      [
        98,
        'multiple individuals engaged in sexual activity at one time; or multiple partners within short time periods (please refer to guidance notes)',
        'high',
        1352,
      ],
      [
        99,
        'Child under 13 engaging in sexual activity (Safeguarding referral MUST be completed where this indicator is selected – please refer to guidance notes)',
        'high',
        1356,
      ],
      [100, 'Meeting adults and engaged in sexual activity', 'high', 1361],
    ],
  },
  {
    heading: 'Sexual Health',
    indicators: [
      [101, 'Unprotected sex', 'low', 1371],
      [102, 'Sexually Transmitted Infection (STI)', 'low', 1375],
      [103, 'Multiple STIs/ Recurrent UTIs', 'medium', 1379],
      [104, 'Frequent attendance at Sexual Health Clinics', 'high', 1383],
      [105, 'Repeat access to EHC (Emergency contraception)', 'high', 1387],
      [106, 'Untreated/ Frequent/ Recurrent STIs', 'high', 1391],
    ],
  },
  {
    heading: 'Social Media/ Technology',
    indicators: [
      [107, 'Increased time spent accessing the internet,  social media or gaming platforms', 'low', 1401],
      [108, 'Seeming to be more involved with social media world than with family and friends', 'low', 1405],
      [
        109,
        'Unsafe use of internet – low/ no security, posting personal details, etc. including befriending unknown individuals online',
        'low',
        1409,
      ],
      [110, 'Photographing/ filming self and sharing (Indecent images)', 'medium', 1413],
      [111, 'Engaging in an inappropriate online friendship / relationship', 'medium', 1417],
      [112, 'High number of contacts on social media including unknown adults / peers', 'medium', 1421],
      [
        113,
        'Accessing inappropriate networking forums – dating websites, specialist forums for anorexia, self-harm, sexual fetish etc.',
        'medium',
        1425,
      ],
      [
        114,
        'Child under 16 receiving sexual communication from an adult (Online and offline communication, including social media, e-mail, texts, letters etc.)',
        'medium',
        1429,
      ],
      [
        115,
        'Using uncommon communication apps or platforms suggested to them by an unknown adult/peer',
        'medium',
        1434,
      ],
      [116, 'Meeting contacts from dating websites or forums in person', 'high', 1438],
      [117, 'Being photographed/ filmed by someone else (Indecent images)', 'high', 1442],
    ],
  },
  {
    heading: 'Trafficking',
    indicators: [
      [
        118,
        'Thought to have been moved for the purpose of sexual exploitation (Incl. multiple perpetrators, consenting or not, domestic/ national/ international)',
        'high',
        1453,
      ],
    ],
  },
]
