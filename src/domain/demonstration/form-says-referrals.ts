// What the referrals of the demonstration say: invented, and asked for by somebody who knows the child.
import type { Ago, Said } from './form-wishes.ts'

/** A referral of 2024 of so many days ago. */
export const referral =
  (ago: number) =>
  (day: Ago): Said => ({
    ...{ b01: day(ago), b07: 'As the child describes it', b09: 'yes', b10: day(ago + 1) },
    b12: 'A parent, through the social worker, 01632 960104',
    b13: [{ name: 'Wendy Testwell', role: 'School safeguarding lead, Sample Hill Academy', contact: '01632 960144' }],
    b14: 'The matrix suspects exploitation. The child asks for one worker who has time.',
    b15: 'Two conversations at school, and the phone looked at together.',
  })

/** A referral for prevention work by a school, of so many days ago. */
export const preventionReferral =
  (ago: number) =>
  (day: Ago): Said => ({
    ...{ 'j-referrer': 'secondary', 'j-send': 'no', 'j-band': 'vulnerable', 'j-prior': 'no' },
    'j-tool': { which: 'attached', on: day(ago + 2) },
    'j-delivery': { how: 'group', why: null },
    'j-informed': { parents: 'yes', child: 'yes', optOut: 'no' },
    j09: { status: 'not-open-to-social-care', contact: null },
    ...{ j11: 'Pat Placeholder, parent', j12: '01632 960105', j13: 'yes', j14: 'yes' },
    ...{ j15: 'Sample Hill Academy', j17: 'In school, full time' },
    j20: 'Six pupils of one year who know one another from football.',
    ...{ j21: 'A coach whom they all listen to.', j22: 'Football, and making videos of it.' },
    j23: ['unknown-or-new-peer-network', 'unexplained-gifts-or-new-possessions', 'unusual-mood-swings'],
    j24: 'New friends who are older, and a phone that was a present. Nothing is known of harm.',
    j25: 'Friendship, money, and saying no.',
  })
