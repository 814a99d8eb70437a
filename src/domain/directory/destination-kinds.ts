// Where notices, letters and calls go: what there is to be filled in, for whom, by which paragraph. The values are dated
// configuration and none ships (GAP-42): they are typed on a screen and stand from one day until another.
import type { Id } from '../kernel/index.ts'

/** Whose destination it is: one of the three that there are once, or an agency's of a kind that there are many of. */
export type Whose = 'staffordshire' | 'stoke-on-trent' | 'police' | 'provider' | 'other-authority'

/** Their names on screens. */
export const whoseNames: Readonly<Record<Whose, string>> = {
  staffordshire: 'Staffordshire',
  'stoke-on-trent': 'Stoke-on-Trent',
  police: 'The police',
  provider: 'A provider of care',
  'other-authority': 'Another authority',
}

/** Whether a destination of theirs names the agency whose it is. */
export const isOfAgency = (whose: Whose): boolean => whose === 'provider' || whose === 'other-authority'

/** Whether a text is the code of one of them. */
export const isWhose = (text: string): text is Whose => Object.hasOwn(whoseNames, text)

/** How somebody is reached there. */
export type Channel = 'telephone' | 'email'

/** A kind of destination. `needed` ones without a value today are listed as unset. */
export type DestinationKind = {
  readonly kind: string
  readonly title: string
  readonly whose: readonly Whose[]
  readonly channels: readonly Channel[]
  /** Paragraphs of the protocol, and gaps in it. */
  readonly source: string
  readonly needed: boolean
  /** What belongs into its name, for whoever fills it in. */
  readonly hint: string
}

const councils = ['staffordshire', 'stoke-on-trent'] as const
const police = ['police'] as const
const providers = ['provider'] as const
const otherAuthorities = ['other-authority'] as const
const both = ['telephone', 'email'] as const

const staffordshire = ['staffordshire'] as const

// Where a matrix of exploitation goes (002, 001, 000, 004 Appendix Two).
const exploitationKinds: readonly DestinationKind[] = [
  {
    ...{ kind: 'ce-inbox', title: 'Child exploitation team inbox', whose: councils, channels: both },
    ...{ source: 'PROG24-4, PATH24-11, CCEP-9, GAP-11', needed: true },
    hint: 'The mailbox of the team, for matrices, referrals and questions about the panel.',
  },
  ...(
    [
      ['tamworth-south-staffs', 'Tamworth and South Staffordshire'],
      ['cannock-lichfield', 'Cannock and Lichfield'],
      ['stafford-east-staffs', 'Stafford and East Staffordshire'],
      ['newcastle-moorlands', 'Newcastle and Moorlands'],
    ] as const
  ).map(([area, name]) => ({
    ...{ kind: `ce-coordinator-${area}`, title: `Exploitation co-ordinator, ${name}`, whose: staffordshire },
    ...{ channels: both, source: 'PROG24-6, PATH24-6', needed: true, hint: 'The post, never the name of a person.' },
  })),
  ...(['North', 'East'] as const).map(area => ({
    ...{ kind: `yos-prevention-${area.toLowerCase()}`, title: `YOS Prevention, ${area}`, whose: staffordshire },
    ...{ channels: both, source: 'PATH24-9, VAMAP-11, MACE-12', needed: true },
    hint: 'Its mailbox today. It has a form of its own.',
  })),
  {
    ...{ kind: 'cce-provider', title: 'Commissioned CCE service', whose: councils, channels: both },
    ...{ source: 'PATH24-10, MACE-12', needed: true, hint: 'Its name today. It has a form of its own.' },
  },
  {
    ...{ kind: 'ce-manager', title: 'CE Team Manager', whose: councils, channels: both },
    ...{ source: 'PROG24-19', needed: true, hint: 'For enquiries about triage. The post, never the name of a person.' },
  },
  {
    ...{ kind: 'cce-prevention', title: 'CCE Prevention service', whose: councils, channels: both },
    ...{ source: 'CCEP-11', needed: true, hint: 'Where schools send their referral and the screening tool.' },
  },
  {
    ...{ kind: 'yos-prevention', title: 'YOS Prevention', whose: ['stoke-on-trent'], channels: both },
    ...{ source: 'GAP-11', needed: false, hint: 'Its name today.' },
  },
  {
    ...{ kind: 'cse-provider', title: 'Commissioned CSE service', whose: councils, channels: both },
    ...{ source: 'PATH18-3, VAMAP-11', needed: false, hint: 'In Staffordshire until 31 March 2024.' },
  },
  {
    ...{ kind: 'cse-link', title: 'CSE link', whose: staffordshire, channels: both },
    ...{ source: 'PATH18-4', needed: false, hint: 'Of the pathway of 2018, for records of its time.' },
  },
  {
    ...{ kind: 'exploitation-panel', title: 'Exploitation panel', whose: staffordshire, channels: both },
    ...{ source: 'MACE-3, VAMAP-7', needed: false, hint: 'Its administrators today.' },
  },
  {
    ...{ kind: 'ce-tracker', title: 'Case collection tracker', whose: staffordshire, channels: both },
    ...{ source: 'VAMAP-2', needed: false, hint: 'Of the pathway before 2020, for records of its time.' },
  },
]

/** Every kind, in the order in which somebody in a hurry reads them. */
export const destinationKinds: readonly DestinationKind[] = [
  {
    ...{ kind: 'front-door', title: 'Children’s social care front door', whose: councils, channels: both },
    ...{ source: 'CARER-8.3, CARER-8.4, REF-15.1, GAP-41', needed: true },
    hint: 'Its name today, such as SCASS or Children’s Advice and Duty Team. Earlier names stay with their days.',
  },
  {
    ...{ kind: 'out-of-hours', title: 'Out-of-hours social work team', whose: councils, channels: both },
    ...{ source: 'REF-15.1, GAP-63', needed: true, hint: 'Its name today, such as EDS or EDT.' },
  },
  {
    ...{ kind: 'return-interviews', title: 'Return interview provider', whose: councils, channels: both },
    ...{ source: 'RHI-13.5, GAP-62', needed: true },
    hint: 'Who carries out return interviews, independent of the placement.',
  },
  {
    ...{ kind: 'missing-co-ordinator', title: 'Missing children co-ordinator', whose: councils, channels: both },
    ...{ source: 'SW-9.2, REF-15.5b, RHI-15.7, SW-9.4', needed: true },
    hint: 'The mailbox of the post that missing notifications go to.',
  },
  {
    ...{ kind: 'senior-manager', title: 'Senior manager on call', whose: councils, channels: both },
    ...{ source: 'LONG-17.4', needed: true, hint: 'The post, never the name of a person.' },
  },
  {
    ...{ kind: 'social-care-lead', title: 'Children’s social care lead', whose: councils, channels: both },
    ...{ source: 'LONG-17.4, MISS-13.18', needed: true, hint: 'The post, never the name of a person.' },
  },
  {
    ...{ kind: 'reviewing-officers', title: 'Independent reviewing officers', whose: councils, channels: both },
    ...{ source: 'LONG-17.4, OOC-19.4a', needed: true, hint: 'The team, for a child whose own officer is not named.' },
  },
  {
    ...{ kind: 'early-help', title: 'Early help team', whose: ['staffordshire'], channels: both },
    ...{ source: 'REF-15.5b, RHI-15.9, GAP-74', needed: true, hint: 'Its name today; earlier the Local Support Team.' },
  },
  {
    ...{ kind: 'pod-co-ordinator', title: 'Pod co-ordinators', whose: ['stoke-on-trent'], channels: both },
    ...{ source: 'SW-9.5, RHI-15.8', needed: true, hint: 'The post that forwards what the front door receives.' },
  },
  {
    ...{ kind: 'placement-notifications', title: 'Notifications of placements', whose: councils, channels: ['email'] },
    ...{ source: 'PLAC-A6.3, GAP-51', needed: true, hint: 'The mailbox of a post, never of a person.' },
  },
  ...exploitationKinds,
  {
    ...{ kind: 'strategic-lead', title: 'Strategic lead', whose: [...councils, 'police'], channels: ['email'] },
    ...{ source: 'LEAD-7.1, LEAD-7.2, LEAD-7.3', needed: true, hint: 'The post, never the name of a person.' },
  },
  {
    ...{ kind: 'control-room', title: 'Control room manager', whose: police, channels: ['telephone'] },
    ...{ source: 'POL-12.7', needed: true, hint: 'First step where the police level is disputed.' },
  },
  {
    ...{ kind: 'local-policing', title: 'Local policing team sergeant', whose: police, channels: ['telephone'] },
    ...{ source: 'POL-12.8', needed: true, hint: 'Second step where the police level is disputed.' },
  },
  {
    ...{ kind: 'police-missing', title: 'Missing-persons mailbox', whose: police, channels: ['email'] },
    ...{ source: 'MISS-13.19b, PROG24-5, GAP-42', needed: true, hint: 'Its name today.' },
  },
  {
    ...{ kind: 'police-champion', title: 'Missing person champion in the MASH', whose: police, channels: both },
    ...{ source: 'PLAC-20.6', needed: true, hint: 'Gets a copy of the letter after nine episodes in ninety days.' },
  },
  {
    ...{ kind: 'police-exploitation', title: 'Child exploitation team', whose: police, channels: both },
    ...{
      source: 'INTEL-6',
      needed: false,
      hint: 'Its name today. Information for it never takes the place of a referral.',
    },
  },
  ...exploitationKinds,
  {
    ...{ kind: 'alerts', title: 'Alerts of other authorities', whose: councils, channels: ['email'] },
    ...{ source: 'ALERT-21.3', needed: false, hint: 'The mailbox that requests for alerts go to.' },
  },
  {
    ...{ kind: 'provider-manager', title: 'Senior manager on call of a provider', whose: providers, channels: both },
    ...{ source: 'CARER-8.10', needed: false, hint: 'The post, never the name of a person.' },
  },
  {
    ...{
      kind: 'placing-authority',
      title: 'Contact for children placed here',
      whose: otherAuthorities,
      channels: both,
    },
    ...{ source: 'PLAC-20.4, PLAC-20.5', needed: false, hint: 'The team that answers for its children placed here.' },
  },
  {
    ...{ kind: 'safeguarding-lead', title: 'Designated safeguarding lead', whose: otherAuthorities, channels: both },
    ...{ source: 'PLAC-20.6', needed: false, hint: 'The post, never the name of a person.' },
  },
]

/** An agency whose destination it is. */
export type AgencyOfPlace = { readonly id: Id<'agency'>; readonly name: string }

/** One place to be filled in: a kind, whose, and of which agency where they are many. */
export type Place = { readonly kind: DestinationKind; readonly whose: Whose; readonly agency: AgencyOfPlace | null }

/** Every place that there is once. */
export const places: readonly Place[] = destinationKinds.flatMap(kind =>
  kind.whose.filter(whose => !isOfAgency(whose)).map(whose => ({ kind, whose, agency: null })),
)

/** The place of a kind and an owner, of an agency where it is one of many's; null where there is none. */
export function placeOf(kind: string, whose: string, agency: AgencyOfPlace | null = null): Place | null {
  if (!isWhose(whose) || isOfAgency(whose) !== (agency !== null)) return null
  const found = destinationKinds.find(one => one.kind === kind && one.whose.includes(whose))
  return found === undefined ? null : { kind: found, whose, agency }
}

/** What stands anywhere and needs no configuration: national numbers, safe to ship (CARER-8.NB). */
export const nationalNumbers = [
  { number: '999', says: 'A child is in danger now: police, ambulance, fire' },
  { number: '101', says: 'The police, where nobody is in danger now' },
  { number: '116 000', says: 'Missing People: free, confidential, day and night, also for the child' },
  { number: 'CEOP', says: 'Abuse online: report it at the national CEOP Safety Centre' },
] as const
