// What somebody might have got wrong in an episode, each a question of its own. Nothing here refuses: what they insist on
// is kept, and marked as kept.
import { type Instant, sayMoment } from '../kernel/index.ts'
import { type Episode, endOf, missingSince, policeKnewAt, standingOf } from './episode.ts'

/** One thing that cannot well be so: asked as `says`, and marked as `kept` where somebody insisted. */
export type Contradiction = {
  readonly code:
    | 'found-before-missing'
    | 'back-before-found'
    | 'well-before-found'
    | 'reported-before-last-seen'
    | 'noticed-before-last-seen'
  readonly says: string
  readonly kept: string
}

const before = (a: Instant | null | undefined, b: Instant | null | undefined): boolean =>
  a !== null && a !== undefined && b !== null && b !== undefined && a < b

const two = (a: Instant | null | undefined, b: Instant | null | undefined): string =>
  a && b ? ` (${sayMoment(a)}, and ${sayMoment(b)})` : ''

function aboutTheEnd(episode: Episode): Contradiction[] {
  const { located, returned, wellBeing } = episode
  const end = endOf(episode)
  const since = missingSince(episode)
  const said: Contradiction[] = []
  if (before(end, since))
    said.push({
      code: 'found-before-missing',
      says: `The child is recorded as found before they were last seen${two(end, since)}.`,
      kept: 'Kept as said, though found before missing.',
    })
  if (before(returned?.at, located?.at))
    said.push({
      code: 'back-before-found',
      says: `The child is recorded as back before they were found${two(returned?.at, located?.at)}.`,
      kept: 'Kept as said, though back before found.',
    })
  if (before(wellBeing?.at, end))
    said.push({
      code: 'well-before-found',
      says: `Their well-being is recorded as confirmed before they were found${two(wellBeing?.at, end)}.`,
      kept: 'Kept as said, though seen to be well before they were found.',
    })
  return said
}

function aboutTheBeginning(episode: Episode): Contradiction[] {
  const { lastSeen, foundMissing } = episode
  const known = policeKnewAt(episode)
  const said: Contradiction[] = []
  if (before(known, lastSeen?.at))
    said.push({
      code: 'reported-before-last-seen',
      says: `The police are recorded as told before the child was last seen${two(known, lastSeen?.at)}.`,
      kept: 'Kept as said, though reported before last seen.',
    })
  if (before(foundMissing?.at, lastSeen?.at))
    said.push({
      code: 'noticed-before-last-seen',
      says: `The child is recorded as found to be missing before they were last seen${two(foundMissing?.at, lastSeen?.at)}.`,
      kept: 'Kept as said, though found to be missing before last seen.',
    })
  return said
}

/** What contradicts itself in an episode as it stands. */
export const contradictionsOf = (episode: Episode): readonly Contradiction[] => [
  ...aboutTheBeginning(episode),
  ...aboutTheEnd(episode),
]

/** What would contradict itself after a change and did not so before, or did at other times. */
export function newContradictions(from: Episode, to: Episode): readonly Contradiction[] {
  const known = new Set(contradictionsOf(from).map(one => one.says))
  return contradictionsOf(to).filter(one => !known.has(one.says))
}

/** The codes that stay marked as insisted on after a change: old ones that nothing touched, and new ones where insisted. */
export function keptAfter(from: Episode, to: Episode, insisted: boolean): readonly string[] {
  const fresh = new Set(newContradictions(from, to).map(one => one.code))
  return contradictionsOf(to)
    .map(one => one.code)
    .filter(code => (fresh.has(code) ? insisted : from.keptAsSaid.includes(code)))
}

/** What a change would do that nobody may expect: an episode that was over opens again. Null where it does not. */
export function opensAgain(from: Episode, to: Episode): string | null {
  const [was, is] = [standingOf(from).kind, standingOf(to).kind]
  if (is === 'missing' && (was === 'found' || was === 'home'))
    return 'This opens the episode again: the child counts as missing, and what was due because they were found no longer is.'
  if (is === 'found' && was === 'home')
    return 'This opens the episode again: nobody has then confirmed that the child is well.'
  return null
}
