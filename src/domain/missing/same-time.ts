// Two episodes of one child that were the same time: what they say differently, and which answer is the cautious one.
import { dayOf, type Instant, sayDay, sayMoment } from '../kernel/index.ts'
import type { Episode, Precision } from './episode.ts'

/** The two, as they stand. */
export type TwoFacts = { readonly one: Episode; readonly other: Episode }

/** A fact that the two may say differently. */
export type SharedFact = 'lastSeen' | 'foundMissing' | 'policeTold' | 'policeReference' | 'located' | 'returned'

/** One such fact in words, with the answer that is offered: of two times the earlier, because clocks then begin earlier. */
export type FactChoice = {
  readonly fact: SharedFact
  readonly label: string
  readonly ofOne: string
  readonly ofOther: string
  readonly cautious: 'one' | 'other'
}

type Said = { readonly words: string; readonly at: Instant | null }

const nothing: Said = { words: 'Not recorded', at: null }

function timeSaid(at: Instant | null | undefined, precision: Precision | null = null): Said {
  if (at === null || at === undefined) return nothing
  if (precision === 'day') return { words: `${sayDay(dayOf(at))}, time not known`, at }
  return { words: `${precision === 'about' ? 'about ' : ''}${sayMoment(at)}`, at }
}

const facts: readonly (readonly [SharedFact, string, (episode: Episode) => Said])[] = [
  ['lastSeen', 'When were they last seen?', ({ lastSeen }) => timeSaid(lastSeen?.at, lastSeen?.precision)],
  [
    'foundMissing',
    'When were they found to be missing?',
    ({ foundMissing }) => timeSaid(foundMissing?.at, foundMissing?.precision),
  ],
  ['policeTold', 'When were the police told?', one => timeSaid(one.reportedToPoliceAt, one.reportedPrecision)],
  [
    'policeReference',
    'Which police reference is it?',
    ({ policeReference }) => (policeReference === null ? nothing : { words: policeReference, at: null }),
  ],
  ['located', 'When were they found?', ({ located }) => timeSaid(located?.at, located?.precision)],
  ['returned', 'When did they come back?', ({ returned }) => timeSaid(returned?.at, returned?.precision)],
]

function cautiousOf(one: Said, other: Said): 'one' | 'other' {
  if (one === nothing) return 'other'
  if (other === nothing || one.at === null || other.at === null) return 'one'
  return one.at <= other.at ? 'one' : 'other'
}

/** What the two say differently, each as a choice. */
export function choicesBetween({ one, other }: TwoFacts): readonly FactChoice[] {
  return facts
    .map(([fact, label, say]) => ({ fact, label, a: say(one), b: say(other) }))
    .filter(({ a, b }) => a.words !== b.words)
    .map(({ fact, label, a, b }) => ({ fact, label, ofOne: a.words, ofOther: b.words, cautious: cautiousOf(a, b) }))
}
