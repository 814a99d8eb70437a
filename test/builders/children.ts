// Makes the children of a test: who they are, where they live, who works with them, when they were missing, who may see them.
import type { Id } from '../../src/domain/kernel/ids.ts'
import { hoursAfter, type Instant } from '../../src/domain/kernel/instants.ts'
import { addDays, type Day, dayOf, dayText } from '../../src/domain/kernel/london.ts'
import type { Authority, LivesIn } from '../../src/store/schema.ts'
import { at, maybeAt } from '../../src/store/transaction.ts'
import type { OwnersHand } from './owners-hand.ts'
import { anId, type Team, type Worker } from './people.ts'

/** Who a child is; what is not said has an invented answer. */
export type ChildSaid = {
  readonly given?: string
  readonly family?: string
  readonly bornOn?: Day
  readonly authority?: Authority
  readonly livesIn?: LivesIn
  readonly district?: string | null
  /** The team of the home where the child is placed; without one the child lives with family. */
  readonly home?: Team | null
  readonly status?: 'child-in-need' | 'child-protection-plan' | 'in-care' | 'care-leaver' | null
}

/** What happened in one episode, in hours before now unless it says otherwise. */
export type EpisodeSaid = {
  readonly kind?: 'missing' | 'away-from-placement' | 'away-without-permission'
  /** Hours ago that the child was last seen. */
  readonly lastSeen?: number
  /** Hours ago that it was reported to the police; null where it was not. */
  readonly reported?: number | null
  /** Hours ago that the child came back; null while missing. */
  readonly returned?: number | null
  /** Hours ago that somebody confirmed that the child is well. */
  readonly confirmed?: number | null
}

/** A grant as a test lays it by hand; times are hours from now, negative for the past. */
export type GrantSaid = {
  readonly episode?: Id<'episode'>
  readonly from?: number
  readonly until?: number
  readonly suspended?: boolean
  readonly because?: string
  /** Whether a worker holds it in the role that they act in, and not in person. */
  readonly inRole?: boolean
}

const wordsOf = (text: string) => text.toLowerCase().split(/\s+/).filter(Boolean)

/** Adds a child with identity, placement and, where said, a status in social care. */
export async function addChild(hand: OwnersHand, said: ChildSaid): Promise<Id<'child'>> {
  const id = anId<'child'>()
  const today = dayOf(hand.now)
  const given = said.given ?? 'Robin'
  const family = said.family ?? `Example ${id.slice(0, 4)}`
  await hand.sql
    .insertInto('child')
    .values({ id, responsible_authority: said.authority ?? 'staffordshire' })
    .execute()
  await hand.sql
    .insertInto('child_identity')
    .values({
      child_id: id,
      given_names: given,
      family_name: family,
      born_on: dayText(said.bornOn ?? addDays(today, -14 * 365)),
      born_precision: 'exact',
      name_words: wordsOf(`${given} ${family}`),
    })
    .execute()
  await addPlacement(hand, id, said)
  if (said.status !== undefined && said.status !== null) {
    const from_on = dayText(addDays(today, -400))
    await hand.sql
      .insertInto('social_care_status')
      .values({ id: anId<'social-care-status'>(), child_id: id, status: said.status, from_on })
      .execute()
  }
  return id
}

async function addPlacement(hand: OwnersHand, child: Id<'child'>, said: ChildSaid): Promise<void> {
  await hand.sql
    .insertInto('placement')
    .values({
      id: anId<'placement'>(),
      child_id: child,
      kind: said.home ? 'childrens-home' : 'family-home',
      home_team_id: said.home?.id ?? null,
      lives_in: said.livesIn ?? 'staffordshire',
      district: said.district ?? null,
      from_on: dayText(addDays(dayOf(hand.now), -400)),
    })
    .execute()
}

/** Lets a person or a team work with a child. */
export async function addInvolvement(
  hand: OwnersHand,
  child: Id<'child'>,
  who: Worker | Team,
  part: string,
): Promise<void> {
  await hand.sql
    .insertInto('involvement')
    .values({
      id: anId<'involvement'>(),
      child_id: child,
      person_id: 'personId' in who ? who.personId : null,
      team_id: 'personId' in who ? null : who.id,
      part,
      from_on: dayText(addDays(dayOf(hand.now), -30)),
    })
    .execute()
}

/** Adds an episode as it was recorded when it was reported (else when the child was last seen). */
export async function addEpisode(hand: OwnersHand, child: Id<'child'>, said: EpisodeSaid): Promise<Id<'episode'>> {
  const id = anId<'episode'>()
  const ago = (hours: number | null | undefined): Instant | null =>
    hours === null || hours === undefined ? null : hoursAfter(hand.now, -hours)
  const kind = said.kind ?? 'missing'
  const lastSeen = said.lastSeen ?? 5
  const reported = said.reported === undefined ? lastSeen - 1 : said.reported
  await hand.sql
    .insertInto('episode')
    .values({
      id,
      child_id: child,
      reference: `M-${id.slice(0, 8)}`,
      kind,
      reporter_kind: 'home',
      match: 'chosen',
      last_seen_at: maybeAt(ago(lastSeen)),
      last_seen_precision: 'exact',
      reported_to_police_at: maybeAt(ago(reported)),
      returned_at: maybeAt(ago(said.returned)),
      returned_precision: said.returned === undefined ? null : 'exact',
      well_being_confirmed_at: maybeAt(ago(said.confirmed)),
      counted_from: kind === 'missing' ? maybeAt(ago(reported ?? lastSeen)) : null,
      responsible_authority: 'staffordshire',
      lives_in: 'staffordshire',
    })
    .execute()
  return id
}

/** Lays a grant by hand, past what placements, involvements and remits give. */
export async function addGrant(
  hand: OwnersHand,
  child: Id<'child'>,
  to: Worker | Team,
  said: GrantSaid,
): Promise<void> {
  const person = 'personId' in to
  await hand.sql
    .insertInto('access_grant')
    .values({
      child_id: child,
      episode_id: said.episode ?? null,
      holder: person ? (said.inRole ? to.asker.appointmentId : to.personId) : to.id,
      holder_kind: person ? (said.inRole ? 'appointment' : 'person') : 'team',
      because: said.because ?? 'asked',
      from_at: at(hoursAfter(hand.now, said.from ?? -24)),
      until_at: said.until === undefined ? null : at(hoursAfter(hand.now, said.until)),
      suspended_at: said.suspended ? at(hand.now) : null,
    })
    .execute()
}
