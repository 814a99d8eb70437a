// Where the demonstration's notices and calls would go. Every number is one of the drama numbers and every address leads
// nowhere. Some needed ones are left out, so that what is unset can be seen.

/** A destination from a day on, until another. */
export type DemonstrationDestination = {
  readonly kind: string
  readonly whose: 'staffordshire' | 'stoke-on-trent' | 'police'
  readonly name: string
  readonly telephone?: string
  readonly email?: string
  readonly from: string
  readonly until?: string
}

const renamed = '2024-04-01'
const always = '2018-01-01'

/** Who filled them in: the code of a person. */
export const keeper = 'imran'

/** The destinations, earlier names among them (GAP-41). */
export const destinations: readonly DemonstrationDestination[] = [
  {
    ...{ kind: 'front-door', whose: 'staffordshire', name: 'First Response', telephone: '01632 960 101' },
    ...{ from: always, until: renamed },
  },
  {
    ...{ kind: 'front-door', whose: 'staffordshire', name: 'SCASS', telephone: '01632 960 101', from: renamed },
    email: 'front.door.staffordshire@example.org',
  },
  {
    ...{ kind: 'front-door', whose: 'stoke-on-trent', name: 'SRT', telephone: '01632 960 201' },
    ...{ from: always, until: renamed },
  },
  {
    ...{ kind: 'front-door', whose: 'stoke-on-trent', name: 'Children’s Advice and Duty Team', from: renamed },
    ...{ telephone: '01632 960 201', email: 'front.door.stoke@example.org' },
  },
  { kind: 'out-of-hours', whose: 'staffordshire', name: 'EDS', telephone: '01632 960 102', from: always },
  { kind: 'out-of-hours', whose: 'stoke-on-trent', name: 'EDT', telephone: '01632 960 202', from: always },
  {
    ...{ kind: 'return-interviews', whose: 'staffordshire', name: 'Open Door Example Voices', from: always },
    ...{ telephone: '01632 960 301', email: 'interviews@example.org' },
  },
  {
    ...{ kind: 'return-interviews', whose: 'stoke-on-trent', name: 'Open Door Example Voices', from: always },
    ...{ telephone: '01632 960 301', email: 'interviews@example.org' },
  },
  {
    ...{ kind: 'missing-co-ordinator', whose: 'staffordshire', name: 'Missing children mailbox', from: always },
    email: 'missing.staffordshire@example.org',
  },
  {
    ...{ kind: 'missing-co-ordinator', whose: 'stoke-on-trent', name: 'Missing children mailbox', from: always },
    email: 'missing.stoke@example.org',
  },
  {
    ...{ kind: 'control-room', whose: 'police', name: 'Control room manager', telephone: '01632 960 401' },
    from: always,
  },
  {
    ...{ kind: 'police-missing', whose: 'police', name: 'Missing person notifications', from: always },
    email: 'missing.police@example.org',
  },
]
