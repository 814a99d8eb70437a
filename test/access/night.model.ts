// The slow model of who sees what at night: asked of the facts alone, one actor, one child and one minute at a time. It
// knows nothing of grants, of suspending them or of settings: only of what happened.

/** The appointments of a world: whose they are, for which agency, and whether the role restricts, answers and reviews. */
export const appointments = [
  { person: 0, agency: 0, role: 'team-manager' },
  { person: 1, agency: 0, role: 'practitioner' },
  { person: 1, agency: 1, role: 'team-manager' },
  { person: 2, agency: 0, role: 'team-manager' },
  { person: 3, agency: 0, role: 'practitioner' },
] as const
/** The agency of each team. */
export const teams = [0, 0, 1] as const
/** How many people and children there are; the second child may turn out to be the first. */
export const [people, children] = [4, 2] as const

/** From a minute until just before another; null is without end. */
export type Span = { readonly from: number; until: number | null }
/** One who may hold something, by what it is and its number. */
export type Holder = `person ${number}` | `team ${number}` | `appointment ${number}`
/** A seal: since when it holds each child, and who keeps it. */
export type Seal = {
  readonly id: string
  readonly since: Map<number, number>
  readonly keepers: Set<Holder>
  ended: boolean
}
/** A request for access. */
export type Request = { readonly id: string; readonly appointment: number; readonly child: number; open: boolean }
/** What was given to a holder for a child, or with an episode for that only. */
export type Given = Span & {
  readonly child: number
  readonly holder: Holder
  readonly by: 'involvement' | 'asked' | 'glass' | 'reported'
  readonly id: string
}
/** A cover. */
export type Cover = Span & {
  readonly id: string
  readonly away: number
  readonly covering: number
  readonly agency: number
  readonly until: number
}

/** Everything that the model knows of one world. */
export type World = {
  minute: number
  readonly members: Set<string>
  readonly left: Set<number>
  readonly withdrawn: Set<number>
  readonly given: Given[]
  readonly covers: Cover[]
  readonly seals: Seal[]
  readonly requests: Request[]
  merged: boolean
}

/** A world before anything happened: two managers' teams, and nobody who sees anything. */
export const newWorld = (): World => ({
  ...{ minute: 0, members: new Set(['0 0', '1 1', '1 2', '2 1']), left: new Set(), withdrawn: new Set() },
  ...{ given: [], covers: [], seals: [], requests: [], merged: false },
})

const holds = ({ from, until }: Span, minute: number) => from <= minute && (until === null || until > minute)

/** Whether an appointment is in force. */
export function lives(world: World, appointment: number): boolean {
  return !world.withdrawn.has(appointment) && !world.left.has(appointments[appointment]!.person)
}
/** Whether a person works for an agency. */
export const worksFor = (world: World, person: number, agency: number): boolean =>
  appointments.some((one, n) => one.person === person && one.agency === agency && lives(world, n))

/** Whether somebody can come in as this keeper. */
export function keeperLives(world: World, keeper: Holder): boolean {
  const [kind, text] = keeper.split(' ')
  const n = Number(text)
  if (kind === 'appointment') return lives(world, n)
  return [...Array(people).keys()].some(
    person => world.members.has(`${person} ${n}`) && worksFor(world, person, teams[n]!),
  )
}

function teamsOf(world: World, appointment: number): Holder[] {
  const { person, agency } = appointments[appointment]!
  return teams.flatMap((of, n): Holder[] => (of === agency && world.members.has(`${person} ${n}`) ? [`team ${n}`] : []))
}

/** What restricts a child. */
export const sealsOf = (world: World, child: number): Seal[] =>
  world.seals.filter(seal => !seal.ended && seal.since.has(child))

/** Whether the actor keeps this seal. */
export function keeps(world: World, appointment: number, seal: Seal): boolean {
  const own: Holder[] = [`appointment ${appointment}`, ...teamsOf(world, appointment)]
  return !seal.ended && own.some(holder => seal.keepers.has(holder))
}

function holdersOf(world: World, appointment: number): Holder[] {
  const { person, agency } = appointments[appointment]!
  const away = world.covers.filter(
    cover =>
      cover.covering === person &&
      cover.agency === agency &&
      holds(cover, world.minute) &&
      worksFor(world, cover.away, agency),
  )
  const covered = away.map((cover): Holder => `person ${cover.away}`)
  return [`person ${person}`, `appointment ${appointment}`, ...teamsOf(world, appointment), ...covered]
}

// On a restricted child stands what its keepers hold, and for whoever reported since every restriction of it, for that episode only.
function standing(world: World, appointment: number, child: number): Given[] {
  const holders = holdersOf(world, appointment)
  const seals = sealsOf(world, child)
  const since = (one: Given) => one.by === 'reported' && seals.every(seal => one.from >= seal.since.get(child)!)
  return world.given.filter(
    one =>
      one.child === child &&
      holders.includes(one.holder) &&
      holds(one, world.minute) &&
      (seals.length === 0 || since(one) || seals.some(seal => seal.keepers.has(one.holder))),
  )
}

/** Because of what the actor sees the whole child; empty where they do not. */
export function whole(world: World, appointment: number, child: number): string[] {
  const kept = sealsOf(world, child).some(seal => keeps(world, appointment, seal))
  const given = standing(world, appointment, child).filter(one => one.by !== 'reported')
  return [...(kept ? ['keeper'] : []), ...given.map(one => one.by)]
}
/** Whether the actor sees the whole child by their work and not through a broken glass alone. */
export const worksWith = (world: World, appointment: number, child: number): boolean =>
  whole(world, appointment, child).some(by => by !== 'glass')

/** The children, and the episodes by their ids, that the actor sees; null where they can no longer act. */
export function sees(world: World, appointment: number): { children: number[]; episodes: string[] } | null {
  if (!lives(world, appointment)) return null
  const all = [...Array(children).keys()]
  const seen = all.filter(child => whole(world, appointment, child).length > 0)
  const reported = world.given.filter(one => one.by === 'reported')
  const own = all.flatMap(child => standing(world, appointment, child)).filter(one => one.by === 'reported')
  const episodes = [...reported.filter(one => seen.includes(one.child)), ...own].map(one => one.id)
  return { children: seen, episodes: [...new Set(episodes)].sort() }
}
