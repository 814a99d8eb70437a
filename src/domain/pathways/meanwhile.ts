// What to do while facts are missing: which they are, and meanwhile the safer path. It takes each missing fact for the worse,
// so that no gate and no destination is lost by not knowing; unsure of the level counts as suspected beside the row for it.
import type { DecideWith, PathwayDecision } from './decide.ts'
import { decide } from './decide.ts'
import type { PathwayFacts } from './facts.ts'
import { versionOn } from './versions.ts'

/** The facts that may be missing from a record; a missing band is one that somebody is unsure of. */
export const askedFacts = [
  ...(['district', 'type', 'band', 'age', 'openToChildrensServices', 'allocatedSocialWorker'] as const),
  ...(['policeAttention', 'openToOrEngagingWithYos', 'matrix', 'placedOutOfCounty'] as const),
] as const
/** One of them. */
export type AskedFact = (typeof askedFacts)[number]

/** The facts as far as they are known: null is what nobody answered. */
export type KnownFacts = Omit<PathwayFacts, AskedFact> & { readonly [K in AskedFact]: PathwayFacts[K] | null }

/** What is decided meanwhile. */
export type Meanwhile = {
  /** The facts that are missing and would change nothing or something, in the order in which they are asked. */
  readonly missing: readonly AskedFact[]
  /** Whether anything was taken for the worse. */
  readonly safer: boolean
  readonly decision: PathwayDecision
}

// Where neither answer is the worse because each leads to a destination of its own, both are taken.
const worse = {
  type: ['Dual'],
  age: [0],
  openToChildrensServices: [false],
  allocatedSocialWorker: [false],
  policeAttention: [true],
  openToOrEngagingWithYos: [false, true],
  matrix: ['none'],
  placedOutOfCounty: [true],
} as const satisfies { readonly [K in Exclude<AskedFact, 'band' | 'district'>]: readonly PathwayFacts[K][] }

const bandsMeant = ({ band, earlier }: KnownFacts): readonly PathwayFacts['band'][] =>
  band === null && earlier.level === null ? [null, 'suspected'] : [band]

const orWorse = <T>(known: T | null, taken: readonly T[]): readonly T[] => (known === null ? taken : [known])

function everyReading(known: KnownFacts): readonly PathwayFacts[] {
  const taken = {
    ...known,
    type: known.type ?? worse.type[0],
    age: known.age ?? worse.age[0],
    openToChildrensServices: known.openToChildrensServices ?? worse.openToChildrensServices[0],
    allocatedSocialWorker: known.allocatedSocialWorker ?? worse.allocatedSocialWorker[0],
    policeAttention: known.policeAttention ?? worse.policeAttention[0],
    matrix: known.matrix ?? worse.matrix[0],
    placedOutOfCounty: known.placedOutOfCounty ?? worse.placedOutOfCounty[0],
  }
  return bandsMeant(known).flatMap(band =>
    orWorse(known.openToOrEngagingWithYos, worse.openToOrEngagingWithYos).map(openToOrEngagingWithYos => ({
      ...{ ...taken, band, openToOrEngagingWithYos },
    })),
  )
}

const all = (decisions: readonly PathwayDecision[], of: (one: PathwayDecision) => readonly string[]): Set<string> =>
  new Set(decisions.flatMap(of))

/** Decides on what is known, and says what is missing. */
export function decideMeanwhile(known: KnownFacts, more: DecideWith = {}): Meanwhile {
  const version = more.version ?? versionOn(known.authority, known.on)
  const read = everyReading(known).map(facts => decide(facts, { ...more, version }))
  const [first] = read
  if (first === undefined) throw new Error('there is always one reading')
  const rows = all(read, one => one.rows)
  const held = version.rows.filter(({ id }) => rows.has(id)).map(({ id }) => id)
  const missing = askedFacts.filter(fact => known[fact] === null && (fact !== 'band' || known.earlier.level === null))
  return {
    missing,
    safer: missing.length > 0,
    decision: {
      ...first,
      rows: held,
      gates: [...all(read, one => one.gates)].sort(),
      warnings: [...all(read, one => one.warnings)].sort(),
      destinations: [...all(read, one => one.destinations)].sort(),
      because: [...all(read, one => one.because)],
    },
  }
}
