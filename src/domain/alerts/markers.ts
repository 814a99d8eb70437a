// Markers about a child: what each says, and the signs of trafficking (ALERT-21.1, TRAF-23.1).
import type { Id, Instant } from '../kernel/index.ts'
import type { RiskMarkerKind } from '../protocol/index.ts'

/** Each kind of marker: its name, what it means for whoever sets it, and its name where it heads a line. */
export const riskMarkers: Readonly<Record<RiskMarkerKind, { readonly name: string; readonly means: string }>> = {
  'exploitation-high': {
    name: 'High risk of sexual exploitation',
    means: 'By a professional judgement, not by a score alone.',
  },
  'trafficking-high': {
    name: 'High risk of trafficking',
    means: 'You believe that the child is being trafficked, was, or is likely to be.',
  },
  unaccompanied: {
    name: 'Unaccompanied asylum seeker',
    means: 'A child who came to the United Kingdom alone and asks for asylum.',
  },
  'trafficking-signs': {
    name: 'Signs of trafficking',
    means: 'Something that you have seen or heard of. Trafficking can be from house to house in one town.',
  },
}

/** Signs of trafficking in our own words, by key (004 §23.1: locally or far, for exploitation, county lines and other reasons). */
export const traffickingSigns = {
  moved: 'Moved between houses, hotels, vehicles or towns',
  'found-far': 'Found in a place to which they have no tie',
  controlled: 'Somebody else speaks, pays or decides for them',
  'county-lines': 'Carries or sells drugs, weapons or money for others',
  sexual: 'Sexually exploited, or taken to places where that happens',
  work: 'Made to work, beg, steal or look after a house',
  debt: 'Owes money, or is told that they do',
  gifts: 'Money, clothes or phones that nobody can explain',
  'many-phones': 'Several phones, or calls that frighten them',
  travel: 'Tickets, taxis or journeys that somebody else paid for',
  documents: 'Somebody else holds their papers',
  injuries: 'Injuries that nobody can explain, or signs of being held',
  afraid: 'Afraid of somebody, or of the authorities',
  other: 'Something else',
} as const
/** The key of a sign. */
export type TraffickingSign = keyof typeof traffickingSigns

/** Whether a text is the key of a sign. */
export const isSign = (text: string): text is TraffickingSign => Object.hasOwn(traffickingSigns, text)

/** A marker as it was recorded. */
export type RiskMarker = {
  readonly id: Id<'risk-marker'>
  readonly childId: Id<'child'>
  /** The episode that it belongs to; null where it is about the child. */
  readonly episodeId: Id<'episode'> | null
  readonly kind: RiskMarkerKind
  readonly signs: readonly string[]
  /** Why, in words: the person's, or what the form says. */
  readonly says: string
  readonly since: Instant
  /** The form that says so; null where a person does. */
  readonly form: Id<'form'> | null
  readonly by: string
  readonly ended: { readonly at: Instant; readonly because: string } | null
  readonly inError: { readonly at: Instant; readonly reason: string } | null
  readonly version: number
}

/** Whether a marker stands: not ended and not entered in error. */
export const markerStands = ({ ended, inError }: Pick<RiskMarker, 'ended' | 'inError'>): boolean =>
  ended === null && inError === null

/** The markers that stand, and those that do not, each in the order given. */
export function byStanding<M extends Pick<RiskMarker, 'ended' | 'inError'>>(markers: readonly M[]) {
  return { standing: markers.filter(markerStands), over: markers.filter(one => !markerStands(one)) }
}

/** The kinds for which the protocol asks about an alert (ALERT-21.1). */
export const alertGroups: readonly RiskMarkerKind[] = ['exploitation-high', 'trafficking-high', 'unaccompanied']
