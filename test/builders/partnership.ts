// A small partnership for any test, in the words of the work: `const town = await partnership(db)`, then people and children.
import type { Role } from '../../src/domain/access/roles.ts'
import type { Id } from '../../src/domain/kernel/ids.ts'
import { hoursAfter, type Instant } from '../../src/domain/kernel/instants.ts'
import type { Authority } from '../../src/store/schema.ts'
import type { TestDatabase } from '../with-database.ts'
import {
  addChild,
  addEpisode,
  addGrant,
  addInvolvement,
  type ChildSaid,
  type EpisodeSaid,
  type GrantSaid,
} from './children.ts'
import { byOwnersHand, factsTime, type OwnersHand } from './owners-hand.ts'
import {
  type Agency,
  addAgency,
  addMembership,
  addTeam,
  addWorker,
  type Remit,
  type Team,
  type Worker,
} from './people.ts'

const agencyKinds: Partial<Record<Role, string>> = {
  'police-missing-co-ordinator': 'police',
  'police-officer': 'police',
  'police-intelligence': 'police',
  'return-interviewer': 'charity',
  'provider-worker': 'provider',
  'school-lead': 'school',
  analyst: 'partnership',
  'information-governance': 'partnership',
  administrator: 'partnership',
}

/** A partnership that a test fills. Every time is counted from facts' time in the database when it was begun. */
export class Partnership {
  readonly now: Instant
  readonly #db: TestDatabase
  readonly #agencies = new Map<string, Promise<Agency>>()
  #author: Promise<Worker> | undefined

  constructor(db: TestDatabase, now: Instant) {
    this.#db = db
    this.now = now
  }

  /** Writes past the policies as the owner, in the name of a worker or of one who only records. */
  async byHand<T>(work: (hand: OwnersHand) => Promise<T>, by?: Worker): Promise<T> {
    this.#author ??= byOwnersHand(this.#db, { person: null, now: this.now }, async hand =>
      addWorker(hand, 'system', await addAgency(hand, 'partnership', null), []),
    )
    const { personId } = by ?? (await this.#author)
    return byOwnersHand(this.#db, { person: personId, now: this.now }, work)
  }

  /** A new agency. */
  agency(kind = 'authority', authority: Authority | null = null): Promise<Agency> {
    return this.byHand(hand => addAgency(hand, kind, authority))
  }

  /** A team of an agency; of a new one where none is named. */
  async team(of?: Agency, remits: readonly Remit[] = [], kind = 'team'): Promise<Team> {
    const agency = of ?? (await this.agency())
    return this.byHand(hand => addTeam(hand, agency, kind, remits))
  }

  /** A children's home: the team of those who care for the children placed there. */
  async home(): Promise<Team> {
    const provider = await this.agency('provider')
    return this.team(provider, [], 'home')
  }

  /** Somebody who acts in a role: of the teams' agency, else of the one that such people work for. */
  async worker(role: Role, ...teams: Team[]): Promise<Worker> {
    const agency = teams[0]?.agency ?? (await this.#agencyFor(role))
    return this.byHand(hand => addWorker(hand, role, agency, teams))
  }

  /** The same person in another role, or in the same role for another agency. */
  alsoAs(worker: Worker, role: Role, agency: Agency, ...teams: Team[]): Promise<Worker> {
    return this.byHand(hand => addWorker(hand, role, agency, teams, worker.personId))
  }

  /** Makes somebody a member of a team, from and until so many hours from now. */
  joins(worker: Worker, team: Team, between: { readonly from?: number; readonly until?: number } = {}): Promise<void> {
    const from = between.from === undefined ? null : hoursAfter(this.now, between.from)
    const until = between.until === undefined ? null : hoursAfter(this.now, between.until)
    return this.byHand(hand => addMembership(hand, worker.personId, team, from, until))
  }

  /** A child, with grants as placement and remits give them. */
  child(said: ChildSaid = {}): Promise<Id<'child'>> {
    return this.byHand(hand => addChild(hand, said))
  }

  /** Lets a person or a team work with a child, and so see the whole record. */
  involves(child: Id<'child'>, who: Worker | Team, part = 'social-worker'): Promise<void> {
    return this.byHand(hand => addInvolvement(hand, child, who, part))
  }

  /** An episode of a child. */
  episode(child: Id<'child'>, said: EpisodeSaid = {}): Promise<Id<'episode'>> {
    return this.byHand(hand => addEpisode(hand, child, said))
  }

  /** A grant by hand, of any shape. */
  grants(child: Id<'child'>, to: Worker | Team, said: GrantSaid = {}): Promise<void> {
    return this.byHand(hand => addGrant(hand, child, to, said))
  }

  #agencyFor(role: Role): Promise<Agency> {
    const kind = agencyKinds[role] ?? 'authority'
    const found = this.#agencies.get(kind) ?? this.agency(kind)
    this.#agencies.set(kind, found)
    return found
  }
}

/** An empty partnership in the test's database, at the database's facts' time. */
export async function partnership(db: TestDatabase): Promise<Partnership> {
  return new Partnership(db, await factsTime(db))
}
