// Patterns and what was raised of them, in their states.
import { hoursAfter, parseDay } from '../../../domain/kernel/index.ts'
import { type PatternAlert, threadsOf } from '../../../domain/patterns/index.ts'
import type { Story } from '../../components/story.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import { exampleTokens } from '../missing/example-episode.ts'
import { alertFormPage, alertsPage } from './alerts/page.ts'
import { patternsPage } from './list/page.ts'
import type { PatternsView } from './list/view.ts'

const day = parseDay('2026-08-22')
if (day === null) throw new RangeError('the first day does not exist')

const child = (n: number, name: string) => ({ id: exampleId<'child'>(n), name })
const [robin, sam] = [child(1, 'Robin Example'), child(2, 'Sam Sample')]
const ago = (hours: number) => hoursAfter(storyNow, -hours)

/** Everything, with one line or more in each list. */
export const examplePatterns: PatternsView = {
  ...{ part: 'all', period: '90-days', since: day, counted: { episodes: 41, children: 17 }, most: 20, now: storyNow },
  mayRaise: true,
  children: [
    { child: robin, since: 4, inYear: 9, nextDuty: { rule: 'MISS-13.15', dueAt: hoursAfter(storyNow, 20) } },
    { child: sam, since: 0, inYear: 2, nextDuty: null },
  ],
  together: [{ children: [robin, sam], times: 3 }],
  times: [
    { weekday: 5, part: 3, episodes: 12 },
    { weekday: 6, part: 0, episodes: 7 },
    { weekday: 1, part: 1, episodes: 1 },
    { weekday: 2, part: -1, episodes: 3 },
  ],
  places: [
    {
      list: 'home',
      place: 'Larkspur House',
      whose: 'Lantern Example Care',
      episodes: 12,
      children: 4,
      behind: [robin, sam],
    },
    { list: 'from', place: 'The school gate', whose: '', episodes: 2, children: 1, behind: [sam] },
    { list: 'found', place: 'The retail park', whose: '', episodes: 5, children: 3, behind: [] },
  ],
  settings: [
    { list: 'school', setting: 'Sample Hill Academy', episodes: 6, of: 6, children: 2, behind: [robin, sam] },
    { list: 'provider', setting: 'Lantern Example Care', episodes: 14, of: 14, children: 5, behind: [robin] },
    { list: 'unable', setting: 'Lantern Example Care', episodes: 3, of: 14, children: 2, behind: [robin, sam] },
    { list: 'unable', setting: 'Willow Bridge Example Care', episodes: 0, of: 4, children: 0, behind: [] },
  ],
}

const nothing: PatternsView = {
  ...examplePatterns,
  ...{ counted: { episodes: 0, children: 0 }, children: [], together: [], times: [], places: [], settings: [] },
  mayRaise: false,
}

const alert = (n: number, more: Partial<PatternAlert> = {}): PatternAlert => ({
  ...{
    id: exampleId<'pattern-alert'>(n),
    kind: 'place',
    raisedTo: 'Local policing team, Stafford',
    child: null,
    follows: null,
  },
  says: 'Four children of three homes were found at the retail park on Friday evenings.',
  ...{ raisedAt: ago(50), by: 'A. Sample', agency: 'Staffordshire County Council', recordedAt: ago(49) },
  ...more,
})

const threads = threadsOf([
  alert(701),
  alert(702, { follows: exampleId(701), says: 'The shops agreed to ring us.', recordedAt: ago(20), raisedAt: ago(20) }),
  alert(703, { kind: 'child', child: robin, says: 'A long note. '.repeat(60), recordedAt: ago(80) }),
])

const shown = { fields: {}, faults: [], now: storyNow }
const form = { id: exampleId(9), follows: null, child: null, tokens: exampleTokens, shown }

/** One part of the example, as its page shows it. */
const partOf = (part: PatternsView['part'], keys: readonly (keyof PatternsView)[]): PatternsView => {
  const { children: _c, together: _t, times: _w, places: _p, settings: _s, ...rest } = examplePatterns
  return { ...rest, part, ...Object.fromEntries(keys.map(key => [key, examplePatterns[key]])) }
}

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'Patterns: everything, to print', render: () => patternsPage(examplePatterns).body },
  { title: 'Patterns: nothing to count', render: () => patternsPage(nothing).body },
  { title: 'Patterns: children', render: () => patternsPage(partOf('children', ['children', 'together'])).body },
  { title: 'Patterns: times', render: () => patternsPage(partOf('times', ['times'])).body },
  { title: 'Patterns: places', render: () => patternsPage(partOf('places', ['places'])).body },
  { title: 'Patterns: schools and providers', render: () => patternsPage(partOf('settings', ['settings'])).body },
  {
    title: 'Patterns: nothing was raised',
    render: () => alertsPage({ threads: [], mayRaise: true, done: false, cut: false, now: storyNow }).body,
  },
  {
    title: 'Patterns: what was raised',
    render: () => alertsPage({ threads, mayRaise: true, done: true, cut: true, now: storyNow }).body,
  },
  { title: 'Patterns: a note', render: () => alertFormPage(form).body },
  {
    title: 'Patterns: a note about a child, with faults',
    render: () =>
      alertFormPage({
        ...{ ...form, child: robin },
        shown: { ...shown, faults: [{ field: 'says', text: 'Say what the pattern is' }] },
      }).body,
  },
  {
    title: 'Patterns: what came of one',
    render: () => alertFormPage({ ...form, follows: alert(701, { child: robin }) }).body,
  },
]
