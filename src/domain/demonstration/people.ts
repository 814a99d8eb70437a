// The people of the demonstration: at least one for every role, all with names that say they are invented.
import type { Role } from '../access/index.ts'

/** What a person acts as: a role in an agency. `endedDaysAgo` where it is over. */
export type Appointment = { readonly agency: string; readonly role: Role; readonly endedDaysAgo?: number }

/** A team that a person belongs to, or belonged to. */
export type Membership = { readonly team: string; readonly endedDaysAgo?: number }

/** A person by their code here. */
export type Person = {
  readonly code: string
  readonly name: string
  readonly appointments: readonly Appointment[]
  readonly memberships: readonly Membership[]
  /** What this account shows that others do not. */
  readonly tryThis: string
  readonly leftDaysAgo?: number
}

const as = (agency: string, role: Role): Appointment => ({ agency, role })
const inTeams = (...codes: readonly string[]): Membership[] => codes.map(team => ({ team }))

const staffordshire: readonly Person[] = [
  {
    ...{ code: 'avery', name: 'Avery Sample', appointments: [as('staffordshire', 'missing-co-ordinator')] },
    ...{
      memberships: inTeams('scc-missing'),
      tryThis: 'See who is missing now, what is overdue and what is due today',
    },
  },
  {
    ...{ code: 'jordan', name: 'Jordan Placeholder', memberships: inTeams('scc-care', 'scc-need', 'panel') },
    appointments: [as('staffordshire', 'team-manager'), as('partnership', 'panel-chair')],
    tryThis: 'Choose between two roles at sign-in; chair a level 2 meeting as team manager',
  },
  {
    ...{ code: 'morgan', name: 'Morgan Testwell', appointments: [as('staffordshire', 'practitioner')] },
    memberships: [{ team: 'scc-care' }, { team: 'scc-need', endedDaysAgo: 60 }],
    tryThis:
      'Prepare the level 1 meeting of Robin Example and hold the urgent case review of a child missing four days',
  },
  {
    ...{ code: 'priya', name: 'Priya Pretend', appointments: [as('staffordshire', 'practitioner')] },
    ...{ memberships: inTeams('scc-need'), tryThis: 'Work with children who live with their families' },
  },
  {
    ...{ code: 'callum', name: 'Callum Madeup', appointments: [as('staffordshire', 'practitioner')] },
    ...{
      memberships: inTeams('scc-night'),
      tryThis: 'Take over at night: reports that came in after the office closed',
    },
  },
  {
    ...{
      code: 'danuta',
      name: 'Danuta Specimen',
      appointments: [as('staffordshire', 'independent-reviewing-officer')],
    },
    ...{ memberships: inTeams('scc-review'), tryThis: 'Read what led to a level 3 meeting before a review' },
  },
  {
    ...{ code: 'folake', name: 'Folake Fictional', appointments: [as('staffordshire', 'exploitation-co-ordinator')] },
    ...{
      memberships: inTeams('ce-north'),
      tryThis: 'See the children of two districts: Newcastle-under-Lyme and Moorlands',
    },
  },
  {
    ...{ code: 'gethin', name: 'Gethin Imagined', appointments: [as('staffordshire', 'exploitation-co-ordinator')] },
    ...{
      memberships: inTeams('ce-centre'),
      tryThis: 'See the children of two other districts: Stafford and East Staffordshire',
    },
  },
  {
    ...{ code: 'harriet', name: 'Harriet Standin', appointments: [as('staffordshire', 'family-practitioner')] },
    ...{ memberships: inTeams('scc-family'), tryThis: 'See the few children you work with and no others' },
  },
  {
    ...{ code: 'imran', name: 'Imran Instance', appointments: [as('staffordshire', 'administrator')] },
    ...{ memberships: inTeams('scc-office'), tryThis: 'Add people and end their roles; you see no child' },
  },
  {
    ...{ code: 'bethan', name: 'Bethan Specimen', appointments: [as('staffordshire', 'team-manager')] },
    ...{ memberships: inTeams('scc-managers'), tryThis: 'Take a message that nobody before you took' },
  },
  {
    ...{ code: 'joyce', name: 'Joyce Mockup', appointments: [as('staffordshire', 'information-governance')] },
    ...{ memberships: inTeams('scc-office'), tryThis: 'Ask who saw what and why' },
  },
  {
    ...{ code: 'bryn', name: 'Bryn Fictional', memberships: [{ team: 'scc-need', endedDaysAgo: 40 }], leftDaysAgo: 40 },
    appointments: [{ agency: 'staffordshire', role: 'practitioner', endedDaysAgo: 40 }],
    tryThis: 'Nothing: Bryn has left, and sign-in refuses',
  },
]

const stoke: readonly Person[] = [
  {
    ...{ code: 'kasia', name: 'Kasia Sample', appointments: [as('stoke', 'missing-co-ordinator')] },
    ...{ memberships: inTeams('sot-missing'), tryThis: 'See the same partnership from Stoke-on-Trent' },
  },
  {
    ...{ code: 'leon', name: 'Leon Testwell', memberships: inTeams('sot-care', 'scc-night') },
    appointments: [as('stoke', 'practitioner'), as('staffordshire', 'practitioner')],
    tryThis: 'Choose between two councils at sign-in: each shows its own children only',
  },
  {
    ...{ code: 'mina', name: 'Mina Placeholder', appointments: [as('stoke', 'team-manager')] },
    ...{ memberships: inTeams('sot-care', 'sot-need'), tryThis: 'See what a team has overdue' },
  },
  {
    ...{ code: 'elin', name: 'Elin Specimen', appointments: [as('stoke', 'practitioner')] },
    ...{
      memberships: inTeams('sot-need'),
      tryThis: 'Have an administrator take you through leaving: four duties go on',
    },
  },
  {
    ...{ code: 'niamh', name: 'Niamh Pretend', appointments: [as('stoke', 'practitioner')] },
    ...{ memberships: inTeams('sot-night', 'sot-need'), tryThis: 'Answer for Stoke-on-Trent at night' },
  },
  {
    ...{ code: 'corin', name: 'Corin Sample', appointments: [as('stoke', 'team-manager')] },
    ...{ memberships: inTeams('sot-managers'), tryThis: 'Take what nobody took at night in Stoke-on-Trent' },
  },
]

const police: readonly Person[] = [
  {
    ...{ code: 'omar', name: 'Omar Madeup', appointments: [as('police', 'police-missing-co-ordinator')] },
    ...{ memberships: inTeams('police-missing'), tryThis: 'Set the police level, and see every child who is missing' },
  },
  {
    ...{ code: 'petra', name: 'Petra Specimen', memberships: inTeams('police-response', 'police-missing') },
    appointments: [as('police', 'police-officer'), as('police', 'police-missing-co-ordinator')],
    tryThis: 'Record a prevention interview as an officer; cover for the co-ordinator in the other role',
  },
  {
    ...{ code: 'quentin', name: 'Quentin Fictional', appointments: [as('police', 'police-intelligence')] },
    ...{ memberships: inTeams('police-intelligence'), tryThis: 'Read open episodes; no return interviews' },
  },
]

const carers: readonly Person[] = [
  {
    ...{ code: 'rosa', name: 'Rosa Imagined', appointments: [as('lantern', 'provider-worker')] },
    ...{ memberships: inTeams('larkspur'), tryThis: 'Report a child of Larkspur House missing at 2am, from a phone' },
  },
  {
    ...{ code: 'samir', name: 'Samir Standin', appointments: [as('lantern', 'provider-worker')] },
    ...{ memberships: inTeams('fernbank', 'millrace'), tryThis: 'Care for the children of two homes' },
  },
  {
    ...{ code: 'tegan', name: 'Tegan Mockup', appointments: [as('willow', 'provider-worker')] },
    ...{
      memberships: inTeams('quarry', 'willow-fostering'),
      tryThis: 'See a child whom two councils look after between them',
    },
  },
  {
    ...{ code: 'wendy', name: 'Wendy Testwell', appointments: [as('sample-hill', 'school-lead')] },
    ...{
      memberships: inTeams('sample-hill'),
      tryThis: 'See the pupils of your school who are missing, and report one',
    },
  },
]

const others: readonly Person[] = [
  {
    ...{ code: 'uma', name: 'Uma Instance', appointments: [as('voices', 'return-interviewer')] },
    ...{ memberships: inTeams('voices-interviews'), tryThis: 'One interview is due within five hours, one is overdue' },
  },
  {
    ...{ code: 'victor', name: 'Victor Sample', appointments: [as('voices', 'return-interviewer')] },
    ...{
      memberships: inTeams('voices-interviews'),
      tryThis: 'Write up an interview that was held late, with the reason',
    },
  },
  {
    ...{ code: 'xavier', name: 'Xavier Placeholder', appointments: [as('northmoor', 'other-authority-contact')] },
    ...{
      memberships: inTeams('northmoor-care'),
      tryThis: 'Your child, placed here, has nine episodes and letters are missing',
    },
  },
  {
    ...{ code: 'yasmin', name: 'Yasmin Pretend', appointments: [as('eastvale', 'other-authority-contact')] },
    ...{ memberships: inTeams('eastvale-care'), tryThis: 'Your child, placed here, went missing once' },
  },
  {
    ...{ code: 'zach', name: 'Zach Madeup', appointments: [as('partnership', 'panel-administrator')] },
    ...{ memberships: inTeams('panel'), tryThis: 'See the children whom the panel knows' },
  },
  {
    ...{ code: 'ada', name: 'Ada Specimen', appointments: [as('partnership', 'analyst')] },
    ...{ memberships: inTeams('board'), tryThis: 'Counts without identities: no child can be opened' },
  },
  {
    ...{ code: 'homeward', name: 'Homeward itself', appointments: [as('partnership', 'system')] },
    ...{ memberships: inTeams('homeward'), tryThis: '' },
  },
]

/** Everybody. */
export const people: readonly Person[] = [...staffordshire, ...stoke, ...police, ...carers, ...others]

/** Whose duties are assigned to them by name from the start. */
export const assignedByName = 'elin'

/** The one who fills the demonstration and does what no person does. */
export const homeward = 'homeward'

/** Where a person of the demonstration gets mail that is never sent. */
export const emailOf = (person: Person): string => `${person.name.toLowerCase().replaceAll(' ', '.')}@example.org`
