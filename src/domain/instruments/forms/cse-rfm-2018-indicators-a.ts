// Form c: groups 1 to 8 of the indicators of the 2018 matrix, word for word: number, words, the column in which the form
// prints its box, and the line of the source.
import type { IndicatorGroup } from './cse-rfm-2018-group.ts'

/** The groups, in the order of the form. */
export const groupsA: readonly IndicatorGroup[] = [
  {
    heading: 'Abuse / Neglect',
    indicators: [
      [1, 'History of abuse or neglect', 'low', 842],
      [2, 'Current experience of abuse or neglect', 'medium', 846],
    ],
  },
  {
    heading: 'Abduction',
    indicators: [
      [3, 'Thought to have been abducted', 'high', 855],
      [4, 'Child states they have been abducted   (please refer to guidance notes)', 'high', 859],
    ],
  },
  {
    heading: 'Alcohol/ Drug Use',
    indicators: [
      [
        5,
        'Experimenting with alcohol, recreational drugs or other substances including novel psychotic substances  (please refer to guidance notes)',
        'low',
        868,
      ],
      [6, 'Involvement in petty crime e.g. shoplifting', 'low', 872],
      [7, 'Current involvement with criminal justice system', 'low', 876],
      [8, 'Regular use of alcohol or recreational drugs – cannabis; novel psychotic substances', 'medium', 880],
      [9, 'Repeat offending / Escalating anti-social or criminal behaviour', 'medium', 884],
      [10, 'Use of Class A drugs (please refer to guidance notes)', 'high', 888],
      [11, 'Long term / prolific alcohol  or drug use / dependence on alcohol or drugs', 'high', 892],
      [12, 'Significant offending', 'high', 896],
      [13, 'Taking part in sexually offending behaviour', 'high', 900],
    ],
  },
  {
    heading: 'Associations',
    indicators: [
      [14, 'Associating with unknown peers/ associating with older peers', 'low', 909],
      [15, 'Associating with unknown adults', 'low', 913],
      [16, 'Associating with an adult or peer thought to pose risk to children', 'medium', 917],
      [17, 'Associating with children thought at risk of being sexually exploited', 'medium', 921],
      [18, 'New contacts with people not local to the area', 'medium', 925],
      [
        19,
        'Reports that child is involved in sexual exploitation or has been seen in “hot spot” locations',
        'medium',
        929,
      ],
      [20, 'Associating with an adult known to pose risk to children', 'high', 934],
      [21, 'Travelling unaccompanied to meet an adult known to pose risk / an unknown adult', 'high', 938],
      [22, 'Entering vehicles or travelling with an adult known to pose risk/ an unknown adult', 'high', 942],
      [23, 'Frequenting locations with adults known to be a risk', 'high', 946],
      [24, 'Possessing keys to unknown properties', 'high', 950],
    ],
  },
  {
    heading: 'Behaviour/Presentation',
    indicators: [
      [25, 'Displaying a change in behaviour/ presentation/ mood/ attitude/ appearance', 'medium', 961],
      [26, 'Volatile/ abusive behaviour / aggression to family member, carer or animal', 'high', 965],
    ],
  },
  {
    heading: 'Bereavement',
    indicators: [[27, 'Bereavement or loss impacting upon behaviour or mental health', 'low', 975]],
  },
  { heading: 'Bullying', indicators: [[28, 'Being bullied and / or bullying others', 'low', 985]] },
  {
    heading: 'Coercion/Control',
    indicators: [
      [29, 'Reduced contact with family or friends', 'low', 995],
      [30, 'Detachment/ isolation', 'medium', 999],
      [
        31,
        'Threats made to child, family or  home /  child experiencing or  threatened with violence or intimidating behaviour',
        'medium',
        1003,
      ],
      [
        32,
        'Child has engaged in sexual activity as a result of feeling threatened, coerced or intimidated',
        'high',
        1007,
      ],
      [33, 'Child experiencing sexual violence or bullying', 'high', 1011],
      [34, 'Receiving payment or reward for recruiting others into exploitative or abusive situations', 'high', 1015],
      [35, 'Apparent use of mobile device or social media by another to control/ monitor', 'high', 1019],
    ],
  },
]
