// The roles in which people act, as the partnership names them.

/** Each role's code and its name as the screens show it. */
export const roles = {
  practitioner: 'Social worker',
  'team-manager': 'Team manager',
  'missing-co-ordinator': 'Missing children co-ordinator',
  'police-missing-co-ordinator': 'Police missing person co-ordinator',
  'police-officer': 'Police officer',
  'police-intelligence': 'Police intelligence',
  'return-interviewer': 'Return interviewer',
  'exploitation-co-ordinator': 'Exploitation co-ordinator',
  'panel-administrator': 'Panel administrator',
  'panel-chair': 'Panel chair',
  'family-practitioner': 'Family practitioner',
  'provider-worker': 'Care provider',
  'school-lead': 'School safeguarding lead',
  'other-authority-contact': 'Contact in another authority',
  'independent-reviewing-officer': 'Independent reviewing officer',
  analyst: 'Analyst',
  'information-governance': 'Information governance officer',
  administrator: 'Administrator',
  system: 'Homeward itself',
} as const

/** The code of a role. */
export type Role = keyof typeof roles

/** Whether a text is the code of a role. */
export const isRole = (text: string): text is Role => Object.hasOwn(roles, text)
