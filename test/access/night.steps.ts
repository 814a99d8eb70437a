// What may happen in a world at night: each step as SQL for the database, and what the model says must come of it.
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import {
  appointments,
  children,
  type Holder,
  keeperLives,
  keeps,
  people,
  type Seal,
  sealsOf,
  teams,
  type World,
  whole,
  worksFor,
  worksWith,
} from './night.model.ts'

const n = (most: number) => fc.nat(most - 1)
const kinds = [
  ...([
    'involve',
    'involve',
    'involve',
    'end',
    'join',
    'part',
    'leave',
    'withdraw',
    'cover',
    'cover',
    'end-cover',
  ] as const),
  ...(['ask', 'ask', 'answer', 'answer', 'break', 'break', 'close', 'seal', 'seal', 'unseal', 'name', 'drop'] as const),
  ...(['report', 'merge', 'pass', 'pass', 'look'] as const),
] as const

/** One thing that happens: numbers pick who does it, to whom, for which child, and which of what stands. */
export const step = fc.record({
  kind: fc.constantFrom(...kinds),
  actor: n(appointments.length),
  whom: n(people),
  team: fc.option(n(teams.length), { freq: 1 }),
  child: n(children),
  nth: fc.nat(5),
  hours: fc.integer({ min: 1, max: 40 }),
})
/** A step. */
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** The same id for the same thing of a world, here and in the database. */
export function idIn(world: number, name: string): string {
  const hex = createHash('md5').update(`${world}/${name}`).digest('hex')
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5')
}

/** The minute that a history begins, in winter, when a day in London is a day in UTC. */
const began = Date.parse('2026-11-02T00:00:00Z')
/** A minute of a world as the database reads it. */
export const momentOf = (minute: number): string => new Date(began + minute * 60_000).toISOString()
const dayOf = (minute: number) => momentOf(minute).slice(0, 10)
const midnight = (minute: number) => Math.floor(minute / 1440) * 1440

/** A step as the database is told of it: by an actor or by the owner's hand (null), and what must come of it. */
export type Told = {
  readonly as: number | null
  readonly run: string
  readonly carry?: string
  readonly expected: 'yes' | 'no' | 'out' | 'done'
}
type Happens = (world: World, given: Step, ids: { of: (name: string) => string; own: string }) => Told | null

const nth = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)]
const groupOf = (world: World, child: number): number[] => (world.merged ? [0, 1] : [child])
const isManager = (appointment: number) => appointments[appointment]!.role === 'team-manager'
const idOfHolder = (of: (name: string) => string, holder: Holder) => of(holder)
const byHand = (run: string): Told => ({ as: null, run, expected: 'done' })
const acts = (as: number, run: string, allowed: boolean): Told => ({ as, run, expected: allowed ? 'yes' : 'no' })
const yes = (call: string) => `select case when ${call} then 'yes' else 'no' end`
const openSeal = (world: World, at: number): Seal | undefined =>
  nth(
    world.seals.filter(seal => !seal.ended),
    at,
  )
const someKeeper = ({ whom, team }: Step): Holder => (team === null ? `appointment ${whom}` : `team ${team}`)

const happens: Readonly<Record<Exclude<Step['kind'], 'look' | 'pass'>, Happens>> = {
  involve: (world, { child, whom, team, hours, nth: open }, { of, own }) => {
    const holder: Holder = team === null ? `person ${whom}` : `team ${team}`
    const [from, until] = [midnight(world.minute), open < 3 ? null : midnight(world.minute + (24 + hours) * 60)]
    world.given.push({ child, holder, by: 'involvement', id: own, from, until })
    const run = `insert into involvement (id, child_id, person_id, team_id, part, from_on, until_on) values ('${own}', '${of(`child ${child}`)}',
      ${team === null ? `'${of(holder)}', null` : `null, '${of(holder)}'`}, 'other', '${dayOf(from)}', ${until === null ? 'null' : `'${dayOf(until)}'`}) returning 'done'`
    return { ...byHand(run), carry: of(`child ${child}`) }
  },
  end: (world, given, { of }) => {
    const one = nth(
      world.given.filter(({ by, until }) => by === 'involvement' && (until === null || until > world.minute)),
      given.nth,
    )
    if (one === undefined) return null
    one.until = world.minute
    const run = `update involvement set until_on = '${dayOf(world.minute)}' where id = '${one.id}' returning 'done'`
    return { ...byHand(run), carry: of(`child ${one.child}`) }
  },
  join: (world, { whom, team }, { of, own }) => {
    if (team === null) return null
    world.members.add(`${whom} ${team}`)
    return byHand(
      `insert into membership (id, person_id, team_id) values ('${own}', '${of(`person ${whom}`)}', '${of(`team ${team}`)}') returning 'done'`,
    )
  },
  part: (world, { whom, team }, { of }) => {
    if (team === null) return null
    world.members.delete(`${whom} ${team}`)
    return byHand(
      `with parted as (update membership set until_at = '2020-01-01' where person_id = '${of(`person ${whom}`)}' and team_id = '${of(`team ${team}`)}') select 'done'`,
    )
  },
  leave: (world, { whom, nth: chance }, { of }) => {
    if (chance > 2) return null
    world.left.add(whom)
    return byHand(`update person set left_at = clock_timestamp() where id = '${of(`person ${whom}`)}' returning 'done'`)
  },
  withdraw: (world, { actor, nth: chance }, { of }) => {
    if (chance > 2) return null
    world.withdrawn.add(actor)
    return byHand(
      `update appointment set until_at = '2020-01-01' where id = '${of(`appointment ${actor}`)}' returning 'done'`,
    )
  },
  cover: (world, { actor, whom, nth: other, hours }, { of, own }) => {
    const { person, agency } = appointments[actor]!
    const away = other < 3 ? person : other - 2
    if (away === whom) return null
    const [from, until] = [world.minute + (other % 2) * 60, world.minute + 60 + hours * 20]
    const mine = away === person || (isManager(actor) && whom !== person)
    const made = mine && worksFor(world, away, agency) && worksFor(world, whom, agency)
    if (made) world.covers.push({ id: own, away, covering: whom, agency, from, until })
    return acts(
      actor,
      yes(
        `make_cover('${own}', '${of(`person ${away}`)}', '${of(`person ${whom}`)}', '${momentOf(from)}', '${momentOf(until)}', '')`,
      ),
      made,
    )
  },
  'end-cover': (world, { actor, nth: at }) => {
    const one = nth(
      world.covers.filter(cover => cover.until > world.minute),
      at,
    )
    if (one === undefined) return null
    const { person, agency } = appointments[actor]!
    const mine = one.agency === agency && ([one.away, one.covering].includes(person) || isManager(actor))
    if (mine) world.covers.splice(world.covers.indexOf(one), 1)
    return acts(actor, yes(`end_cover('${one.id}')`), mine)
  },
  ask: (world, { actor, child }, { of, own }) => {
    const allowed = sealsOf(world, child).length === 0
    const open = world.requests.some(one => one.open && one.appointment === actor && one.child === child)
    if (allowed && !open) world.requests.push({ id: own, appointment: actor, child, open: true })
    return acts(
      actor,
      yes(`ask_access('${own}', '${of(`handle ${appointments[actor]!.person} ${child}`)}', 'x') is not null`),
      allowed,
    )
  },
  answer: (world, { actor, nth: at, hours }) => {
    const one = nth(
      world.requests.filter(request => request.open),
      at,
    )
    if (one === undefined) return null
    const asker = appointments[one.appointment]!.person
    const grants =
      isManager(actor) &&
      asker !== appointments[actor]!.person &&
      worksWith(world, actor, one.child) &&
      sealsOf(world, one.child).length === 0
    const until = world.minute + hours * 60
    if (grants) {
      one.open = false
      for (const child of groupOf(world, one.child))
        world.given.push({
          child,
          holder: `appointment ${one.appointment}`,
          by: 'asked',
          id: one.id,
          from: world.minute,
          until,
        })
    }
    return acts(
      actor,
      `select case answer_access('${one.id}', true, '${momentOf(until)}', '') when 'granted' then 'yes' else 'no' end`,
      grants,
    )
  },
  break: (world, { actor, child }, { of, own }) => {
    const allowed = sealsOf(world, child).length === 0
    const holder: Holder = `appointment ${actor}`
    // The record that it was broken on names the glass: broken again there while it is open, it stays as it was.
    const open = world.given.some(
      one =>
        one.by === 'glass' && one.id.endsWith(` on ${child}`) && one.holder === holder && one.until! > world.minute,
    )
    if (allowed && !open)
      for (const each of groupOf(world, child))
        world.given.push({
          child: each,
          holder,
          by: 'glass',
          id: `${own} on ${child}`,
          from: world.minute,
          until: world.minute + 720,
        })
    return acts(
      actor,
      yes(
        `break_the_glass('${own}', '${of(`handle ${appointments[actor]!.person} ${child}`)}', 'other', 'x') is not null`,
      ),
      allowed,
    )
  },
  close: (world, { actor, nth: at }) => {
    const one = nth(
      world.given.filter(({ by, until }) => by === 'glass' && until! > world.minute),
      at,
    )
    if (one === undefined) return null
    const [id, on] = one.id.split(' on ')
    const by = whole(world, actor, Number(on))
    const answers = worksWith(world, actor, Number(on)) && (isManager(actor) || by.includes('involvement'))
    const closes = one.holder === `appointment ${actor}` || answers
    if (closes) for (const each of world.given) if (each.id === one.id) each.until = world.minute
    return acts(actor, yes(`close_glass('${id}')`), closes)
  },
  seal: (world, given, { of, own }) => {
    const { actor, child } = given
    const allowed = isManager(actor) && worksWith(world, actor, child) && sealsOf(world, child).length === 0
    const named = given.nth < 3 ? [] : [someKeeper(given)]
    if (allowed) {
      const keepers: Holder[] = [`appointment ${actor}`, ...named.filter(one => keeperLives(world, one))]
      world.seals.push({
        id: own,
        since: new Map(groupOf(world, child).map(one => [one, world.minute])),
        keepers: new Set(keepers),
        ended: false,
      })
    }
    const keepers = named.map(one => idOfHolder(of, one)).join()
    return acts(actor, yes(`seal_record('${own}', '${of(`child ${child}`)}', 'x', '{${keepers}}')`), allowed)
  },
  unseal: (world, { actor, nth: at }) => {
    const seal = openSeal(world, at)
    if (seal === undefined) return null
    const allowed = keeps(world, actor, seal)
    if (allowed) seal.ended = true
    return acts(actor, yes(`unseal_record('${seal.id}', 'x')`), allowed)
  },
  name: (world, given, { of }) => {
    const seal = openSeal(world, given.nth)
    if (seal === undefined) return null
    const keeper = someKeeper(given)
    const allowed = keeps(world, given.actor, seal) && keeperLives(world, keeper)
    if (allowed) seal.keepers.add(keeper)
    return acts(given.actor, yes(`name_keeper('${seal.id}', '${idOfHolder(of, keeper)}')`), allowed)
  },
  drop: (world, given, { of }) => {
    const seal = openSeal(world, given.nth)
    if (seal === undefined) return null
    const keeper = someKeeper(given)
    const others = [...seal.keepers].filter(one => one !== keeper)
    const allowed = keeps(world, given.actor, seal) && others.some(one => keeperLives(world, one))
    if (allowed) seal.keepers.delete(keeper)
    return acts(given.actor, yes(`drop_keeper('${seal.id}', '${idOfHolder(of, keeper)}')`), allowed)
  },
  report: (world, { actor }, { of, own }) => {
    const { person, agency } = appointments[actor]!
    const holders: Holder[] = [`person ${person}`]
    for (const [team, at] of teams.entries())
      if (at === agency && world.members.has(`${person} ${team}`)) holders.push(`team ${team}`)
    for (const holder of holders)
      world.given.push({ child: 0, holder, by: 'reported', id: own, from: world.minute, until: null })
    const said = `'episode', '${own}', 'new_child', gen_random_uuid(), 'given', 'w', 'family', 'x', 'born', '2012-01-01',
      'words', jsonb_build_array('w', '${of('child 0')}'), 'born_precision', 'exact', 'kind', 'missing', 'reporter_kind', 'home', 'source', 'report'`
    return acts(actor, yes(`report_episode(jsonb_build_object(${said})) is not null`), true)
  },
  merge: (world, _given, { of }) => {
    if (world.merged) return null
    world.merged = true
    for (const seal of world.seals.filter(one => !one.ended))
      for (const child of [0, 1]) if (!seal.since.has(child)) seal.since.set(child, world.minute)
    return byHand(`update child set same_as = '${of('child 0')}' where id = '${of('child 1')}' returning 'done'`)
  },
}

/** Lets a step happen in the model; null where there is nothing that it could be about. */
export function happen(world: World, given: Step, number: number, at: number): Told | null {
  world.minute += 1
  if (given.kind === 'pass') world.minute += given.hours * 60
  if (given.kind === 'pass' || given.kind === 'look') return null
  const lost = { ...structuredClone(world) }
  const told = happens[given.kind](world, given, { of: name => idIn(number, name), own: idIn(number, `step ${at}`) })
  if (told === null || told.as === null) return told
  const { person } = appointments[told.as]!
  if (!lost.withdrawn.has(told.as) && !lost.left.has(person)) return told
  Object.assign(world, lost)
  return { ...told, expected: 'out' }
}
