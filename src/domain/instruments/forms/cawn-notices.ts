// The fixed words of the two Child Abduction Warning Notices, word for word (CAWN-12): versioned with the form, never
// edited for one case. Bullets that the two people confirm are questions and stand among them.
import type { Notice } from '../instrument.ts'

const says = (at: Notice['at'], ...lines: readonly string[]): readonly Notice[] => lines.map(one => ({ at, says: one }))

const beforeBehalf = { section: 'On behalf of' } as const
const beforeReceiving = { section: 'Person Receiving Warning' } as const

/** Under section 49 of the Children Act 1989 (004 L2466 to L2549). */
export const cawnS49Notices: readonly Notice[] = [
  ...says(
    'top',
    'Rev 15/8/2014',
    'STAFFORDSHIRE POLICE',
    'CHILD ABDUCTION WARNING NOTICE',
    'Section 49 Children Act 1989',
    '(Re Child not yet aged 18 years in Local Authority care)',
    'I have been informed that the following young person has recently been in your company and/or that you have allowed them to be at your *property/home address. (*delete as appropriate]',
  ),
  ...says(
    beforeBehalf,
    'I wish to make it clear on behalf of (insert name of relevant Local Authority/department] that you have no permission or authority to communicate with this young person who is under the care or supervision of the above Local Authority/department, either directly or indirectly, or to allow them to enter or stay in your home or other property or your vehicle, or to be in your company, at any time of day or night before they reach the age of 18 years, unless this is with prior written consent from the Local Authority.',
    'It is your responsibility to check that any young persons you have contact with are not under the care or supervision of the above Local Authority/department.',
    'YOU MUST NOT THEREFORE AT ANY TIME OF DAY OR NIGHT:',
    '· allow the young person to enter or stay in your house, flat, room or place of work, whether you are there or not;',
    '· allow them to enter or stay in any other property you are present in;',
    '· allow them to enter or travel in any vehicle or caravan you own or are travelling in;',
    '· meet with them or remain in their presence;',
    '· telephone, text, e-mail, write or otherwise communicate with them in any way, directly or indirectly or through other people;',
    '· provide them with any food, drink, gift or any other item.',
    'If the young person approaches or makes contact with you, you must immediately:',
    '· refuse to allow them to enter the property or vehicle you are in and ask them to leave or, in appropriate circumstances, leave the premises or vehicle yourself;',
    '· contact Social Services on [insert phone numbers] or the Police using the 101 telephone number if they refuse to leave or 999 in an emergency;',
    '· break off any communication.',
    'If you do not comply and this young person in the care of the Local Authority, is traced to your home / property / vehicle, or is found in your presence, then you are liable to arrest and prosecution under:',
    '· Section 49 Children Act 1989 which carries a maximum sentence of 6 months imprisonment or',
  ),
  {
    at: beforeBehalf,
    says: '· *Section 2 Child Abduction Act 1984 which carries a maximum sentence of 7 years imprisonment. [*delete reference to s.2 if child is over 16]',
    // "Over 16" is read as 16 and above, because section 2 is about children under 16 (GAP-52).
    when: { kind: 'under', years: 16 },
  },
  ...says(
    beforeReceiving,
    'You may also be liable for prosecution for other criminal offences arising out of your contact with this young person.',
    'Any suggestion that you are offering this young person necessary shelter or hospitality will be no defence. The Local Authority have parental responsibility for the young people in their care and wish to make it clear that no such services from you are required and are indeed unwelcome.',
  ),
]

/** Under section 2 of the Child Abduction Act 1984 (004 L2655 to L2721). */
export const cawnS2Notices: readonly Notice[] = [
  ...says(
    'top',
    'STAFFORDSHIRE POLICE',
    'CHILD ABDUCTION WARNING NOTICE',
    'Section 2 Child Abduction Act 1984',
    '(Re Child not yet aged 16 years)',
    'I have been informed that the following young person has recently been in your company and/or that you have allowed them to be at your *property/home address. (*delete as appropriate)',
  ),
  ...says(
    beforeBehalf,
    'I wish to make it clear on behalf of (name of person with parental responsibility) that you have no permission or authority to communicate with this young person, either directly or indirectly, or to allow this young person to enter or stay in your home or other property or your vehicle, or to be in your company, at any time of day or night before they reach the age of 16 years.',
    'YOU MUST NOT THEREFORE AT ANY TIME OF DAY OR NIGHT:',
    '· allow this young person to enter or stay in your house, flat, room, place of work or other property, whether you are there or not;',
    '· allow this young person to enter or stay in any other property you are present in;',
    '· allow this young person to enter or travel in any vehicle or caravan you own or are travelling in;',
    '· meet with this young person or remain in their presence;',
    '· telephone, text, e-mail, write or otherwise communicate with this young person in any way, directly or indirectly or through other people;',
    '· provide this young person with any food, drink, gift or any other item.',
    'If this young person approaches or makes contact with you, you MUST immediately:',
    '· refuse to allow them to enter the property or vehicle you are in and ask them to leave or, in appropriate circumstances, leave the premises or vehicle yourself;',
    '· contact Staffordshire Police using the 101 telephone number if they refuse to leave or in an emergency 999;',
    '· break off any communication.',
  ),
  ...says(
    beforeReceiving,
    'If you do not comply and this young person is traced to your home / property / vehicle or is found in your presence, then you may be liable to arrest and prosecution under Section 2 Child Abduction Act 1984, which carries a maximum sentence of 7 years imprisonment. You may also be liable for other criminal offences arising out of your contact with this young person.',
    'Any suggestion that you are offering this young person necessary shelter or hospitality will be no defence. The Parents (Local Authority) wish to make it clear that no such services from you are required and are indeed unwelcome.',
  ),
]
