// Whom a message can go to: somebody by their part in the child's life, a destination of the directory, the child's home,
// a team, or whoever sent something; and the order in which they are tried, by day and by night.
import type { Role } from '../access/index.ts'
import type { Audience } from '../protocol/index.ts'

/** The parts of people who work with the child, as involvement names them. */
export type InvolvedPart = 'social-worker' | 'team-manager' | 'independent-reviewing-officer'

/** A destination's owner as a chain names it: the one whose message it is, the police, or an agency of the child's. */
export type PlaceOwner = 'own' | 'police' | 'provider' | 'other-authority'

/** Somebody whom a message can go to. */
export type Addressee =
  | { readonly kind: 'involved'; readonly part: InvolvedPart }
  | { readonly kind: 'place'; readonly of: string; readonly whose: PlaceOwner }
  | { readonly kind: 'home' }
  | { readonly kind: 'team'; readonly role: Role | null }
  | { readonly kind: 'sender' }

/** The order in which people are tried: who is there in the day, and who at night where that is somebody else. */
export type Chain = { readonly day: readonly Addressee[]; readonly night?: readonly Addressee[] }

const involved = (part: InvolvedPart): Addressee => ({ kind: 'involved', part })
const own = (of: string): Addressee => ({ kind: 'place', of, whose: 'own' })
const police = (of: string): Addressee => ({ kind: 'place', of, whose: 'police' })
const placing = (of: string): Addressee => ({ kind: 'place', of, whose: 'other-authority' })

const night = [own('out-of-hours'), own('senior-manager')] as const
const above = [own('senior-manager'), own('strategic-lead')] as const
const placingAuthority = [placing('placing-authority'), placing('safeguarding-lead')] as const

const chains: Readonly<Record<Audience, Chain>> = {
  'social-worker': { day: [involved('social-worker'), involved('team-manager'), own('senior-manager')], night },
  'line-manager': { day: [involved('team-manager'), ...above], night: [own('senior-manager'), own('strategic-lead')] },
  authority: { day: [own('missing-co-ordinator'), own('front-door'), own('senior-manager')], night },
  'missing-co-ordinator': { day: [own('missing-co-ordinator'), own('front-door'), own('senior-manager')] },
  'front-door': { day: [own('front-door'), own('senior-manager')], night },
  'early-help': { day: [own('early-help'), own('missing-co-ordinator'), own('front-door')] },
  'pod-co-ordinator': { day: [own('pod-co-ordinator'), own('front-door')] },
  'senior-manager': { day: above },
  'social-care-lead': { day: [own('social-care-lead'), own('strategic-lead'), own('senior-manager')] },
  'reviewing-officer': {
    day: [involved('independent-reviewing-officer'), own('reviewing-officers'), own('social-care-lead')],
  },
  police: {
    day: [police('police-missing'), police('control-room')],
    night: [police('control-room'), police('police-missing')],
  },
  'control-room': { day: [police('control-room'), police('local-policing')] },
  'local-policing': { day: [police('local-policing'), police('strategic-lead')] },
  'police-champion': { day: [police('police-champion'), police('police-missing')] },
  'provider-manager': { day: [{ kind: 'place', of: 'provider-manager', whose: 'provider' }] },
  home: { day: [{ kind: 'home' }, { kind: 'place', of: 'provider-manager', whose: 'provider' }] },
  'return-interviews': { day: [own('return-interviews'), own('missing-co-ordinator')] },
  'placing-authority': { day: placingAuthority },
  'safeguarding-lead': { day: [placing('safeguarding-lead'), placing('placing-authority')] },
  alerts: { day: [own('alerts'), own('missing-co-ordinator')] },
  team: {
    day: [
      { kind: 'team', role: null },
      { kind: 'team', role: 'team-manager' },
    ],
  },
  sender: { day: [{ kind: 'sender' }, involved('social-worker'), involved('team-manager')] },
}

// An authority outside the two has none of our destinations: whoever of it works here, then those whom it named.
const outside: Readonly<Partial<Record<Audience, Chain>>> = {
  'social-worker': { day: [involved('social-worker'), ...placingAuthority] },
  'line-manager': { day: [involved('team-manager'), ...placingAuthority] },
  authority: { day: placingAuthority },
  'front-door': { day: placingAuthority },
  'senior-manager': { day: [placing('safeguarding-lead'), placing('placing-authority')] },
  'social-care-lead': { day: [placing('safeguarding-lead'), placing('placing-authority')] },
  'reviewing-officer': { day: [involved('independent-reviewing-officer'), ...placingAuthority] },
}

// In Stoke-on-Trent the front door receives every notification of a missing and of a found child (004 §9.4).
const stoke: Readonly<Partial<Record<Audience, Chain>>> = {
  authority: { day: [own('front-door'), own('missing-co-ordinator'), own('senior-manager')], night },
}

const chainsOf: Readonly<Record<string, Readonly<Partial<Record<Audience, Chain>>>>> = {
  other: outside,
  'stoke-on-trent': stoke,
}

/** The chain of an audience; `whose` is the authority whose part it is, where it is an authority's. */
export const chainOf = (audience: Audience, whose: string): Chain => chainsOf[whose]?.[audience] ?? chains[audience]
