// The police's screens in their states.
import { looksAtRisk } from '../../../domain/police/index.ts'
import type { Story } from '../../components/story.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import { episodePage } from '../missing/episode/page.ts'
import {
  exampleSubject,
  exampleTokens,
  exampleView,
  missingEpisode,
  someEvents,
  standings,
} from '../missing/example-episode.ts'
import { assessFormPage, assessmentsPage } from './assess/page.ts'
import { wrongEntryPage } from './compact/wrong.ts'
import { movesOf, standingIn } from './disputes/load.ts'
import { questionsOf } from './disputes/move.ts'
import { movePage } from './disputes/move-page.ts'
import { disputesPage, doneOf } from './disputes/page.ts'
import { raisePage } from './disputes/raise.ts'
import {
  assessView,
  compactEntry,
  disputesBy,
  disputesView,
  initial,
  policePart,
  review,
  secondary,
} from './example-police.ts'
import { reviewLogPage } from './review-log/page.ts'

const shown = { fields: {}, faults: [], now: storyNow }
const typed = { ...shown, fields: { grounds: 'They know the driver.', reason: 'They know the driver.' } }
const blank = { id: exampleId(9), tokens: exampleTokens, shown, doubts: [] }
const long = 'A reason that somebody wrote down word for word in the middle of the night. '.repeat(12)

const assessing: readonly Story[] = [
  { title: 'Assessments: none', render: () => assessmentsPage(assessView({ assessments: [], counts: null })).body },
  { title: 'Assessments: one', render: () => assessmentsPage(assessView({ assessments: [initial] })).body },
  { title: 'Assessments: many', render: () => assessmentsPage(assessView()).body },
  {
    title: 'Assessments: disputed, and read by a home',
    render: () =>
      assessmentsPage(assessView({ mayAssess: false, disputes: [disputesBy['with the control room']] })).body,
  },
  {
    title: 'Assess: initial, nothing assessed before',
    render: () => assessFormPage(assessView({ assessments: [] }), { ...blank, stage: 'initial' }).body,
  },
  {
    title: 'Assess: secondary, beside the initial',
    render: () => assessFormPage(assessView({ assessments: [initial] }), { ...blank, stage: 'secondary' }).body,
  },
  {
    title: 'Assess: a review, the level is missing',
    render: () =>
      assessFormPage(assessView(), {
        ...{ ...blank, stage: 'review' },
        shown: { ...typed, faults: [{ field: 'level', text: 'Choose a level' }] },
      }).body,
  },
  {
    title: 'Assess: doubted',
    render: () =>
      assessFormPage(assessView({ assessments: [{ ...initial, reason: long }] }), {
        ...{ ...blank, stage: 'secondary', shown: typed },
        doubts: ['You made the initial assessment too. Let somebody else make the secondary one if anybody is there.'],
      }).body,
  },
]

const disputing: readonly Story[] = [
  { title: 'Disputes: none', render: () => disputesPage(disputesView({ disputes: [] }), null).body },
  ...Object.entries(disputesBy).map(([state, one]) => ({
    title: `Dispute: ${state}`,
    render: () => disputesPage(disputesView({ disputes: [one] }), null).body,
  })),
  {
    title: 'Disputes: two, for the police, just raised',
    render: () =>
      disputesPage(
        disputesView({
          disputes: [
            { ...disputesBy['with the control room'], ours: false, grounds: long },
            disputesBy['of another agency'],
          ],
          ...{ mayAnswer: true, mayDispute: false },
        }),
        doneOf('raised'),
      ).body,
  },
  {
    title: 'Dispute: the child was found first',
    render: () => disputesPage(disputesView({ episode: standings.found, mayDispute: false }), null).body,
  },
  { title: 'Dispute the level: nothing typed', render: () => raisePage(disputesView({ disputes: [] }), blank).body },
  {
    title: 'Dispute the level: faults',
    render: () =>
      raisePage(disputesView({ level: null }), {
        ...blank,
        shown: { ...typed, faults: [{ field: 'wanted', text: 'Choose which level it should be' }] },
      }).body,
  },
  {
    title: 'Dispute the level: doubted',
    render: () =>
      raisePage(disputesView(), { ...blank, shown: typed, doubts: ['The police level is High already.'] }).body,
  },
]

const movesShown = (['answer', 'continue', 'content', 'withdraw'] as const).map(move => {
  const dispute = move === 'answer' ? disputesBy['with the sergeant'] : disputesBy['answered: the level stands']
  const view = disputesView({ disputes: [dispute], mayAnswer: move === 'answer' })
  const offered = movesOf(dispute, standingIn(view, dispute), view.mayAnswer)
  const step = move === 'answer' ? (2 as const) : (1 as const)
  return {
    title: `Dispute, a step: ${move}`,
    render: () =>
      movePage(
        { view, dispute, move, step, questions: questionsOf(move) },
        offered.includes(move) ? blank : { ...blank, stands: 'This cannot be done as the dispute stands.' },
      ).body,
  }
})

const stale: Story = {
  title: 'Dispute, a step: somebody was quicker',
  render: () =>
    movePage(
      {
        ...{ view: disputesView({ mayAnswer: true }), dispute: disputesBy['answered: the level stands'] },
        ...{ move: 'answer', step: 1, questions: questionsOf('answer') },
      },
      { ...blank, shown: typed, stands: 'Somebody was quicker, or it was withdrawn. How it stands now is below.' },
    ).body,
}

const looks = looksAtRisk(
  [review, secondary, initial],
  [
    {
      ...{ id: exampleId(601), kind: 'assessment', at: initial.at, by: 'R. Imagined', corrects: null },
      entry: 'No risk is apparent. Answers the phone.',
    },
  ],
)
const logged = {
  episode: missingEpisode,
  subject: exampleSubject,
  looks,
  mayLook: true,
  mayAssess: false,
  now: storyNow,
}

/** To be listed with the others. */
export const stories: readonly Story[] = [
  ...assessing,
  ...disputing,
  ...movesShown,
  stale,
  { title: 'Review log: nobody has looked', render: () => reviewLogPage({ ...logged, looks: [] }).body },
  { title: 'Review log: several looks', render: () => reviewLogPage(logged).body },
  { title: 'Review log: the child is found', render: () => reviewLogPage({ ...logged, episode: standings.home }).body },
  {
    title: 'A wrong entry on COMPACT',
    render: () =>
      wrongEntryPage(
        { episode: standings.home, subject: exampleSubject, entry: compactEntry, now: storyNow },
        exampleTokens,
        { ...shown, faults: [{ field: 'reason', text: 'Say what is wrong' }] },
      ).body,
  },
  {
    title: 'Episode: the level is disputed',
    render: () =>
      episodePage(
        exampleView(missingEpisode, {
          police: policePart({ disputes: [disputesBy['with the sergeant'], disputesBy['of another agency']] }),
          events: someEvents,
        }),
      ).body,
  },
  {
    title: 'Episode: home, on COMPACT, a dispute ended',
    render: () =>
      episodePage(
        exampleView(standings.home, {
          police: policePart({ disputes: [disputesBy['answered twice']], inCareThen: null, mayDispute: false }),
          events: someEvents,
        }),
      ).body,
  },
]
