// Where notices, letters and calls go: what there is to be filled in, for whom, by which paragraph. The values are dated
// configuration and none ships (GAP-42): they are typed on a screen and stand from one day until another.

/** Whose destination it is. */
export type Whose = 'staffordshire' | 'stoke-on-trent' | 'police'

/** Their names on screens. */
export const whoseNames: Readonly<Record<Whose, string>> = {
  staffordshire: 'Staffordshire',
  'stoke-on-trent': 'Stoke-on-Trent',
  police: 'The police',
}

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
const both = ['telephone', 'email'] as const

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
    ...{ kind: 'police-exploitation', title: 'Child exploitation team', whose: police, channels: both },
    ...{
      source: 'INTEL-6',
      needed: false,
      hint: 'Its name today. Information for it never takes the place of a referral.',
    },
  },
  {
    ...{ kind: 'alerts', title: 'Alerts of other authorities', whose: councils, channels: ['email'] },
    ...{ source: 'ALERT-21.3', needed: false, hint: 'The mailbox that requests for alerts go to.' },
  },
]

/** One place to be filled in: a kind, and whose. */
export type Place = { readonly kind: DestinationKind; readonly whose: Whose }

/** Every place to be filled in. */
export const places: readonly Place[] = destinationKinds.flatMap(kind => kind.whose.map(whose => ({ kind, whose })))

/** The place of a kind and an owner; null where there is none. */
export const placeOf = (kind: string, whose: string): Place | null =>
  places.find(one => one.kind.kind === kind && one.whose === whose) ?? null

/** What stands anywhere and needs no configuration: national numbers, safe to ship (CARER-8.NB). */
export const nationalNumbers = [
  { number: '999', says: 'A child is in danger now: police, ambulance, fire' },
  { number: '101', says: 'The police, where nobody is in danger now' },
  { number: '116 000', says: 'Missing People: free, confidential, day and night, also for the child' },
  { number: 'CEOP', says: 'Abuse online: report it at the national CEOP Safety Centre' },
] as const
