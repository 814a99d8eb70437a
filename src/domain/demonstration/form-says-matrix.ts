// What the matrices of the demonstration say: every sentence invented, no place or person among them real.
import type { Json } from '../instruments/index.ts'
import type { Ago, ReviewWish, Said } from './form-wishes.ts'

type Level = 0 | 1 | 2 | 3 | 4 | 'not-known'

/** What a level rests on, indicator by indicator. */
const evidence: readonly string[] = [
  'Late home twice and reported missing, found at a friend’s house each time.',
  'Attends most mornings; leaves before the last lesson on some days.',
  'Has a second account under an invented name and messages somebody never met.',
  'Gets on with the carer; arguments about coming-in times.',
  'A new group of older friends, none of whom the carer has met.',
  'Came home smelling of cannabis; says it was a friend’s.',
  'Says that a friend who asks for favours is not a friend, and then did one.',
  'New trainers and a phone that nobody at home has bought.',
  'Sleeps badly; has seen the nurse about it.',
  'Pushed a pupil who owed a friend money; has since apologised.',
  'Spoke with the nurse about relationships and knows whom to ask.',
  'The carer reports every time and keeps a diary; does not always know where to look.',
  'An adult in the wider family has been in trouble for handling goods.',
  'The family come to every meeting.',
]

const sources: readonly string[] = ['School', 'Carer’s diary', 'The child', 'Police', 'Family']

function scored(level: Level, n: number): Json {
  if (level === 0) return { level, evidence: '', source: '', seen: null, when: null }
  if (level === 'not-known') return { level, evidence: 'Nobody who knows has been asked yet.', source: '' }
  const seen = level >= 3 ? 'observed' : 'suspected'
  return { level, evidence: evidence[n] ?? '', source: sources[n % sources.length] ?? '', seen, when: 'recent' }
}

/** A matrix: its fourteen levels in order, and the judgement. */
export type MatrixSaid = {
  readonly levels: readonly Level[]
  readonly type: 'cse' | 'cce' | 'dual'
  readonly band: 'none' | 'vulnerable' | 'suspected' | 'evidenced'
  readonly why?: string
  readonly confirmed?: true
  readonly words: string
}

const indicatorOf = (n: number): string => `a-i${String(n + 1).padStart(2, '0')}`

/** The answers about the indicators alone, as many as there are levels. */
export const indicators = (levels: readonly Level[]): Said =>
  Object.fromEntries(levels.map((level, n) => [indicatorOf(n), scored(level, n)]))

/** The answers before the indicators. */
export const opening = (words: string): Said => ({
  ...{ a01: 'aware', a03: 'no', a05: 'aware', 'a-consent': 'yes', a10: words, 'a-present': 'yes', 'a-words': words },
  ...{ a13: 'As the child describes it', a17: 'Through the carer', a21: 'residential', a22: 'education', a31: 'yes' },
  a24: 'Care order',
  a32: [
    { role: 'School', name: 'W. Testwell', contact: '01632 960144' },
    { role: 'Health', name: 'N. Placeholder', contact: '01632 960145' },
  ],
  a33: 'Trusts the carer, likes art and football, and says when something is wrong, if not always at once.',
  a34: 'New friends who are older, money that nobody can account for, and evenings of which little is known.',
})

/** A whole matrix of so many days ago. */
export const matrix =
  ({ levels, type, band, why = '', confirmed, words }: MatrixSaid, ago: number) =>
  (day: Ago): Said => ({
    ...opening(words),
    ...indicators(levels),
    ...{ a07: day(ago), a08: type, a09: band, a16: type === 'dual' ? 'other' : type, a30: day(ago) },
    'a-j': { band, why, boundaryConfirmed: confirmed ?? false },
  })

/** A review of so many days ago: from one level to another. */
export const reviewed = (
  ago: number,
  type: MatrixSaid['type'],
  from: MatrixSaid['band'],
  to: MatrixSaid['band'],
): ReviewWish => ({
  ago,
  says: day => ({
    ...{ a35: from, a36: type, a37: day(ago), a42: to, a43: type },
    a40: 'No new friends that we know of. A youth worker of the invented project sees the child every week.',
    a41:
      from === to
        ? 'Little has changed; the evenings are still the hardest time.'
        : 'Comes home on time and has dropped the friends who asked for favours.',
  }),
})
