// Where the demonstration's notices and calls would go. Every number is one of the drama numbers and every address leads
// nowhere. Some needed ones are left out, so that what is unset can be seen.
import type { Whose } from '../directory/index.ts'

/** A destination from a day on, until another. The team of ours that signs in for it, and of several agencies whose it is, by their codes. */
export type DemonstrationDestination = {
  readonly kind: string
  readonly whose: Whose
  readonly name: string
  readonly telephone?: string
  readonly email?: string
  readonly team?: string
  readonly agency?: string
  readonly from: string
  readonly until?: string
}

/** The day on which both front doors were renamed (GAP-41). */
export const renamed = '2024-04-01'
const always = '2018-01-01'

/** Who filled them in: the code of a person. */
export const keeper = 'imran'

const staffordshire: readonly DemonstrationDestination[] = [
  {
    ...{ kind: 'front-door', whose: 'staffordshire', name: 'First Response', telephone: '01632 960 101' },
    ...{ from: always, until: renamed },
  },
  {
    ...{ kind: 'front-door', whose: 'staffordshire', name: 'SCASS', telephone: '01632 960 101', from: renamed },
    ...{ email: 'front.door.staffordshire@example.org', team: 'scc-missing' },
  },
  {
    ...{ kind: 'out-of-hours', whose: 'staffordshire', name: 'EDS', telephone: '01632 960 102', from: always },
    team: 'scc-night',
  },
  {
    ...{ kind: 'return-interviews', whose: 'staffordshire', name: 'Open Door Example Voices', from: always },
    ...{ telephone: '01632 960 301', email: 'interviews@example.org', team: 'voices-interviews' },
  },
  {
    ...{ kind: 'missing-co-ordinator', whose: 'staffordshire', name: 'Missing children mailbox', from: always },
    ...{ email: 'missing.staffordshire@example.org', team: 'scc-missing' },
  },
  {
    ...{ kind: 'senior-manager', whose: 'staffordshire', name: 'Senior manager on call', from: always },
    ...{ telephone: '01632 960 110', team: 'scc-managers' },
  },
  {
    ...{ kind: 'social-care-lead', whose: 'staffordshire', name: 'Lead for children’s social care', from: always },
    ...{ email: 'lead.staffordshire@example.org', team: 'scc-managers' },
  },
  {
    ...{ kind: 'reviewing-officers', whose: 'staffordshire', name: 'Independent reviewing team', from: always },
    ...{ email: 'reviewing.staffordshire@example.org', team: 'scc-review' },
  },
  {
    ...{ kind: 'early-help', whose: 'staffordshire', name: 'Family support', from: always },
    ...{ email: 'early.help.staffordshire@example.org', team: 'scc-family' },
  },
  {
    ...{ kind: 'ce-inbox', whose: 'staffordshire', name: 'CE inbox', from: renamed },
    ...{ email: 'ce.inbox.staffordshire@example.org', team: 'ce-centre' },
  },
  {
    ...{ kind: 'ce-manager', whose: 'staffordshire', name: 'CE Team Manager', from: renamed },
    ...{ telephone: '01632 960 120', email: 'ce.manager.staffordshire@example.org' },
  },
  {
    ...{ kind: 'cce-provider', whose: 'staffordshire', name: 'Bridge Example Project', from: renamed },
    email: 'referrals.bridge@example.org',
  },
  {
    ...{ kind: 'cce-prevention', whose: 'staffordshire', name: 'Prevention Example Service', from: renamed },
    ...{ email: 'prevention@example.org', team: 'scc-family' },
  },
  {
    ...{ kind: 'yos-prevention-north', whose: 'staffordshire', name: 'YOS Prevention North', from: renamed },
    email: 'yos.north@example.org',
  },
  {
    ...{ kind: 'ce-coordinator-stafford-east-staffs', whose: 'staffordshire', from: renamed },
    ...{ name: 'Co-ordinator, Stafford and East Staffordshire', telephone: '01632 960 120' },
  },
]

const stoke: readonly DemonstrationDestination[] = [
  {
    ...{ kind: 'front-door', whose: 'stoke-on-trent', name: 'SRT', telephone: '01632 960 201' },
    ...{ from: always, until: renamed },
  },
  {
    ...{ kind: 'front-door', whose: 'stoke-on-trent', name: 'Children’s Advice and Duty Team', from: renamed },
    ...{ telephone: '01632 960 201', email: 'front.door.stoke@example.org', team: 'sot-missing' },
  },
  {
    ...{ kind: 'out-of-hours', whose: 'stoke-on-trent', name: 'EDT', telephone: '01632 960 202', from: always },
    team: 'sot-night',
  },
  {
    ...{ kind: 'return-interviews', whose: 'stoke-on-trent', name: 'Open Door Example Voices', from: always },
    ...{ telephone: '01632 960 301', email: 'interviews@example.org', team: 'voices-interviews' },
  },
  {
    ...{ kind: 'missing-co-ordinator', whose: 'stoke-on-trent', name: 'Missing children mailbox', from: always },
    ...{ email: 'missing.stoke@example.org', team: 'sot-missing' },
  },
  {
    ...{ kind: 'senior-manager', whose: 'stoke-on-trent', name: 'Senior manager on call', from: always },
    ...{ telephone: '01632 960 210', team: 'sot-managers' },
  },
]

const police: readonly DemonstrationDestination[] = [
  {
    ...{ kind: 'control-room', whose: 'police', name: 'Control room manager', telephone: '01632 960 401' },
    ...{ team: 'police-response', from: always },
  },
  {
    ...{ kind: 'police-missing', whose: 'police', name: 'Missing person notifications', from: always },
    ...{ email: 'missing.police@example.org', team: 'police-missing' },
  },
]

const agencies: readonly DemonstrationDestination[] = [
  {
    ...{ kind: 'provider-manager', whose: 'provider', agency: 'lantern', name: 'Manager on call', from: always },
    telephone: '01632 960 501',
  },
  {
    ...{ kind: 'placing-authority', whose: 'other-authority', agency: 'northmoor', from: always },
    ...{ name: 'Children in care team', telephone: '01632 960 601', team: 'northmoor-care' },
  },
  {
    ...{ kind: 'placing-authority', whose: 'other-authority', agency: 'eastvale', from: always },
    ...{ name: 'Children in care team', telephone: '01632 960 602', team: 'eastvale-care' },
  },
]

/** The destinations, earlier names among them (GAP-41). */
export const destinations: readonly DemonstrationDestination[] = [...staffordshire, ...stoke, ...police, ...agencies]
