// The parts of a child's record that hold from one day until another: what was typed of them and what can be taken.
import type { Day } from '../kernel/index.ts'
import { type Fault, longest, tooLong } from './faults.ts'
import {
  type Area,
  type Arrangement,
  areas,
  arrangements,
  isCode,
  type Part,
  type PlacementKind,
  parts,
  placementKinds,
  type SocialCareStatus,
  socialCareStatuses,
  yesOrNo,
} from './words.ts'

/** From a day until, exclusively, another; without one it goes on. */
export type Held = { readonly from: Day; readonly until: Day | null }
/** The days as they were typed. */
export type TypedDays = { readonly from: Day | null; readonly until: Day | null }

/** What a child is to social care. */
export type SocialCare = Held & { readonly status: SocialCareStatus }
/** Where a child lives. `homeTeamId` is the home's team where the home is of the partnership. */
export type Placement = Held & {
  readonly kind: PlacementKind
  readonly livesIn: Area
  readonly district: string | null
  readonly homeTeamId: string | null
  readonly address: string | null
  /** Null where nobody said how it came about. */
  readonly arrangement: Arrangement | null
  /** Whether it was known that the child may go missing; null where nobody said. */
  readonly missingRisk: keyof typeof yesOrNo | null
}
/** Who works with a child: a person or a team of the partnership. */
export type Involvement = Held & {
  readonly part: Part
  readonly personId: string | null
  readonly teamId: string | null
}
/** Somebody who must not be told, and why (FOUND-13.1b, GAP-65). */
export type NotifyBlock = {
  readonly who: string
  readonly reason: string
  /** Somebody who works here, or a team, whom no message then reaches; neither where it is anybody else. */
  readonly personId?: string | null
  readonly teamId?: string | null
}

/** What could be taken, or every fault. */
export type Read<T> =
  | { readonly kind: 'taken'; readonly value: T }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }

const answer = <T>(value: T | null, faults: readonly Fault[]): Read<T> =>
  faults.length > 0 || value === null ? { kind: 'faults', faults } : { kind: 'taken', value }

function heldFaults(days: TypedDays): Fault[] {
  if (days.from === null) return [{ field: 'from-day', text: 'Enter the day from which it holds' }]
  const backwards = days.until !== null && days.until < days.from
  return backwards ? [{ field: 'until-day', text: 'The last day must be the same as or after the first' }] : []
}

const fault = (missing: boolean, field: string, text: string): Fault[] => (missing ? [{ field, text }] : [])

/** Reads a social care status. */
export function readSocialCare(typed: TypedDays & { readonly status: string }): Read<SocialCare> {
  const status = isCode(socialCareStatuses, typed.status) ? typed.status : null
  const faults = [...fault(status === null, 'status', 'Choose what the child is to social care'), ...heldFaults(typed)]
  return answer(status && typed.from !== null ? { status, from: typed.from, until: typed.until } : null, faults)
}

/** A placement as it was typed. */
export type TypedPlacement = TypedDays & {
  readonly kind: string
  readonly livesIn: string
  readonly district: string
  readonly homeTeamId: string
  readonly address: string
  readonly arrangement: string
  readonly missingRisk: string
}

/** Reads a placement. */
export function readPlacement(typed: TypedPlacement): Read<Placement> {
  const kind = isCode(placementKinds, typed.kind) ? typed.kind : null
  const livesIn = isCode(areas, typed.livesIn) ? typed.livesIn : null
  const faults = [
    ...fault(kind === null, 'kind', 'Choose what kind of place it is'),
    ...fault(livesIn === null, 'lives-in', 'Choose the area in which the place is'),
    ...tooLong('district', 'District', typed.district, longest.line),
    ...tooLong('address', 'Address', typed.address, longest.text),
    ...heldFaults(typed),
  ]
  if (kind === null || livesIn === null || typed.from === null) return answer<Placement>(null, faults)
  const { from, until } = typed
  const place = { homeTeamId: typed.homeTeamId || null, address: typed.address || null }
  const arrangement = isCode(arrangements, typed.arrangement) ? typed.arrangement : null
  const missingRisk = isCode(yesOrNo, typed.missingRisk) ? typed.missingRisk : null
  const about = { arrangement, missingRisk, district: typed.district || null }
  return answer({ kind, livesIn, ...about, ...place, from, until }, faults)
}

/** An involvement as it was typed; `who` is a person's or a team's id after "person:" or "team:". */
export type TypedInvolvement = TypedDays & { readonly part: string; readonly who: string }

/** Reads an involvement. */
export function readInvolvement(typed: TypedInvolvement): Read<Involvement> {
  const part = isCode(parts, typed.part) ? typed.part : null
  const [kind, id = ''] = typed.who.split(':')
  const known = (kind === 'person' || kind === 'team') && id !== ''
  const faults = [
    ...fault(!known, 'who', 'Choose who is involved'),
    ...fault(part === null, 'part', 'Choose the part that they take'),
    ...heldFaults(typed),
  ]
  if (part === null || !known || typed.from === null) return answer<Involvement>(null, faults)
  const whom = { personId: kind === 'person' ? id : null, teamId: kind === 'team' ? id : null }
  return answer({ part, ...whom, from: typed.from, until: typed.until }, faults)
}

/** A block as it was typed; `bound` is a person's or a team's id after "person:" or "team:", where they work here. */
export type TypedBlock = {
  readonly who: string
  readonly reason: string
  readonly worksHere?: boolean
  readonly bound?: string
}

/** Reads a do-not-notify block. Both who and why are asked, because the block beats every notice. */
export function readNotifyBlock(typed: TypedBlock): Read<NotifyBlock> {
  const [kind, id = ''] = (typed.bound ?? '').split(':')
  const known = (kind === 'person' || kind === 'team') && id !== ''
  const faults = [
    ...fault(
      typed.worksHere === true && !known,
      'who',
      'Choose who is meant, among those offered below. If nobody is, type another part of their name',
    ),
    ...fault(typed.who === '', 'who', 'Say who must not be told'),
    ...fault(typed.reason === '', 'reason', 'Say why they must not be told'),
    ...tooLong('who', 'Who must not be told', typed.who, longest.line),
    ...tooLong('reason', 'The reason', typed.reason, longest.text),
  ]
  const bound = typed.worksHere === true && known
  const whom = { personId: bound && kind === 'person' ? id : null, teamId: bound && kind === 'team' ? id : null }
  return answer({ who: typed.who, reason: typed.reason, ...whom }, faults)
}

/** Whether something holds on a day. */
export const holdsOn = (held: Held, day: Day): boolean => held.from <= day && (held.until === null || held.until > day)
