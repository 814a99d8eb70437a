// Records that may be of one child, in the states of their screens.
import { noCandidates } from '../../../actions/duplicates/candidates.ts'
import type { Story } from '../../components/story.ts'
import type { Page } from '../../frame/screen.ts'
import { html } from '../../html.ts'
import { storyNow } from '../duties/example-duties.ts'
import { missingEpisode } from '../missing/example-episode.ts'
import { examplePair, exampleVariants, manyCandidates, manyPairs, someCandidates } from './example-pairs.ts'
import { type KnownAsk, knownPage } from './known-page.ts'
import { pairsPage } from './list-page.ts'
import { type NamesPage, namesPage } from './names-page.ts'
import { endNamesPage } from './names-screen.ts'
import { maybeSameLine, pairsBlock } from './part.ts'

const tokens = html``
const story = (title: string, page: () => Page): Story => ({ title, render: () => page().body })

const ask: KnownAsk = {
  ...{ episode: { ...missingEpisode, describedName: 'Shawn Example' }, candidates: someCandidates },
  ...{ moved: missingEpisode.id, none: missingEpisode.id, said: null, mayMove: true, tokens, now: storyNow },
}

const saidNone = { by: 'A. Sample', at: storyNow }

/** Whether a child who was reported is on record. */
export const known: readonly Story[] = [
  story('One of one’s own and one elsewhere', () => knownPage(ask)),
  story('Nobody is alike', () => knownPage({ ...ask, candidates: noCandidates })),
  story('Very many', () => knownPage({ ...ask, candidates: manyCandidates })),
  story('For a role that may not put it elsewhere', () => knownPage({ ...ask, mayMove: false })),
  story('Saved by somebody meanwhile', () => knownPage(ask, 'stale')),
  story('Somebody came up meanwhile', () => knownPage(ask, 'came-up')),
  story('None of these, somebody said', () => knownPage({ ...ask, said: { ...saidNone, reopened: false } })),
  story('Said, and somebody came up since', () => knownPage({ ...ask, said: { ...saidNone, reopened: true } })),
]

/** Possible duplicates. */
export const duplicates: readonly Story[] = [
  story('None', () => pairsPage({ pairs: [], count: 0, now: storyNow })),
  story('One', () => pairsPage({ pairs: [examplePair], count: 1, now: storyNow })),
  story('More than are shown', () => pairsPage({ pairs: manyPairs, count: 120, now: storyNow })),
  {
    title: 'The line on the page of a child',
    render: () =>
      html`${maybeSameLine({ pairs: [examplePair], elsewhere: ['Stoke-on-Trent'] }, 'missing-co-ordinator')}${pairsBlock(1)}${pairsBlock(12)}`,
  },
]

const names: NamesPage = {
  ...{ kept: exampleVariants, builtIn: [{ kind: 'nickname', words: ['example', 'exy'] }], lookedUp: null },
  ...{ mayChange: true, id: missingEpisode.id, fields: {}, faults: [], tokens, now: storyNow },
}

/** Names that count as alike. */
export const alikeNames: readonly Story[] = [
  story('Entries, for whoever keeps them', () => namesPage(names)),
  story('None, to read', () => namesPage({ ...names, kept: [], builtIn: [], mayChange: false })),
  story('Looked up', () =>
    namesPage({
      ...names,
      lookedUp: {
        typed: 'Exy',
        alike: [
          { word: 'example', how: 'nickname', weight: 0.9 },
          { word: 'exampel', how: 'spelling', weight: 0.9 },
        ],
      },
    }),
  ),
  story('Looked up, and nothing listed', () => namesPage({ ...names, lookedUp: { typed: 'Nobody', alike: [] } })),
  story('With faults', () =>
    namesPage({
      ...names,
      fields: { names: 'Mary Ann', source: '' },
      faults: [
        { field: 'kind', text: 'Say what kind of likeness it is' },
        { field: 'names', text: 'Each name must be one word of letters, and “Mary Ann” is not' },
        { field: 'source', text: 'Say how you know that these names are alike' },
      ],
    }),
  ),
  ...exampleVariants
    .slice(0, 1)
    .map(one => story('Ending an entry', () => endNamesPage({ tokens, now: storyNow }, one, {}))),
]
