// Who in the demonstration does what for a child: the codes of people and teams, from where the child lives and who answers.
import type { ChildWish, EpisodeWish, PlaceWish } from './wishes.ts'

/** Those who work with a child. */
export type Circle = {
  /** The social worker's code; null where the child is not open to social care. */
  readonly worker: string | null
  readonly team: string | null
  readonly manager: string
  readonly coOrdinator: string
  readonly reviewer: string | null
  readonly interviewer: string
}

const carers: Readonly<Record<string, string>> = {
  ...{ larkspur: 'rosa', fernbank: 'samir', millrace: 'samir', quarry: 'tegan', 'willow-fostering': 'tegan' },
}

const placing = {
  northmoor: { worker: 'xavier', team: 'northmoor-care' },
  eastvale: { worker: 'yasmin', team: 'eastvale-care' },
} as const

function usual(wish: ChildWish): { worker: string; team: string } | null {
  if (wish.authority === 'northmoor' || wish.authority === 'eastvale') return placing[wish.authority]
  const status = wish.care?.at(-1)?.status
  if (status === undefined) return null
  const looked = status === 'in-care' || status === 'care-leaver'
  if (wish.authority === 'staffordshire') {
    return looked ? { worker: 'morgan', team: 'scc-care' } : { worker: 'priya', team: 'scc-need' }
  }
  return looked ? { worker: 'leon', team: 'sot-care' } : { worker: 'niamh', team: 'sot-need' }
}

/** Those who work with this child. */
export function circleOf(wish: ChildWish): Circle {
  const inStoke = wish.authority === 'stoke-on-trent' || wish.places.at(-1)?.livesIn === 'stoke-on-trent'
  const own = usual(wish)
  const lookedAfter = wish.authority === 'staffordshire' && wish.care?.at(-1)?.status === 'in-care'
  return {
    worker: own && (wish.worker ?? own.worker),
    team: own?.team ?? null,
    manager: inStoke ? 'mina' : 'jordan',
    coOrdinator: inStoke ? 'kasia' : 'avery',
    reviewer: lookedAfter ? 'danuta' : null,
    interviewer: inStoke ? 'victor' : 'uma',
  }
}

/** Who reports an episode: what they are to the child, their team where they have one, and who wrote it down. */
export type Reporter = {
  readonly kind: NonNullable<EpisodeWish['reporter']>
  readonly team: string | null
  readonly by: string
}

function usualReporter(place: PlaceWish | undefined): Reporter['kind'] {
  if (place === undefined || place.livesIn === 'elsewhere') return 'police'
  if (place.kind === 'childrens-home') return 'home'
  if (place.kind === 'foster-care' || place.kind === 'independent-foster-care') return 'foster-carer'
  return place.kind === 'family-home' ? 'parent' : 'staff'
}

/** Who reports this one: parents and staff ring the police, who write it down; homes and schools write for themselves. */
export function reporterOf(wish: EpisodeWish, place: PlaceWish | undefined): Reporter {
  const kind = wish.reporter ?? usualReporter(place)
  const caring = kind === 'home' || kind === 'foster-carer' ? (place?.home ?? null) : null
  const team = wish.reporterTeam ?? caring
  const by = kind === 'school' ? 'wendy' : team === null ? 'petra' : (carers[team] ?? 'petra')
  return { kind, team, by }
}
