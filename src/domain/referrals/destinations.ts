// Where a referral goes: the place of the directory for its kind, by the authority that answers for the child and the district
// in which the child lives. Nothing ships; what is not set is said, with whoever can set it.
import type { Authority } from '../children/index.ts'
import type { AreaTables } from '../pathways/index.ts'
import type { ReferralKind } from './kinds.ts'

/** Whose child it is, and the district where the child lives now; null where it is not recorded. */
export type Whereabouts = {
  readonly authority: Authority
  readonly district: string | null
  /** Which area answers for which district today. */
  readonly areas: AreaTables
}

/** A place of the directory by its kind and owner, one that the referrer names, or why there is none. */
export type PlaceWanted =
  | { readonly kind: 'directory'; readonly of: string; readonly whose: 'staffordshire' | 'stoke-on-trent' }
  | { readonly kind: 'named' }
  | { readonly kind: 'none'; readonly because: string }

// The kinds of destination by the kind of referral; the district decides of YOS Prevention in Staffordshire (PATH24-9).
const kinds: Readonly<Partial<Record<ReferralKind, string>>> = {
  ...{ 'ce-team': 'ce-inbox', 'resource-pack': 'ce-inbox', 'catch22-cce': 'cce-provider' },
  ...{ 'cce-prevention': 'cce-prevention', 'early-help': 'early-help', 'front-door': 'front-door' },
}

function yosOf({ authority, district, areas }: Whereabouts): PlaceWanted {
  if (authority !== 'staffordshire') return { kind: 'directory', of: 'yos-prevention', whose: 'stoke-on-trent' }
  const byDistrict: Readonly<Record<string, string | undefined>> = areas.yos
  const area = district === null ? undefined : byDistrict[district]
  if (area !== undefined) return { kind: 'directory', of: `yos-prevention-${area}`, whose: authority }
  const because = 'The district in which the child lives is not recorded, and it decides between North and East.'
  return { kind: 'none', because }
}

/** Where a referral of this kind goes. */
export function placeWanted(kind: ReferralKind, child: Whereabouts): PlaceWanted {
  if (kind === 'specialist' || kind === 'other') return { kind: 'named' }
  const { authority } = child
  if (authority === 'other')
    return { kind: 'none', because: 'Another authority answers for the child: agree with it where the referral goes.' }
  if (kind === 'yos-prevention') return yosOf(child)
  if (kind === 'early-help' && authority === 'stoke-on-trent')
    return {
      kind: 'none',
      because: 'The directory has no early help team for Stoke-on-Trent: its front door says who leads.',
    }
  return { kind: 'directory', of: kinds[kind] ?? kind, whose: authority }
}

/** What of a destination a referral needs to go there. */
export type PlaceSet = {
  readonly id: string
  readonly kind: string
  readonly whose: string
  readonly name: string
  readonly telephone: string | null
  readonly email: string | null
  readonly teamId: string | null
}

/** A place that was found, with how it is reached; or why there is none yet, and who can set it. */
export type PlaceFound =
  | { readonly kind: 'found'; readonly place: PlaceSet; readonly reach: string }
  | { readonly kind: 'named' }
  | { readonly kind: 'missing'; readonly because: string; readonly setAt: string | null }

const reachOf = ({ telephone, email, teamId }: PlaceSet): string =>
  [email, telephone, teamId === null ? null : 'they read it here'].filter(one => one !== null).join(', ')

/** Finds the place among the destinations of today. */
export function findPlace(wanted: PlaceWanted, set: readonly PlaceSet[]): PlaceFound {
  if (wanted.kind === 'named') return { kind: 'named' }
  if (wanted.kind === 'none') return { kind: 'missing', because: wanted.because, setAt: null }
  const place = set.find(one => one.kind === wanted.of && one.whose === wanted.whose)
  if (place !== undefined) return { kind: 'found', place, reach: reachOf(place) }
  const because =
    'The directory has no address for it yet. An administrator of the partnership sets it under “Who to call”.'
  return { kind: 'missing', because, setAt: `/directory/set/${wanted.of}/${wanted.whose}` }
}
