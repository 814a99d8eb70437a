// The slow model of who may see a child: asked of the facts alone, one holder and one moment at a time.

/** Facts of one child as the test keeps them; times are whole hours since the history began, null is without end. */
export type Span = { readonly from: number; until: number | null }
/** A team's remit. */
export type ModelRemit = Span & {
  readonly team: string
  readonly kind: 'authority' | 'district' | 'open-episode'
  readonly value: string | null
}
/** A placement; a home's own team sees the children placed there. */
export type ModelPlacement = Span & {
  readonly home: string | null
  readonly livesIn: string
  readonly district: string | null
}
/** An involvement of a team or a person. */
export type ModelInvolvement = Span & { readonly holder: string }
/** An episode: open until somebody confirms that the child is well. */
export type ModelEpisode = { readonly at: number; confirmed: number | null; inError: boolean }

/** Everything that the model knows. */
export type Facts = {
  authority: string
  readonly remits: ModelRemit[]
  readonly placements: ModelPlacement[]
  readonly involvements: ModelInvolvement[]
  readonly episodes: ModelEpisode[]
}

const hoursAfterConfirmed = 28 * 24
const holds = ({ from, until }: Span, at: number) => from <= at && (until === null || until > at)

function episodesOpen(facts: Facts, at: number): boolean {
  const counted = facts.episodes.filter(episode => !episode.inError)
  if (counted.length === 0) return false
  if (counted.some(episode => episode.confirmed === null)) return true
  return Math.max(...counted.map(episode => episode.confirmed ?? 0)) + hoursAfterConfirmed > at
}

function remitHolds(facts: Facts, remit: ModelRemit, at: number): boolean {
  if (!holds(remit, at)) return false
  const living = facts.placements.filter(placement => holds(placement, at))
  switch (remit.kind) {
    case 'authority':
      return remit.value === facts.authority || living.some(placement => placement.livesIn === remit.value)
    case 'district':
      return living.some(placement => placement.district === remit.value)
    case 'open-episode':
      return episodesOpen(facts, at)
  }
}

/** Who may see the child at a moment, and because of what: `holder because`, sorted, each once. */
export function whoMaySee(facts: Facts, at: number): string[] {
  const seen = [
    ...facts.remits.filter(remit => remitHolds(facts, remit, at)).map(remit => `${remit.team} ${remit.kind}`),
    ...facts.placements.filter(p => p.home !== null && holds(p, at)).map(p => `${p.home} placement`),
    ...facts.involvements.filter(involved => holds(involved, at)).map(involved => `${involved.holder} involvement`),
  ]
  return [...new Set(seen)].sort()
}
