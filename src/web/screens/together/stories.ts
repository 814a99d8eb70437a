// The screens of children who are missing together, and those that put an episode right, in their states.
import type { FoundChild } from '../../../store/children/reads.ts'
import type { Together } from '../../../store/together/reads.ts'
import type { Story } from '../../components/story.ts'
import { foundByPolicePage } from '../corrections/found-by-police.ts'
import { correctionsPart, sameTimePart } from '../corrections/part.ts'
import { sameTimePage } from '../corrections/same-time.ts'
import { wrongChildPage } from '../corrections/wrong-child.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import {
  missingEpisode as episode,
  exampleSubject,
  nobodyElse,
  nothingBeside,
  standings,
  exampleTokens as tokens,
} from '../missing/example-episode.ts'
import { foundPage, togetherPage } from './page.ts'
import { togetherPart } from './part.ts'

const other = { ...episode, id: exampleId<'episode'>(102), reference: 'M-1002' }
const third = { ...standings.home, id: exampleId<'episode'>(103), reference: 'M-1003' }
const named = (name: string) => ({ ...exampleSubject, name })
const three: Together = {
  seen: [
    { episode: other, subject: named('Sky Example') },
    { episode: third, subject: named('Ash Example') },
  ],
  hidden: 1,
  from: episode.recordedAt,
}
const shown = { fields: {}, faults: [], now: storyNow }
const page = { episode, subject: exampleSubject, together: nobodyElse, mayBelong: [], tokens, shown }
const wrong = { episode, subject: exampleSubject, found: null, id: exampleId(7), tokens, shown }
const identity = { givenNames: 'Sky', familyName: 'Example', knownAs: null, aliases: [], sex: null }
const sky: FoundChild = {
  id: exampleId<'child'>(2),
  identity: { ...identity, born: { kind: 'unknown' } },
  authority: 'staffordshire',
  words: ['sky'],
  born: 'not-compared',
  reasons: [{ kind: 'word', word: 'sky' }],
}
const correction = {
  before: { last_seen_at: '2026-11-20T22:00:00Z', last_seen_precision: 'exact' },
  after: { last_seen_at: '2026-11-20T21:00:00Z', last_seen_precision: 'about' },
  by: 'A. Sample',
  at: storyNow,
  reason: 'The diary of the home says so',
}
const checks = [
  { lookedAt: 'pnc', done: true, result: 'Nothing known' },
  { lookedAt: 'storm', done: false, result: '' },
] as const
const late = { ...episode, recordedAt: storyNow, lateBecause: 'From paper', source: 'found-by-police' } as const
const early = { ...late, lastSeen: { at: episode.recordedAt, precision: 'day' } } as const

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'Together: nobody yet', render: () => togetherPage(page).body },
  {
    title: 'Together: three, and one unseen',
    render: () =>
      togetherPage({
        ...page,
        together: three,
        mayBelong: [{ id: other.id, reference: 'M-1009', name: 'Elm Example' }],
      }).body,
  },
  {
    title: 'Together: in error',
    render: () =>
      togetherPage({
        ...page,
        mayBelong: [{ id: other.id, reference: 'M-1009', name: 'Elm Example' }],
        shown: { ...shown, faults: [{ field: 'other', text: 'Choose who is missing with them' }] },
      }).body,
  },
  { title: 'Together: on an episode', render: () => togetherPart(episode, three, storyNow, true) },
  { title: 'Together: one is found', render: () => foundPage({ ...page, together: three, id: exampleId(8) }).body },
  { title: 'Wrong child: whom it is about', render: () => wrongChildPage(wrong).body },
  { title: 'Wrong child: nobody found', render: () => wrongChildPage({ ...wrong, found: [] }).body },
  { title: 'Wrong child: somebody found', render: () => wrongChildPage({ ...wrong, found: [sky], stale: true }).body },
  { title: 'The same time: asked', render: () => sameTimePart(episode, [other], true) },
  {
    title: 'The same time: decided',
    render: () => sameTimePage({ one: episode, other: third, subject: exampleSubject, tokens, shown }).body,
  },
  {
    title: 'Put right: on an episode',
    render: () =>
      correctionsPart(
        early,
        { ...nothingBeside, corrections: [correction], movedTo: other, checks: [...checks] },
        true,
      ),
  },
  {
    title: 'Found by the police',
    render: () => foundByPolicePage({ id: exampleId(1), newChild: exampleId(2), tokens, shown }).body,
  },
]
