// The screens of a night in a home in their states.
import { addYears, dayOf } from '../../../domain/kernel/index.ts'
import type { Story } from '../../components/story.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import { awayPage } from './away/page.ts'
import { blankPage } from './blank/page.ts'
import { episodePage } from './episode/page.ts'
import { missingEpisode as episode, standings } from './example-episode.ts'
import {
  exampleLog,
  exampleMeasures,
  exampleTold,
  formParts,
  nightView,
  sheetView,
  olderSubject as subject,
  toldView,
} from './example-night.ts'
import { correctPage } from './log/correct.ts'
import { measuresPage } from './measures/page.ts'
import { sheetPage } from './police-sheet/page.ts'
import { linePage } from './told/line.ts'
import { toldPage } from './told/page.ts'
import { wrongPage } from './told/wrong.ts'

const shown = { fields: {}, faults: [], now: storyNow }
const measures = { episode, subject, now: storyNow, ...formParts, fields: null, theirs: new Set<string>() }
const line = { ...toldView, ...formParts, about: 'missing', whom: 'parents', touching: [] } as const
const away = { id: exampleId(241), logId: exampleId(242), newChild: exampleId(243), tokens: formParts.tokens, shown }
const child = (id: number, name: string, age: number) => ({
  ...{ childId: exampleId<'child'>(id), name, bornOn: addYears(dayOf(storyNow), -age) },
})
const logged = { ...standings['not reported'], kind: 'away-without-permission' } as const
const wrong = exampleLog[1]

/** To be listed with the others. */
export const nightStories: readonly Story[] = [
  { title: 'Night: a whole night', render: () => episodePage(nightView()).body },
  { title: 'Night: the log narrowed', render: () => episodePage(nightView({ only: 'sighting' })).body },
  { title: 'Night: only logged, look again', render: () => episodePage(nightView({ episode: logged })).body },
  {
    title: 'Night: the quick entry in error',
    render: () =>
      episodePage(nightView({ quick: { ...formParts, faults: [{ field: 'entry', text: 'Say what happened' }] } })).body,
  },
  {
    title: 'Night: the child may be where they are not safe',
    render: () =>
      episodePage(
        nightView({
          flags: [{ rule: 'CARE-A1.9', subject: episode.id, since: storyNow, because: 'Report without delay.' }],
          seesCare: true,
          unsafePlaces: [{ address: 'The flats behind Example Street', whose: 'An older man', note: '' }],
        }),
      ).body,
  },
  { title: 'Night: found, to be told', render: () => episodePage(nightView({ episode: standings.found })).body },
  { title: 'Measures: nothing yet', render: () => measuresPage({ ...measures, measures: new Map() }).body },
  {
    title: 'Measures: somebody else saved',
    render: () =>
      measuresPage({ ...measures, measures: exampleMeasures, theirs: new Set(['search-home']), fields: {} }).body,
  },
  { title: 'Told: of the missing child', render: () => toldPage({ ...toldView, role: 'provider-worker' }).body },
  {
    title: 'Told: of the found child',
    render: () => toldPage({ ...toldView, episode: standings.found, told: exampleTold, role: 'practitioner' }).body,
  },
  { title: 'Told: a line', render: () => linePage(line).body },
  { title: 'Told: a line that a block touches', render: () => linePage({ ...line, touching: toldView.blocks }).body },
  ...exampleTold.slice(0, 1).map(one => ({
    title: 'Told: a line that is wrong',
    render: () => wrongPage({ ...toldView, line: one }, formParts.tokens, shown).body,
  })),
  ...(wrong === undefined
    ? []
    : [
        {
          title: 'Log: a correction',
          render: () => correctPage({ ...formParts, episode, subject, wrong, now: storyNow }).body,
        },
      ]),
  {
    title: 'Away: whom to log, and one who is too young',
    render: () =>
      awayPage({ ...away, children: [child(251, 'Jo Invented', 13), child(252, 'Ash Placeholder', 12)] }).body,
  },
  {
    title: 'Away: in care and not assessed',
    render: () =>
      awayPage({
        ...away,
        children: [child(251, 'Jo Invented', 14)],
        notAssessed: [exampleId(251)],
        shown: { ...shown, faults: [{ field: 'entry', text: 'Say why no risk is apparent' }] },
      }).body,
  },
  { title: 'Away: nobody to log', render: () => awayPage({ ...away, children: [] }).body },
  { title: 'Sheet for the police', render: () => sheetPage(sheetView).body },
  { title: 'Paper form', render: () => blankPage().body },
]
