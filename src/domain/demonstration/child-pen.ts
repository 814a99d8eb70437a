// A child being written down: who records what when, in whose hands the child is, and how more is added.
import { addDays, type Day, dayOf, type Instant } from '../kernel/index.ts'
import { type Chance, chance, idFor } from './chance.ts'
import type { Before } from './moments.ts'
import { type AmendableTable, type ChildTable, onText, type Recorded, type Row } from './rows.ts'
import { type Circle, circleOf } from './who-records.ts'
import type { ChildWish, EpisodeWish } from './wishes.ts'

/** Who records something, when and in which act; `reason` where history shows one. */
export type Act = { readonly at: Instant; readonly by: string; readonly act: string; readonly reason?: string }

/** A child being written down: what is known of them so far, and how more is added. */
export type Pen = {
  readonly wish: ChildWish
  readonly before: Before
  readonly chance: Chance
  readonly circle: Circle
  readonly childId: string
  /** The day on which the record was made. */
  readonly since: Day
  readonly recorded: Recorded[]
  /** The id of a thing of this child, or of the partnership where its name begins with a kind. */
  id(kind: string, name: string | number): string
  person(code: string): string
  team(code: string): string
  agency(code: string): string
  add(table: ChildTable, row: Row, act: Act): void
  amend(table: AmendableTable, row: Row, act: Act): void
}

const firstRecorded = (wish: ChildWish, before: Before): Day => {
  const cares = (wish.care ?? []).map(care => addDays(before.today, -care.sinceDays))
  const episodes = wish.episodes.map(episode => addDays(dayOf(episode.seen), -1))
  const days = [...cares, ...episodes, addDays(before.today, -30)]
  return days.reduce((first, day) => (day < first ? day : first))
}

/** Takes up the pen for a child under a seed. */
export function penFor(seed: number, wish: ChildWish, before: Before): Pen {
  const recorded: Recorded[] = []
  const rest = (act: Act) => ({ at: act.at, by: act.by, act: act.act, reason: act.reason ?? null })
  return {
    ...{ wish, before, recorded, chance: chance(seed, `child/${wish.code}`), circle: circleOf(wish) },
    childId: idFor(seed, 'child', wish.code),
    since: firstRecorded(wish, before),
    id: (kind, name) => idFor(seed, kind, `${wish.code}/${name}`),
    person: code => idFor(seed, 'person', code),
    team: code => idFor(seed, 'team', code),
    agency: code => idFor(seed, 'agency', code),
    add: (table, row, act) => void recorded.push({ change: 'add', table, row, ...rest(act) }),
    amend: (table, row, act) => void recorded.push({ change: 'amend', table, row, ...rest(act) }),
  }
}

/** Who keeps the record of this child: the social worker, else the co-ordinator. */
export const keeperOf = (circle: Circle): string => circle.worker ?? circle.coOrdinator

/** The authority as the tables name it. */
export const authorityOf = (wish: ChildWish) =>
  wish.authority === 'staffordshire' || wish.authority === 'stoke-on-trent' ? wish.authority : 'other'

/** Involves a person or a team from a day, to a day where that is known. */
export function involve(
  pen: Pen,
  part: string,
  who: { person?: string; team?: string },
  act: Act,
  until: Day | null = null,
): void {
  const row = {
    ...{ id: pen.id('involvement', `${part}/${who.person ?? who.team}/${act.at}`), child_id: pen.childId, part },
    person_id: who.person === undefined ? null : pen.person(who.person),
    team_id: who.team === undefined ? null : pen.team(who.team),
    ...{ from_on: onText(dayOf(act.at)), until_on: onText(until) },
  }
  pen.add('involvement', row, act)
}

/** Where the child lived when an episode began. */
export function placeAt(wish: ChildWish, before: Before, episode: EpisodeWish) {
  const ago = before.today - dayOf(episode.seen)
  return wish.places.find(place => place.sinceDays >= ago && (place.untilDays ?? 0) <= ago) ?? wish.places.at(-1)
}
